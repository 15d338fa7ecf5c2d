import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { clientError, show } from '../errors/index.ts';

/**
 * A scalar that travels as text and checks its rule on the way in and on the way out.
 * @param name its name in the schema
 * @param rule what a value must be, to be read after "must be"
 * @param accept the value in its normal form, or undefined when the text breaks the rule
 */
export function textScalar(
  name: string,
  rule: string,
  accept: (text: string) => string | undefined,
): GraphQLScalarType {
  const check = (value: unknown): string => {
    const accepted = typeof value === 'string' ? accept(value) : undefined;
    if (accepted === undefined) {
      throw clientError('BAD_USER_INPUT', `A ${name} must be ${rule}; received ${show(value)}.`, {
        rule,
        scalar: name,
      });
    }
    return accepted;
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}
