import { getIntrospectionQuery } from 'graphql';
import type { Attacker } from '../sending/attacker.ts';
import type { Kind, Reply } from '../kind.ts';
import { closed } from '../rules.ts';
import { cutOff } from '../sending/attacker.ts';
import { rawGet, rawPost, waitForEnd } from '../sending/raw.ts';
import { times } from '../texts.ts';

const topic = 'slow readers';
const small = { sends: 4, parallel: 4 };
const counts = { statements: 400, calls: 60, bytes: 8_000_000 };
const rule = closed('a connection that takes no bytes of its answers for a time is closed');

/** Requests answers and reads nothing of them until the server ends the connection. */
async function takeNothing(attacker: Attacker, text: string): Promise<Reply> {
  const socket = await attacker.socket();
  socket.pause();
  socket.write(text);
  // Who reads nothing learns that the connection has ended when it writes; seldom enough to leave it idle.
  const poke = setInterval(() => void socket.write('\r\n'), 3_000);
  const isEnded = await waitForEnd(socket, attacker.over);
  clearInterval(poke);
  return isEnded ? cutOff('ended by the server') : { ...cutOff('held until the end of the attack'), status: 200 };
}

const largePage = rawPost(
  JSON.stringify({
    query: `{${times(12, (n) => `a${n}:organizations(first:100){nodes{id name shortName kind provenance{source{title url publisher}} membership{id provenance{source{title url}}}}}`)}}`,
  }),
);

/** Answers that are asked for and not read. */
export const slowReaders: readonly Kind[] = [
  {
    name: 'the schema, of which nothing is read',
    topic,
    rule,
    small,
    counts,
    parallel: 64,
    send: (attacker) => takeNothing(attacker, rawGet('/schema.graphql', ['accept-encoding: identity']).repeat(30)),
  },
  {
    name: 'introspection, of which nothing is read',
    topic,
    rule,
    small,
    counts: { ...counts, bytes: 40_000_000 },
    parallel: 64,
    send: (attacker) => takeNothing(attacker, rawPost(JSON.stringify({ query: getIntrospectionQuery() })).repeat(30)),
  },
  {
    name: 'large pages, of which nothing is read',
    topic,
    rule,
    small,
    counts: { statements: 4_000, calls: 600, bytes: 40_000_000 },
    parallel: 32,
    send: (attacker) => takeNothing(attacker, largePage.repeat(10)),
  },
  {
    name: 'the explorer, of which nothing is read',
    topic,
    rule,
    small,
    counts: { ...counts, bytes: 40_000_000 },
    parallel: 64,
    send: (attacker) => takeNothing(attacker, rawGet('/', ['accept-encoding: identity']).repeat(3)),
  },
  {
    name: 'large pages, read a few bytes at a time',
    topic,
    rule: closed('what waits unsent on a connection is bounded, and its answer must be taken within a time'),
    small,
    counts: { statements: 4_000, calls: 600, bytes: 40_000_000 },
    parallel: 32,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(largePage.repeat(10));
      const reading = setInterval(() => {
        socket.read(16);
        socket.write('\r\n');
      }, 100);
      socket.pause();
      const isEnded = await waitForEnd(socket, attacker.over);
      clearInterval(reading);
      return isEnded ? cutOff('ended by the server') : { ...cutOff('held'), status: 200 };
    },
  },
];
