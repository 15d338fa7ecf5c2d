import { separateOperations, type GraphQLError } from 'graphql';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { clientError } from '@community-graph/kit/errors';
import { conditionVariables } from '../../planning/index.ts';

/**
 * Refuses a request in which the variable of a `@skip` or `@include` is null. Validation lets a nullable variable
 * with a default stand there, and the client may still send null for it.
 * @param names the variables that decide the `@skip`s and `@include`s of the whole document
 * @param variables their values, coerced
 */
export function nullConditionOf(
  { document, operation }: Pick<GatewayGraphQLRequestContext, 'document' | 'operation'>,
  names: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  if (names.every((name) => isGiven(variables[name]))) return undefined;
  // Some may belong to other operations of the document.
  const own = separateOperations(document)[operation.name?.value ?? ''];
  const name = own && conditionVariables(own).find((variable) => !isGiven(variables[variable]));
  if (name === undefined) return undefined;
  return clientError('BAD_USER_INPUT', `The variable "$${name}" decides a @skip or @include; it must not be null.`);
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
