import type { EntityLoader, ListLoader, Reference } from '../reading/index.ts';
import type { ProvenanceItem, SourceRow } from './entities.ts';

interface WithSources {
  readonly loaders: { readonly source: EntityLoader<SourceRow> };
}

/**
 * Resolves the source that a claim or a provenance names.
 * @throws when the source is not there; the seed's test keeps this from happening
 */
async function source(
  { source: id }: { readonly source: string },
  _args: object,
  { loaders }: WithSources,
): Promise<SourceRow> {
  const row = await loaders.source.load(id);
  if (row === null) throw new Error(`the source ${id} is not stored`);
  return row;
}

/** Resolvers of `Provenance`. */
export const provenanceResolvers = {
  source,
  note: ({ note }: ProvenanceItem) => note ?? null,
};

/** Resolvers of `Claim`. */
export const claimResolvers = { source };

/** Resolves the claims about an object, all of them or those about one metric. */
export async function claimsAbout<Claim extends { readonly metric: string }>(
  of: Reference,
  { metric }: { readonly metric?: string | null },
  { loaders }: { readonly loaders: { readonly claims: ListLoader<Claim> } },
): Promise<Claim[]> {
  return (await loaders.claims.load(of)).filter((claim) => !metric || claim.metric === metric);
}
