import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { startTestGraph, type TestGraph } from '../../test/support/graph.ts';
import { composedApiSchema } from '../src/config/index.ts';
import { countingPrices } from './support/countingPrices.ts';

/** The subgraphs that do not answer. */
const gone = new Set<string>();

/** Health is checked once a second at most: each test is in a second of its own. */
let seconds = 0;
let graph: TestGraph;
let url: string;
beforeAll(async () => {
  graph = await startTestGraph({
    admission: countingPrices,
    now: () => seconds * 1_000,
    transports: (own) => (name, address) => {
      const way = own(name, address);
      return {
        close: () => way.close(),
        healthy: () => (gone.has(name) ? Promise.reject(new Error('gone')) : way.healthy()),
        execute: (request) => (gone.has(name) ? Promise.reject(new Error('gone')) : way.execute(request)),
      };
    },
  });
  url = await graph.gateway.app.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(() => {
  gone.clear();
  seconds += 1;
});
afterAll(() => graph.close());

const query = '{ product(id: "product:os2mo") { name } }';
const answer = {
  data: { product: { name: 'OS2mo' } },
  extensions: { cost: { requested: 1, limit: 200_000 } },
};

describe('/graphql', () => {
  test('answers a POST', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(answer);
  });

  test('answers a GET, with its variables as JSON', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($id: ID!) { product(id: $id) { name } }',
      variables: '{"id":"product:os2mo"}',
    });
    const response = await fetch(`${url}/graphql?${parameters}`);
    expect(await response.json()).toEqual(answer);
  });

  test('answers in the media type of GraphQL over HTTP when that is asked for', async () => {
    const response = await graph.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: 'application/graphql-response+json' },
      payload: { query },
    });
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(response.json()).toEqual(answer);
  });

  test('answers what tools ask first: introspection', async () => {
    const { data } = await graph.query('{ __schema { queryType { fields { name description } } } }');
    const { fields } = (data!['__schema'] as { queryType: { fields: { name: string; description: string }[] } })
      .queryType;
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'organization',
        'organizations',
        'members',
        'product',
        'products',
        'supplier',
        'suppliers',
      ]),
    );
    for (const { description } of fields) expect(description).toMatch(/\w/);
  });
});

describe('/health', () => {
  const health = async () => {
    const response = await fetch(`${url}/health`);
    return { status: response.status, body: await response.json() };
  };
  const states = (members: string, products: string, suppliers: string) => ({ members, products, suppliers });

  test('is 200 and tells the state of every subgraph', async () => {
    expect(await health()).toEqual({ status: 200, body: { status: 'ok', subgraphs: states('ok', 'ok', 'ok') } });
  });

  test.each(['members', 'products', 'suppliers'])('is 200 without %s, and says so', async (subgraph) => {
    gone.add(subgraph);
    const subgraphs = { ...states('ok', 'ok', 'ok'), [subgraph]: 'unavailable' };
    expect(await health()).toEqual({ status: 200, body: { status: 'ok', subgraphs } });
  });

  test('is 503 when no subgraph answers', async () => {
    for (const subgraph of ['members', 'products', 'suppliers']) gone.add(subgraph);
    const subgraphs = states('unavailable', 'unavailable', 'unavailable');
    expect(await health()).toEqual({ status: 503, body: { status: 'unavailable', subgraphs } });
  });

  test('of a subgraph is 200 while its database answers', async () => {
    for (const subgraph of Object.values(graph.subgraphs)) {
      const response = await subgraph.app.inject('/health');
      expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }]);
    }
  });
});

describe('the schemas', () => {
  const textAt = async (path: string): Promise<string> => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    return response.text();
  };

  test('at /schema.graphql are what clients see: all types, described, without what only gateways use', async () => {
    const schema = buildSchema(await textAt('/schema.graphql'));
    const reviewed = buildSchema(readFileSync(composedApiSchema, 'utf8'));
    expect(Object.keys(schema.getTypeMap()).toSorted()).toEqual(Object.keys(reviewed.getTypeMap()).toSorted());
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    const fields = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })));
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ field }) => !field.description).map(({ at }) => at)).toEqual([]);
    expect(
      fields.filter(({ field }) => ['nodeId', 'productIds', 'userOrganizationIds', '_entities'].includes(field.name)),
    ).toEqual([]);
  });
});
