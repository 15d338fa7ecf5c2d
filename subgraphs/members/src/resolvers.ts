import { claimResolvers, claimsAbout, provenanceResolvers } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import { badInput } from '@community-graph/kit/errors';
import { maximumPageSize } from '@community-graph/kit/paging';
import { referenceOf, requiredIds } from '@community-graph/kit/subgraph';
import type { Day } from '@community-graph/kit/time';
import type { Resolvers } from './__generated__/schema.ts';
import type { MembersContext } from './loaders.ts';
import { organizationNamespaces, typeOfId, type ProductStub, type Stub } from './node.ts';
import { scalars } from './scalars.ts';

export const resolvers: Resolvers = {
  ...scalars,

  Query: {
    node: (_root, { id, asOf }, context) => node(id, 'id', asOf ?? context.today, context),
    nodes: async (_root, { ids, asOf }, context) => {
      if (ids.length < 1 || ids.length > maximumPageSize) {
        throw badInput('ids', `a list of 1 to ${maximumPageSize} ids`, ids.length);
      }
      return Promise.all(ids.map((id) => node(id, 'ids', asOf ?? context.today, context)));
    },
    community: (_root, { asOf }, { loaders, today }) =>
      loaders.community.known({ id: 'community:os2', asOf: asOf ?? today }),
    organization: (_root, { id, asOf }, { loaders, today }) =>
      loaders.organization.at({ id: idWithin(organizationNamespaces, id, 'id'), asOf: asOf ?? today }),
    organizations: (_root, { asOf, kind, ...page }, { loaders, today }) =>
      loaders.organizations.load({ key: '', asOf: asOf ?? today }, page, { kind }),
    members: (_root, { asOf, kind, ...page }, { loaders, today }) =>
      loaders.members.load({ key: '', asOf: asOf ?? today }, page, { kind }),
  },

  Node: {
    __resolveType: (object) => ('__typename' in object ? object.__typename : 'Organization'),
  },

  Organization: {
    __resolveReference: async (representation, { loaders }) => loaders.organization.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    municipality: ({ id, kind }, _args, { loaders }) =>
      kind === 'MUNICIPALITY' ? loaders.municipality.load(id) : null,
    region: async (of, _args, { loaders }) => (await loaders.regionOf.load(of))[0] ?? null,
    municipalities: ({ id, asOf }, page, { loaders }) =>
      loaders.municipalitiesOfRegion.load({ key: id, asOf }, page, {}),
    succeededBy: ({ succeededById, asOf }, _args, { loaders }) =>
      succeededById ? loaders.organization.known({ id: succeededById, asOf }) : null,
    isMember: async (of, _args, { loaders }) => (await loaders.membershipOf.load(of)).length > 0,
    membership: async (of, _args, { loaders }) => (await loaders.membershipOf.load(of))[0] ?? null,
    memberships: (of, _args, { loaders }) => loaders.membershipsOf.load(of),
    seats: (of, _args, { loaders }) => loaders.seatsOfOrganization.load(of),
  },

  Membership: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },

  Community: {
    founders: (of, _args, { loaders }) => loaders.founders.load(of),
    recordedMemberCount: async (of, _args, { loaders }) => countOf(await loaders.recordedMemberCount.load(of)),
    claims: claimsAbout,
    bodies: (of, _args, { loaders }) => loaders.bodies.load(of),
    functions: (of, _args, { loaders }) => loaders.functions.load(of),
  },

  GovernanceBody: {
    seats: (of, _args, { loaders }) => loaders.seatsOfBody.load(of),
  },

  GovernanceSeat: {
    body: ({ bodyId, asOf }, _args, { loaders }) => loaders.body.known({ id: bodyId, asOf }),
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },

  Product: {
    __resolveReference: async ({ userOrganizationIds, ...representation }) => {
      const { id, asOf } = referenceOf(representation);
      return { __typename: 'Product', nodeId: id, asOf, userOrganizationIds };
    },
    memberUserCount: async (product, _args, { loaders }) => memberUsers(product, loaders),
    nonMemberUserCount: async (product, _args, { loaders }) =>
      usersOf(product).length - (await memberUsers(product, loaders)),
  },

  Claim: claimResolvers,
  Provenance: provenanceResolvers,
};

/** The object of a global id: an organization of ours, a stub that leads to its owner, or null. */
async function node(id: string, argument: string, asOf: Day, { loaders }: MembersContext) {
  const type = typeOfId(id, argument);
  if (type === undefined) return null;
  if (type === 'Organization') return loaders.organization.at({ id, asOf });
  return { __typename: type, nodeId: id, asOf } as Stub & ProductStub;
}

function usersOf({ userOrganizationIds }: ProductStub): string[] {
  return requiredIds(userOrganizationIds);
}

async function memberUsers(product: ProductStub, { membersAmong }: MembersContext['loaders']): Promise<number> {
  return countOf(await membersAmong.load({ id: JSON.stringify(usersOf(product)), asOf: product.asOf }));
}

function countOf(rows: readonly { readonly count: number }[]): number {
  return rows[0]?.count ?? 0;
}
