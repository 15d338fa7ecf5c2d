import { provenanceResolvers } from '@community-graph/kit/facts';
import type { Resolvers } from '../__generated__/schema.ts';

/** Where facts and figures are stated. */
export const sources: Resolvers = {
  Provenance: provenanceResolvers,
};
