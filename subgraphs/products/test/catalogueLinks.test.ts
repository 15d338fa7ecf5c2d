import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { secretariat, startChanging, toMend, type ChangingSubgraph } from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const change = (name: string, input: object, fields: string) =>
  running.change(name, input as Record<string, unknown>, secretariat, fields);

describe('the secretariat adds and changes integrations', () => {
  const fields = 'integration { id version status note product { id } otherProduct { id } externalSystem { id name } }';
  const create = (input: object) =>
    change('createIntegration', { productId: 'product:os2forms', status: 'PLANNED', ...input }, fields);
  beforeEach(async () => {
    await running.sql(`delete from products.integration where product_id = 'product:os2forms'`);
    await running.sql(`delete from products.external_system where id = 'system:cura'`);
  });

  test('between products, which stand with both', async () => {
    const { payload } = await create({ otherProductId: 'product:os2iot', note: 'By events.' });
    expect(payload.integration).toEqual({
      id: 'integration:os2forms.os2iot',
      version: 1,
      status: 'PLANNED',
      note: 'By events.',
      product: { id: 'product:os2forms' },
      otherProduct: { id: 'product:os2iot' },
      externalSystem: null,
    });
    for (const id of ['product:os2forms', 'product:os2iot']) {
      const { product } = await running.read(`{ product(id: "${id}") { integrations { id } } }`);
      expect(product.integrations).toContainEqual({ id: 'integration:os2forms.os2iot' });
    }
    const other = { productId: 'product:os2iot', otherProductId: 'product:os2forms', status: 'BUILT' };
    expect(toMend(await change('createIntegration', other, fields))).toEqual(['ALREADY_EXISTS input']);
  });

  test('with external systems, known ones and new ones', async () => {
    expect((await create({ externalSystemId: 'system:nemlog-in' })).payload.integration.externalSystem.name).toBe(
      'NemLog-in',
    );
    expect(toMend(await create({ externalSystemName: 'nemlog-in' }))).toEqual(['ALREADY_EXISTS input']);
    const { payload } = await create({ externalSystemName: 'Cura' });
    expect(payload.integration).toMatchObject({
      id: 'integration:os2forms.cura',
      externalSystem: { id: 'system:cura', name: 'Cura' },
    });
  });

  test('and change how far they are', async () => {
    const { payload } = await create({ otherProductId: 'product:os2iot', note: 'x' });
    const input = { integrationId: payload.integration.id, expectedVersion: 1, status: 'BUILT', note: null };
    const both = await Promise.all([1, 2].map(() => change('updateIntegration', input, fields)));
    expect(both.flatMap(toMend)).toEqual(['VERSION_CONFLICT input.expectedVersion']);
    expect(both.find((each) => each.payload.integration)?.payload.integration).toMatchObject({
      version: 2,
      status: 'BUILT',
      note: null,
    });
  });

  test.each([
    [{}, ['INVALID input']],
    [{ otherProductId: 'product:os2iot', externalSystemName: 'Cura' }, ['INVALID input']],
    [{ otherProductId: 'product:os2forms' }, ['INVALID input.otherProductId']],
    [{ otherProductId: 'product:nothing' }, ['NOT_FOUND input.otherProductId']],
    [{ externalSystemId: 'system:nothing' }, ['NOT_FOUND input.externalSystemId']],
    [{ externalSystemName: '!' }, ['INVALID input.externalSystemName']],
    [{ otherProductId: 'product:os2iot', note: '' }, ['INVALID input.note']],
  ])('but not as %j', async (input, errors) => {
    expect(toMend(await create(input))).toEqual(errors);
    expect(await running.sql(`select id from products.external_system where id = 'system:cura'`)).toEqual([]);
  });

  test('and leaves no system where the integration cannot be written', async () => {
    const failed = await running.whileFailing('integration', () => create({ externalSystemName: 'Cura' }));
    expect(failed.errors).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await running.sql(`select id from products.external_system where id = 'system:cura'`)).toEqual([]);
  });
});

