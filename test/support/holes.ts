import type { FormattedExecutionResult } from 'graphql';

/** A null in an answer that an error explains: the error's code, and the path down to the null. */
export interface Hole {
  readonly code: unknown;
  /** Dotted, for example `product.usages.nodes.0.organization`. */
  readonly at: string;
}

/**
 * The holes that the errors of an answer explain, in the order of the errors. An error that was spread upwards
 * is placed where the null stands in the answer.
 * @throws when an error has no path, or its path leads to a value that did arrive
 */
export function explainedHoles({ data, errors = [] }: FormattedExecutionResult): Hole[] {
  return errors.map(({ path, message, extensions }) => {
    if (path === undefined) throw new Error(`the error "${message}" has no path`);
    const walked: (string | number)[] = [];
    let value: unknown = data;
    for (const step of path) {
      if (value === null) break;
      value = (value as Record<string | number, unknown>)[step];
      walked.push(step);
    }
    if (value !== null) throw new Error(`the error "${message}" points to ${walked.join('.')}, which is there`);
    return { code: extensions?.['code'], at: walked.join('.') };
  });
}
