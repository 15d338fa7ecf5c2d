import { badInput } from '@community-graph/kit/errors';

/**
 * A number of things asked for, where a list is short and not paged.
 * @throws BAD_USER_INPUT outside 1 to 100
 */
export function upTo100(argument: string, given: number): number {
  if (given < 1 || given > 100) throw badInput(argument, 'between 1 and 100', given);
  return given;
}
