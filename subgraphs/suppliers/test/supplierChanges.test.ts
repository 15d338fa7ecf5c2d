import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, type Desk, type Who } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const alpha = { supplierId: 'supplier:alpha', expectedVersion: 1 };
const company = { name: 'Ny & Søn', kind: 'COMPANY' };
const supplier = (id: string, fields: string) =>
  desk.ask<{ supplier: Record<string, unknown> | null }>('anonymous', `{ supplier(id: "${id}") { ${fields} } }`);

describe('a supplier’s own profile', () => {
  test('is what the supplier says, and is public at once', async () => {
    await desk.done('alpha', 'updateSupplierProfile', {
      expectedVersion: 1,
      summaryDa: '  Vi laver ting.\nOgså store. ',
      summaryEn: 'We make things.',
      website: 'https://alfa.example/',
      otherNames: ['Alfa ApS', 'Alfa Data'],
      offeredServices: ['ADVICE', 'DEVELOPMENT'],
    });
    const fields = `name version website otherNames offeredServices services summary { text } en: summary(language: EN) { text }
      provenance { source { title publisher } note }`;
    expect(await supplier('supplier:alpha', fields)).toEqual({
      supplier: {
        name: 'Alfa',
        version: 2,
        website: 'https://alfa.example/',
        otherNames: ['Alfa ApS', 'Alfa Data'],
        offeredServices: ['DEVELOPMENT', 'ADVICE'],
        // What it delivers is told by its engagements alone.
        services: ['DEVELOPMENT'],
        summary: { text: 'Vi laver ting.\nOgså store.' },
        en: { text: 'We make things.' },
        provenance: [{ source: { title: 'Reported by Alfa', publisher: 'Alfa' }, note: 'What it tells of itself.' }],
      },
    });
    const offering = '{ suppliers(filter: { offeredServices: { has: ADVICE } }) { nodes { id } } }';
    expect(await desk.ask('anonymous', offering)).toEqual({ suppliers: { nodes: [{ id: 'supplier:alpha' }] } });
  });

  test('keeps what is left out, and loses what is null', async () => {
    await desk.done('alpha', 'updateSupplierProfile', {
      expectedVersion: 1,
      summaryEn: 'We make things.',
      website: 'https://alfa.example/',
      offeredServices: ['ADVICE'],
    });
    const kept = await desk.done('alpha', 'updateSupplierProfile', { expectedVersion: 2, website: null });
    expect(kept).toMatchObject({
      version: 3,
      website: null,
      offeredServices: ['ADVICE'],
      summary: { text: 'Alfa på dansk', language: 'DA' },
    });
    const english = await desk.done('alpha', 'updateSupplierProfile', { expectedVersion: 3, summaryDa: null });
    expect(english).toMatchObject({ summary: { text: 'We make things.', language: 'EN' } });
  });

  test('is told to those who follow suppliers, such as the search', async () => {
    type Page = { readonly position: string; readonly hasMore: boolean; readonly items: object[] };
    // What transactions of others on the same server hold back is waited for, as followers do.
    const feed = async (after: string | null): Promise<Page> => {
      const { data } = await desk.query(
        `query ($after: String) { supplierFeed(after: $after) { position hasMore items { id content { summaryEn } } } }`,
        { after },
      );
      const page = (data as { supplierFeed: Page }).supplierFeed;
      return page.hasMore ? feed(after) : page;
    };
    const { position } = await feed(null);
    await desk.done('alpha', 'updateSupplierProfile', { expectedVersion: 1, summaryEn: 'We make things.' });
    const { items } = await feed(position);
    expect(items).toEqual([{ id: 'supplier:alpha', content: { summaryEn: 'We make things.' } }]);
  });

  test('is nobody else’s to change, but the secretariat’s, which names it', async () => {
    const profile = { ...alpha, supplierId: 'supplier:beta', website: 'https://evil.example/' };
    expect((await desk.send('alpha', 'updateSupplierProfile', profile)).errors).toEqual(['FORBIDDEN']);
    expect((await desk.send('secretariat', 'updateSupplierProfile', { expectedVersion: 1 })).errors).toEqual([
      'FORBIDDEN',
    ]);
    await desk.done('secretariat', 'updateSupplierProfile', profile);
    expect(await supplier('supplier:beta', 'website provenance { source { publisher } note }')).toEqual({
      supplier: {
        website: 'https://evil.example/',
        provenance: [{ source: { publisher: 'OS2 (secretariat)' }, note: 'Recorded by the secretariat.' }],
      },
    });
  });
});

