import { getNamedType, isUnionType, type GraphQLSchema } from 'graphql';
import { characterFault, textRule } from '../characters/index.ts';
import { badInput } from '../errors/index.ts';

/**
 * Makes `_entities` check its representations before one is resolved: each is an object whose `__typename` is an entity of
 * the schema, and no text in it holds what no text may. The forms of keys are left to `referenceOf`.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function checkRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const union = field && getNamedType(field.type);
  if (!field?.resolve || !isUnionType(union)) return schema;
  const entities = new Set(union.getTypes().map(({ name }) => name));
  const { resolve } = field;
  field.resolve = (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    for (const [index, representation] of args.representations.entries()) {
      const path = `representations[${index}]`;
      const name: unknown = (representation as { readonly __typename?: unknown } | null)?.__typename;
      checkTexts(representation, path);
      if (typeof name === 'string' && entities.has(name)) continue;
      throw badInput(`${path}.__typename`, 'the name of an entity of this subgraph', name);
    }
    return resolve(source, args, context, info);
  };
  return schema;
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
