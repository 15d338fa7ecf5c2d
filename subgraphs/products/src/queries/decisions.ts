import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type { DecisionFacet, DecisionFilter, DecisionOrderField } from '../__generated__/schema.ts';
import { ofProduct, productSortKey } from './productRelation.ts';

/** The arguments of lists of decisions besides the page. */
export interface DecisionList {
  readonly filter?: DecisionFilter | null | undefined;
}

const decisionFields: FieldsOf<DecisionFilter> = {
  id: by.text('id'),
  body: by.text('body'),
  kind: by.text('kind'),
  status: by.text('status'),
  decidedOn: by.date('decided_on'),
  productId: by.text('product_id'),
  product: ofProduct,
};

const byTheDay = ({ filter }: DecisionList, { day }: ParentSql) => [
  sql`d.decided_on <= ${day}`,
  ...compileFilter(decisionFields, filter, { alias: 'd', day }),
];

/** What was decided about products by the day. */
export const decisions: ConnectionSource<DecisionList> = {
  name: 'decisions',
  columns: sql`d.*`,
  from: () => sql`products.decision d`,
  where: byTheDay,
  order: ['d.id'],
  orderKeys: {
    DECIDED_ON: { expression: () => sql`d.decided_on`, type: 'date' },
    PRODUCT: { expression: () => productSortKey('d'), type: 'text' },
  } satisfies Record<DecisionOrderField, OrderKey>,
  facets: {
    BODY: { expression: () => sql`d.body` },
    KIND: { expression: () => sql`d.kind` },
    STATUS: { expression: () => sql`d.status` },
    PRODUCT: { expression: () => sql`d.product_id` },
  } satisfies Record<DecisionFacet, FacetKey>,
};

/** What was decided about one product by the day. */
export const decisionsOfProduct: ConnectionSource<DecisionList> = {
  ...decisions,
  name: 'product.decisions',
  where: (list, parent) => [sql`d.product_id = ${parent.key}`, ...byTheDay(list, parent)],
};
