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

const [a101, a151, a2, b151] = [
  'agreement:alpha.one.municipality-101',
  'agreement:alpha.one.municipality-151',
  'agreement:alpha.two.municipality-151',
  'agreement:beta.one.municipality-151',
];
const ended = 'agreement:beta.three.municipality-151';
const everything = [a101, a151, a2, b151, ended];

/** Who sees which agreements, on the day of the tests and ended ones by id. */
const sights: readonly [string, Viewer, readonly string[]][] = [
  ['the secretariat', secretariat, everything],
  ['alpha', supplier('supplier:alpha'), [a101, a151, a2]],
  ['beta', supplier('supplier:beta'), [b151, ended]],
  ['a supplier without agreements', supplier('supplier:city'), []],
  ['a member', member('municipality:101'), [a101]],
  ['a coordinator', coordinator('municipality:151'), [a151, a2, b151, ended]],
  ['a member without agreements', member('municipality:999'), []],
];

/** Who sees nothing, and is told that the field is not theirs. */
const shutOut: readonly [string, Viewer][] = [
  ['nobody in particular', anonymous],
  ['a part of the graph', gateway],
  ['alpha without the scope', supplier('supplier:alpha', ['products:read'])],
  ['a role that says it may more than it can', { ...anonymous, scopes: ['agreements:read'] }],
];

const sides = ['Supplier', 'Organization', 'Product'] as const;
const keysOf = {
  Supplier: ['supplier:alpha', 'supplier:beta', 'supplier:city'],
  Organization: ['municipality:101', 'municipality:151'],
  Product: ['product:one', 'product:two', 'product:three'],
};

/** What `Type.agreements` of every object of a type gives, in the order of the objects. */
async function listsFrom(viewer: Viewer, side: (typeof sides)[number], selection: string, args = '') {
  const { data, errors } = await ask(
    viewer,
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${side} { agreements${args} { ${selection} } } } }`,
    { keys: keysOf[side].map((id) => ({ __typename: side, id, asOf: '2026-11-21' })) },
  );
  expect(errors).toBeUndefined();
  return (data!['_entities'] as { agreements: Record<string, unknown> }[]).map(({ agreements }) => agreements);
}

describe.each(sights)('%s', (_name, viewer, ids) => {
  const current = ids.filter((id) => id !== ended);

  test.each(sides)('sees its own agreements from the side of the %s, and counts no others', async (side) => {
    const lists = await listsFrom(viewer, side, 'nodes { id note supplier { id } } edges { node { id } } totalCount');
    const seen = lists.flatMap(({ nodes }) => (nodes as { id: string }[]).map(({ id }) => id));
    expect(seen.toSorted()).toEqual(current);
    expect(lists.map(({ totalCount }) => totalCount)).toEqual(lists.map(({ nodes }) => (nodes as unknown[]).length));
    expect(lists.flatMap(({ edges }) => (edges as { node: { id: string } }[]).map(({ node }) => node.id))).toEqual(
      seen,
    );
  });

  test.each(sides)('finds only those in the facets of the %s', async (side) => {
    const lists = await listsFrom(
      viewer,
      side,
      'facets(by: [SERVICE, SUPPLIER, ORGANIZATION, PRODUCT]) { by buckets { value count } otherCount }',
    );
    const counted = (by: string) =>
      lists
        .flatMap(({ facets }) => facets as { by: string; buckets: { value: string; count: number }[] }[])
        .filter((facet) => facet.by === by)
        .flatMap(({ buckets }) => buckets)
        .reduce((sum, { count }) => sum + count, 0);
    expect([counted('SUPPLIER'), counted('ORGANIZATION'), counted('PRODUCT')]).toEqual(Array(3).fill(current.length));
    // beta's agreement on one is about two services.
    expect(counted('SERVICE')).toBe(current.length + (current.includes(b151!) ? 1 : 0));
  });

  test.each(sides)('finds only those by filters and in orders, from the side of the %s', async (side) => {
    const args = `(filter: { or: [{ yearlyAmount: { gte: 0 } }, { not: { noticeMonths: { lt: 99 } } }] }
      orderBy: [{ field: YEARLY_AMOUNT, direction: DESC }, { field: SUPPLIER }])`;
    const lists = await listsFrom(viewer, side, 'nodes { id } totalCount', args);
    const seen = lists.flatMap(({ nodes }) => (nodes as { id: string }[]).map(({ id }) => id));
    expect(seen.toSorted()).toEqual(current);
    expect(lists.reduce((sum, { totalCount }) => sum + Number(totalCount), 0)).toBe(current.length);
  });

  test.each(everything)('by its id finds %s as if those of others did not exist', async (id) => {
    const byId = `query ($id: ID! $keys: [_Any!]!) {
      agreement(id: $id) { id note }
      _entities(representations: $keys) { ... on Agreement { id note } } }`;
    const found = (agreement: string) =>
      ask(viewer, byId, {
        id: agreement,
        keys: [
          { __typename: 'Agreement', id: agreement, asOf: '2026-11-21' },
          { __typename: 'Agreement', nodeId: agreement, asOf: '2026-11-21' },
        ],
      });
    const row = { id, note: expect.stringContaining('between') };
    const itself = { data: { agreement: row, _entities: [row, row] } };
    const nothing = await found('agreement:nobody.nothing.nowhere');
    expect(nothing).toEqual({ data: { agreement: null, _entities: [null, null] } });
    expect(await found(id)).toEqual(ids.includes(id) ? itself : nothing);
  });
});

describe.each(shutOut)('%s', (_name, viewer) => {
  const refusal = { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } };

  test.each(sides)('is refused the agreements of a %s', async (side) => {
    const { data, errors } = await ask(
      viewer,
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${side} { id agreements { totalCount } } } }`,
      { keys: keysOf[side].map((id) => ({ __typename: side, id, asOf: '2026-11-21' })) },
    );
    expect(data!['_entities']).toEqual(keysOf[side].map((id) => ({ id, agreements: null })));
    expect(errors).toMatchObject(keysOf[side].map(() => refusal));
  });

  test.each(everything)('by its id is told of %s what it is told of one that does not exist', async (id) => {
    const found = (agreement: string, fields: string) =>
      ask(viewer, `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agreement { ${fields} } } }`, {
        keys: [{ __typename: 'Agreement', id: agreement, asOf: '2026-11-21' }],
      });
    for (const fields of ['__typename', 'id asOf', 'id yearlyAmount', 'supplier { id }']) {
      const answer = await found(id, fields);
      expect(answer).toEqual({ data: { _entities: [null] } });
      expect(answer).toEqual(await found('agreement:nobody.nothing.nowhere', fields));
    }
    expect(await ask(viewer, `{ agreement(id: "${id}") { id } }`)).toMatchObject({
      data: { agreement: null },
      errors: [refusal],
    });
  });
});
