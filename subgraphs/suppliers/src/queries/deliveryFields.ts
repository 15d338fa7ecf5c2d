import { sql, type RawBuilder } from 'kysely';
import { by, checkOperand, type FilterScope, type RuleField } from '@community-graph/kit/filtering';
import type { LifecyclePhase, ServiceKind } from '../__generated__/schema.ts';
import { servicesIn } from '../entities/index.ts';
import { isDelivered } from './deliveries.ts';

type ListFilter<Item> = { readonly [Operator in 'hasAny' | 'hasEvery' | 'hasNone']?: Item[] | null } & {
  readonly has?: Item | null;
  readonly isEmpty?: boolean | null;
};

/**
 * A filter by a list that is not stored: each operator asks whether engagements are there, which an index or one pass
 * answers, where comparing lists would make one for each row.
 */
function listOfDeliveries<Item>(
  joined: (row: FilterScope) => RawBuilder<unknown>,
  services: (item: Item) => readonly ServiceKind[],
): RuleField {
  return by.rule((value, row, path) => {
    const given = value as ListFilter<Item>;
    for (const [operator, operand] of Object.entries(given)) checkOperand(operator, operand, `${path}.${operator}`);
    const holdsAny = (items: readonly Item[]) =>
      isDelivered(sql`${joined(row)} and e.services && ${items.flatMap(services)}::text[]`, row);
    const conditions = [
      ...[given.has ?? [], given.hasEvery ?? []].flat().map((item) => holdsAny([item as Item])),
      ...(given.hasAny ? [holdsAny(given.hasAny)] : []),
      ...(given.hasNone ? [sql`not ${holdsAny(given.hasNone)}`] : []),
      ...(typeof given.isEmpty === 'boolean'
        ? [given.isEmpty ? sql`not ${isDelivered(joined(row), row)}` : isDelivered(joined(row), row)]
        : []),
    ];
    return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
  });
}

/**
 * The field `services` of a filter: the services of the engagements that are joined to the row.
 * @param joined a condition on an engagement `e`
 */
export const servicesField = (joined: (row: FilterScope) => RawBuilder<unknown>): RuleField =>
  listOfDeliveries<ServiceKind>(joined, (service) => [service]);

/** The field `phases` of a filter: the phases that those services stand for. */
export const phasesField = (joined: (row: FilterScope) => RawBuilder<unknown>): RuleField =>
  listOfDeliveries<LifecyclePhase>(joined, servicesIn);
