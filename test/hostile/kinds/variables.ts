import type { Kind } from '../kind.ts';
import { pays, refused } from '../rules.ts';
import { pick } from '../texts.ts';

const topic = 'variables';

/** A day, another for each number. */
const dayOf = (count: number) =>
  new Date(Date.UTC(2012, 0, 1) + (count % 8_000) * 86_400_000).toISOString().slice(0, 10);

const acrossQuery =
  'query($id:ID!,$day:Date){product(id:$id,asOf:$day){name userCount usages(first:25){nodes{organization{name}}} suppliers(first:25){nodes{name}}}}';

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
