import { clientError, show } from '../errors/index.ts';
import type { ValueType } from './fields.ts';

/** What several conditions on one value that must all hold leave of it. */
export interface Constraint {
  /** Adds a condition. */
  add(operator: string, given: unknown, path: string): void;
  /** @throws CONTRADICTORY_FILTER when no value can fulfil all of them */
  check(): void;
}

interface Condition {
  readonly operator: string;
  readonly given: unknown;
  readonly path: string;
}

const oneDay = 86_400_000;

/**
 * Collects the conditions on one value, or on one list of texts.
 * @param type of the value
 */
export function constraintOn(type: ValueType | 'flag' | 'list'): Constraint {
  const conditions: Condition[] = [];
  const of = (...operators: string[]) => conditions.filter(({ operator }) => operators.includes(operator));
  /** Where a value stands among its kind; days and whole numbers have neighbours, so `gt` and `lt` become bounds. */
  const place = (value: unknown) => (type === 'date' ? Date.parse(`${String(value)}T00:00:00Z`) : Number(value));
  const step = type === 'date' ? oneDay : type === 'integer' ? 1 : 0;
  /** Whether a bound of what has no neighbours leaves it out, though it does not move. */
  const isOpenAt = (at: number) => step === 0 && of('gt', 'lt').some(({ given }) => place(given) === at);

  function possible(value: unknown): boolean {
    if (of('ne').some(({ given }) => given === value)) return false;
    if (of('notIn').some(({ given }) => (given as unknown[]).includes(value))) return false;
    const at = place(value);
    return Number.isNaN(at) || (lowest() <= at && at <= highest() && !isOpenAt(at));
  }
  const lowest = () =>
    Math.max(
      -Infinity,
      ...of('gte').map(({ given }) => place(given)),
      ...of('gt').map(({ given }) => place(given) + step),
    );
  const highest = () =>
    Math.min(
      Infinity,
      ...of('lte').map(({ given }) => place(given)),
      ...of('lt').map(({ given }) => place(given) - step),
    );

  function contradiction(): boolean {
    if (type === 'list') return noListFulfils(conditions);
    const absent = of('isNull').filter(({ given }) => given === true);
    if (absent.length > 0 && conditions.some(({ operator, given }) => demandsValue(operator, given))) return true;
    if (lowest() > highest() || (lowest() === highest() && isOpenAt(lowest()))) return true;
    const sets = of('eq', 'in').map(({ given }) => (Array.isArray(given) ? given : [given]) as unknown[]);
    const [first, ...others] = sets;
    if (first === undefined) return false;
    return !first.some((value) => others.every((set) => set.includes(value)) && possible(value));
  }

  return {
    add: (operator, given, path) => void conditions.push({ operator, given, path }),
    check() {
      if (!contradiction()) return;
      const told = conditions.map(({ operator, given }) => `${operator} ${show(given)}`).join(', ');
      const { path } = conditions.at(-1)!;
      throw clientError(
        'CONTRADICTORY_FILTER',
        `Nothing can fulfil the conditions on "${path}" together: ${told}. Take one of them away, or put them into "or".`,
        { argument: path },
      );
    },
  };
}

const demandsValue = (operator: string, given: unknown): boolean =>
  operator === 'isNull' ? given === false : !['ne', 'notIn'].includes(operator);

/** Whether no list of texts can hold and leave out all that is asked of it. */
function noListFulfils(conditions: readonly Condition[]): boolean {
  const asked = (...operators: string[]) =>
    conditions.flatMap(({ operator, given }) => (operators.includes(operator) ? given : []));
  const leftOut = asked('hasNone');
  const chosen = conditions.filter(({ operator }) => operator === 'hasAny').map(({ given }) => given as unknown[]);
  const filled = chosen.length > 0 || asked('has', 'hasEvery').length > 0 || asked('isEmpty').includes(false);
  return (
    asked('has', 'hasEvery').some((value) => leftOut.includes(value)) ||
    chosen.some((values) => values.every((value) => leftOut.includes(value))) ||
    (filled && asked('isEmpty').includes(true))
  );
}
