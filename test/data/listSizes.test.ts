import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, getNamedType, isObjectType, parse, valueFromASTUntyped, type GraphQLField } from 'graphql';

const supergraph = new URL('../../gateway/supergraph.graphql', import.meta.url);
const schema = buildASTSchema(parse(readFileSync(supergraph, 'utf8')), { assumeValidSDL: true });

/** Every field of the graph that gives a connection, by its coordinate. */
const connections = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => [`${type.name}.${field.name}`, field] as const),
  );

function listSizeOf({ astNode }: GraphQLField<unknown, unknown>): Record<string, unknown> | undefined {
  const found = astNode?.directives?.find(({ name }) => name.value === 'listSize');
  return (
    found && Object.fromEntries(found.arguments!.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  );
}

describe('what a page costs', () => {
  test('there are connections to look at', () => {
    expect(connections.length).toBeGreaterThan(50);
  });

  test.each(connections)('%s says how many items a page has, so that its cost is known before it runs', (_, field) => {
    expect(listSizeOf(field)).toEqual({
      slicingArguments: ['first', 'last'],
      assumedSize: 25,
      sizedFields: ['nodes', 'edges'],
      requireOneSlicingArgument: false,
    });
  });
});
