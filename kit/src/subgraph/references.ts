import type { Reference } from '../reading/index.ts';
import type { Day } from '../time/index.ts';

/** An entity representation keyed by `id asOf` or, where `Query.node` leads to it, by `nodeId asOf`. */
export interface Representation {
  readonly id?: string;
  readonly nodeId?: string;
  readonly asOf: Day;
}

/** The id and the day of a representation, whichever key it came with. */
export function referenceOf({ id, nodeId, asOf }: Representation): Reference {
  return { id: (id ?? nodeId)!, asOf };
}

/**
 * A row that a foreign key of our own points to.
 * @throws when it is not there, which the database rules out
 */
export function known<Row>(row: Row | null): Row {
  if (row === null) throw new Error('a row that a foreign key points to is gone');
  return row;
}
