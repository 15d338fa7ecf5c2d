import type { Counts, Kind } from '../kind.ts';
import { pays } from '../rules.ts';
import { times } from '../texts.ts';

/** A document that is planned anew each time, because its operation has another name. */
const planned = (name: string, counts: Counts, selections: string): Kind => ({
  name,
  topic: 'new documents',
  rule: pays(10_000, 'planning that takes long is paid for afterwards, and clients get their plans round-robin'),
  counts,
  send: (attacker, count) => attacker.post({ query: `query Q${attacker.salt}${count}{${selections}}` }),
});

/** Documents that take the planner long: fields of objects of some thirty possible types, and what the second planner plans. */
export const slowPlans: readonly Kind[] = [
  planned(
    'what ninety claims are about, under another name each time',
    { statements: 60, calls: 20, bytes: 60_000 },
    `claims(first:1){nodes{${times(90, (n) => `a${n}:subject{id}`)}}}`,
  ),
  planned(
    'what contradictions and their claims are about, 28 times',
    { statements: 400, calls: 60, bytes: 100_000 },
    times(28, (n) => `b${n}:contradictions(first:1){nodes{subject{id} claims{subject{id}}}}`),
  ),
  planned(
    'the same for the second planner: an integer that the first one refuses',
    { statements: 60, calls: 20, bytes: 100_000 },
    `claims(first:1){nodes{${times(60, (n) => `c${n}:subject{id}`)}}} product(id:"product:os2mo"){costShare(budget:99999999999999999999999){payerCount}}`,
  ),
];
