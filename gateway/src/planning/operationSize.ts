import { clientError } from '@community-graph/kit/errors';

/** The most selections an operation may have once its fragments are written out. */
const maximumSelections = 2_500;

/** The longest an operation may be once its fragments are written out, in characters. */
const maximumCharacters = 1_000_000;

/** Measures an operation while its fragments are written out: a long literal counts as often as it is used. */
export interface OperationSize {
  /** @throws a client error OPERATION_TOO_LARGE */
  addSelection(): void;
  /** @throws a client error OPERATION_TOO_LARGE */
  addCharacters(count: number): void;
}

/** Nothing is written out yet. */
export function operationSize(): OperationSize {
  let selections = 0;
  let characters = 0;
  return {
    addSelection() {
      selections += 1;
      if (selections > maximumSelections) throw tooLarge(`has more than ${maximumSelections} selections`);
    },
    addCharacters(count) {
      characters += count;
      if (characters > maximumCharacters) throw tooLarge(`is longer than ${maximumCharacters} characters`);
    },
  };
}

const tooLarge = (what: string) =>
  clientError(
    'OPERATION_TOO_LARGE',
    `The operation ${what} once its fragments are written out. Ask for less at a time.`,
  );
