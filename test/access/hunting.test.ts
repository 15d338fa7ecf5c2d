import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { composedApiSchema } from '../../gateway/src/config/index.ts';
import type { TestGraph } from '../support/graph.ts';
import { startConfidentialGraph, type ConfidentialGraph } from './support/confidentialGraph.ts';
import { leadsTo, operation, shortestWays, wholeOf } from './support/operations.ts';
import { roleNames, type RoleName } from './support/roles.ts';
import { marksFor } from './support/rows.ts';
import { readTable } from './support/table.ts';

const schema = buildSchema(readFileSync(composedApiSchema, 'utf8'));
const table = readTable();

/** Whether no way that is open to anybody leads to the objects of a type. */
const open = shortestWays(schema, (coordinate) => table.get(coordinate)!.has('anonymous'));
const isConfidential = (type: string): boolean => !open.has(type) && isObjectType(schema.getType(type));

let graph: TestGraph;
let bearerOf: ConfidentialGraph['bearerOf'];
let running: ConfidentialGraph;
beforeAll(async () => {
  running = await startConfidentialGraph();
  ({ graph, bearerOf } = running);
});
afterAll(() => running.close());

const ask = async (role: RoleName, query: string, variables?: Record<string, unknown>) =>
  JSON.stringify(await graph.query(query, variables, bearerOf[role]));

/** Whom and what a question that begins at Magenta, OS2mo and Aarhus is asked about in its place, each in turn. */
const places = [
  ['supplier:magenta', 'product:os2mo', 'municipality:751'],
  ['supplier:magenta', 'product:os2mo', 'municipality:791'],
  ['supplier:reload', 'product:os2display', 'municipality:101'],
] as const;

const about = (query: string, [supplier, product, organization]: (typeof places)[number]) =>
  query
    .replaceAll('supplier:magenta', supplier)
    .replaceAll('product:os2mo', product)
    .replaceAll('municipality:751', organization);

describe.each(roleNames)('what is confidential, hunted by %s', (role) => {
  const { foreign, own } = marksFor(role);

  test('through every field of every type that leads there, shows its own rows and no others', async () => {
    const ways = shortestWays(schema, () => true);
    const found = new Set<string>();
    const leaks: string[] = [];
    const may = (coordinate: string) => table.get(coordinate)!.has(role);
    const fields = leadsTo(schema, isConfidential).filter(({ type }) => ways.has(type));
    expect(fields.length).toBeGreaterThan(5);
    for (const each of fields) {
      const query = operation(ways.get(each.type)!, [wholeOf(schema, each, may, isConfidential)]);
      for (const place of places) {
        const answer = await ask(role, about(query, place));
        leaks.push(
          ...foreign.filter((mark) => answer.includes(mark)).map((mark) => `${each.type}.${each.field}: ${mark}`),
        );
        for (const mark of own) if (answer.includes(mark)) found.add(mark);
      }
    }
    expect(leaks).toEqual([]);
    expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(own.toSorted((a, b) => a.localeCompare(b)));
  });

  test.each(['hush', 'hush-magenta-751', '910001', 'hush-desk-magenta'])(
    'is not found by a search for %s',
    async (text) => {
      const query = 'query ($text: String!) { search(query: $text) { totalCount nodes { id name } } }';
      expect(await ask(role, query, { text })).not.toMatch(
        /"id":"(agreement|suppliercontact|usagecontact|declaration|correction)/,
      );
    },
  );
});

describe('what a supplier is told of another’s agreement', () => {
  const theirs = 'agreement:magenta.os2mo.municipality-751';
  const absent = 'agreement:magenta.os2mo.municipality-999';

  test.each([
    'query ($id: ID!) { agreement(id: $id) { id yearlyAmount } }',
    'query ($id: ID!) { node(id: $id) { __typename id ... on Agreement { yearlyAmount supplier { name } } } }',
    'query ($id: ID!) { nodes(ids: [$id, "supplier:reload"]) { __typename id } }',
    'query ($id: ID!) { product(id: "product:os2mo") { agreements(filter: { id: { eq: $id } }) { totalCount nodes { id } } } }',
    'query ($id: ID!) { product(id: "product:os2mo") { agreements(filter: { not: { id: { eq: $id } } }) { totalCount } } }',
  ])('is to the letter what it is told of one that is not there: %s', async (query) => {
    const told = async (id: string) =>
      (await ask('supplierB', query, { id })).replaceAll(id, 'ID').replace(/"requestId":"[^"]+"/g, '');
    expect(await told(theirs)).toBe(await told(absent));
    expect(await ask('supplierA', query, { id: theirs })).not.toBe(await ask('supplierA', query, { id: absent }));
  });

  test.each([
    'agreements { totalCount }',
    'agreements(filter: { yearlyAmount: { gt: 0 } }) { totalCount }',
    'agreements(filter: { or: [{ yearlyAmount: { gt: 0 } }, { not: { yearlyAmount: { gt: 0 } } }] }) { totalCount }',
    'agreements(orderBy: [{ field: YEARLY_AMOUNT }]) { totalCount nodes { id } }',
    'agreements { facets(by: [SUPPLIER, SERVICE]) { buckets { value count } otherCount } }',
  ])('counts nothing of it: %s', async (list) => {
    const of = async (role: RoleName) =>
      await graph.query(`{ product(id: "product:os2mo") { ${list} } }`, {}, bearerOf[role]);
    const [nothing, something] = [await of('supplierB'), await of('supplierA')];
    expect(nothing.errors).toBeUndefined();
    expect(JSON.stringify(nothing.data)).not.toMatch(/magenta|[1-9]/);
    expect(JSON.stringify(something.data)).toMatch(/magenta|[1-9]/);
  });

  test('is nothing beyond its cursor', async () => {
    const page = '{ product(id: "product:os2mo") { agreements(first: 1) { pageInfo { endCursor } } } }';
    const { data } = await graph.query(page, {}, bearerOf.supplierA);
    const { product } = data as { product: { agreements: { pageInfo: { endCursor: string } } } };
    const cursor = product.agreements.pageInfo.endCursor;
    const next = `query ($cursor: String) { product(id: "product:os2mo") { agreements(after: $cursor) { nodes { id } totalCount } } }`;
    expect(await graph.query(next, { cursor }, bearerOf.supplierB)).toMatchObject({
      data: { product: { agreements: { nodes: [], totalCount: 0 } } },
    });
  });

  test('is nothing when a subgraph is asked by its key, past the gateway', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agreement { id yearlyAmount note } } }`;
    const keys = [{ __typename: 'Agreement', id: theirs, nodeId: theirs, asOf: '2026-11-21' }];
    const { data } = await graph.subgraphs['suppliers']!.execute({
      query,
      variables: { keys },
      requestId: 'test-request',
    });
    expect(JSON.stringify(data)).not.toMatch(/910001|hush/);
  });
});
