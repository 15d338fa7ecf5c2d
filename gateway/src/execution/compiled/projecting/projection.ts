import type { Fault } from '../absence.ts';

/** An error of an answer; its path is written from the inside out while the projection comes back up. */
export interface ProjectedError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Response keys and list indexes, the innermost first. */
  readonly reversedPath: (string | number)[];
}

/** The state of one projection. */
export interface Projection {
  readonly errors: ProjectedError[];
  /** Whether the viewer has signed in. */
  readonly isSignedIn: boolean;
  /** The JSON texts of introspection fields, by the client's response keys. */
  readonly introspection: ReadonlyMap<string, string>;
  /** What was written of shared objects, by the place that it was written for. */
  readonly written: Map<object, Map<unknown, Written>>;
  /** Faults of missing values whose errors are left to other places; for the case that those are not asked for. */
  readonly untold: Fault[];
  /** How many more characters may be written. */
  room: number;
  /** How many errors were not noted because there are so many. */
  leftOut: number;
}

/** The most errors one answer carries, but for one that tells of more. */
export const maximumErrors = 1_000;

/** Notes an error, as long as there are not too many. */
export function note(projection: Projection, error: ProjectedError): void {
  if (projection.errors.length < maximumErrors) projection.errors.push(error);
  else projection.leftOut += 1;
}

/** What became of an object. */
export interface Written {
  /** Undefined for a null that goes up. */
  readonly text: string | undefined;
  /** With paths that begin at the object. */
  readonly errors: readonly ProjectedError[];
}

/**
 * Writes a value as JSON text.
 * @returns undefined when the value is null where null may not stand; the reason is among the errors then
 */
export type Writer = (value: unknown, projection: Projection) => string | undefined;

/** Notes an error at the place that is being projected. */
export function report(projection: Projection, message: string, extensions: Record<string, unknown>): void {
  note(projection, { message, extensions, reversedPath: [] });
}

/** Puts the key of a place in front of the paths of the errors that came from within it. */
export function locate({ errors }: Projection, from: number, key: string | number): void {
  for (let index = from; index < errors.length; index += 1) errors[index]!.reversedPath.push(key);
}
