import { claimResolvers as ofClaims, claimsAbout, provenanceResolvers } from '@community-graph/kit/facts';
import type { Resolvers } from '../__generated__/schema.ts';

/** Published figures, and where facts are stated. */
export const claimResolvers = {
  Community: {
    claims: claimsAbout,
  },

  Claim: ofClaims,
  Provenance: provenanceResolvers,
} satisfies Resolvers;
