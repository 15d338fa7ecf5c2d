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
const confirm = (who: Who, id: string) =>
  desk.done(who, 'confirmEngagementDeclaration', { declarationId: id, expectedVersion: 1 });

/** What anybody can read of engagements: lists, counts, facets, statistics. */
const publicGraph = () =>
  desk.ask(
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
      supplierFeed { items { id content { name } } }
    }`,
  );

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

describe('a confirmed declaration', () => {
  test.each(['city', 'secretariat'] as const)('of a new engagement is public, by %s', async (who) => {
    const { id } = await declare();
    expect(await confirm(who, id as string)).toMatchObject({
      status: 'CONFIRMED',
      version: 2,
      decidedBy: who === 'city' ? 'PRODUCT_OWNER' : 'SECRETARIAT',
      decidedByOrganization: who === 'city' ? { id: 'municipality:101' } : null,
      engagement: { id: 'engagement:alpha.three', services: ['DEVELOPMENT', 'SUPPORT'], version: 1 },
    });
    const { engagement, product } = await desk.ask<{ engagement: object; product: object[] }>(
      'anonymous',
      `{ engagement(id: "engagement:alpha.three") { supplier { id } product { id } validFrom validTo note
           provenance { source { id title publisher publishedOn } confidence note } }
         product: deliveredProducts(filter: { id: { eq: "product:three" } }) { edges { services } } }`,
    );
    expect(engagement).toEqual({
      supplier: { id: 'supplier:alpha' },
      product: { id: 'product:three' },
      validFrom: '2026-01-01',
      validTo: null,
      note: null,
      provenance: [
        {
          source: {
            id: 'source:report.supplier-alpha.2026-11-21',
            title: 'Reported by Alfa',
            publisher: 'Alfa',
            publishedOn: '2026-11-21',
          },
          confidence: 'HIGH',
          note: `Declared by the supplier, confirmed by ${who === 'city' ? 'an owner of the product' : 'the secretariat'}.`,
        },
      ],
    });
    expect(product).toEqual({ edges: [{ services: ['DEVELOPMENT', 'OPERATION', 'SUPPORT', 'ADVICE'] }] });
  });

  test('of another one of the same supplier and product gets the next number', async () => {
    await confirm('city', (await declare())['id'] as string);
    const { id } = await declare({ productId: 'product:three', services: ['ADVICE'] });
    expect(id).toBe('declaration:alpha.three.2');
    expect(await confirm('city', id as string)).toMatchObject({ engagement: { id: 'engagement:alpha.three.2' } });
  });

  test('of a change mends what was wrong from the start', async () => {
    const changed = { ...two, services: ['OPERATION'], note: 'In two places.', validFrom: '2023-01-01' };
    const { id, services } = await desk.done('alpha', 'changeEngagement', changed);
    expect([id, services]).toEqual(['declaration:alpha.two', ['OPERATION']]);
    expect(await confirm('village', 'declaration:alpha.two')).toMatchObject({
      engagementVersion: 1,
      engagement: {
        id: 'engagement:alpha.two.3',
        services: ['OPERATION'],
        note: 'In two places.',
        validFrom: '2023-01-01',
        validTo: null,
        version: 2,
      },
      continuedBy: null,
    });
  });

  test('of a change from a day leaves the days before as they were', async () => {
    const changed = { ...two, services: ['OPERATION'], effectiveFrom: '2026-12-01' };
    await desk.done('alpha', 'changeEngagement', changed);
    expect(await confirm('village', 'declaration:alpha.two')).toMatchObject({
      validFrom: '2026-12-01',
      engagement: { validFrom: '2024-01-01', validTo: '2026-12-01', services: ['DEVELOPMENT'], version: 2 },
      continuedBy: { id: 'engagement:alpha.two', validFrom: '2026-12-01', validTo: null, services: ['OPERATION'] },
    });
    const servicesOn = async (day: string) => {
      const { supplier } = await desk.ask<{ supplier: { engagements: { nodes: { services: string[] }[] } } }>(
        'anonymous',
        `{ supplier(id: "supplier:alpha", asOf: "${day}") { engagements(filter: { productId: { eq: "product:two" } }) { nodes { services } } } }`,
      );
      return supplier.engagements.nodes.flatMap(({ services }) => services);
    };
    expect([await servicesOn('2026-11-30'), await servicesOn('2026-12-01')]).toEqual([['DEVELOPMENT'], ['OPERATION']]);
  });

  test('of an end sets its day and loses nothing', async () => {
    await desk.done('alpha', 'endEngagement', { ...two, validTo: '2026-12-01' });
    expect(await confirm('village', 'declaration:alpha.two')).toMatchObject({
      kind: 'END',
      engagement: { validFrom: '2024-01-01', validTo: '2026-12-01', services: ['DEVELOPMENT'], version: 2 },
    });
    const holds = (day: string) =>
      desk.ask(
        'anonymous',
        `{ engagements(asOf: "${day}", filter: { id: { eq: "${two.engagementId}" } }) { totalCount } }`,
      );
    expect([await holds('2026-11-30'), await holds('2026-12-01')]).toEqual([
      { engagements: { totalCount: 1 } },
      { engagements: { totalCount: 0 } },
    ]);
  });

  test('is confirmed or taken back, never both', async () => {
    await declare();
    const input = { declarationId: 'declaration:alpha.three', expectedVersion: 1 };
    const [confirmed, withdrawn] = await Promise.all([
      desk.send('city', 'confirmEngagementDeclaration', input),
      desk.send('alpha', 'withdrawEngagementDeclaration', input),
    ]);
    expect([...confirmed.codes, ...withdrawn.codes]).toEqual(['VERSION_CONFLICT']);
    const written = await desk.sql(`select from suppliers.engagement where id = 'engagement:alpha.three'`);
    expect(written).toHaveLength(confirmed.codes.length === 0 ? 1 : 0);
  });
});
