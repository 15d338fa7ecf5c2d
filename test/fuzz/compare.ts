import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { canonical } from './random.ts';
import { entityNotFound } from './world/monolith.ts';

type Path = readonly (string | number)[];

/** The errors that explain one null of an answer. */
interface Explained {
  /** The messages of the errors of the position itself. */
  readonly own: Set<string>;
  /** Whether errors lie inside of it: a null there was not allowed and spread up to it. */
  inner: boolean;
  /** Whether a reference that leads nowhere is behind it. */
  dangling: boolean;
}

/**
 * What is wrong with an answer; undefined when nothing is.
 *
 * Data must be equal, with the order of the keys. Errors are compared by the null that each explains, which is the
 * first one on its path:
 * - an error at the null itself must be there in both, with the same message;
 * - where nulls spread upwards from inside, both must have an error inside, but not the same one: graphql-js stops at
 *   the first that it meets, while subgraphs that are asked at the same time each report their own;
 * - a reference that leads nowhere makes a null; where one is not allowed, an error inside may say so or not
 *   (docs/decisions/0004);
 * - a request that is refused, such as for a variable that is missing, must be refused in both, in any words;
 * - an answer that leaves errors out because they are so many is compared by its data;
 * - no error is told twice;
 * - an error that explains no null, or has no path, is none that one server would give.
 */
export function differenceBetween(
  expected: FormattedExecutionResult,
  actual: FormattedExecutionResult,
): string | undefined {
  if (expected.data === undefined) return actual.errors && !actual.data ? undefined : 'the request was not refused';
  if (JSON.stringify(expected.data) !== JSON.stringify(actual.data)) return 'the data differs';
  if (actual.errors?.at(-1)?.message.endsWith('more errors like these are left out.')) return undefined;
  const told = (actual.errors ?? []).map(({ path, message }) => canonical([path, message]));
  const twice = told.find((error, index) => told.indexOf(error) !== index);
  if (twice !== undefined) return `an error is told twice: ${twice}`;
  const wanted = explanations(expected);
  const given = explanations(actual);
  if (given.unplaced.length > 0) return `an error explains no null: ${JSON.stringify(given.unplaced[0])}`;
  for (const [position, { own, inner, dangling }] of wanted.nulls) {
    const found = given.nulls.get(position);
    if (!found && dangling) continue;
    if (!found) return `no error explains the null at ${position}`;
    if (inner && !found.inner) return `the error that spread to ${position} has the path of what it spread to`;
    if (!inner && found.inner) return `an error inside of ${position} stands for the one of ${position}`;
    const messages = [[...own], [...found.own]].map((list) => list.toSorted().join('\n'));
    if (messages[0] !== messages[1]) return `the null at ${position} has another error`;
  }
  const extra = [...given.nulls.keys()].find((position) => !wanted.nulls.has(position));
  return extra === undefined ? undefined : `an error explains the null at ${extra}, which is none of an error`;
}

/** What is wrong with the data of an answer, whatever the order of the keys and the errors; undefined when nothing is. */
export function differenceOfData(
  expected: FormattedExecutionResult,
  actual: FormattedExecutionResult,
): string | undefined {
  return canonical(expected.data) === canonical(actual.data) ? undefined : 'the data differs';
}

function explanations({ data, errors = [] }: FormattedExecutionResult) {
  const nulls = new Map<string, Explained>();
  const unplaced: GraphQLFormattedError[] = [];
  for (const error of errors) {
    const depth = error.path && firstNull(data, error.path);
    if (depth === undefined) {
      unplaced.push(error);
      continue;
    }
    const position = JSON.stringify(error.path!.slice(0, depth));
    const explained = nulls.get(position) ?? { own: new Set(), inner: false, dangling: false };
    if (depth === error.path!.length) explained.own.add(error.message);
    else explained.inner = true;
    explained.dangling ||= error.extensions?.['code'] === entityNotFound;
    nulls.set(position, explained);
  }
  return { nulls, unplaced };
}

/** How many keys of the path lead to its first null; undefined when none is there. */
function firstNull(data: unknown, path: Path): number | undefined {
  let value = data;
  for (let depth = 0; depth <= path.length; depth++) {
    if (value === null) return depth;
    if (depth === path.length || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[path[depth]!];
  }
  return undefined;
}
