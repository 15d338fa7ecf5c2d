import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A place within the arguments of a field where text stands. */
export interface TextPlace {
  readonly type: string;
  readonly field: string;
  /** As errors name it, for example `filter.name.in[0]`. */
  readonly path: string;
  /** The scalar that stands there. */
  readonly scalar: string;
  /** The arguments of the field with a value in this place; what else is required has a value that fits. */
  with(value: unknown): Record<string, unknown>;
}

const numbers = new Set(['Int', 'Float', 'Boolean']);

/** Every place of a schema where a client gives text; of an input object that holds itself, its fields once. */
export function textPlaces(schema: GraphQLSchema): TextPlace[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        if (field.name.startsWith('_')) return [];
        const required = () =>
          Object.fromEntries(
            field.args
              .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
              .map((argument) => [argument.name, fitting(argument.type)]),
          );
        return field.args.flatMap((argument) =>
          within(argument.type, argument.name, new Set()).map(({ path, scalar, wrap }) => ({
            type: type.name,
            field: field.name,
            path,
            scalar,
            with: (value: unknown) => ({ ...required(), [argument.name]: wrap(value) }),
          })),
        );
      }),
    );
}

interface Place {
  readonly path: string;
  readonly scalar: string;
  readonly wrap: (value: unknown) => unknown;
}

function within(type: GraphQLInputType, path: string, seen: Set<string>): Place[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return within(inner.ofType, `${path}[0]`, seen).map(({ wrap, ...place }) => ({
      ...place,
      wrap: (value: unknown) => [wrap(value)],
    }));
  }
  if (isScalarType(inner)) {
    return numbers.has(inner.name) ? [] : [{ path, scalar: inner.name, wrap: (value) => value }];
  }
  if (!isInputObjectType(inner) || seen.has(inner.name)) return [];
  seen.add(inner.name);
  return Object.values(inner.getFields()).flatMap((field) =>
    within(field.type, `${path}.${field.name}`, seen).map(({ wrap, ...place }) => ({
      ...place,
      wrap: (value: unknown) => ({ ...(fitting(inner) as object), [field.name]: wrap(value) }),
    })),
  );
}

const values: Readonly<Record<string, unknown>> = {
  String: 'a text',
  ID: 'product:os2mo',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Url: 'https://os2.eu/',
};

/** A value that a type takes; of an input object, what is required in it. */
function fitting(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [fitting(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, fitting(field.type)]),
    );
  }
  const { name } = getNamedType(inner);
  if (!(name in values)) throw new Error(`the sweep knows no value of the scalar ${name}`);
  return values[name];
}
