import type { Counts, Kind } from '../kind.ts';
import { limit, pays, priced, refused, type Rule } from '../rules.ts';
import { nested, times } from '../texts.ts';

const nothing: Counts = { statements: 0, calls: 1, bytes: 6_000 };

/**
 * Relations in relations under `or`, as deep as filters may go: one request of cost 20 once held every connection for seven
 * minutes.
 */
const levels = (some: string) => {
  const both = (inner: string) => [
    `{integrations:{some:{otherProduct:{usages:{some:{product:{integrations:{some:${inner}}}}}}}}}`,
    `{usages:{some:{product:{integrations:{some:{product:{usages:{some:${inner}}}}}}}}}`,
  ];
  return `{or:[${both(`{id:{ne:"${some}"}}`).join(',')}]}`;
};

function filtered(name: string, rule: Rule, counts: Counts, query: (count: number) => string): Kind {
  return { name, topic: 'filters', rule, counts, send: (attacker, count) => attacker.post({ query: query(count) }) };
}

/** Refused by the rules of filters, 10 levels and 100 conditions, or for the cost of the filter. */
const tooDeep = refused('BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED');

/** Filters whose SQL is much more work than their text. */
export const filters: readonly Kind[] = [
  filtered(
    'relations in relations under or, aliased ten times',
    priced(500, 'relations of a filter multiply'),
    { statements: 40, calls: 10, bytes: 8_000 },
    () => `{${times(10, (n) => `a${n}:products(first:1,filter:${levels(`x${n}`)}){totalCount}`)}}`,
  ),
  {
    name: 'eight levels of relations under or, in a variable',
    topic: 'filters',
    rule: tooDeep,
    counts: nothing,
    send: (attacker, count) => {
      let filter: object = { name: { contains: `x${count}` } };
      for (let level = 0; level < 4; level += 1) {
        filter = {
          or: [{ integrations: { some: { otherProduct: filter } } }, { usages: { some: { product: filter } } }],
        };
      }
      return attacker.post({
        query: 'query($f:ProductFilter){products(first:1,filter:$f){totalCount}}',
        variables: { f: filter },
      });
    },
  },
  filtered(
    'every usage of every product of every usage',
    tooDeep,
    nothing,
    (count) =>
      `{products(filter:${nested(6, `{userCount:{gt:${count}}}`, (inner) => `{usages:{every:{product:${inner}}}}`)}){totalCount}}`,
  ),
  filtered(
    'no engagement of a supplier without an engagement of a supplier',
    tooDeep,
    nothing,
    (count) =>
      `{suppliers(filter:${nested(6, `{name:{contains:"x${count}"}}`, (inner) => `{engagements:{none:{supplier:${inner}}}}`)}){totalCount}}`,
  ),
  filtered(
    'regions of regions of regions of organizations',
    tooDeep,
    nothing,
    (count) =>
      `{organizations(filter:${nested(12, `{name:{contains:"x${count}"}}`, (inner) => `{region:${inner}}`)}){totalCount}}`,
  ),
  filtered(
    '400 conditions on the name under or',
    tooDeep,
    nothing,
    () => `{organizations(first:1,filter:{or:[${times(400, (n) => `{name:{contains:"a${n}"}}`)}]}){totalCount}}`,
  ),
  filtered(
    'not of not of not, 40 levels',
    limit('valueDepth'),
    nothing,
    () => `{products(filter:${nested(40, '{name:{contains:"x"}}', (inner) => `{not:${inner}}`)}){totalCount}}`,
  ),
  {
    name: '10,000 ids in the variable of a filter',
    topic: 'filters',
    rule: limit('variableBytes'),
    counts: nothing,
    send: (attacker) =>
      attacker.post({
        query: 'query($ids:[ID!]){products(first:1,filter:{id:{in:$ids}}){totalCount}}',
        variables: { ids: Array.from({ length: 10_000 }, (_, n) => `product:p${n}`) },
      }),
  },
  filtered(
    '1,200 ids in a filter, and their opposite',
    pays(500, 'each value of a condition costs'),
    { statements: 20, calls: 2, bytes: 30_000 },
    (count) =>
      `{products(first:1,filter:{and:[{id:{in:[${times(600, (n) => `"product:p${n}-${count}"`)}]}},{id:{notIn:[${times(600, (n) => `"product:q${n}"`)}]}}]}){totalCount}}`,
  ),
  filtered(
    'integrations between one of many products and one of many others',
    pays(50, 'conditions and relations cost'),
    { statements: 20, calls: 2, bytes: 30_000 },
    (count) =>
      `{integrations(first:1,filter:{or:[{product:{name:{contains:"a${count}"}}},{otherProduct:{name:{contains:"b"}}}]}){totalCount}}`,
  ),
  filtered(
    'text conditions of nothing but wildcards',
    pays(10, 'each condition costs, and wildcards are taken as plain characters'),
    { statements: 40, calls: 10, bytes: 30_000 },
    (count) => `{organizations(first:1,filter:{name:{contains:"${'%_'.repeat(40)}${count}"}}){totalCount}}`,
  ),
  filtered(
    'filters on each list within a list',
    priced(200, 'conditions cost once for each list that they filter'),
    { statements: 30, calls: 10, bytes: 200_000 },
    () =>
      '{suppliers(first:100){nodes{products(first:100,filter:{engagements:{some:{supplier:{name:{contains:"e"}}}}}){nodes{usages(first:100,filter:{organization:{name:{contains:"a"}}}){totalCount}}}}}}',
  ),
  filtered(
    'a filter that is no filter',
    refused('GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'),
    nothing,
    (count) => `{products(filter:{name:{contains:{a:[{b:${count}}]}}}){totalCount}}`,
  ),
  {
    name: '3,900 empty parts in the variable of a filter',
    topic: 'filters',
    rule: priced(10_000, 'each part of a filter costs, an empty one as well'),
    counts: { statements: 8, calls: 6, bytes: 30_000 },
    send: (attacker) =>
      attacker.post({
        query: 'query($f:UsageFilter){products(first:100){nodes{usages(first:1,filter:$f){totalCount}}}}',
        variables: { f: { and: Array.from({ length: 3_900 }, () => ({})) } },
      }),
  },
];
