import { describe, expect, test } from '@jest/globals';
import { GraphQLSchema, printSchema } from 'graphql';
import { apiSchemaOf, composeSupergraph } from '../src/supergraph/index.ts';

const supergraphOf = (sdl: string) =>
  composeSupergraph([
    { name: 'a', url: 'http://a.invalid/', sdl: `extend schema ${link('@inaccessible', '@tag')} ${sdl}` },
  ]).supergraph;
const link = (...imports: string[]) =>
  `@link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;
/** A supergraph as composition may write it, with the given links. */
const linked = (links: string, rest: string) =>
  `schema @link(url: "https://specs.apollo.dev/link/v1.0") ${links} { query: Query } ${rest}`;
const visible = (sdl: string) => printSchema(apiSchemaOf(sdl));
const onlyA = 'type Query {\n  a: String\n}';

describe('what clients see of a supergraph', () => {
  test.each([
    ['by name', '@link(url: "https://specs.apollo.dev/inaccessible/v0.2")', 'inaccessible'],
    [
      'by another name of the feature',
      '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", as: "private")',
      'private',
    ],
    [
      'by another name of the import',
      '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", import: [{ name: "@inaccessible", as: "@private" }])',
      'private',
    ],
    ['without a link', '', 'inaccessible'],
    ['by a link of core', '@core(feature: "https://specs.apollo.dev/inaccessible/v0.1", as: "private")', 'private'],
  ])('has nothing that is inaccessible %s', (_how, links, name) => {
    const rest = `directive @${name} on FIELD_DEFINITION | OBJECT
      type Query { a: String secret: String @${name} } type Hidden @${name} { b: Int }`;
    expect(visible(linked(links, rest))).toBe(onlyA);
  });

  test('has nothing inaccessible of a supergraph that composition wrote for a renamed import', () => {
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [{ name: "@inaccessible", as: "@private" }])
      type Query { a: String secret: String @private }`;
    const { supergraph } = composeSupergraph([{ name: 'a', url: 'http://a.invalid/', sdl }]);
    expect(visible(supergraph)).toBe(onlyA);
  });

  test('has no definition of federation, whatever it is called', () => {
    const links = [
      '@link(url: "https://specs.apollo.dev/tag/v0.3", as: "label")',
      '@link(url: "https://specs.apollo.dev/policy/v0.1")',
      '@link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@listSize", as: "@size" }, "@cost", "Weight"])',
      '@link(url: "https://specs.apollo.dev/context/v0.1", as: "ctx")',
    ].join(' ');
    const rest = `directive @label(name: String) on OBJECT directive @size on OBJECT directive @cost on OBJECT
      directive @policy(policies: [policy__Policy]) on OBJECT directive @ctx on OBJECT
      scalar policy__Policy scalar ctx__Value scalar Weight
      type Query @label(name: "x") { a: String }`;
    expect(visible(linked(links, rest))).toBe(onlyA);
  });

  test('keeps the directives of others, also where they have a name of federation', () => {
    const links = [
      '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", as: "private")',
      '@link(url: "https://example.org/owner/v1.0", import: ["@owner"])',
      '@link(url: "https://example.org/marks/v1.0", import: ["@inaccessible"])',
    ].join(' ');
    const rest = `directive @owner on FIELD_DEFINITION directive @inaccessible on FIELD_DEFINITION
      directive @private on FIELD_DEFINITION
      type Query { a: String @owner b: String @inaccessible c: String @private }`;
    const schema = apiSchemaOf(linked(links, rest));
    expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(['a', 'b']);
    expect(schema.getDirective('owner')).toBeDefined();
    expect(schema.getDirective('inaccessible')).toBeDefined();
    expect(schema.getDirective('private')).toBeUndefined();
  });

  test('has no mutations where their type is inaccessible', () => {
    const schema = apiSchemaOf(supergraphOf('type Query { a: String } type Mutation @inaccessible { m: String }'));
    expect(schema).toBeInstanceOf(GraphQLSchema);
    expect(schema.getMutationType()).toBeUndefined();
    expect(printSchema(schema)).toBe(onlyA);
  });
});
