import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type FacetKey, type OrderKey } from '@community-graph/kit/reading';
import type { StrategyFacet, StrategyFilter, StrategyOrderField } from '../__generated__/schema.ts';
import { inDanish, knownOn, year } from './publications.ts';

/** The arguments of lists of strategies besides the page. */
export interface StrategyList {
  readonly filter?: StrategyFilter | null | undefined;
}

const strategyFilter: FieldsOf<StrategyFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  title: by.text(inDanish('title'), { folded: 'sort_key' }),
  publisherIds: by.list('publisher_ids'),
  publishedOn: by.date('published_on'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  recognizesCommunity: by.flag('recognizes_community'),
  isInForce: by.flag(
    ({ alias, day }) =>
      sql`case when num_nulls(${sql.ref(`${alias}.valid_from`)}, ${sql.ref(`${alias}.valid_to`)}) < 2
        then ${holdsOn(alias, day)} end`,
    { nullable: true },
  ),
};

/** The strategies published up to the day. */
export const strategies: ConnectionSource<StrategyList> = {
  name: 'strategies',
  columns: sql`s.*`,
  from: () => sql`members.strategy s`,
  where: ({ filter }, { day }) => [
    knownOn(sql`s.published_on`, day),
    ...compileFilter(strategyFilter, filter, { alias: 's', day }),
  ],
  order: ['s.sort_key', 's.id'],
  orderKeys: {
    PUBLISHED_ON: { expression: () => sql`s.published_on`, type: 'date', nullable: true },
    TITLE: { expression: () => sql`s.sort_key`, type: 'text' },
    VALID_FROM: { expression: () => sql`s.valid_from`, type: 'date', nullable: true },
  } satisfies Record<StrategyOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`s.kind` },
    YEAR: { expression: () => year(sql`s.published_on`) },
    PUBLISHER: { expression: () => sql`s.publisher_ids`, many: true },
  } satisfies Record<StrategyFacet, FacetKey>,
};
