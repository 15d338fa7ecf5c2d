import { createReadModel } from '@community-graph/kit/feed';
import { areaCodeLexemes, codeLexeme, cvrLexemes } from '../search/codes.ts';
import type { Searchable, SearchText } from '../search/entry.ts';
import { writeEntries } from './entries.ts';

interface OrganizationContent {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
  readonly shortName: string;
  readonly sortKey: string;
  readonly cvr: string | null;
  readonly areaCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The organizations of this subgraph as search finds them: it follows its own feed as it does those of the others. */
export const organizationSearch = createReadModel<OrganizationContent>({
  name: 'search.organization',
  peer: 'members',
  query: `query ($after: String, $first: Int!) {
    feed: organizationFeed(after: $after, first: $first) {
      position
      hasMore
      items { id content { id formerIds name shortName sortKey cvr areaCode validFrom validTo } }
    }
  }`,
  write: (em, items) => writeEntries(em, items, searchable),
});

function searchable(content: OrganizationContent): Searchable {
  const { id, formerIds, name, shortName, sortKey, cvr, areaCode, validFrom, validTo } = content;
  const texts: SearchText[] = [
    { field: 'NAME', text: name },
    ...(shortName === name ? [] : [{ field: 'NAME' as const, text: shortName }]),
    ...(cvr === null ? [] : [{ field: 'CVR' as const, text: cvr, codes: cvrLexemes(cvr) }]),
    ...(areaCode === null ? [] : [{ field: 'AREA_CODE' as const, text: areaCode, codes: areaCodeLexemes(areaCode) }]),
    ...formerIds.map((text) => ({ field: 'FORMER_ID' as const, text, codes: [codeLexeme('id', text)] })),
    { field: 'ID', text: id, codes: [codeLexeme('id', id)] },
  ];
  return { id, type: 'ORGANIZATION', name, sortKey, validFrom, validTo, texts };
}
