import { Absence } from '../absence.ts';
import { note, report, type Projection } from './projection.ts';
import { clientPath, type Shape } from './shape.ts';

/** Where a value stands. */
export interface Place {
  /** The field, as `Type.field`. */
  readonly coordinate: string;
  readonly shape: Shape | undefined;
  /** Whether the field looks for an object that need not exist: `node` and `nodes` of Relay's specification. */
  readonly isLookup: boolean;
  /** Whether the objects are of an interface whose types need not be known. */
  readonly isUntyped: boolean;
  /** Whether the same object may stand here and elsewhere. */
  readonly isShared: boolean;
}

/**
 * Notes the errors of a value that is not there.
 * @param required whether null is an error by itself here
 * @returns undefined, as the text of the value
 */
export function explainNull(
  value: null | undefined | Absence,
  projection: Projection,
  { coordinate, shape }: Place,
  required: boolean,
): undefined {
  if (value instanceof Absence && !value.isNoEntity) {
    if (value.isToldElsewhere) {
      if (projection.untold.length === 0) projection.untold.push(...value.faults);
      return undefined;
    }
    for (const { message, extensions, tail } of value.faults) {
      note(projection, { message, extensions, reversedPath: clientPath(tail, shape).toReversed() });
    }
  } else if (value === undefined) {
    // A subgraph left out what it was asked for: null would be a value that nobody gave.
    report(projection, `A part of the graph gave no value for ${coordinate}.`, { code: 'SUBGRAPH_BAD_RESPONSE' });
  } else if (required && value === null) {
    report(projection, `Cannot return null for non-nullable field ${coordinate}.`, { code: 'NULL_IN_NON_NULL_FIELD' });
  } else if (required) {
    report(
      projection,
      `The object that ${coordinate} belongs to does not exist in the part of the graph that owns it.`,
      {
        code: 'ENTITY_NOT_FOUND',
      },
    );
  }
  return undefined;
}

/**
 * Takes back the errors of an object that was looked for and does not exist; its null says it all.
 * @param from where the errors of the object begin
 */
export function forgiveLookup({ errors }: Projection, from: number): void {
  for (let index = errors.length - 1; index >= from; index -= 1) {
    const { extensions, reversedPath } = errors[index]!;
    if (extensions['code'] === 'ENTITY_NOT_FOUND' && reversedPath.length === 1) errors.splice(index, 1);
  }
}

/** Notes that a value is of the wrong kind. */
export function unfit(projection: Projection, expected: string): undefined {
  report(projection, `A part of the graph gave a value that is not ${expected}.`, { code: 'SUBGRAPH_BAD_RESPONSE' });
  return undefined;
}
