import { isEnumType, type GraphQLLeafType } from 'graphql';
import type { Projection } from './projection.ts';
import { isRounded } from '../rounded.ts';
import { report } from './projection.ts';

/**
 * Writes a leaf that is not null.
 * @returns undefined when the value is none of the type
 */
type LeafText = (value: unknown) => string | undefined;

/** Writes the leaves of a type; a value that is none of the type is an error and null. */
export function leafWriter(type: GraphQLLeafType): (value: unknown, projection: Projection) => string | undefined {
  const textOf = leafText(type);
  return (value, projection) => {
    const text = textOf(value);
    if (text !== undefined) return text;
    report(projection, `A part of the graph gave a value that is not of the type ${type.name}.`, {
      code: 'SUBGRAPH_BAD_RESPONSE',
    });
    return undefined;
  };
}

function leafText(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value);
  }
  return builtIn[type.name] ?? customText;
}

const maximumInt = 2_147_483_647;

/** The scalars of the specification; what they accept is what graphql-js serializes. */
const builtIn: Readonly<Record<string, LeafText>> = {
  String: (value) => (typeof value === 'string' ? stringText(value) : undefined),
  ID: (value) => {
    if (typeof value === 'string') return stringText(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? `"${value}"` : undefined;
  },
  Int: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= maximumInt + 1 ? `${value}` : undefined,
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? `${value}` : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? `${value}` : undefined),
};

function customText(value: unknown): string | undefined {
  // An integer of more than 53 bits was rounded when it was read.
  if (typeof value === 'number' && isRounded(value)) return undefined;
  return typeof value === 'string' ? stringText(value) : JSON.stringify(value);
}

/** Characters that JSON escapes, and halves of surrogate pairs, which it escapes when they stand alone. */
// eslint-disable-next-line no-control-regex
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON; most strings need no more than quotes. */
function stringText(value: string): string {
  return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
}
