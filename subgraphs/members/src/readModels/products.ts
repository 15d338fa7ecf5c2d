import { createReadModel } from '@community-graph/kit/feed';
import { danishSortKey } from '@community-graph/kit/paging';
import { codeLexeme, kleLexemes, repositoryLexemes } from '../search/codes.ts';
import type { Searchable } from '../search/entry.ts';
import { writeEntries } from './entries.ts';

interface ProductContent {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summaryDa: string | null;
  readonly summaryEn: string | null;
  readonly taskArea: string | null;
  readonly kleNumbers: readonly string[];
  readonly repositories: readonly string[];
  readonly modules: readonly string[];
}

/** The products of the products subgraph as search finds them. */
export const productSearch = createReadModel<ProductContent>({
  name: 'search.product',
  peer: 'products',
  query: `query ($after: String, $first: Int!) {
    feed: productFeed(after: $after, first: $first) {
      position
      hasMore
      items {
        id
        content { id formerIds name otherNames summaryDa summaryEn taskArea kleNumbers repositories modules }
      }
    }
  }`,
  write: (em, items) => writeEntries(em, items, searchable),
});

function searchable(product: ProductContent): Searchable {
  const { id, formerIds, name, otherNames, summaryDa, summaryEn, taskArea, kleNumbers, repositories, modules } =
    product;
  return {
    id,
    type: 'PRODUCT',
    name,
    sortKey: danishSortKey(name),
    texts: [
      { field: 'NAME', text: name },
      ...otherNames.map((text) => ({ field: 'OTHER_NAME' as const, text })),
      ...(summaryDa === null ? [] : [{ field: 'SUMMARY' as const, text: summaryDa, language: 'da' as const }]),
      ...(summaryEn === null ? [] : [{ field: 'SUMMARY' as const, text: summaryEn, language: 'en' as const }]),
      ...(taskArea === null ? [] : [{ field: 'SUMMARY' as const, text: taskArea, language: 'en' as const }]),
      ...modules.map((text) => ({ field: 'MODULE' as const, text })),
      ...kleNumbers.map((text) => ({ field: 'KLE_NUMBER' as const, text, codes: kleLexemes(text) })),
      ...repositories.map((text) => ({ field: 'REPOSITORY' as const, text, codes: repositoryLexemes(text) })),
      ...formerIds.map((text) => ({ field: 'FORMER_ID' as const, text, codes: [codeLexeme('id', text)] })),
      { field: 'ID', text: id, codes: [codeLexeme('id', id)] },
    ],
  };
}
