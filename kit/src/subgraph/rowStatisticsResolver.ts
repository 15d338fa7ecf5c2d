import type { RowCount } from '../cost/index.ts';
import type { RowStatistics } from '../statistics/index.ts';

/** The resolvers of a subgraph with that of `Query.rowStatistics`. */
export function withRowStatistics(resolvers: object, statistics: RowStatistics): object {
  const { Query: query, ...others } = resolvers as { readonly Query?: object };
  const listed = (counts: ReadonlyMap<string, RowCount>, isRead: boolean) =>
    [...counts].map(([coordinate, count]) => ({ largest: [], ...count, coordinate, isRead }));
  const counts = async () => {
    const { items, reads } = await statistics.current();
    return [...listed(items, false), ...listed(reads, true)];
  };
  return { ...others, Query: { ...query, rowStatistics: counts } };
}
