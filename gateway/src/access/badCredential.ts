/** A credential that does not hold. It says nothing of why beyond what its bearer knows anyhow. */
export class BadCredential extends Error {
  /** @param reason to be read after "The credential is" */
  constructor(reason: string) {
    super(`The credential is ${reason}.`);
  }
}

/** Whether a credential holds cannot be told now; it is not the bearer's fault. */
export class AccessUnavailable extends Error {
  /** @param cause for the log; left out where the log has it already */
  constructor(cause?: unknown) {
    super('credentials cannot be checked', { cause });
  }
}

/** The refusal of a token whose claim breaks a rule, such as `must be a text`. */
export const badClaim = (name: string, rule: string): BadCredential =>
  new BadCredential(`not usable: its claim "${name}" ${rule}`);
