import type { EntityLoader } from '../reading/index.ts';
import type { ProvenanceItem, SourceRow } from './entities.ts';

interface WithSources {
  readonly loaders: { readonly source: EntityLoader<SourceRow> };
}

/**
 * Resolves the source that a claim, a provenance or any other fact names.
 * @throws when the source is not there; the seed's test keeps this from happening
 */
export async function source(
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
