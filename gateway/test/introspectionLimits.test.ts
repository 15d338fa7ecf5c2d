import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileIntrospection, toolDocuments } from '../../test/support/introspectionDocuments.ts';
import { composedSupergraph } from '../src/config/index.ts';
import { loadSupergraph } from '../src/supergraph/index.ts';
import { openGateways } from './support/gateways.ts';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
}

const tiny = [{ name: 'words', url: 'http://127.0.0.1:9/', sdl: 'type Query { word: String }' }];

describe.each(['compiled', 'apollo'] as const)('introspection of the shipped graph by the %s engine', (engine) => {
  const gateways = openGateways();
  let url: string;
  beforeAll(async () => {
    ({ url } = await gateways.over(tiny, { engine, supergraph: loadSupergraph(composedSupergraph) }));
  });
  afterAll(() => gateways.closeAll());

  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { bytes: Buffer.byteLength(text), answer: JSON.parse(text) as Answer };
  }

  test.each(Object.entries(toolDocuments))('answers %s, for a seventh of what may be asked', async (_tool, query) => {
    const { answer, bytes } = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
    const { requested, limit } = answer.extensions!.cost;
    expect(requested).toBeGreaterThan(9_000 + bytes / 1_100);
    expect(requested).toBeLessThan(limit / 7);
  });

  test.each(Object.entries(hostileIntrospection))('refuses %s before it runs', async (_kind, query) => {
    const { answer, bytes } = await ask(query);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions['code']).toBe('COST_LIMIT_EXCEEDED');
    expect(bytes).toBeLessThan(8_000);
  });

  test('refuses lists of fields in lists of fields of types', async () => {
    const { answer } = await ask('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  test('charges what variables and their defaults ask for', async () => {
    const cost = async (query: string, variables?: Record<string, unknown>) =>
      (await ask(query, variables)).answer.extensions!.cost.requested;
    const named = 'query ($n: String = "Query") { __type(name: $n) { name fields { name } } }';
    const [query, edge, none] = await Promise.all([
      cost(named),
      cost(named, { n: 'PageInfo' }),
      cost(named, { n: 'Nobody' }),
    ]);
    expect(query).toBeGreaterThan(edge);
    expect(none).toBe(2);
    const skipped = 'query ($s: Boolean!) { __schema { queryType { name } types @skip(if: $s) { name } } }';
    expect(await cost(skipped, { s: true })).toBeLessThan(8);
    expect(await cost(skipped, { s: false })).toBeGreaterThan(500);
  });

  test('counts the names of types as values', async () => {
    const { answer } = await ask('{ __typename a: __typename }');
    expect(answer).toMatchObject({ data: { __typename: 'Query', a: 'Query' }, extensions: { cost: { requested: 1 } } });
  });
});
