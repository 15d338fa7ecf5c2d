import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, viewers, without, type Desk, type Who } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const support = { productId: 'product:three', services: ['SUPPORT', 'DEVELOPMENT'], validFrom: '2026-01-01' };
const declare = (input: object = support) => desk.done('alpha', 'declareEngagement', input);
const two = { engagementId: 'engagement:alpha.two.3', expectedVersion: 1 };

interface PublicGraph {
  readonly supplierFeed: { readonly hasMore: boolean };
}

/**
 * What anybody can read of engagements: lists, counts, facets, statistics. What transactions of others on the same server hold
 * back of the feed is waited for, as followers do.
 */
const publicGraph = async (): Promise<PublicGraph> => {
  const graph = await desk.ask<PublicGraph>(
    'anonymous',
    `{
      engagements(first: 100) { totalCount nodes { id services note validFrom validTo version }
        facets(by: [SERVICE, PHASE, PRODUCT, SUPPLIER]) { by buckets { value count } } }
      future: engagements(asOf: "2030-01-01") { totalCount nodes { id validTo } }
      deliveredProducts { totalCount edges { node { id } services } facets(by: [SERVICE, SUPPLIER]) { buckets { value count } } }
      suppliers { totalCount nodes { id services dependency { productShare { numerator denominator } }
          products { nodes { id } } engagements { totalCount } }
        facets(by: [SERVICE, PRODUCT]) { buckets { value count } } }
      many: suppliers(filter: { productCount: { gte: 1 } }, orderBy: [{ field: PRODUCT_COUNT }]) { nodes { id } }
      supplierFeed { hasMore items { id content { name } } }
    }`,
  );
  return graph.supplierFeed.hasMore ? publicGraph() : graph;
};

const seenBy = async (who: Who) => {
  const { engagementDeclarations: page } = await desk.ask<{ engagementDeclarations: { nodes: { id: string }[] } }>(
    who,
    '{ engagementDeclarations { nodes { id } } }',
  );
  return page.nodes.map(({ id }) => id);
};

describe('a declaration', () => {
  test('is told back as it was declared, and waits', async () => {
    expect(await declare({ ...support, note: '  By telephone.  ', validTo: '2027-01-01' })).toEqual({
      id: 'declaration:alpha.three',
      kind: 'DECLARE',
      status: 'PENDING',
      version: 1,
      services: ['DEVELOPMENT', 'SUPPORT'],
      note: 'By telephone.',
      effectiveFrom: null,
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
      engagementVersion: null,
      reason: null,
      decidedBy: null,
      decidedByOrganization: null,
      supplier: { id: 'supplier:alpha' },
      product: { id: 'product:three' },
      engagement: null,
      continuedBy: null,
    });
  });

  test('shows nowhere in the public graph while it waits, nor when it was rejected or withdrawn', async () => {
    const before = await publicGraph();
    const { id } = await declare();
    await desk.done('alpha', 'endEngagement', { ...two, validTo: '2026-12-01' });
    expect(await publicGraph()).toEqual(before);
    await desk.done('city', 'rejectEngagementDeclaration', { declarationId: id, expectedVersion: 1, reason: 'No.' });
    await desk.done('alpha', 'withdrawEngagementDeclaration', {
      declarationId: 'declaration:alpha.two',
      expectedVersion: 1,
    });
    expect(await publicGraph()).toEqual(before);
  });

  test('is seen by its supplier, by who owns the product, and by the secretariat', async () => {
    await declare();
    await desk.done('alpha', 'endEngagement', { ...two, validTo: '2027-01-01' });
    await desk.done('beta', 'declareEngagement', { productId: 'product:four', services: ['ADVICE'] });
    expect(await seenBy('alpha')).toEqual(['declaration:alpha.three', 'declaration:alpha.two']);
    expect(await seenBy('beta')).toEqual(['declaration:beta.four']);
    expect(await seenBy('city')).toEqual(['declaration:alpha.three']);
    expect(await seenBy('village')).toEqual(['declaration:alpha.two']);
    expect(await seenBy('secretariat')).toHaveLength(3);
  });

  test('is by no way there for anybody else: not by its key, not in the supplier’s list, not counted', async () => {
    const { id } = await declare();
    const keys = [{ id }, { nodeId: id }].map((key) => ({
      __typename: 'EngagementDeclaration',
      asOf: '2026-11-21',
      ...key,
    }));
    const entities = async (viewer: (typeof viewers)[Who]) =>
      desk.subgraph.execute({
        query: 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on EngagementDeclaration { id } } }',
        variables: { keys },
        requestId: 'test-request',
        viewer,
      });
    for (const viewer of [viewers.anonymous, viewers.beta, viewers.village, viewers.member, without('alpha')]) {
      expect(await entities(viewer)).toEqual({ data: { _entities: [null, null] } });
    }
    expect(await entities(viewers.city)).toEqual({ data: { _entities: [{ id }, { id }] } });

    const listed = '{ supplier(id: "supplier:alpha") { declarations { totalCount nodes { id status } } } }';
    expect(await desk.ask('village', listed)).toEqual({ supplier: { declarations: { totalCount: 0, nodes: [] } } });
    expect(await desk.ask('alpha', listed)).toMatchObject({ supplier: { declarations: { totalCount: 1 } } });
    await expect(desk.ask('anonymous', listed)).rejects.toThrow('UNAUTHORIZED_FIELD_OR_TYPE');
    const entity = keys[0]!;
    const { errors } = await desk.subgraph.execute({
      query:
        'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on EngagementDeclaration { note reason } } }',
      variables: { keys: [entity] },
      requestId: 'test-request',
      viewer: viewers.member,
    });
    expect(errors).toBeUndefined();
  });

  test('is listed by what became of it, and in the order in which it was declared', async () => {
    await declare({ ...support, productId: 'product:two', services: ['ADVICE'] });
    await declare();
    await desk.done('alpha', 'withdrawEngagementDeclaration', {
      declarationId: 'declaration:alpha.two',
      expectedVersion: 1,
    });
    const listed = `{
      pending: engagementDeclarations(filter: { status: { eq: PENDING }, kind: { eq: DECLARE } }) { nodes { id } }
      first: engagementDeclarations(first: 1, orderBy: [{ field: DECLARED_AT }]) { nodes { id } pageInfo { endCursor } }
    }`;
    const { pending, first } = await desk.ask<{
      pending: object;
      first: { nodes: object[]; pageInfo: { endCursor: string } };
    }>('alpha', listed);
    expect(pending).toEqual({ nodes: [{ id: 'declaration:alpha.three' }] });
    expect(first.nodes).toEqual([{ id: 'declaration:alpha.two' }]);
    const { next } = await desk.ask<{ next: { nodes: object[] } }>(
      'alpha',
      `{ next: engagementDeclarations(after: "${first.pageInfo.endCursor}", orderBy: [{ field: DECLARED_AT }]) { nodes { id } } }`,
    );
    expect(next.nodes).toEqual([{ id: 'declaration:alpha.three' }]);
  });
});
