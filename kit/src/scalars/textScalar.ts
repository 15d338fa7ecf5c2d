import { GraphQLScalarType, isScalarType, valueFromASTUntyped, type GraphQLInputType } from 'graphql';

/** The rule of a scalar that travels as text. */
export interface TextRule {
  /** What a value must be, to be read after "must be". */
  readonly rule: string;
  /** The value in its normal form, or undefined when it breaks the rule. */
  readonly accept: (text: string) => string | undefined;
  /** What is wrong with a value that breaks the rule, to be read after "it"; undefined where only its characters can be. */
  readonly reason?: (text: string) => string | undefined;
}

/**
 * A scalar that travels as text.
 *
 * On the way out it checks itself. On the way in it lets any text pass, and `checkArguments` checks it: only
 * there are the argument's name and the field's path known, so that the error can name them.
 * @param name its name in the schema
 * @param rule what a value must be, to be read after "must be"
 * @param options `reason` says what is wrong with a value; `acceptStored` is the rule on the way out, where rows of earlier
 * versions keep a milder one
 */
export function textScalar(
  name: string,
  rule: string,
  accept: TextRule['accept'],
  { reason, acceptStored = accept }: { reason?: TextRule['reason']; acceptStored?: TextRule['accept'] } = {},
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    extensions: { textRule: { rule, accept, ...(reason && { reason }) } satisfies TextRule },
    serialize(value) {
      const accepted = typeof value === 'string' ? acceptStored(value) : undefined;
      if (accepted === undefined) throw new TypeError(`a stored ${name} is not ${rule}`);
      return accepted;
    },
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  });
}

/** The rule of a scalar that `textScalar` made; undefined for any other type. */
export function textRuleOf(type: GraphQLInputType): TextRule | undefined {
  return isScalarType(type) ? (type.extensions['textRule'] as TextRule | undefined) : undefined;
}
