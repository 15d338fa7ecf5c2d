import type { FormattedExecutionResult } from 'graphql';

/**
 * The data of an answer as finished JSON text. A server that knows it sends the text as it is
 * (`stringifyAnswer`); to any other it looks like the data once it is turned into JSON.
 */
export class RenderedData {
  readonly text: string;
  #bodies = new Map<string, string>();

  /** @param text the JSON text of an object or null */
  constructor(text: string) {
    this.text = text;
  }

  /**
   * An answer with this data and without errors; several requests may send the same.
   * @param extensions as JSON text; none when empty
   */
  bodyWith(extensions: string): string {
    const known = this.#bodies.get(extensions);
    if (known !== undefined) return known;
    const body = `{"data":${this.text}${extensions === '' ? '' : `,"extensions":${extensions}`}}`;
    this.#bodies.set(extensions, body);
    return body;
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
  const told = extensions === undefined ? '' : JSON.stringify(extensions);
  if (errors === undefined) return data.bodyWith(told);
  return `{"errors":${JSON.stringify(errors)},"data":${data.text}${told === '' ? '' : `,"extensions":${told}`}}`;
}
