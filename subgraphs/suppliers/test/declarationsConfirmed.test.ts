import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, type Desk, type Who } from './support/desk.ts';

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
