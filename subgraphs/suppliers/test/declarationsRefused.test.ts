import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, type Desk, type Who } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const two = { engagementId: 'engagement:alpha.two.3', expectedVersion: 1 };
const three = { productId: 'product:three', services: ['SUPPORT'] };
const ofThree = { declarationId: 'declaration:alpha.three', expectedVersion: 1 };

/** A mutation that is refused, with what its user is told: the code and the path of each mistake. */
type Refused = readonly [name: string, input: object, told: readonly string[], who?: Who];

const refused: readonly Refused[] = [
  ['declareEngagement', { ...three, services: [] }, ['INVALID input.services']],
  ['declareEngagement', { ...three, services: ['SUPPORT', 'SUPPORT'] }, ['INVALID input.services']],
  ['declareEngagement', { ...three, note: 'x'.repeat(501) }, ['INVALID input.note']],
  ['declareEngagement', { ...three, note: ' ' }, ['INVALID input.note']],
  ['declareEngagement', { ...three, validFrom: '2026-01-01', validTo: '2026-01-01' }, ['INVALID input.validTo']],
  ['declareEngagement', { ...three, services: [], note: '' }, ['INVALID input.note', 'INVALID input.services']],
  ['declareEngagement', { ...three, productId: 'product:nothing' }, ['NOT_FOUND input.productId']],
  ['declareEngagement', { ...three, productId: 'supplier:alpha' }, ['INVALID input.productId']],
  ['declareEngagement', { ...three, supplierId: 'supplier:nobody' }, ['NOT_FOUND input.supplierId'], 'secretariat'],
  // What it delivers already: alpha's development of one, from whenever.
  ['declareEngagement', { productId: 'product:one', services: ['DEVELOPMENT', 'ADVICE'] }, ['ALREADY_EXISTS ']],
  ['changeEngagement', { ...two, engagementId: 'engagement:alpha.nine' }, ['NOT_FOUND input.engagementId']],
  ['changeEngagement', { ...two, services: null }, ['INVALID input.services']],
  ['changeEngagement', two, ['INVALID input']],
  ['changeEngagement', { ...two, services: ['DEVELOPMENT'], note: null, validTo: null }, ['INVALID input']],
  ['changeEngagement', { ...two, expectedVersion: 2, note: 'x' }, ['VERSION_CONFLICT input.expectedVersion']],
  ['changeEngagement', { ...two, validTo: '2023-12-31' }, ['INVALID input.validTo']],
  ['changeEngagement', { ...two, note: 'x', effectiveFrom: '2024-01-01' }, ['INVALID input.effectiveFrom']],
  ['changeEngagement', { ...two, effectiveFrom: '2026-12-01' }, ['INVALID input']],
  [
    'changeEngagement',
    { ...two, note: 'x', effectiveFrom: '2026-12-01', validFrom: '2026-12-01' },
    ['INVALID input.validFrom'],
  ],
  [
    'changeEngagement',
    { engagementId: 'engagement:alpha.one.0', expectedVersion: 1, services: ['OPERATION'] },
    ['ALREADY_EXISTS '],
  ],
  ['endEngagement', { ...two, validTo: '2024-01-01' }, ['INVALID input.validTo']],
  ['endEngagement', { ...two, expectedVersion: 7, validTo: '2027-01-01' }, ['VERSION_CONFLICT input.expectedVersion']],
  [
    'endEngagement',
    { engagementId: 'engagement:alpha.one.1', expectedVersion: 1, validTo: '2026-02-01' },
    ['INVALID input.validTo'],
  ],
  ['withdrawEngagementDeclaration', ofThree, ['NOT_FOUND input.declarationId']],
  ['confirmEngagementDeclaration', ofThree, ['NOT_FOUND input.declarationId'], 'city'],
  ['rejectEngagementDeclaration', { ...ofThree, reason: '' }, ['INVALID input.reason'], 'city'],
];

