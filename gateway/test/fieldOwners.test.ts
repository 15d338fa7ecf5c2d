import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { composedSupergraph } from '../src/index.ts';
import { composeSupergraph, fieldOwners } from '../src/supergraph/index.ts';

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

const sdl = composedOf({
  catalog: `${link('"@key", "@shareable"')}
    type Query { book(id: ID!): Book }
    type Book @key(fields: "id") { id: ID!  title: String  weight: Int @shareable  size: Size }
    type Size @shareable { width: Int }`,
  shop: `${link('"@key", "@shareable", "@external", "@requires"')}
    type Query { best: Book }
    type Book @key(fields: "id") { id: ID!  weight: Int @shareable  title: String @external  label: String @requires(fields: "title") }
    type Size @shareable { width: Int }`,
});

test.each([
  ['Query.book', ['CATALOG'], false],
  ['Book.id', ['CATALOG', 'SHOP'], false],
  ['Book.title', ['CATALOG'], false],
  ['Book.weight', ['CATALOG', 'SHOP'], false],
  ['Book.label', ['SHOP'], true],
  ['Size.width', ['CATALOG', 'SHOP'], false],
])('%s is resolved by %j', (coordinate, graphs, requires) => {
  expect(fieldOwners(sdl).get(coordinate)).toEqual({ graphs, requires });
});

test('every field of the shipped graph that clients see has an owner', () => {
  const owners = fieldOwners(readFileSync(composedSupergraph, 'utf8'));
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(fields.filter((coordinate) => !owners.has(coordinate))).toEqual([]);
});

function composedOf(subgraphs: Record<string, string>): string {
  return composeSupergraph(
    Object.entries(subgraphs).map(([name, text]) => ({ name, sdl: text, url: `http://${name}` })),
  ).supergraph;
}
