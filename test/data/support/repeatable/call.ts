/** The ids that earlier calls have made, by the names of the mutations. */
export type Made = Readonly<Record<string, string>>;

/** What the same mutation does when it is sent again with the values that are there. */
export type Again =
  /** Refused by a user error of this code. */
  | { readonly refused: string }
  /** Answered, with no audit entry. */
  | 'NOTHING'
  /** Carried out once more; its audit entries are paid from the quota. */
  | 'PAYS';

/** A mutation, and how to call it. */
export interface Repeatable {
  readonly input: (made: Made) => Readonly<Record<string, unknown>>;
  /** The row whose version is sent as `expectedVersion`: its table, and its id. */
  readonly row?: (made: Made) => readonly [table: string, id: string];
  /** Mutations that go before; what they make is known by their names. */
  readonly before?: readonly (readonly [name: string, input: Readonly<Record<string, unknown>>])[];
  /** The subject that `before` is sent by; the secretariat's own when left out. */
  readonly beforeBy?: string;
  /** What the second call has besides the first; for versions that the first does not take. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly again: Again;
}

/** Why something is erased. */
export const reason = 'Asked for by letter 12.';

/** It was decided before. */
export const decided = { refused: 'NOT_POSSIBLE' };
/** It is there. */
export const present = { refused: 'ALREADY_EXISTS' };

/** A decision about the last thing that was proposed. */
export const decision = (
  table: string,
  field: string,
  proposed: string,
  more: object = {},
): Pick<Repeatable, 'input' | 'row'> => ({
  input: (made) => ({ [field]: made[proposed], ...more }),
  row: (made) => [table, made[proposed]!],
});
