import type { Day } from '@community-graph/kit/time';
import type { Resolvers } from '../__generated__/schema.ts';
import type { CommunityNode, ExternalOrganizationNode, OrganizationNode } from '../entities/index.ts';
import type { MembersLoaders } from '../loaders/index.ts';
import { kindOfId } from '../node.ts';

/** Whoever takes part in something. */
export type PartyNode = CommunityNode | ExternalOrganizationNode | OrganizationNode;

/** The party that a column of ours names. */
export function party(id: string, asOf: Day, loaders: MembersLoaders): Promise<PartyNode> {
  if (id.startsWith('community:')) return loaders.community.known({ id, asOf });
  if (kindOfId(id, 'id').own === 'ExternalOrganization') return loaders.externalOrganization.known({ id, asOf });
  return loaders.organization.known({ id, asOf });
}

/** The party that a column of ours names, or null when it names none. */
export const maybeParty = async (
  id: string | null | undefined,
  asOf: Day,
  loaders: MembersLoaders,
): Promise<PartyNode | null> => (id ? party(id, asOf, loaders) : null);

export const partyResolvers = {
  Party: {
    __resolveType: ({ id }) => {
      if (id.startsWith('community:')) return 'Community';
      return kindOfId(id, 'id').own === 'ExternalOrganization' ? 'ExternalOrganization' : 'Organization';
    },
  },
} satisfies Resolvers;
