/** Why a change was not made, for reasons that its user can mend. The schema's `UserErrorCode` has the same. */
export const userErrorCodes = [
  'INVALID',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'VERSION_CONFLICT',
  'NOT_POSSIBLE',
  'IDEMPOTENCY_KEY_REUSED',
  'BUSY',
  'QUOTA_REACHED',
] as const;

/** One of `userErrorCodes`. */
export type UserErrorCode = (typeof userErrorCodes)[number];

/** Something that the user can mend, as the schema's `UserError`. */
export interface UserError {
  readonly code: UserErrorCode;
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
  /** The input field it is about, from the outside in, for example `['input', 'validFrom']`; null for none in particular. */
  readonly path: string[] | null;
}

/** Ends a change: nothing of it is written, and its user is told why. */
export class Refusal extends Error {
  readonly userErrors: readonly UserError[];

  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
    this.userErrors = userErrors;
  }
}

/**
 * Ends a change with one reason.
 * @param path the input field it is about, for example `input.validFrom`
 */
export function refuse(code: UserErrorCode, message: string, path?: string): never {
  throw new Refusal([{ code, message, path: path?.split('.') ?? null }]);
}

/** Ends a change with all the reasons that were found; without any, it goes on. */
export function refuseAll(userErrors: readonly UserError[]): void {
  if (userErrors.length > 0) throw new Refusal(userErrors);
}
