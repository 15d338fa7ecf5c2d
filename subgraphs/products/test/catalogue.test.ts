import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  coordinator,
  secretariat,
  startChanging,
  toMend,
  viewerOf,
  type ChangingSubgraph,
} from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const change = (name: string, input: object, fields: string, viewer = secretariat) =>
  running.change(name, input as Record<string, unknown>, viewer, fields);

const productFields = `product { id version name otherNames summary { text language } lifecycle statusNote governanceLevel
  license licenseNote kleNumbers taskArea repositories { url kind note } provenance { source { title } } }`;
const newProduct = { name: 'OS2skæv Ånd', summaryDa: 'Et nyt produkt.', lifecycle: 'SANDBOX' };
const createProduct = (input: object = {}, viewer = secretariat) =>
  change('createProduct', { ...newProduct, ...input }, productFields, viewer);
const updateProduct = (input: object) => change('updateProduct', { expectedVersion: 1, ...input }, productFields);

describe('the secretariat adds a product', () => {
  test('which is found by its names and repositories at once, in its place of the list', async () => {
    const input = {
      otherNames: ['Skæv'],
      license: 'MPL-2.0',
      kleNumbers: ['85.04'],
      repositories: [{ url: 'https://github.com/OS2skaev/kerne.git', kind: 'MAIN', note: 'The core.' }],
    };
    const { payload } = await createProduct(input);
    expect(payload).toMatchObject({
      product: {
        id: 'product:os2skaev-aand',
        version: 1,
        name: 'OS2skæv Ånd',
        governanceLevel: 'UNKNOWN',
        ...input,
        summary: { text: 'Et nyt produkt.', language: 'DA' },
        provenance: [{ source: { title: 'Reported by OS2 (secretariat)' } }],
      },
      userErrors: [],
    });
    const { named, stored, listed } = await running.read(`{
      named: product(name: "skæv") { id } stored: product(repository: "https://www.github.com/os2skaev/Kerne") { id }
      listed: products(filter: { name: { startsWith: "OS2sk" } }) { nodes { name } } }`);
    expect([named.id, stored.id]).toEqual(['product:os2skaev-aand', 'product:os2skaev-aand']);
    expect(listed.nodes.map(({ name }: { name: string }) => name).slice(-2)).toEqual(['OS2skoledata', 'OS2skæv Ånd']);
  });

  test.each([
    ['a name that another has', { name: 'os2MO' }, ['ALREADY_EXISTS input.id']],
    ['a name that another had', { name: 'PlanCO2' }, ['ALREADY_EXISTS input.name']],
    ['an id that is taken', { name: 'Ny', id: 'product:os2mo' }, ['ALREADY_EXISTS input.id']],
    ['an id of something else', { name: 'Ny', id: 'supplier:os2mo' }, ['INVALID input.id']],
    ['a name of signs', { name: '***' }, ['INVALID input.id']],
    ['an empty name', { name: ' ', id: 'product:ny' }, ['INVALID input.name']],
    ['no summary', { name: 'Ny', summaryDa: null }, ['INVALID input.summaryDa']],
    ['the same other name twice', { name: 'Ny', otherNames: ['Xx', 'xX'] }, ['INVALID input.otherNames']],
    [
      'too many other names',
      { name: 'Ny', otherNames: Array.from({ length: 21 }, (_, n) => `n${n}`) },
      ['INVALID input.otherNames'],
    ],
    [
      'the same repository twice',
      { name: 'Ny', repositories: ['x', 'X'].map((path) => ({ url: `https://github.com/${path}`, kind: 'MAIN' })) },
      ['INVALID input.repositories'],
    ],
    ['a long note', { name: 'Ny', statusNote: 'x'.repeat(501) }, ['INVALID input.statusNote']],
  ])('but not with %s', async (_what, input, errors) => {
    const count = () => running.sql('select id from products.product');
    const before = await count();
    expect(toMend(await createProduct(input))).toEqual(errors);
    expect(await count()).toEqual(before);
  });

  test('under no license and no KLE number that is none', async () => {
    expect((await createProduct({ name: 'Ny', license: 'My own' })).errors).toEqual(['BAD_USER_INPUT']);
    expect((await createProduct({ name: 'Ny', kleNumbers: ['8'] })).errors).toEqual(['BAD_USER_INPUT']);
  });

  test('of the same name twice at once, one of them', async () => {
    const both = await Promise.all([createProduct({ name: 'Tvilling' }), createProduct({ name: 'Tvilling' })]);
    expect(both.flatMap(toMend)).toEqual(['ALREADY_EXISTS input.id']);
  });
});

