/** What the parts of an operation cost, in units: one unit stands for 10 microseconds of CPU time of all processes. */
export interface CostWeights {
  /** A request to a subgraph: each time that selections of one object go on in a subgraph that they have not been in. */
  readonly fetch: number;
  /** The same for each object that is looked up there. */
  readonly representation: number;
  /** An object in the answer, where no `@cost` says otherwise. */
  readonly object: number;
  /** A field that leads to one object, once for each such field of the document: it may take a call and a statement. */
  readonly objectField: number;
  /** A value of a scalar or an enum in the answer. */
  readonly scalar: number;
  /** A list or a count that is read by a statement of its own, once for each field of the document. */
  readonly statement: number;
  /** The same for each object that the list is read of. */
  readonly parent: number;
  /** A row that is read to be counted or compared. */
  readonly row: number;
  /** A condition of a filter, for each row. `@cost` on the input field multiplies it. */
  readonly condition: number;
  /** A condition that looks into the text of each row: `contains`, and `startsWith`. */
  readonly textCondition: number;
  /** A part of a filter that is written, an empty one as well: it is looked at, compiled to SQL and planned. */
  readonly comparison: number;
  /** A value of `in` and of other lists in filters. */
  readonly value: number;
  /** A row that a relation of a filter leads to. */
  readonly relatedRow: number;
  /** A row that is read to compute a value: the users of a product, for example. */
  readonly readRow: number;
  /** A computed value in a filter, an order or facets: a query within the statement, which is compiled and planned with it. */
  readonly subquery: number;
  /** A key of `orderBy`, for each row that is sorted. */
  readonly sortedRow: number;
  /** A facet, for each row that is counted. */
  readonly facetRow: number;
  /** A word of a search. */
  readonly searchWord: number;
  /** The same for each row of the index. */
  readonly searchWordRow: number;
  /** A character of a search text. */
  readonly searchCharacter: number;
  /** Each full 100 characters of a text in an argument, for each object whose field has it: it is checked and written into SQL. */
  readonly longText: number;
  /** A value that the document writes in an argument, for each object whose field has it: it is read anew each time. */
  readonly literal: number;
  /** A root field of a mutation: its transaction, its checks and what it keeps in the audit log. */
  readonly mutation: number;
  /** A character of a mutation's arguments, as JSON. */
  readonly mutationCharacter: number;
}

/** Fitted to what `npm run bench:price` measures (docs/decisions/0038), and rounded up. */
export const defaultWeights: CostWeights = {
  fetch: 430,
  representation: 1.9,
  object: 0.27,
  objectField: 34,
  scalar: 0.18,
  statement: 98,
  parent: 3.3,
  row: 0.012,
  condition: 0.0005,
  textCondition: 0.02,
  comparison: 2.1,
  value: 1.7,
  relatedRow: 0.0068,
  readRow: 0.026,
  subquery: 17,
  sortedRow: 0.115,
  facetRow: 0.048,
  searchWord: 6,
  searchWordRow: 0.042,
  searchCharacter: 1,
  longText: 1,
  literal: 0.42,
  mutation: 10_000,
  mutationCharacter: 1,
};
