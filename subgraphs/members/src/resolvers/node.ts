import { badInput } from '@community-graph/kit/errors';
import { maximumPageSize } from '@community-graph/kit/paging';
import type { Day } from '@community-graph/kit/time';
import type { Resolvers } from '../__generated__/schema.ts';
import type { MembersContext } from '../loaders.ts';
import { knowledgeTypeOfId, typeOfId, type KnowledgeType, type ProductStub, type Stub } from '../node.ts';

/** What any global id leads to. */
export const nodeResolvers = {
  Query: {
    node: (_root, { id, asOf }, context) => node(id, 'id', asOf ?? context.today, context),
    nodes: async (_root, { ids, asOf }, context) => {
      if (ids.length < 1 || ids.length > maximumPageSize) {
        throw badInput('ids', `a list of 1 to ${maximumPageSize} ids`, ids.length);
      }
      return Promise.all(ids.map((id) => node(id, 'ids', asOf ?? context.today, context)));
    },
  },

  Node: {
    __resolveType: (object) =>
      '__typename' in object ? object.__typename : (knowledgeTypeOfId(object.id) ?? 'Organization'),
  },
} satisfies Resolvers;

const loaderNames = {
  Event: 'event',
  Presentation: 'presentation',
  Report: 'report',
  Finding: 'finding',
  Recommendation: 'recommendation',
  ImprovementArea: 'improvementArea',
  Strategy: 'strategy',
  Testimonial: 'testimonial',
  ExternalOrganization: 'externalOrganization',
  CooperationAgreement: 'cooperationAgreement',
  CommunityDocument: 'communityDocument',
} as const satisfies Record<KnowledgeType, keyof MembersContext['loaders']>;

/** The object of a global id: one of ours, a stub that leads to its owner, or null. */
async function node(id: string, argument: string, asOf: Day, { loaders }: MembersContext) {
  const type = typeOfId(id, argument);
  const known = knowledgeTypeOfId(id);
  if (known !== undefined) return loaders[loaderNames[known]].at({ id, asOf });
  if (type === undefined) return null;
  if (type === 'Organization') return loaders.organization.at({ id, asOf });
  return { __typename: type, nodeId: id, asOf } as Stub & ProductStub;
}
