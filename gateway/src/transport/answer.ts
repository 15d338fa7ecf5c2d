import type { FormattedExecutionResult } from 'graphql';
import { CallFailure } from './callFailure.ts';

/** A GraphQL answer that was read and may have several takers. */
export interface ReadAnswer {
  /** Makes an object of the answer that nobody else holds. */
  take(): FormattedExecutionResult;
}

/**
 * Reads a GraphQL answer, whatever HTTP status it came with.
 * @param text the body
 * @param status the HTTP status, for the log
 * @throws CallFailure SUBGRAPH_BAD_RESPONSE when it is not `{ data, errors }`
 */
export function readAnswer(text: string, status: number): ReadAnswer {
  let answer: unknown;
  try {
    answer = parse(text);
  } catch {
    throw new CallFailure('SUBGRAPH_BAD_RESPONSE', `the answer is not JSON ${described(text, status)}`);
  }
  if (!isAnswer(answer)) {
    throw new CallFailure('SUBGRAPH_BAD_RESPONSE', `the answer is JSON but not of GraphQL ${described(text, status)}`);
  }
  let untaken: FormattedExecutionResult | undefined = answer;
  return {
    take() {
      const own = untaken ?? (parse(text) as FormattedExecutionResult);
      untaken = undefined;
      return own;
    },
  };
}

const described = (text: string, status: number) => `(HTTP status ${status}, ${text.length} characters)`;

/** JSON, with or without the byte order mark that some servers put in front. */
const parse = (text: string): unknown => JSON.parse(text.charCodeAt(0) === 0xfe_ff ? text.slice(1) : text);

/** Whether a value is `{ data, errors }` as the engine may rely on: a wrong shape would fail the whole request. */
function isAnswer(value: unknown): value is FormattedExecutionResult {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  // Some servers write `null` for what the specification leaves out.
  if (errors === null) delete value['errors'];
  if (data === undefined && (errors === undefined || errors === null)) return false;
  const errorsFit = errors === undefined || errors === null || (Array.isArray(errors) && errors.every(isError));
  return errorsFit && (data === undefined || data === null || isObject(data));
}

const isError = (value: unknown): boolean => isObject(value) && typeof value['message'] === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