describe('the secretariat', () => {
  test('adds a supplier, which is found in its place in the alphabet and can be declared for', async () => {
    const made = { ...company, name: 'Åbent & Søn', cvr: 'DK 64 94 22 12', summaryDa: 'Ny.', otherNames: ['Søn'] };
    expect(await desk.done('secretariat', 'createSupplier', made)).toMatchObject({
      id: 'supplier:aabent-soen',
      version: 1,
      offeredServices: [],
    });
    const { suppliers } = await desk.ask<{ suppliers: { nodes: { name: string }[] } }>(
      'anonymous',
      '{ suppliers { nodes { name } } }',
    );
    expect(suppliers.nodes.map(({ name }) => name)).toEqual(['Alfa', 'Byens Kode', 'Zebra', 'Ærø Data', 'Åbent & Søn']);
    expect(await supplier('supplier:aabent-soen', 'cvr kind provenance { note }')).toEqual({
      supplier: { cvr: '64942212', kind: 'COMPANY', provenance: [{ note: 'Recorded by the secretariat.' }] },
    });
    await desk.done('secretariat', 'declareEngagement', {
      supplierId: 'supplier:aabent-soen',
      productId: 'product:four',
      services: ['SUPPORT'],
    });
  });

  test('renames one, which moves in the alphabet and keeps its id', async () => {
    const changed = { ...alpha, name: 'Ørnen', kind: 'PUBLIC', organizationId: 'municipality:751', cvr: '64942212' };
    expect(await desk.done('secretariat', 'updateSupplier', changed)).toMatchObject({
      id: 'supplier:alpha',
      name: 'Ørnen',
      version: 2,
      summary: { text: 'Alfa på dansk' },
    });
    const { suppliers } = await desk.ask<{ suppliers: { nodes: { name: string }[] } }>(
      'anonymous',
      '{ suppliers(last: 2) { nodes { name } } }',
    );
    expect(suppliers.nodes.map(({ name }) => name)).toEqual(['Ærø Data', 'Ørnen']);
    const cleared = { ...alpha, expectedVersion: 2, kind: 'COMPANY', organizationId: null, cvr: null };
    await desk.done('secretariat', 'updateSupplier', cleared);
    expect(await supplier('supplier:alpha', 'kind cvr organization { id }')).toEqual({
      supplier: { kind: 'COMPANY', cvr: null, organization: null },
    });
  });
});