test.each(refused)('%s %j is refused: %j', async (name, input, told, who = 'alpha') => {
  const { payload, errors } = await desk.send(who, name, input);
  expect(errors).toEqual([]);
  const userErrors = payload!['userErrors'] as { code: string; message: string; path: string[] | null }[];
  expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`)).toEqual(told);
  for (const { message } of userErrors) expect(message).toMatch(/^\S.{10,300}\.$/);
  expect(await desk.sql('select from suppliers.engagement_declaration')).toEqual([]);
});

describe('what waits already', () => {
  test('is not declared twice, though something else can be', async () => {
    await desk.done('alpha', 'declareEngagement', three);
    const again = await desk.send('alpha', 'declareEngagement', { ...three, services: ['ADVICE', 'SUPPORT'] });
    expect([again.codes, again.messages]).toEqual([
      ['ALREADY_EXISTS'],
      expect.stringContaining('declaration:alpha.three declares'),
    ]);
    await desk.done('alpha', 'declareEngagement', { ...three, services: ['ADVICE'] });
    await desk.done('beta', 'declareEngagement', three);
  });

  test('holds another declaration about the same engagement off until it is decided', async () => {
    const end = { ...two, validTo: '2027-01-01' };
    await desk.done('alpha', 'changeEngagement', { ...two, note: 'In two places.' });
    expect((await desk.send('alpha', 'endEngagement', end)).codes).toEqual(['ALREADY_EXISTS']);
    const waiting = { declarationId: 'declaration:alpha.two', expectedVersion: 1 };
    await desk.done('alpha', 'withdrawEngagementDeclaration', waiting);
    await desk.done('alpha', 'endEngagement', end);
  });

  test('is at most 200 declarations of a supplier', async () => {
    await desk.sql(`insert into suppliers.engagement_declaration (id, kind, supplier_id, product_id, services, status, declared_at)
      select 'declaration:alpha.many.' || n, 'DECLARE', 'supplier:alpha', 'product:many', '{SUPPORT}', 'PENDING', now()
      from generate_series(1, 200) n`);
    const { codes, messages } = await desk.send('alpha', 'declareEngagement', three);
    expect([codes, messages]).toEqual([['NOT_POSSIBLE'], expect.stringContaining('200')]);
    await desk.done('beta', 'declareEngagement', three);
  });
});

describe('deciding', () => {
  test.each([
    ['withdrawEngagementDeclaration', 'alpha', {}],
    ['confirmEngagementDeclaration', 'city', {}],
    ['rejectEngagementDeclaration', 'secretariat', { reason: 'No.' }],
  ] as const)('twice is not possible: %s after another', async (name, who, more) => {
    await desk.done('alpha', 'declareEngagement', three);
    await desk.done('city', 'rejectEngagementDeclaration', { ...ofThree, reason: 'No.' });
    expect((await desk.send(who, name, { ...ofThree, ...more })).codes).toEqual(['VERSION_CONFLICT']);
    const { codes, messages } = await desk.send(who, name, { ...ofThree, expectedVersion: 2, ...more });
    expect([codes, messages]).toEqual([['NOT_POSSIBLE'], expect.stringContaining('REJECTED')]);
  });

  test('writes nothing when the engagement was changed since', async () => {
    await desk.done('alpha', 'endEngagement', { ...two, validTo: '2027-01-01' });
    await desk.sql(`update suppliers.engagement set version = 2, note = 'newer' where id = '${two.engagementId}'`);
    const input = { declarationId: 'declaration:alpha.two', expectedVersion: 1 };
    const { codes, messages } = await desk.send('village', 'confirmEngagementDeclaration', input);
    expect([codes, messages]).toEqual([['VERSION_CONFLICT'], expect.stringContaining('after this was declared')]);
    const row = `select valid_to, version from suppliers.engagement where id = '${two.engagementId}'`;
    expect(await desk.sql(row)).toEqual([{ valid_to: null, version: 2 }]);
    expect(await desk.sql('select status, version from suppliers.engagement_declaration')).toEqual([
      { status: 'PENDING', version: 1 },
    ]);
  });

  test('writes nothing when another engagement says the same by now', async () => {
    await desk.done('alpha', 'declareEngagement', three);
    await desk.sql(`insert into suppliers.engagement (id, supplier_id, product_id, services, provenance)
      values ('engagement:alpha.three', 'supplier:alpha', 'product:three', '{SUPPORT}', '[]')`);
    expect((await desk.send('city', 'confirmEngagementDeclaration', ofThree)).codes).toEqual(['ALREADY_EXISTS']);
  });

  test('is for the owner of today', async () => {
    await desk.done('alpha', 'declareEngagement', { productId: 'product:four', services: ['SUPPORT'] });
    const input = { declarationId: 'declaration:alpha.four', expectedVersion: 1 };
    const decided = async (validFrom: string | null, validTo: string | null) => {
      const owners = JSON.stringify([{ organizationId: 'municipality:101', validFrom, validTo }]);
      // What was found out when the product last changed does not count.
      await desk.sql(`update suppliers.product_model set owners = '${owners}', owner_ids = '{municipality:101}'
        where id = 'product:four'`);
      return (await desk.send('city', 'confirmEngagementDeclaration', input)).codes;
    };
    expect((await desk.send('city', 'confirmEngagementDeclaration', input)).codes).toEqual(['NOT_FOUND']);
    expect(await decided(null, '2026-11-21')).toEqual(['NOT_FOUND']);
    expect(await decided('2026-11-22', null)).toEqual(['NOT_FOUND']);
    expect(await decided('2026-11-21', '2026-11-22')).toEqual([]);
    await desk.sql(`update suppliers.product_model set owners = '[]', owner_ids = '{}' where id = 'product:four'`);
  });

  test('a supplier may declare for nobody else, the secretariat for whom it names', async () => {
    const forBeta = { ...three, supplierId: 'supplier:beta', services: ['IMPLEMENTATION'] };
    expect((await desk.send('alpha', 'declareEngagement', forBeta)).errors).toEqual(['FORBIDDEN']);
    expect(await desk.done('secretariat', 'declareEngagement', forBeta)).toMatchObject({
      supplier: { id: 'supplier:beta' },
    });
    expect((await desk.send('secretariat', 'declareEngagement', three)).errors).toEqual(['FORBIDDEN']);
  });
});
