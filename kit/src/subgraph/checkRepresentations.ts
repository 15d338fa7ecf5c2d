import { GraphQLError, getNamedType, isUnionType, type GraphQLSchema } from 'graphql';
import { characterFault, textRule } from '../characters/index.ts';
import { badInput } from '../errors/index.ts';

/**
 * Makes `_entities` check its representations before they are resolved: each is an object whose `__typename` is an entity of
 * the schema, and no text in it holds what no text may. One that breaks a rule is an error in its place and spares the
 * others. The forms of keys are left to `referenceOf`.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function checkRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const union = field && getNamedType(field.type);
  if (!field?.resolve || !isUnionType(union)) return schema;
  const entities = new Set(union.getTypes().map(({ name }) => name));
  const { resolve } = field;
  field.resolve = (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    const errors = args.representations.map((one, index) => errorOf(one, `representations[${index}]`, entities));
    if (errors.every((error) => error === undefined)) return resolve(source, args, context, info);
    const representations = args.representations.filter((_one, index) => errors[index] === undefined);
    return inPlace(resolve(source, { representations }, context, info), errors);
  };
  return schema;
}

/** What the sound representations resolve to, with the errors of the others in their places. */
async function inPlace(resolved: unknown, errors: readonly (GraphQLError | undefined)[]): Promise<unknown[]> {
  const found = ((await resolved) as unknown[]).values();
  return errors.map((error) => error ?? found.next().value);
}

function errorOf(representation: unknown, path: string, entities: ReadonlySet<string>): GraphQLError | undefined {
  try {
    checkTexts(representation, path);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  const name: unknown = (representation as { readonly __typename?: unknown } | null)?.__typename;
  if (typeof name === 'string' && entities.has(name)) return undefined;
  return badInput(`${path}.__typename`, 'the name of an entity of this subgraph', name);
}

function checkTexts(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (characterFault(value, 'text') !== undefined) throw badInput(path, textRule, value);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkTexts(item, `${path}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) checkTexts(item, `${path}.${key}`);
  }
}