type Refused = readonly [name: string, input: object, told: readonly string[], who?: Who];
const own = { expectedVersion: 1 };
const refused: readonly Refused[] = [
  ['updateSupplierProfile', { expectedVersion: 3 }, ['VERSION_CONFLICT input.expectedVersion']],
  ['updateSupplierProfile', { ...own, summaryDa: 'x'.repeat(2001) }, ['INVALID input.summaryDa']],
  ['updateSupplierProfile', { ...own, summaryEn: '   ' }, ['INVALID input.summaryEn']],
  ['updateSupplierProfile', { ...own, website: `https://x.example/${'x'.repeat(500)}` }, ['INVALID input.website']],
  ['updateSupplierProfile', { ...own, otherNames: ['A', 'A'] }, ['INVALID input.otherNames']],
  ['updateSupplierProfile', { ...own, otherNames: ['A', ''] }, ['INVALID input.otherNames.1']],
  ['updateSupplierProfile', { ...own, otherNames: ['two\nlines'] }, ['INVALID input.otherNames.0']],
  [
    'updateSupplierProfile',
    { ...own, otherNames: Array.from({ length: 21 }, (_, n) => `${n}`) },
    ['INVALID input.otherNames'],
  ],
  ['updateSupplierProfile', { ...own, otherNames: null }, ['INVALID input.otherNames']],
  ['updateSupplierProfile', { ...own, offeredServices: ['ADVICE', 'ADVICE'] }, ['INVALID input.offeredServices']],
  ['updateSupplierProfile', { ...own, supplierId: 'supplier:nobody' }, ['NOT_FOUND input.supplierId'], 'secretariat'],
  ['createSupplier', { ...company, name: '' }, ['INVALID input.name'], 'secretariat'],
  ['createSupplier', { ...company, name: '!!!' }, ['INVALID input.name'], 'secretariat'],
  ['createSupplier', { ...company, id: 'supplier:UPPER' }, ['INVALID input.id'], 'secretariat'],
  ['createSupplier', { ...company, id: 'product:os2mo' }, ['INVALID input.id'], 'secretariat'],
  ['createSupplier', { ...company, name: 'Alpha' }, ['ALREADY_EXISTS input.name'], 'secretariat'],
  ['createSupplier', { ...company, id: 'supplier:alfa-old' }, ['ALREADY_EXISTS input.id'], 'secretariat'],
  ['createSupplier', { ...company, cvr: '25767535' }, ['ALREADY_EXISTS input.cvr'], 'secretariat'],
  [
    'createSupplier',
    { ...company, organizationId: 'municipality:751' },
    ['INVALID input.organizationId'],
    'secretariat',
  ],
  [
    'createSupplier',
    { ...company, kind: 'PUBLIC', organizationId: 'product:os2mo' },
    ['INVALID input.organizationId'],
    'secretariat',
  ],
  ['updateSupplier', { ...alpha, expectedVersion: 2 }, ['VERSION_CONFLICT input.expectedVersion'], 'secretariat'],
  ['updateSupplier', { ...alpha, supplierId: 'supplier:x' }, ['NOT_FOUND input.supplierId'], 'secretariat'],
  ['updateSupplier', { ...alpha, name: null, kind: null }, ['INVALID input.name', 'INVALID input.kind'], 'secretariat'],
  ['updateSupplier', { ...alpha, name: 'x'.repeat(201) }, ['INVALID input.name'], 'secretariat'],
  ['updateSupplier', { ...alpha, cvr: '25767535' }, ['ALREADY_EXISTS input.cvr'], 'secretariat'],
  ['updateSupplier', { ...alpha, organizationId: 'municipality:751' }, ['INVALID input.organizationId'], 'secretariat'],
];

test.each(refused)('%s %j is refused: %j', async (name, input, told, who = 'alpha') => {
  await desk.sql(`update suppliers.supplier set cvr = '25767535' where id = 'supplier:ghost'`);
  const all = 'select * from suppliers.supplier order by id';
  const before = await desk.sql(all);
  const { payload, errors } = await desk.send(who, name, input);
  expect(errors).toEqual([]);
  const userErrors = payload!['userErrors'] as { code: string; message: string; path: string[] | null }[];
  expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`)).toEqual(told);
  expect(await desk.sql(all)).toEqual(before);
});

test.each([
  ['website', 'javascript:alert(1)'],
  ['website', 'ftp://alfa.example/'],
  ['summaryDa', 'broken \ud800'],
])('a %s that is none is refused before anything is read: %s', async (field, value) => {
  const { errors } = await desk.send('alpha', 'updateSupplierProfile', { expectedVersion: 1, [field]: value });
  expect(errors).toEqual(['BAD_USER_INPUT']);
});
