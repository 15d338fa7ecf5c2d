import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { anonymous } from '@community-graph/kit/viewer';
import { createStage, noMishaps, someMishaps, type Stage } from './worlds.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage('nasty');
  stage.fill(1, noMishaps);
});

const ask = (subgraph: string, query: string, variables: Record<string, unknown> = {}) =>
  stage.subgraphs[subgraph]!.execute({ query, variables, headers: {}, requestId: 'test', viewer: anonymous });
const entity = (type: string, fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;

describe('a subgraph of a world', () => {
  test('answers as the one server does', async () => {
    const query = '{ products { sku price(currency: DKK) variants { code label } } settings }';
    expect(await ask('catalog', query)).toEqual(stage.monolith(parse(query), {}));
  });

  test('finds the same entity by each of its keys', async () => {
    const { data } = await ask('stock', entity('Product', 'sku package upc'), {
      of: [{ __typename: 'Product', upc: 'Product.upc-3' }],
    });
    const [byUpc] = data!['_entities'] as { sku: string; package: string; upc: string }[];
    const { upc, ...both } = byUpc!;
    expect(await ask('stock', entity('Product', 'upc'), { of: [{ __typename: 'Product', ...both }] })).toEqual({
      data: { _entities: [{ upc }] },
    });
  });

  test.each([
    ['what its schema does not have', 'stock', 'Product', 'nothing', {}, 'Cannot query field'],
    ['a field that another owns', 'stock', 'Product', 'weight', { upc: 'Product.upc-1' }, 'which is external'],
    ['a field that another took over', 'catalog', 'Person', 'nick', { id: 'Person.id-1' }, 'which is overridden'],
    ['what lacks its requirements', 'stock', 'Product', 'shipping', { upc: 'Product.upc-1' }, 'lacks Product.weight'],
    ['a key that it does not resolve', 'stock', 'Product', 'upc', { id: 'Product.id-1' }, 'without a key'],
  ])('refuses %s', async (_what, subgraph, type, field, key, message) => {
    const { errors } = await ask(subgraph, entity(type, field), { of: [{ __typename: type, ...key }] });
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  test('has null for an entity that is not there', async () => {
    const of = [{ __typename: 'Product', upc: 'Product.upc-99' }];
    expect(await ask('stock', entity('Product', 'upc'), { of })).toEqual({ data: { _entities: [null] } });
  });
});

describe('the data of a world', () => {
  test('follows from the seed', () => {
    const document = parse('{ products { name } people { name } }');
    const answers = [1, 2, 1].map((seed) => {
      stage.fill(seed, noMishaps);
      return JSON.stringify(stage.monolith(document, {}));
    });
    expect(answers[0]).toBe(answers[2]);
    expect(answers[0]).not.toBe(answers[1]);
  });

  test('has mishaps only when they are asked for', () => {
    const document = parse('{ products { strictName strictOwner { strictBoss { strictName } } score } }');
    const errors = (mishaps: typeof someMishaps) =>
      Array.from({ length: 60 }, (_, seed) => {
        stage.fill(seed, mishaps);
        return stage.monolith(document, {}).errors ?? [];
      }).flat();
    expect(errors(noMishaps)).toEqual([]);
    const messages = errors(someMishaps).map(({ message }) => message);
    expect(messages.some((message) => message.endsWith('failed'))).toBe(true);
    expect(messages.some((message) => message.startsWith('Cannot return null'))).toBe(true);
    expect(messages.some((message) => message.endsWith('has no object'))).toBe(true);
  });
});
