import type { Kind } from '../kind.ts';
import { pays, refused } from '../rules.ts';
import { pick } from '../texts.ts';

const topic = 'variables';

/** A day, another for each number. */
const dayOf = (count: number) =>
  new Date(Date.UTC(2012, 0, 1) + (count % 8_000) * 86_400_000).toISOString().slice(0, 10);

const acrossQuery =
  'query($id:ID!,$day:Date){product(id:$id,asOf:$day){name userCount usages(first:25){nodes{organization{name}}} suppliers(first:25){nodes{name}}}}';

const hundredConditions = (text: string, conditions = 100) => ({
  query: `query($t:String!){suppliers(filter:{or:[${'{name:{contains:$t}}'.repeat(conditions)}]}){totalCount}}`,
  variables: { t: text },
});

/** The same document with other variables each time, so that neither caches nor sharing between equal requests help. */
export const variables: readonly Kind[] = [
  {
    name: 'another day each time',
    topic,
    rule: pays(50, 'each object costs, whatever the day'),
    counts: { statements: 60, calls: 12, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query: acrossQuery,
        variables: { id: pick(attacker.samples.products, 0), day: dayOf(count) },
      }),
  },
  {
    name: 'another product each time',
    topic,
    rule: pays(50, 'each object costs'),
    counts: { statements: 60, calls: 12, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({ query: acrossQuery, variables: { id: pick(attacker.samples.products, count) } }),
  },
  {
    name: 'unused variables that differ each time',
    topic,
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
    counts: { statements: 0, calls: 0, bytes: 4_000 },
    send: (attacker, count) => attacker.post({ query: 'query($x:Int){viewer{role}}', variables: { x: count } }),
  },
  {
    name: 'variables that the document does not name, another each time',
    topic,
    rule: pays(1, 'every request costs'),
    counts: { statements: 10, calls: 4, bytes: 4_000 },
    send: (attacker, count) =>
      attacker.post({
        query: '{viewer{role}}',
        variables: Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`v${count}x${n}`, n])),
      }),
  },
  {
    name: 'a filter of 3,000 fields that it does not have',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 0, bytes: 20_000 },
    send: (attacker, count) =>
      attacker.post({
        query: 'query($f:ProductFilter){products(filter:$f){totalCount}}',
        variables: { f: Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`k${count}x${n}`, 1])) },
      }),
  },
  {
    name: 'a list of 14,000 values that the enum does not have',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 0, bytes: 20_000 },
    send: (attacker, count) =>
      attacker.post({
        query: 'query($k:[ProductLifecycle!]){products(filter:{lifecycle:{in:$k}}){totalCount}}',
        variables: { k: Array.from({ length: 14_000 }, (_, n) => (n === 0 ? `A${count}` : 'A')) },
      }),
  },
  {
    name: '3,500 orders by nothing',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 0, bytes: 20_000 },
    send: (attacker, count) =>
      attacker.post({
        query: 'query($o:[ProductOrder!]){products(orderBy:$o){totalCount}}',
        variables: { o: Array.from({ length: 3_500 }, () => ({ [`z${count}`]: 1 })) },
      }),
  },
  {
    name: 'a text of 60 KB in a hundred conditions',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 4, bytes: 20_000 },
    send: (attacker, count) => attacker.post(hundredConditions(`${count}${'æøåe\u0301'.repeat(5_900)}`)),
  },
  {
    name: 'a text of 3,900 letters in ninety conditions',
    topic,
    rule: pays(3_000, 'long texts cost by each use'),
    counts: { statements: 12, calls: 4, bytes: 20_000 },
    send: (attacker, count) => attacker.post(hundredConditions(`${count}${'æøåe\u0301'.repeat(770)}`, 90)),
  },
  {
    name: '29 look-ups of an id of 60 KB',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 4, bytes: 30_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query($id:ID!){${Array.from({ length: 29 }, (_, n) => `s${n}:supplier(id:$id){id}`).join(' ')}}`,
        variables: { id: `supplier:${count}${'x'.repeat(60_000)}` },
      }),
  },
  {
    name: 'a list of ids in 300 conditions at many places',
    topic,
    rule: refused('COST_LIMIT_EXCEEDED'),
    counts: { statements: 0, calls: 0, bytes: 10_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query($v:[ID!]!){${[1, 3, 7, 11, 13, 17, 19, 23, 29, 31].map((first) => `a${first}:products(first:${first}){nodes{...G}}`).join(' ')}} fragment G on Product{${[1, 2, 3, 4].map((first) => `b${first}:usages(first:${first}){nodes{product{...F}}}`).join(' ')}} fragment F on Product{documents(first:1,filter:{or:[${'{id:{in:$v}}'.repeat(300)}]}){totalCount}}`,
        variables: { v: Array.from({ length: 11_000 + (count % 4_000) }, () => 'a') },
      }),
  },
  {
    name: '15,000 ids for each of a thousand parents',
    topic,
    rule: pays(2_000, 'each parent costs'),
    counts: { statements: 12, calls: 4, bytes: 1_000_000 },
    send: (attacker, count) =>
      attacker.post({
        query:
          'query($v:[ID!]!){organizations(first:100){nodes{usages(first:20){nodes{product{documents(first:1,filter:{id:{in:$v}}){nodes{id}}}}}}}}',
        variables: { v: Array.from({ length: 15_000 }, (_, n) => (n === 0 ? `a${count}` : 'a')) },
      }),
  },
  {
    name: 'days that are none',
    topic,
    rule: refused('BAD_USER_INPUT'),
    counts: { statements: 0, calls: 4, bytes: 4_000 },
    send: (attacker, count) =>
      attacker.post({
        query: acrossQuery,
        variables: { id: 'product:none', day: `${10_000 + count}-13-45T${'9'.repeat(500)}` },
      }),
  },
  {
    name: 'conditions that switch 40 fields, another pattern each time',
    topic,
    rule: pays(50, 'each pattern of conditions costs what it asks for'),
    counts: { statements: 120, calls: 100, bytes: 60_000 },
    send(attacker, count) {
      const names = Array.from({ length: 20 }, (_, n) => `v${n}`);
      return attacker.post({
        query: `query(${names.map((name) => `$${name}:Boolean!`).join(',')}){product(id:"product:none"){${names.map((name, n) => `a${n}:userCount @include(if:$${name}) b${n}:suppliers(first:5) @skip(if:$${name}){totalCount}`).join(' ')}}organizations(first:50){nodes{id}}}`,
        variables: Object.fromEntries(names.map((name, n) => [name, ((count * 7_919) >> n) % 2 === 1])),
      });
    },
  },
];
