import type { GraphQLError } from 'graphql';
import { clientError } from '../errors/index.ts';
import type { OperationCost } from './operationCost.ts';

/** The error for an operation that costs more than one operation may. It names the part that costs most. */
export function costExceeded({ total: requested, fields, mostExpensive }: OperationCost, limit: number): GraphQLError {
  const [first] = fields;
  const root = first ? ` "${first.path}" alone costs ${first.cost}.` : '';
  return clientError(
    'COST_LIMIT_EXCEEDED',
    `The operation costs ${requested}; at most ${limit} is allowed.${root}${adviceOn(mostExpensive)}`,
    { requested, limit, fields, mostExpensive, http: { status: 400 } },
  );
}

function adviceOn(part: OperationCost['mostExpensive']): string {
  if (part === undefined) return ' Ask for smaller pages or fewer lists in lists.';
  const { field, argument, cost } = part;
  return argument === undefined
    ? ` Most of all costs "${field}": ${cost}. Ask for smaller pages or fewer lists in lists.`
    : ` Most of all costs the argument "${argument}" of "${field}": ${cost}. Ask with fewer conditions, relations or words.`;
}
