import type { FormattedExecutionResult } from 'graphql';

/**
 * The data of an answer as finished JSON text. A server that knows it sends the text as it is
 * (`stringifyAnswer`); to any other it looks like the data once it is turned into JSON.
 */
export class RenderedData {
  readonly text: string;
  #body: string | undefined;

  /** @param text the JSON text of an object or null */
  constructor(text: string) {
    this.text = text;
  }

  /** An answer with this data and nothing else; several requests may send the same. */
  get body(): string {
    return (this.#body ??= `{"data":${this.text}}`);
  }

  /** The data as objects, for those that look into it. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Writes an answer as JSON text; Apollo Server's `stringifyResult`. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data } = answer as { data?: unknown };
  if (!(data instanceof RenderedData)) return JSON.stringify(answer);
  const { errors, extensions } = answer;
  if (errors === undefined && extensions === undefined) return data.body;
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}`;
}