describe("the secretariat adds and ends organizations' parts", () => {
  const fields = 'participation { id version role validFrom validTo contributionKinds costShare }';
  const id = 'participation:os2forms.municipality-147.owner';
  const add = (input: object = {}) =>
    change(
      'addParticipation',
      {
        productId: 'product:os2forms',
        organizationId: 'municipality:147',
        role: 'OWNER',
        validFrom: '2025-01-01',
        ...input,
      },
      fields,
    );
  const end = (input: object = {}) =>
    change('endParticipation', { participationId: id, expectedVersion: 1, ...input }, fields);
  const ownersOn = async (asOf: string) => {
    const query = `{ product(id: "product:os2forms", asOf: "${asOf}") {
      participations(filter: { role: { eq: OWNER } organizationId: { eq: "municipality:147" } }) { nodes { id } } } }`;
    return (await running.read(query)).product.participations.nodes.map((part: { id: string }) => part.id);
  };
  beforeEach(async () => {
    await running.sql(`delete from products.participation where organization_id = 'municipality:147'`);
  });

  test('which hold from their first day up to their end', async () => {
    const { payload } = await add({ contributionKinds: ['FUNDING'], costShare: 0.5 });
    expect(payload.participation).toEqual({
      id,
      version: 1,
      role: 'OWNER',
      validFrom: '2025-01-01',
      validTo: null,
      contributionKinds: ['FUNDING'],
      costShare: 0.5,
    });
    expect((await end({ validTo: '2026-01-01' })).payload.participation).toMatchObject({
      version: 2,
      validTo: '2026-01-01',
    });
    expect(await ownersOn('2024-12-31')).toEqual([]);
    expect(await ownersOn('2025-12-31')).toEqual([id]);
    expect(await ownersOn('2026-01-01')).toEqual([]);
    expect((await add({ validFrom: '2026-06-01' })).payload.participation.id).toBe(`${id}.2`);
    const entries = await running.sql(
      'select action, before, after from products.audit_entry where subject_id = ? order by id',
      [id],
    );
    expect(entries).toMatchObject([
      { action: 'addParticipation', before: null },
      { action: 'endParticipation', before: { valid_to: null }, after: { valid_to: '2026-01-01' } },
    ]);
  });

  test.each([
    [{ validFrom: '2026-01-01' }, ['ALREADY_EXISTS input.validFrom']],
    [{ validFrom: null }, ['ALREADY_EXISTS input.validFrom']],
    [{ organizationId: 'municipality:998' }, ['NOT_FOUND input.organizationId']],
    [{ productId: 'product:nothing' }, ['NOT_FOUND input.productId']],
    [{ contributionKinds: ['TEST', 'TEST'] }, ['INVALID input.contributionKinds']],
    [{ costShare: -0.1 }, ['INVALID input.costShare']],
  ])('but not as %j', async (input, errors) => {
    await add();
    expect(toMend(await add(input))).toEqual(errors);
  });

  test('sent twice or two at once, once', async () => {
    const first = await add({ idempotencyKey: 'part' });
    expect(await add({ idempotencyKey: 'part' })).toEqual(first);
    const both = await Promise.all([end(), end()]);
    expect(both.flatMap(toMend)).toEqual(['VERSION_CONFLICT input.expectedVersion']);
    const developer = () => add({ role: 'DEVELOPER' });
    expect((await Promise.all([developer(), developer()])).flatMap(toMend)).toEqual(['ALREADY_EXISTS input.validFrom']);
  });

  test('but end no part before it began, nor twice, nor one that is not there', async () => {
    await add();
    expect(toMend(await end({ validTo: '2024-12-31' }))).toEqual(['INVALID input.validTo']);
    expect(toMend(await end({ participationId: 'participation:nothing' }))).toEqual([
      'NOT_FOUND input.participationId',
    ]);
    await end();
    expect(toMend(await end({ expectedVersion: 2 }))).toEqual(['NOT_POSSIBLE input.participationId']);
  });
});
