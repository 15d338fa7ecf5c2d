import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type FacetKey } from '@community-graph/kit/reading';
import { phaseOfService, type Scope } from './deliveries.ts';

/** What engagements can be counted by. */
const values = {
  SERVICE: sql`service`,
  PHASE: phaseOfService,
  PRODUCT: sql`e.product_id`,
  SUPPLIER: sql`e.supplier_id`,
} as const satisfies Record<string, RawBuilder<unknown>>;

/**
 * A facet of a list by what is delivered: one pass over the engagements of its scope.
 * @param end the column of the engagement that holds the row's id
 * @param row the row's id
 */
export const deliveryFacet = (
  value: keyof typeof values,
  scope: Scope,
  end: 'supplier_id' | 'product_id',
  row: string,
): FacetKey => ({
  expression: () => sql`delivered.value`,
  joined: (parent) => sql`left join (
    select distinct ${sql.ref(`e.${end}`)} as id, ${values[value]} as value
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where ${scope(parent)} and ${holdsOn('e', parent.day)}) delivered on delivered.id = ${sql.ref(row)}`,
});
