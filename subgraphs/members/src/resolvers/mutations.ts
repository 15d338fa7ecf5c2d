import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { addClaim, addSource, admitMember, endMembership } from '../mutations/index.ts';

/** What the secretariat changes here. */
export const mutationResolvers = {
  Mutation: {
    admitMember: mutation('admitMember', admitMember),
    endMembership: mutation('endMembership', endMembership),
    // A claim can be about what other subgraphs own.
    addClaim: mutation('addClaim', addClaim, ['search.product', 'search.supplier']),
    addSource: mutation('addSource', addSource),
  },

  MembershipPayload: {
    membership: ({ membershipId: id }, _args, { loaders, today }) =>
      id ? loaders.membership.at({ id, asOf: today }) : null,
  },

  ClaimPayload: {
    claim: ({ claimId: id }, _args, { loaders, today }) => (id ? loaders.claim.at({ id, asOf: today }) : null),
  },

  SourcePayload: {
    source: ({ sourceId: id }, _args, { loaders, today }) => (id ? loaders.source.at({ id, asOf: today }) : null),
  },
} satisfies Resolvers;
