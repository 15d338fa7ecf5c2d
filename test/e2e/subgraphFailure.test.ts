import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngineName, Transport } from '@community-graph/gateway';
import { clientError } from '@community-graph/kit/errors';
import { ProductAcrossTheCommunityDocument } from '../__generated__/questions.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { explainedHoles } from '../support/holes.ts';

/** The subgraphs that cannot be reached, and what a call to them meets. */
const failing = new Map<string, Error>();
const unreachable = clientError('SUBGRAPH_UNAVAILABLE', 'It could not be reached. Try again in a moment.');

let graph: TestGraph;
const start = (engine: EngineName) => async () => {
  graph = await startTestGraph({
    engine,
    transports: (own) => (name, url) => {
      const way: Transport = own(name, url);
      return {
        close: () => way.close(),
        healthy: () => (failing.has(name) ? Promise.resolve(false) : way.healthy()),
        execute: (request) => (failing.has(name) ? Promise.reject(failing.get(name)) : way.execute(request)),
      };
    },
  });
};

async function without<Answer>(subgraph: string, ask: () => Promise<Answer>, error: Error = unreachable) {
  failing.clear();
  failing.set(subgraph, error);
  try {
    return await ask();
  } finally {
    failing.clear();
  }
}

const mainQuestion = () => graph.ask(ProductAcrossTheCommunityDocument, { id: 'product:os2opgavefordeler' });
const code = 'SUBGRAPH_UNAVAILABLE';
const severalTypes = () =>
  graph.query('{ nodes(ids: ["product:os2mo", "supplier:magenta", "municipality:151"]) { id } }');

/** The places of the main question where an organization belongs, by their lists and how many there are of each. */
const organizations = (counts: { participations: number; usages: number; usagesElsewhere: number }) => {
  const lists = {
    'product.participations': counts.participations,
    'product.usages': counts.usages,
    'product.suppliers.nodes.0.products.nodes.2.usages': counts.usagesElsewhere,
  };
  return Object.entries(lists).flatMap(([list, count]) =>
    Array.from({ length: count }, (_, index) => ({ code, at: `${list}.nodes.${index}.organization` })),
  );
};

describe('the compiled engine', () => {
  beforeAll(start('compiled'));
  afterAll(() => graph.close());

  describe('the main question', () => {
    test('without suppliers has everything but the suppliers, and one error that says so', async () => {
      const whole = await mainQuestion();
      const answer = await without('suppliers', mainQuestion);
      expect(answer.data).toEqual({ product: { ...whole.data!.product, suppliers: null } });
      expect(explainedHoles(answer)).toEqual([{ code, at: 'product.suppliers' }]);
    });

    test('without members has everything but the organizations, and an error for each of them', async () => {
      const answer = await without('members', mainQuestion);
      const { participations, usages, suppliers } = answer.data!.product!;
      expect(participations!.nodes).toHaveLength(4);
      expect(usages!.nodes).toEqual(Array.from({ length: 6 }, () => ({ status: 'UNKNOWN', organization: null })));
      expect(suppliers!.nodes.map(({ name }) => name)).toEqual(['Miracle']);
      expect(explainedHoles(answer)).toEqual(organizations({ participations: 4, usages: 6, usagesElsewhere: 5 }));
    });

    test('without products has nothing, and one error that says so', async () => {
      const answer = await without('products', mainQuestion);
      expect(answer.data).toEqual({ product: null });
      expect(explainedHoles(answer)).toEqual([{ code, at: 'product' }]);
    });
  });

  test('names exactly the object of a list of several types that is missing', async () => {
    const answer = await without('suppliers', severalTypes);
    expect(answer.data).toEqual({ nodes: [{ id: 'product:os2mo' }, null, { id: 'municipality:151' }] });
    expect(explainedHoles(answer)).toEqual([{ code, at: 'nodes.1' }]);
  });

  describe.each(['members', 'products', 'suppliers'] as const)('a request without %s', (subgraph) => {
    test('still has the objects that the other subgraphs hold', async () => {
      const ask = () =>
        graph.query(`{
          members: organization(id: "municipality:706") { name }
          products: product(id: "product:os2mo") { name }
          suppliers: supplier(id: "supplier:magenta") { name }
        }`);
      const whole = await ask();
      const answer = await without(subgraph, ask);
      expect(answer.data).toEqual({ ...whole.data, [subgraph]: null });
      expect(explainedHoles(answer)).toEqual([{ code, at: subgraph }]);
    });

    test('still has the lists that the other subgraphs hold', async () => {
      const ask = () =>
        graph.query('{ members: community { name } products { totalCount } suppliers(first: 1) { nodes { name } } }');
      const whole = await ask();
      const answer = await without(subgraph, ask);
      expect(answer.data).toEqual({ ...whole.data, [subgraph]: null });
      expect(explainedHoles(answer)).toEqual([{ code, at: subgraph }]);
    });

    test('says where further in something is missing', async () => {
      const ask = () =>
        graph.query(`{ organization(id: "municipality:706") {
          name usages { nodes { product { name } } } suppliers { nodes { name products { nodes { name } } } }
        } }`);
      expect((await ask()).errors).toBeUndefined();
      const [hole] = explainedHoles(await without(subgraph, ask));
      const missing = { members: 'organization', products: 'organization.usages', suppliers: 'organization.suppliers' };
      expect(hole).toEqual({ code, at: missing[subgraph] });
    });

    test('keeps the other parts when the call fails in a way that nobody foresaw', async () => {
      const ask = () =>
        graph.query(`{
          members: organization(id: "municipality:706") { name }
          products: product(id: "product:os2mo") { name }
          suppliers: supplier(id: "supplier:magenta") { name }
        }`);
      const whole = await ask();
      const answer = await without(subgraph, ask, new TypeError('secret of http://10.0.0.1:4001 is not a function'));
      expect(answer.data).toEqual({ ...whole.data, [subgraph]: null });
      expect(explainedHoles(answer)).toEqual([{ code: 'INTERNAL_SERVER_ERROR', at: subgraph }]);
      expect(JSON.stringify(answer)).not.toContain('secret');
    });
  });
});

describe('the reference engine tells less of where something is missing', () => {
  beforeAll(start('apollo'));
  afterAll(() => graph.close());

  test('one error for each list that objects are missing in, at the first of them', async () => {
    const answer = await without('members', mainQuestion);
    expect(answer.data!.product!.usages!.nodes).toHaveLength(6);
    expect(explainedHoles(answer)).toEqual(organizations({ participations: 1, usages: 1, usagesElsewhere: 1 }));
  });

  test('an error for a list of several types as a whole, and never for an object that did arrive', async () => {
    const answer = await without('suppliers', severalTypes);
    expect(answer.data).toEqual({ nodes: [{ id: 'product:os2mo' }, null, { id: 'municipality:151' }] });
    expect(answer.errors).toMatchObject([{ path: ['nodes'], extensions: { code } }]);
  });
});
