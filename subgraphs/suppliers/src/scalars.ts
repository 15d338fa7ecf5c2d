import { CvrNumberScalar, DateScalar, DateTimeScalar, UrlScalar } from '@community-graph/kit/scalars';

/** The scalars of this subgraph's schema. */
export const scalars = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,
};
