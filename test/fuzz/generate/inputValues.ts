import {
  GraphQLNonNull,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { below, chance, pick, type Random } from '../random.ts';

/** Gives a variable for a position, or undefined where a literal is wanted. */
export type OfferVariable = (type: GraphQLInputType) => string | undefined;

const texts = ['', 'x', 'æ "ø" å', 'null', '\\', 'a\nb', '$v0', '{ id }', '#'];
const deepest = 2;

/** A literal of a type, as it stands in a document. */
export function literalOf(
  type: GraphQLInputType,
  random: Random,
  offer: OfferVariable = () => undefined,
  depth = 0,
): string {
  const variable = offer(type);
  if (variable !== undefined) return variable;
  if (!isNonNullType(type) && chance(random, 0.12)) return 'null';
  const bare = getNullableType(type);
  if (isListType(bare)) {
    // A single value stands for a list of it.
    if (chance(random, 0.15) && !isListType(getNullableType(bare.ofType))) {
      return literalOf(new GraphQLNonNull(getNullableType(bare.ofType)), random, undefined, depth);
    }
    return `[${Array.from({ length: below(random, 4) }, () => literalOf(bare.ofType, random, offer, depth + 1)).join(', ')}]`;
  }
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields())
      .filter((field) => isRequiredInputField(field) || (depth < deepest && chance(random, 0.4)))
      .map((field) => `${field.name}: ${literalOf(field.type, random, offer, depth + 1)}`);
    return `{${fields.join(', ')}}`;
  }
  if (isEnumType(bare)) return pick(random, bare.getValues()).name;
  switch (bare.name) {
    case 'Int':
      return String(pick(random, [0, -1, 2147483647, below(random, 10)]));
    case 'Float':
      return pick(random, ['0', '-1.5', '1e3', '7']);
    case 'Boolean':
      return pick(random, ['true', 'false']);
    case 'ID':
      return pick(random, ['"a"', '7', '""', '"007"']);
    case 'JSON':
      return jsonLiteral(random, offer, type, 2);
    default:
      return chance(random, 0.1) ? '"""block\n  "text\\""""""' : JSON.stringify(pick(random, texts));
  }
}

/**
 * A value of a type, as a client sends it in `variables`.
 * @param present whether null is out of the question
 */
export function jsonOf(type: GraphQLInputType, random: Random, present = false, depth = 0): unknown {
  if (!isNonNullType(type) && !present && chance(random, 0.15)) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    if (chance(random, 0.15) && !isListType(getNullableType(bare.ofType))) {
      return jsonOf(bare.ofType, random, true, depth);
    }
    return Array.from({ length: below(random, 4) }, () => jsonOf(bare.ofType, random, false, depth + 1));
  }
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isRequiredInputField(field) || (depth < deepest && chance(random, 0.4)))
        .map((field) => [field.name, jsonOf(field.type, random, false, depth + 1)]),
    );
  }
  if (isEnumType(bare)) return pick(random, bare.getValues()).name;
  switch (bare.name) {
    case 'Int':
      return pick(random, [0, -1, 2147483647, below(random, 10)]);
    case 'Float':
      return pick(random, [0, -1.5, 1000, 0.1]);
    case 'Boolean':
      return chance(random, 0.5);
    case 'ID':
      return pick(random, ['a', 7, '', '007']);
    case 'JSON':
      return pick(random, [{ a: [1, { b: null }] }, [], 'text', 0, false, {}]);
    default:
      return pick(random, texts);
  }
}

function jsonLiteral(random: Random, offer: OfferVariable, type: GraphQLInputType, depth: number): string {
  const kind = below(random, depth > 0 ? 7 : 5);
  if (kind < 5) return pick(random, ['1', '-2.5', '"text"', 'true', 'ENUM_LIKE']);
  const item = () => offer(type) ?? jsonLiteral(random, offer, type, depth - 1);
  if (kind === 5) return `[${Array.from({ length: below(random, 3) }, item).join(', ')}]`;
  return `{a: ${item()}, id: ${item()}}`;
}
