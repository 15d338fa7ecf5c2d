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

/** So many documents of the longest kind fill what a gateway remembers of a client's. */
const fillingDocuments = 24;

const claims = `claims(first:1){nodes{${times(90, (n) => `a${n}:subject{id}`)}}}`;

/** Documents that take the planner long: fields of objects of some thirty possible types, and what the second planner plans. */
export const slowPlans: readonly Kind[] = [
  planned(
    'what ninety claims are about, under another name each time',
    { statements: 60, calls: 20, bytes: 60_000 },
    claims,
  ),
  {
    name: 'slow plans after long documents that nobody else has sent, so that others are forgotten and wait',
    topic: 'new documents',
    rule: pays(700, 'what one client brings takes a share of a cache, and keeps one of two planners busy'),
    counts: { statements: 60, calls: 20, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query:
          count % (fillingDocuments + 3) < fillingDocuments
            ? `{viewer{role}} # ${attacker.salt}${count}${'x'.repeat(60_000)}`
            : `query Q${attacker.salt}${count}{${claims}}`,
      }),
  },
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
