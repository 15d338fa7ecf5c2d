import type { Kind } from '../kind.ts';
import { pays } from '../rules.ts';

const topic = 'new documents';

/** What the planner's addon panics on (decision 12). */
const fatal = (name: string, fields: string) =>
  `query ${name}{deliveredProducts(first:1){nodes{reach{numerator}${fields}}}}`;

const leaves = ['id', 'name', 'asOf', 'lifecycle', 'statusNote', 'license', 'licenseNote', 'taskArea', 'version'];

/** Operations that end the planner's process: the plans of other clients must not wait for the next one. */
export const plannerCrashes: readonly Kind[] = [
  {
    name: 'an operation that the planner dies of, under another name each time',
    topic,
    rule: pays(300, 'a new document pays for its preparation, and its shape is known from the first time on'),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send: (attacker, count) => attacker.post({ query: fatal(`D${attacker.salt}${count}`, '') }),
  },
  {
    name: 'operations that the planner dies of, of another shape each time',
    topic,
    // Not each: while one process is started, all that comes goes to the second planner.
    rule: pays(300, 'a new document pays for its preparation, and for the next process when the planner dies'),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send(attacker, count) {
      // From 1 on: the other kind has the shape without any of them.
      const chosen = leaves.filter((_, index) => ((count + 1) >> index) & 1);
      return attacker.post({ query: fatal(`E${attacker.salt}`, chosen.map((leaf) => ` ${leaf}`).join('')) });
    },
  },
];
