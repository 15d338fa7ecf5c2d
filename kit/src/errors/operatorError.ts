import type { ErrorCode } from './catalogue.ts';

/** A failure to start or to keep running that the operator can mend; printed without a stack trace. */
export class OperatorError extends Error {
  readonly code: ErrorCode;

  /**
   * @param code its code in the catalogue
   * @param lines what is wrong and what to do; one line each
   */
  constructor(code: ErrorCode, ...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'OperatorError';
    this.code = code;
  }
}
