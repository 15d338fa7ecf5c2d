import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { fillConfidential } from './support/confidential.ts';
import { fillMarket } from './support/market.ts';
import { askOf, coordinator, gateway, member, secretariat, supplier, type AskAs } from './support/viewers.ts';

let running: TestSubgraph;
let ask: AskAs;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  await fillConfidential(running);
  ask = askOf(running);
});
afterAll(() => running.close());

const today = '2026-11-21';

async function contactsOf(viewer: Viewer, keys: readonly object[], args = '') {
  const { data, errors } = await ask(
    viewer,
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Supplier { contacts${args} { id } } ... on Usage { contacts${args} { id } } } }`,
    { keys },
  );
  expect(errors).toBeUndefined();
  return (data!['_entities'] as { contacts: { id: string }[] }[]).flatMap(({ contacts }) =>
    contacts.map(({ id }) => id),
  );
}

const suppliersAsked = ['alpha', 'beta', 'city'].map((name) => ({
  __typename: 'Supplier',
  id: `supplier:${name}`,
  asOf: today,
}));

const usage = (organization: string, product: string, asOf = today) => ({
  __typename: 'Usage',
  id: `usage:${product}.municipality-${organization}`,
  asOf,
  product: { id: `product:${product}` },
  organization: { id: `municipality:${organization}` },
});
const usages = [
  usage('101', 'one'),
  usage('151', 'one'),
  usage('151', 'two'),
  usage('151', 'three'),
  usage('101', 'four'),
];
const [one101, one151, two, three, four] = [
  'usagecontact:one.municipality-101',
  'usagecontact:one.municipality-151',
  'usagecontact:two.municipality-151',
  'usagecontact:three.municipality-151',
  'usagecontact:four.municipality-101',
];

describe('the contacts of suppliers', () => {
  test.each([
    ['the secretariat', secretariat, ['suppliercontact:alpha', 'suppliercontact:beta']],
    ['alpha', supplier('supplier:alpha'), ['suppliercontact:alpha']],
    ['city', supplier('supplier:city'), []],
    ['a member that has agreements with them', member('municipality:151'), []],
    ['a coordinator', coordinator('municipality:151'), []],
  ])('are seen by %s as far as they are its own', async (_name, viewer, ids) => {
    expect(await contactsOf(viewer, suppliersAsked)).toEqual(ids);
  });

  test('are those of the day', async () => {
    const viewer = supplier('supplier:alpha');
    expect(await contactsOf(viewer, suppliersAsked, '(asOf: "2025-12-31")')).toEqual([
      'suppliercontact:alpha',
      'suppliercontact:alpha.2',
    ]);
  });

  test('say how a function is reached', async () => {
    const { data } = await ask(
      supplier('supplier:alpha'),
      '{ supplier(id: "supplier:alpha") { contacts { id version function mailbox phone validFrom validTo } } }',
    );
    expect(data!['supplier']).toEqual({
      contacts: [
        {
          id: 'suppliercontact:alpha',
          version: 1,
          function: 'Support',
          mailbox: 'support@alpha.example',
          phone: null,
          validFrom: null,
          validTo: null,
        },
      ],
    });
  });
});

describe('the contacts of users', () => {
  test.each([
    ['the secretariat', secretariat, [one101, one151, two, three, four]],
    ['alpha, which delivers to one and two', supplier('supplier:alpha'), [one101, one151, two]],
    ['beta, which delivers to one and three', supplier('supplier:beta'), [one101, one151, three]],
    ['city, whose work on four has ended', supplier('supplier:city'), [three]],
    ['ghost, whose work on one has ended', supplier('supplier:ghost'), []],
    ['a member', member('municipality:101'), [one101, four]],
    ['a coordinator', coordinator('municipality:151'), [one151, two, three]],
    ['another member', member('municipality:999'), []],
  ])('are seen by %s', async (_name, viewer, ids) => {
    expect(await contactsOf(viewer, usages)).toEqual(ids);
  });

  test('do not come back to a supplier by asking about a day on which it delivered', async () => {
    expect(await contactsOf(supplier('supplier:ghost'), [usage('101', 'one', '2025-06-01')])).toEqual([]);
    expect(await contactsOf(supplier('supplier:ghost'), usages, '(asOf: "2025-06-01")')).toEqual([]);
  });

  test('of a usage without a user are none', async () => {
    expect(await contactsOf(secretariat, [{ ...usage('101', 'one'), organization: null }])).toEqual([]);
  });

  test('of a usage that came without what the field requires are bad input', async () => {
    const { __typename, id, asOf, product } = usage('101', 'one');
    const { errors } = await ask(
      secretariat,
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Usage { contacts { id } } } }',
      { keys: [{ __typename, id, asOf, product }] },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test.each([
  ['nobody in particular', anonymous],
  ['a part of the graph', gateway],
  ['a supplier without the scope', supplier('supplier:alpha', ['agreements:read'])],
])('%s is refused both, whatever is there', async (_name, viewer) => {
  const { data, errors } = await ask(
    viewer,
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Supplier { contacts { id } } ... on Usage { contacts { id } } } }`,
    { keys: [suppliersAsked[0], usages[0], usage('999', 'nothing')] },
  );
  expect(data!['_entities']).toEqual([{ contacts: null }, { contacts: null }, { contacts: null }]);
  expect(errors).toHaveLength(3);
  for (const error of errors!) expect(error).toMatchObject({ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
});
