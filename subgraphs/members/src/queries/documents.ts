import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type {
  CommunityDocumentFacet,
  CommunityDocumentFilter,
  CommunityDocumentOrderField,
} from '../__generated__/schema.ts';
import { inDanish, knownOn, year } from './publications.ts';

/** The arguments of lists of documents besides the page. */
export interface CommunityDocumentList {
  readonly filter?: CommunityDocumentFilter | null | undefined;
}

const documentFilter: FieldsOf<CommunityDocumentFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  title: by.text(inDanish('title'), { folded: 'sort_key' }),
  language: by.text('language'),
  format: by.text('format'),
  publishedOn: by.date('published_on'),
  presentationId: by.text('presentation_id'),
};

/** The documents of the community published up to the day. */
export const communityDocuments: ConnectionSource<CommunityDocumentList> = {
  name: 'communityDocuments',
  columns: sql`d.*`,
  from: () => sql`members.community_document d`,
  where: ({ filter }, { day }) => [
    knownOn(sql`d.published_on`, day),
    ...compileFilter(documentFilter, filter, { alias: 'd', day }),
  ],
  order: ['d.sort_key', 'd.id'],
  orderKeys: {
    PUBLISHED_ON: { expression: () => sql`d.published_on`, type: 'date', nullable: true },
    TITLE: { expression: () => sql`d.sort_key`, type: 'text' },
  } satisfies Record<CommunityDocumentOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`d.kind` },
    LANGUAGE: { expression: () => sql`d.language` },
    YEAR: { expression: () => year(sql`d.published_on`) },
  } satisfies Record<CommunityDocumentFacet, FacetKey>,
};

/** The documents shown or handed out at a talk. */
export const documentsOfPresentation = ({ key, day }: ParentSql) => sql`
  select d.* from members.community_document d
  where d.presentation_id = ${key} and ${knownOn(sql`d.published_on`, day)} order by d.sort_key, d.id`;
