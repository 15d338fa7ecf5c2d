import { refuse } from './userError.ts';

/** A row that is changed only by who has seen its latest version. */
export interface Versioned {
  /** 1 when it is new, one more with each change. */
  version: number;
}

/**
 * Makes sure that whoever changes something has seen it as it is.
 * @param expectedVersion the version that the user has seen
 * @throws Refusal VERSION_CONFLICT
 */
export function expectVersion(row: Readonly<Versioned>, expectedVersion: number): void {
  if (row.version === expectedVersion) return;
  refuse(
    'VERSION_CONFLICT',
    `It was changed meanwhile: its version is ${row.version}, not ${expectedVersion}. Read it again and repeat the change.`,
    'input.expectedVersion',
  );
}

/**
 * Makes sure that whoever changes a row has seen it as it is, and counts the change. The row must have been read with a
 * lock, so that two who have seen the same cannot both go on.
 * @param expectedVersion the version that the user has seen
 * @throws Refusal VERSION_CONFLICT
 */
export function nextVersion(row: Versioned, expectedVersion: number): void {
  expectVersion(row, expectedVersion);
  row.version += 1;
}
