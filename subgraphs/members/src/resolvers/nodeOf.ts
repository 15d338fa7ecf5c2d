import type { Reference } from '@community-graph/kit/reading';
import type { MembersLoaders } from '../loaders.ts';
import { presentOrganization } from './present.ts';
import { knowledgeTypeOfId, typeOfId, type KnowledgeType, type ProductStub, type Stub } from '../node.ts';

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
} as const satisfies Record<KnowledgeType, keyof MembersLoaders>;

/**
 * The object of a global id: one of ours, a stub that leads to its owner, or null where nothing has such an id.
 * @param argument the argument that the id came in, for the error
 * @throws BAD_USER_INPUT when the id is malformed
 */
export async function nodeOf({ id, asOf }: Reference, loaders: MembersLoaders, argument = 'id') {
  const type = typeOfId(id, argument);
  const known = knowledgeTypeOfId(id);
  if (known !== undefined) return loaders[loaderNames[known]].at({ id, asOf });
  if (type === undefined) return null;
  if (type === 'Organization') return presentOrganization({ id, asOf }, loaders);
  if (type === 'Community') {
    const row = await loaders.community.at({ id, asOf });
    return row && { ...row, __typename: type };
  }
  return { __typename: type, nodeId: id, asOf } as Stub & ProductStub;
}
