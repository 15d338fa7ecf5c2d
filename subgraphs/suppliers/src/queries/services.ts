import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import type { ServiceKind } from '../__generated__/schema.ts';

/** Filters by what is delivered. */
export interface ServiceFilter {
  readonly service?: ServiceKind | null;
}

const delivering = ({ service }: ServiceFilter) => (service ? [sql`${service} = any(e.services)`] : []);

/** The engagements that hold on the day and deliver what the filter asks for, as a condition on `e`. */
export const engaged = (filter: ServiceFilter, { day }: ParentSql, ...more: RawBuilder<unknown>[]) =>
  sql.join([holdsOn('e', day), ...delivering(filter), ...more], sql` and `);
