import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isCompositeType, isObjectType, type GraphQLSchema } from 'graphql';
import { commandLine, executableSchema } from '@community-graph/kit/subgraph';
import { system } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { textPlaces, type TextPlace } from './textPlaces.ts';
import { everyRow } from './everyRow.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const definitions = [members, products, suppliers] as const;
const bad = ['a\0b', 'a\uD800b', 'a\u202Eb'];
const badEnds = ['a\n', 'a\u00A0'];
/** What only a part of the system itself may ask. */
const ofTheSystem = new Set(['productLinkFeed', 'credentialHolder']);

const execute = (subgraph: string, query: string, variables: Record<string, unknown>, viewer = commandLine) =>
  graph.subgraphs[subgraph]!.execute({ query, variables, viewer, requestId: 'sweep' });

/** An operation of one root field with arguments. */
function operationOf(schema: GraphQLSchema, place: TextPlace, args: Record<string, unknown>): string {
  const root = schema.getType(place.type);
  if (!isObjectType(root)) throw new Error(`${place.type} has no fields`);
  const field = root.getFields()[place.field]!;
  const given = field.args.filter(({ name }) => name in args);
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${place.type.toLowerCase()} (${variables}) { ${place.field}(${passed}) ${selection} }`;
}

describe('a request with a bad text in any argument or input field', () => {
  test.each(definitions.map((definition) => [definition.name, definition] as const))(
    'of the %s subgraph is an error that names the argument, the rule and the character, and writes nothing',
    async (name, definition) => {
      const schema = executableSchema(definition);
      const roots = textPlaces(schema).filter(({ type }) => type === 'Query' || type === 'Mutation');
      expect(roots.length).toBeGreaterThan(50);
      const before = await everyRow(graph.subgraphs[name]!);
      const wrong: string[] = [];
      for (const place of roots) {
        for (const text of [...bad, ...badEnds]) {
          const args = place.with(text);
          const viewer = ofTheSystem.has(place.field) ? system('sweep') : commandLine;
          const { errors } = await execute(name, operationOf(schema, place, args), args, viewer);
          // In an id list, the place of the error says which id is meant.
          const argument = place.scalar === 'ID' ? place.path.replace(/^(\w+)\[0\]$/, '$1') : place.path;
          const { code, argument: named, rule, reason } = errors?.[0]?.extensions ?? {};
          const isRight =
            code === 'BAD_USER_INPUT' &&
            named === argument &&
            typeof rule === 'string' &&
            /^has U\+[0-9A-F]{4} \(/.test(String(reason));
          if (!isRight) wrong.push(`${place.field}(${place.path}) ${JSON.stringify(errors)}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(await everyRow(graph.subgraphs[name]!)).toEqual(before);
    },
    60_000,
  );

  test('names the argument of a field further in', async () => {
    const query =
      'query ($id: ID!) { product(id: "product:os2mo") { costShare(budget: 1, joining: [$id]) { __typename } } }';
    for (const id of bad) {
      const { errors } = await execute('products', query, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'joining[0]' } }]);
    }
  });

  test('reaches a client of the gateway in the same form, with nothing that a reader would not see', async () => {
    const query =
      'query ($text: String!, $name: String) { search(query: $text) { totalCount } products(filter: { name: { contains: $name } }) { totalCount } node(id: "product:os2mo\u200B") { id } nodes(ids: ["product:os2mo", "product:\u0000"]) { id } }';
    const { data, errors } = await graph.query(query, { text: 'os2\u202E', name: '\uD800' });
    expect(data).toMatchObject({ nodes: [{ id: 'product:os2mo' }, null] });
    expect(
      errors!.map(({ path, extensions }) => [path?.join('.'), extensions?.['code'], extensions?.['reason']]),
    ).toEqual(
      expect.arrayContaining([
        ['search', 'BAD_USER_INPUT', 'has U+202E (right-to-left override) at character 4'],
        ['products', 'BAD_USER_INPUT', 'has U+D800 (half of a surrogate pair) at character 1'],
        ['node', 'BAD_USER_INPUT', 'has U+200B (zero width space) at character 14'],
        ['nodes.1', 'BAD_USER_INPUT', 'has U+0000 (null) at character 9'],
      ]),
    );
    expect(JSON.stringify(errors)).not.toMatch(/[\u202E\u200B\uD800]/u);
  });
});

describe('a representation', () => {
  const entities = (subgraph: string, representation: unknown) =>
    execute(subgraph, 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }', {
      keys: [representation],
    });

  test.each(['Nothing', 'Query', 'Date', '__proto__', 'toString', '', 'X\0', 'X\u202E', 5, null, undefined])(
    'of the type %j is refused: it is no entity',
    async (name) => {
      const { errors } = await entities('members', { __typename: name, id: 'municipality:101', asOf: '2026-01-01' });
      expect(errors).toMatchObject([
        { path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT', argument: expect.stringContaining('[0]') } },
      ]);
    },
  );

  test('that is bad spares the others', async () => {
    const good = (id: string) => ({ __typename: 'Organization', id, asOf: '2026-11-21' });
    const { data, errors } = await execute(
      'members',
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization { id } } }',
      { keys: [good('municipality:101'), good('a\u202E'), { __typename: 'Nothing' }, good('municipality:147')] },
    );
    expect(data).toEqual({ _entities: [{ id: 'municipality:101' }, null, null, { id: 'municipality:147' }] });
    expect(errors!.map(({ path, extensions }) => [path, extensions?.['argument']])).toEqual([
      [['_entities', 1], 'representations[1].id'],
      [['_entities', 2], 'representations[2].__typename'],
    ]);
  });

  test.each(['text', 5, true, []])('%j is refused', async (representation) => {
    const { errors } = await entities('members', representation);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each(definitions.map((definition) => [definition.name, definition] as const))(
    'of any entity of %s with a bad text anywhere is refused',
    async (name, definition) => {
      const union = getNamedType(executableSchema(definition).getQueryType()!.getFields()['_entities']!.type);
      const types = 'getTypes' in union ? union.getTypes() : [];
      expect(types.length).toBeGreaterThan(5);
      const wrong: string[] = [];
      for (const type of types) {
        for (const field of Object.values(type.getFields())) {
          for (const value of [bad[0], [bad[1]], [{ deep: bad[2] }]]) {
            const key = { __typename: type.name, id: 'product:os2mo', nodeId: 'product:os2mo', asOf: '2026-01-01' };
            const { errors } = await entities(name, { ...key, [field.name]: value });
            const { code, reason } = errors?.[0]?.extensions ?? {};
            if (code !== 'BAD_USER_INPUT' || !String(reason).startsWith('has U+'))
              wrong.push(`${type.name}.${field.name} ${JSON.stringify(errors)}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
