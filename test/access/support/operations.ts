import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { sampleOf } from './samples.ts';

/** A way from the root to the objects of a type. */
export interface Way {
  /** The fields from the root, with their arguments, and type conditions `... on Type`. */
  readonly steps: readonly string[];
  /** The fields passed, as `Type.field`. */
  readonly passed: readonly string[];
}

/** A field of a type as an operation asks for it. */
export interface AskedField {
  readonly coordinate: string;
  readonly text: string;
}

/** Every object type that clients see, but the mutation. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType(),
  );

/** The fields of a type, each with the arguments that it must have, and below it no more than the type's name. */
export function askedFields(type: GraphQLObjectType): AskedField[] {
  return Object.values(type.getFields()).map((field) => ({
    coordinate: `${type.name}.${field.name}`,
    text: `${step(type.name, field)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
  }));
}

/**
 * The shortest way to each type, by fields that say which type they lead to.
 * @param mayPass whether a field, `Type.field`, may be passed on the way
 */
export function shortestWays(schema: GraphQLSchema, mayPass: (coordinate: string) => boolean): Map<string, Way> {
  const query = schema.getQueryType()!;
  const ways = new Map<string, Way>([[query.name, { steps: [], passed: [] }]]);
  const queue: GraphQLObjectType[] = [query];
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    const { steps, passed } = ways.get(type.name)!;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const of = getNamedType(field.type);
      if (!isCompositeType(of) || !mayPass(coordinate)) continue;
      // `node` leads to every type there is, but with one id to an object of one of them.
      const isAny = isAbstractType(of) && of.name === 'Node';
      for (const next of isAny ? [] : isAbstractType(of) ? schema.getPossibleTypes(of) : [of]) {
        if (ways.has(next.name)) continue;
        const condition = isAbstractType(of) ? [`... on ${next.name}`] : [];
        ways.set(next.name, {
          steps: [...steps, step(type.name, field), ...condition],
          passed: [...passed, coordinate],
        });
        queue.push(next);
      }
    }
  }
  return ways;
}

/** An operation that goes a way and asks for fields at its end. */
export const operation = ({ steps }: Way, fields: readonly string[], kind = 'query'): string =>
  `${kind} { ${steps.map((each) => `${each} { `).join('')}${fields.join(' ')}${' }'.repeat(steps.length)} }`;

/** A field with the arguments that it must have. */
export function step(type: string, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap(({ name, type: argument, defaultValue }) => {
    const sample = sampleOf(type, field.name, name);
    if (sample !== undefined) return [`${name}: ${sample}`];
    return isNonNullType(argument) && defaultValue === undefined ? [`${name}: ${literal(argument)}`] : [];
  });
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
}

/** A value that fits a type: it need not mean anything. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return values[type.name] ?? '"x"';
}

const values: Readonly<Record<string, string>> = {
  ID: '"product:os2mo"',
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  Url: '"https://example.dk/"',
  CvrNumber: '"25767535"',
};

/** Every field that leads to objects of some types, by whichever type it is of and however it wraps them. */
export function leadsTo(schema: GraphQLSchema, isWanted: (type: string) => boolean): { type: string; field: string }[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isWanted(getNamedType(field.type).name))
      .map((field) => ({ type: type.name, field: field.name })),
  );
}

/**
 * Everything below a field: its leaves, and the objects of some types in it.
 * @param mayPass whether a field, `Type.field`, is asked for at all
 * @param isWanted whether what is below the objects of a type is asked for, too
 */
export function wholeOf(
  schema: GraphQLSchema,
  { type, field }: { type: string; field: string },
  mayPass: (coordinate: string) => boolean,
  isWanted: (type: string) => boolean,
  passed: readonly string[] = [],
): string {
  const definition = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
  const of = getNamedType(definition.type);
  if (!isCompositeType(of)) return step(type, definition);
  if (!isObjectType(of) || !isWanted(of.name) || passed.includes(of.name))
    return `${step(type, definition)} { __typename }`;
  const below = Object.values(of.getFields())
    .filter((each) => mayPass(`${of.name}.${each.name}`))
    .map((each) => wholeOf(schema, { type: of.name, field: each.name }, mayPass, isWanted, [...passed, of.name]));
  return `${step(type, definition)} { __typename ${below.join(' ')} }`;
}
