import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { explainedHoles } from '../support/holes.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.subgraphs['suppliers']!.orm.fork().execute('drop table suppliers.engagement cascade');
  await graph.subgraphs['members']!.orm.fork().execute('alter table members.region_affiliation rename to elsewhere');
});
afterAll(() => graph.close());

const internals =
  /select|relation|does not exist|unnest|lateral|suppliers\.|members\.|region_affiliation|\.ts\b|node_modules|https?:\/\/|stack|pglite|postgres/i;

const question = `{
  product(id: "product:os2compliance") {
    name
    participations(first: 1) { nodes { role organization { name region { name } } } }
    suppliers(first: 1) { nodes { name } }
  }
}`;

describe('a failure inside a subgraph', () => {
  test('is an error with a code, the request id and the path, in words that tell nothing of the inside', async () => {
    const { errors } = await graph.query(question);
    expect(errors).toHaveLength(2);
    for (const error of errors!) {
      expect(error).toEqual({
        message: 'Something failed on this side. Try again; if it goes on, report the `requestId`.',
        path: expect.any(Array),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[\w-]{8,64}$/) },
      });
    }
    expect(JSON.stringify(errors)).not.toMatch(internals);
  });

  test('leaves the other parts of the answer, and its errors point to the holes', async () => {
    const answer = await graph.query(question);
    expect(answer.data).toEqual({
      product: {
        name: 'OS2compliance',
        participations: { nodes: [{ role: 'INITIATOR', organization: { name: 'Brøndby Kommune', region: null } }] },
        suppliers: null,
      },
    });
    expect(explainedHoles(answer)).toEqual(
      expect.arrayContaining([
        { code: 'INTERNAL_SERVER_ERROR', at: 'product.suppliers' },
        { code: 'INTERNAL_SERVER_ERROR', at: 'product.participations.nodes.0.organization.region' },
      ]),
    );
  });

  test('shows no more to whoever asks the subgraph itself', async () => {
    const response = await graph.subgraphs['suppliers']!.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ supplier(id: "supplier:magenta") { name services } }' },
    });
    expect(response.json()).toMatchObject({
      errors: [{ path: ['supplier', 'services'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(response.json().errors[0]).not.toMatchObject({ message: expect.stringMatching(internals) });
    expect(response.body).not.toMatch(/region_affiliation|does not exist|node_modules/);
  });

  test('carries nothing beside data, errors and what it cost', async () => {
    const response = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query: question } });
    const answer = response.json<{ extensions: object }>();
    expect(Object.keys(answer).toSorted()).toEqual(['data', 'errors', 'extensions']);
    expect(Object.keys(answer.extensions)).toEqual(['cost']);
  });
});