describe('the secretariat changes a product', () => {
  test('and what is not named stays; a name that it had finds it still', async () => {
    const before = (await running.read(`{ ${productFields.replace('product', 'product(id: "product:os2iot")')} }`))
      .product;
    const { payload } = await updateProduct({ productId: 'product:os2iot', name: 'OS2sensor', lifecycle: 'FROZEN' });
    expect(payload.product).toEqual({
      ...before,
      version: 2,
      name: 'OS2sensor',
      lifecycle: 'FROZEN',
      otherNames: [...before.otherNames, 'OS2iot'],
      provenance: [...before.provenance, { source: { title: 'Reported by OS2 (secretariat)' } }],
    });
    expect(await running.read('{ product(name: "os2IOT") { id } }')).toEqual({ product: { id: 'product:os2iot' } });
  });

  test('and takes away what is null', async () => {
    const input = { productId: 'product:os2mo', license: null, kleNumbers: [], summaryEn: null };
    const { payload } = await updateProduct(input);
    expect(payload.product).toMatchObject({ license: null, kleNumbers: [], summary: { language: 'DA' } });
    const none = { productId: 'product:os2mo', expectedVersion: 2, summaryDa: null };
    expect(toMend(await updateProduct(none))).toEqual(['INVALID input.summaryDa']);
  });

  test.each([
    [{ productId: 'product:os2forms' }, ['INVALID input']],
    [{ productId: 'product:nothing', name: 'Ny' }, ['NOT_FOUND input.productId']],
    [{ productId: 'product:os2forms', name: 'OS2mo' }, ['ALREADY_EXISTS input.name']],
    [{ productId: 'product:os2forms', expectedVersion: 3, name: 'Ny' }, ['VERSION_CONFLICT input.expectedVersion']],
  ])('but not as %j', async (input, errors) => {
    expect(toMend(await updateProduct(input))).toEqual(errors);
  });
});

describe('the secretariat adds and changes modules', () => {
  const fields = `module { id version name summary { text } product { id } initiators { id } isInitiatedOutside features { text } }`;
  const given = { productId: 'product:os2mo', name: 'Lønmodul', summaryDa: 'Løn.', initiatorIds: ['municipality:101'] };

  test('which stand with their product', async () => {
    const { payload } = await change('createModule', { ...given, features: [{ da: 'Udbetaler.' }] }, fields);
    expect(payload.module).toEqual({
      id: 'module:loenmodul',
      version: 1,
      name: 'Lønmodul',
      summary: { text: 'Løn.' },
      product: { id: 'product:os2mo' },
      initiators: [{ id: 'municipality:101' }],
      isInitiatedOutside: null,
      features: [{ text: 'Udbetaler.' }],
    });
    const update = { moduleId: 'module:loenmodul', expectedVersion: 1, isInitiatedOutside: true, initiatorIds: [] };
    const { payload: changed } = await change('updateModule', update, fields);
    expect(changed.module).toMatchObject({ version: 2, name: 'Lønmodul', initiators: [], isInitiatedOutside: true });
  });

  test.each([
    ['createModule', { ...given, name: 'os2ferie' }, ['ALREADY_EXISTS input.id']],
    ['createModule', { ...given, name: 'Ny', productId: 'product:nothing' }, ['NOT_FOUND input.productId']],
    ['createModule', { ...given, name: 'Ny', initiatorIds: ['municipality:998'] }, ['NOT_FOUND input.initiatorIds']],
    ['createModule', { ...given, name: 'Ny', features: [{}] }, ['INVALID input.features']],
    ['updateModule', { moduleId: 'module:os2ferie', expectedVersion: 1 }, ['INVALID input']],
    ['updateModule', { moduleId: 'module:nothing', expectedVersion: 1, name: 'Ny' }, ['NOT_FOUND input.moduleId']],
    [
      'updateModule',
      { moduleId: 'module:os2ferie', expectedVersion: 2, name: 'Ny' },
      ['VERSION_CONFLICT input.expectedVersion'],
    ],
  ])('%s: but not as %j', async (name, input, errors) => {
    expect(toMend(await change(name, input, fields))).toEqual(errors);
  });
});

describe('what the secretariat changes is for nobody else', () => {
  const inputs: Record<string, object> = {
    createProduct: newProduct,
    updateProduct: { productId: 'product:os2forms', expectedVersion: 1, name: 'Ny' },
    createModule: { productId: 'product:os2mo', name: 'Ny', summaryDa: 'Ny.' },
    updateModule: { moduleId: 'module:os2ferie', expectedVersion: 1, name: 'Ny' },
    createIntegration: { productId: 'product:os2mo', otherProductId: 'product:os2forms', status: 'PLANNED' },
    updateIntegration: { integrationId: 'integration:os2kle.kle', expectedVersion: 1, note: 'Ny.' },
    addParticipation: { productId: 'product:os2mo', organizationId: 'municipality:101', role: 'FUNDER' },
    endParticipation: { participationId: 'participation:os2compliance.municipality-183.initiator', expectedVersion: 1 },
  };

  test.each(Object.entries(inputs))('%s', async (name, input) => {
    const others = [
      coordinator(101),
      viewerOf('MEMBER', { organizationId: 'municipality:101' }),
      viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' }),
      viewerOf('SECRETARIAT', { scopes: ['claims:write'] }),
    ];
    for (const viewer of others)
      expect(await change(name, input, '', viewer)).toEqual({ payload: null, errors: ['UNAUTHORIZED_FIELD_OR_TYPE'] });
    expect(
      await running.sql('select from products.audit_entry where action = ? and role <> ?', [name, 'SECRETARIAT']),
    ).toEqual([]);
  });
});
