import type { Kind } from '../kind.ts';
import type { Attacker } from '../sending/attacker.ts';
import { pays } from '../rules.ts';
import { cutOff } from '../sending/attacker.ts';
import { rawPost } from '../sending/raw.ts';
import { times } from '../texts.ts';

const topic = 'abandoned requests';

/** Sends a request and leaves before its answer. */
async function leave(attacker: Attacker, query: string, afterMs: number) {
  const socket = await attacker.socket();
  socket.write(rawPost(JSON.stringify({ query })));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  socket.destroy();
  return { ...cutOff('left'), status: 200 };
}

/** Requests whose client leaves before the answer: what they started must end with them, in the database too. */
export const abandoned: readonly Kind[] = [
  {
    name: 'counts of everything, by a client that leaves',
    topic,
    rule: pays(100, 'it is paid before it runs, and ends in the database when the client has left'),
    counts: { statements: 400, calls: 60, bytes: 60_000 },
    small: { sends: 6, parallel: 3 },
    parallel: 32,
    send: (attacker, count) =>
      leave(
        attacker,
        `{${times(30, (n) => `a${n}:organizations(first:1,filter:{name:{contains:"${count}-${n}"}}){totalCount}`)}}`,
        20,
      ),
  },
  {
    name: 'searches, by a client that leaves',
    topic,
    rule: pays(100, 'it is paid before it runs, and ends in the database when the client has left'),
    counts: { statements: 100, calls: 20, bytes: 60_000 },
    small: { sends: 6, parallel: 3 },
    parallel: 32,
    send: (attacker, count) =>
      leave(attacker, `{search(query:"kommmune digittal løsning ${count}",first:100){totalCount nodes{node{id}}}}`, 20),
  },
  {
    name: 'a filter over relations, by a client that leaves',
    topic,
    rule: pays(50, 'it is paid before it runs, and ends in the database when the client has left'),
    counts: { statements: 20, calls: 4, bytes: 60_000 },
    small: { sends: 6, parallel: 3 },
    parallel: 32,
    send: (attacker, count) =>
      leave(
        attacker,
        `{products(first:1,filter:{or:[{usages:{some:{organization:{name:{contains:"x${count}"}}}}},{integrations:{some:{otherProduct:{name:{contains:"y"}}}}}]}){totalCount}}`,
        20,
      ),
  },
  {
    name: 'large pages, by a client that leaves while they come',
    topic,
    rule: pays(100, 'it is paid before it runs'),
    counts: { statements: 200, calls: 20, bytes: 2_000_000 },
    small: { sends: 4, parallel: 2 },
    parallel: 32,
    send: (attacker, count) =>
      leave(
        attacker,
        `{${times(5, (n) => `a${n}:organizations(first:100,filter:{population:{gt:${count + n}}}){nodes{id name shortName provenance{source{title}}}}`)}}`,
        60,
      ),
  },
];
