/** What the parts of an operation cost, in units: one unit stands for 10 microseconds of CPU time of all processes. */
export interface CostWeights {
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
  /** A value of `in` and of other lists in filters. */
  readonly value: number;
  /** A row that a relation of a filter leads to. */
  readonly relatedRow: number;
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
  /** A root field of a mutation: its transaction, its checks and what it keeps in the audit log. */
  readonly mutation: number;
  /** A character of a mutation's arguments, as JSON. */
  readonly mutationCharacter: number;
}

/** Set by hand from first runs of `npm run bench:price` on a busy machine; a fit on a quiet one is still to be made (docs/decisions/0038). */
export const defaultWeights: CostWeights = {
  object: 2,
  objectField: 80,
  scalar: 0.15,
  statement: 100,
  parent: 1,
  row: 0.02,
  condition: 0.02,
  textCondition: 0.06,
  value: 0.1,
  relatedRow: 0.1,
  sortedRow: 0.1,
  facetRow: 0.1,
  searchWord: 100,
  searchWordRow: 0.02,
  searchCharacter: 1,
  mutation: 10_000,
  mutationCharacter: 1,
};
