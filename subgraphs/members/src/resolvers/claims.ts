import { provenanceResolvers, source } from '@community-graph/kit/facts';
import type { ListArguments, Reference } from '@community-graph/kit/reading';
import type { ClaimFilter, Resolvers } from '../__generated__/schema.ts';
import type { MembersContext } from '../loaders/index.ts';
import { nodeOf } from './nodeOf.ts';

/** Published figures, where they contradict each other, and where facts are stated. */
export const claimResolvers = {
  Query: {
    claims: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.claims.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    contradictions: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.contradictions.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Community: {
    claims: (of, args, { loaders }) => about(of, args, loaders),
  },

  Product: {
    claims: ({ nodeId, asOf }, args, { loaders }) => about({ id: nodeId, asOf }, args, loaders),
  },

  Claim: {
    source,
    subject: ({ subjectId, asOf }, _args, { loaders }) => nodeOf({ id: subjectId, asOf }, loaders),
    asOf: ({ claimAsOf }) => claimAsOf ?? null,
    asOfPrecision: ({ claimAsOfPrecision }) => claimAsOfPrecision ?? null,
  },

  Contradiction: {
    subject: ({ subjectId, asOf }, _args, { loaders }) => nodeOf({ id: subjectId, asOf }, loaders),
    claims: async ({ claimIds, asOf }, _args, { loaders }) => {
      const claims = await Promise.all(claimIds.map((id) => loaders.claim.known({ id, asOf })));
      return claims.toSorted((one, other) => place(one.claimAsOf).localeCompare(place(other.claimAsOf)));
    },
  },

  Provenance: provenanceResolvers,
} satisfies Resolvers;

interface ClaimArguments extends ListArguments {
  readonly filter?: ClaimFilter | null;
}

/** The claims about an object, by metric and then by date where no other order is asked for. */
function about(
  of: Reference,
  { filter, orderBy, ...page }: ClaimArguments,
  { claimsAbout }: MembersContext['loaders'],
) {
  const order = orderBy?.length ? orderBy : byMetricAndDate;
  return claimsAbout.load({ key: of.id, asOf: of.asOf }, { ...page, orderBy: order }, { filter });
}

const byMetricAndDate = [
  { field: 'METRIC', direction: 'ASC' },
  { field: 'AS_OF', direction: 'ASC' },
] as const;

// What has no date stands last.
const place = (day: string | null | undefined) => day ?? '9999';
