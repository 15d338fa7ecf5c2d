import {
  coerceInputValue,
  GraphQLError,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { show } from '@community-graph/kit/errors';

/** The values of an operation's variables, or what is wrong with what a client sent for them. */
export type CoercedVariables =
  | { readonly variables: Readonly<Record<string, unknown>>; readonly errors?: undefined }
  | { readonly variables?: undefined; readonly errors: readonly GraphQLError[] };

/** So many faults are reported. Nothing is looked at after them: a body can hold thousands. */
const mostErrors = 20;

/** The longest description of a fault, in UTF-16 units: it may repeat a name that the client sent. */
const longestReason = 300;

/**
 * Coerces variables as `getVariableValues` of graphql-js does, with the same messages, in a time that does not grow with the
 * number of faults times the size of the values: graphql-js writes the whole value into each message.
 * @param definitions the variables of the operation
 * @param sent what the client sent: anything
 */
export function coerceVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  sent: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const variables: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  // Many faults may lie in one value, which is written once.
  const shown = new Map<unknown, string>();
  for (const definition of definitions) {
    if (errors.length >= mostErrors) break;
    coerceVariable(definition);
  }
  return errors.length > 0 ? { errors } : { variables };

  function coerceVariable(definition: VariableDefinitionNode): void {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    const report = (fault: string, originalError?: GraphQLError) =>
      errors.push(new GraphQLError(`Variable "$${name}" ${fault}`, { nodes: definition, originalError }));
    if (!isInputType(type)) {
      report(`expected value of type "${print(definition.type)}" which cannot be used as an input type.`);
      return;
    }
    if (!Object.hasOwn(sent, name)) {
      if (definition.defaultValue) variables[name] = valueFromAST(definition.defaultValue, type);
      else if (isNonNullType(type)) report(`of required type "${type.toString()}" was not provided.`);
      return;
    }
    const value = sent[name];
    if (value === null && isNonNullType(type)) {
      report(`of non-null type "${type.toString()}" must not be null.`);
      return;
    }
    try {
      variables[name] = coerceInputValue(value, type, (path, invalid, error) => {
        const at = path.length > 0 ? ` at "${name}${pathText(path)}"` : '';
        let text = shown.get(invalid);
        if (text === undefined) shown.set(invalid, (text = show(invalid)));
        report(`got invalid value ${text}${at}; ${shortened(error.message)}`, error);
        if (errors.length >= mostErrors) throw new EnoughErrors();
      });
    } catch (error) {
      if (!(error instanceof EnoughErrors)) throw error;
    }
  }
}

/** Ends the coercion of a variable. */
class EnoughErrors extends Error {}

const pathText = (path: readonly (string | number)[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');

const shortened = (text: string): string => (text.length > longestReason ? `${text.slice(0, longestReason)}…` : text);
