import { createReadModel } from '@community-graph/kit/feed';
import { danishSortKey } from '@community-graph/kit/paging';
import { codeLexeme, cvrLexemes } from '../search/codes.ts';
import type { Searchable } from '../search/entry.ts';
import { writeEntries } from './entries.ts';

interface SupplierContent {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summaryDa: string | null;
  readonly summaryEn: string | null;
  readonly cvr: string | null;
  readonly website: string | null;
}

/** The suppliers of the suppliers subgraph as search finds them. */
export const supplierSearch = createReadModel<SupplierContent>({
  name: 'search.supplier',
  peer: 'suppliers',
  query: `query ($after: String, $first: Int!) {
    feed: supplierFeed(after: $after, first: $first) {
      position
      hasMore
      items { id content { id formerIds name otherNames summaryDa summaryEn cvr website } }
    }
  }`,
  write: (em, items) => writeEntries(em, items, searchable),
});

function searchable(supplier: SupplierContent): Searchable {
  const { id, formerIds, name, otherNames, summaryDa, summaryEn, cvr, website } = supplier;
  return {
    id,
    type: 'SUPPLIER',
    name,
    sortKey: danishSortKey(name),
    texts: [
      { field: 'NAME', text: name },
      ...otherNames.map((text) => ({ field: 'OTHER_NAME' as const, text })),
      ...(summaryDa === null ? [] : [{ field: 'SUMMARY' as const, text: summaryDa, language: 'da' as const }]),
      ...(summaryEn === null ? [] : [{ field: 'SUMMARY' as const, text: summaryEn, language: 'en' as const }]),
      ...(cvr === null ? [] : [{ field: 'CVR' as const, text: cvr, codes: cvrLexemes(cvr) }]),
      ...(website === null ? [] : [{ field: 'WEBSITE' as const, text: website }]),
      ...formerIds.map((text) => ({ field: 'FORMER_ID' as const, text, codes: [codeLexeme('id', text)] })),
      { field: 'ID', text: id, codes: [codeLexeme('id', id)] },
    ],
  };
}
