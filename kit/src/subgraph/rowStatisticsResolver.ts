import type { RowStatistics } from '../statistics/index.ts';

/** The resolvers of a subgraph with that of `Query.rowStatistics`. */
export function withRowStatistics(resolvers: object, statistics: RowStatistics): object {
  const { Query: query, ...others } = resolvers as { readonly Query?: object };
  const counts = async () => [...(await statistics.current())].map(([coordinate, count]) => ({ coordinate, ...count }));
  return { ...others, Query: { ...query, rowStatistics: counts } };
}
