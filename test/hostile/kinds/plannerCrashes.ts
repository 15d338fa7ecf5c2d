import type { Kind } from '../kind.ts';
import { pays } from '../rules.ts';

const topic = 'new documents';

/** What the planner's addon panicked on until suppliers knew products by the key that members know (decision 12). */
const once = (name: string, fields: string) =>
  `query ${name}{deliveredProducts(first:1){nodes{reach{numerator}${fields}}}}`;

const leaves = ['id', 'name', 'asOf', 'lifecycle', 'statusNote', 'license', 'licenseNote', 'taskArea', 'version'];

/** Operations that ended the planner's process: the plans of other clients must not wait. */
export const plannerCrashes: readonly Kind[] = [
  {
    name: 'an operation that the planner died of, under another name each time',
    topic,
    rule: pays(300, 'a new document pays for its preparation'),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send: (attacker, count) => attacker.post({ query: once(`D${attacker.salt}${count}`, '') }),
  },
  {
    name: 'operations that the planner died of, of another shape each time',
    topic,
    rule: pays(300, 'a new document pays for its preparation'),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send(attacker, count) {
      // From 1 on: the other kind has the shape without any of them.
      const chosen = leaves.filter((_, index) => ((count + 1) >> index) & 1);
      return attacker.post({ query: once(`E${attacker.salt}`, chosen.map((leaf) => ` ${leaf}`).join('')) });
    },
  },
];
