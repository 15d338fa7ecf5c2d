import type { Kind } from '../kind.ts';
import { pays } from '../rules.ts';
import { times } from '../texts.ts';

const topic = 'new documents';
const slow = pays(10_000, 'planning that takes long is paid for afterwards, and clients get their plans round-robin');

/** Documents that take the planner long: fields of objects of some thirty possible types, and what the second planner plans. */
export const slowPlans: readonly Kind[] = [
  {
    name: 'what ninety claims are about, under another name each time',
    topic,
    rule: slow,
    counts: { statements: 60, calls: 20, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query Q${attacker.salt}${count}{claims(first:1){nodes{${times(90, (n) => `a${n}:subject{id}`)}}}}`,
      }),
  },
  {
    name: 'what contradictions and their claims are about, 28 times',
    topic,
    rule: slow,
    counts: { statements: 400, calls: 60, bytes: 100_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query R${attacker.salt}${count}{${times(28, (n) => `a${n}:contradictions(first:1){nodes{subject{id} claims{subject{id}}}}`)}}`,
      }),
  },
  {
    name: 'the same for the second planner: an integer that the first one refuses',
    topic,
    rule: slow,
    counts: { statements: 60, calls: 20, bytes: 100_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query S${attacker.salt}${count}{claims(first:1){nodes{${times(60, (n) => `a${n}:subject{id}`)}}} product(id:"product:os2mo"){costShare(budget:99999999999999999999999){payerCount}}}`,
      }),
  },
];
