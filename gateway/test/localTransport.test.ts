import { buildSchema, graphql } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { system } from '@community-graph/kit/viewer';
import { localTransport } from '../src/transport/index.ts';

const schema = buildSchema('type Query { hello(name: String): String }');
const rootValue = { hello: ({ name }: { name: string }) => `Hello ${name}` };

/** A subgraph of this process, which notes what it is asked. */
function localSubgraph() {
  const asked: unknown[] = [];
  return {
    asked,
    healthy: async () => true,
    execute: async (request: { query: string; variables?: Record<string, unknown> | undefined }) => {
      asked.push(request);
      return graphql({ schema, rootValue, source: request.query, variableValues: request.variables });
    },
  };
}

const query = 'query ($n: String) { hello(name: $n) }';
const request = {
  document: { query, kind: 'query' },
  variables: '{"n":"OS2"}',
  headers: { 'accept-language': 'da' },
  requestId: 'request-1',
  viewer: system('test'),
} as const;

describe('a call inside the process', () => {
  test('passes the request on as it is, and gives the answer as it is', async () => {
    const subgraph = localSubgraph();
    const { data } = await localTransport(subgraph).execute(request);
    expect(data).toEqual({ hello: 'Hello OS2' });
    expect(subgraph.asked).toEqual([
      {
        query,
        variables: { n: 'OS2' },
        headers: { 'accept-language': 'da' },
        requestId: 'request-1',
        viewer: system('test'),
      },
    ]);
  });

  test('gives errors of the answer as a part of it', async () => {
    const { errors } = await localTransport(localSubgraph()).execute({
      ...request,
      document: { query: '{ nope }', kind: 'query' },
    });
    expect(errors).toHaveLength(1);
  });

  test('leaves the subgraph to its owner: it answers others after the transport is closed', async () => {
    const subgraph = localSubgraph();
    await localTransport(subgraph).close();
    expect(await localTransport(subgraph).execute(request)).toHaveProperty('data.hello', 'Hello OS2');
  });
});
