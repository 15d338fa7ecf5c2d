import type { Reference } from '@community-graph/kit/reading';
import type { MembersLoaders } from '../loaders/index.ts';
import { kindOfId, type OwnType, type ProductStub, type Stub } from '../node.ts';
import { presentOrganization } from './present.ts';

const loaderNames = {
  Community: 'community',
  Membership: 'membership',
  GovernanceBody: 'body',
  GovernanceSeat: 'seat',
  CommunityFunction: 'function',
  Claim: 'claim',
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
} as const satisfies Record<Exclude<OwnType, 'Organization'>, keyof MembersLoaders>;

/**
 * The object of a global id, on whatever day it holds: one of ours, a stub that leads to its owner, or null where
 * nothing has such an id.
 * @param argument the argument that the id came in, for the error
 * @throws BAD_USER_INPUT when the id is malformed
 */
export async function nodeOf({ id, asOf }: Reference, loaders: MembersLoaders, argument = 'id') {
  const { own, foreign } = kindOfId(id, argument);
  if (foreign !== undefined) return { __typename: foreign, nodeId: id, asOf } as Stub & ProductStub;
  if (own === undefined) return null;
  const row =
    own === 'Organization'
      ? await presentOrganization({ id, asOf }, loaders)
      : await loaders[loaderNames[own]].at({ id, asOf });
  return row && { ...row, __typename: own };
}

/** What `nodeOf` finds: every object says what it is. */
export type NodeObject = NonNullable<Awaited<ReturnType<typeof nodeOf>>>;
