import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type { ClaimFacet, ClaimFilter, ClaimOrderField } from '../__generated__/schema.ts';

/** The arguments of lists of claims besides the page. */
export interface ClaimList {
  readonly filter?: ClaimFilter | null | undefined;
}

const claimFilter: FieldsOf<ClaimFilter> = {
  id: by.text('id'),
  metric: by.text('metric'),
  subjectId: by.text('subject_id'),
  value: by.number('value'),
  comparison: by.text('comparison'),
  unit: by.text('unit'),
  asOf: by.date('claim_as_of'),
  sourceId: by.text('source'),
  confidence: by.text('confidence'),
};

const chosen = ({ filter }: ClaimList, { day }: ParentSql) => compileFilter(claimFilter, filter, { alias: 'c', day });

/** Every claim. */
export const claims: ConnectionSource<ClaimList> = {
  name: 'claims',
  columns: sql`c.*`,
  from: () => sql`members.claim c`,
  where: chosen,
  order: ['c.subject_id', 'c.metric', 'c.id'],
  orderKeys: {
    SUBJECT: { expression: () => sql`c.subject_id`, type: 'text' },
    METRIC: { expression: () => sql`c.metric`, type: 'text' },
    AS_OF: { expression: () => sql`c.claim_as_of`, type: 'date', nullable: true },
    VALUE: { expression: () => sql`c.value`, type: 'number' },
  } satisfies Record<ClaimOrderField, OrderKey>,
  facets: {
    SUBJECT: { expression: () => sql`c.subject_id` },
    METRIC: { expression: () => sql`c.metric` },
    SOURCE: { expression: () => sql`c.source` },
    CONFIDENCE: { expression: () => sql`c.confidence` },
  } satisfies Record<ClaimFacet, FacetKey>,
};

/** The claims about an object; the parent's key is its id. */
export const claimsAbout: ConnectionSource<ClaimList> = {
  ...claims,
  name: 'about.claims',
  where: (list, parent) => [sql`c.subject_id = ${parent.key}`, ...chosen(list, parent)],
};
