import type { Kind, Reply } from '../kind.ts';
import { closed } from '../rules.ts';
import { cutOff } from '../sending/attacker.ts';
import { rawPost, readRaw } from '../sending/raw.ts';
import { times } from '../texts.ts';

const topic = 'connections';
const question = JSON.stringify({ query: '{__typename}' });

/** The most bytes of six answers: a connection that has given no more was closed with requests unanswered. */
const sixAnswers = 12_000;
const closedEarly = (reply: Reply): Reply => (reply.bytes <= sixAnswers ? cutOff('ended by the server') : reply);

/** Requests that are sent without waiting for answers. */
export const pipelining: readonly Kind[] = [
  {
    name: '500 requests in one packet',
    topic,
    rule: closed('a connection with more than six requests without an answer is closed'),
    counts: { statements: 10, calls: 1, bytes: 30_000 },
    parallel: 16,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(times(500, () => rawPost(question)).replaceAll('} POST', '}POST'));
      return closedEarly(await readRaw(socket, 500));
    },
  },
  {
    name: 'thousands of the smallest requests in one packet',
    topic,
    rule: closed('a connection with more than six requests without an answer is closed'),
    counts: { statements: 0, calls: 0, bytes: 30_000 },
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write('GET / HTTP/1.1\r\nhost:a\r\nif-none-match: *\r\n\r\n'.repeat(1_300));
      return closedEarly(await readRaw(socket, 1_300));
    },
  },
  {
    name: 'thousands of the smallest requests in the packet that ends a body',
    topic,
    rule: closed('a connection with more than six requests without an answer is closed'),
    counts: { statements: 0, calls: 0, bytes: 30_000 },
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(`POST /nowhere HTTP/1.1\r\nhost:a\r\ncontent-length:6000\r\n\r\n${'-'.repeat(3_000)}`);
      // The answer does not wait for the body.
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.write('-'.repeat(3_000) + 'GET / HTTP/1.1\r\nhost:a\r\nif-none-match: *\r\n\r\n'.repeat(1_300));
      return closedEarly(await readRaw(socket, 1_301));
    },
  },
  {
    name: '500 look-ups in one packet, of which no answer is read',
    topic,
    rule: closed('a connection with more than six requests without an answer is closed'),
    counts: { statements: 10, calls: 1, bytes: 30_000 },
    parallel: 16,
    async send(attacker, count) {
      const socket = await attacker.socket();
      socket.pause();
      const one = rawPost(JSON.stringify({ query: `{node(id:"product:p${count}"){id}}` }));
      socket.write(one.repeat(500));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return closedEarly(await readRaw(socket, 500));
    },
  },
  {
    name: 'a body in chunks of one byte',
    topic,
    rule: closed('a body in many tiny chunks ends its connection'),
    counts: { statements: 0, calls: 0, bytes: 4_000 },
    small: { sends: 4, parallel: 4 },
    parallel: 64,
    async send(attacker) {
      const socket = await attacker.socket();
      const head =
        'POST /graphql HTTP/1.1\r\nhost:a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
      socket.write(`${head}${'1\r\n{\r\n'.repeat(20_000)}`);
      return closedEarly(await readRaw(socket, 2));
    },
  },
  {
    name: 'thousands of requests that expect something, in one packet',
    topic,
    rule: closed('a connection with more than six requests without an answer is closed'),
    counts: { statements: 6, calls: 0, bytes: 30_000 },
    small: { sends: 4, parallel: 4 },
    parallel: 64,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write('GET /health HTTP/1.1\r\nHost: x\r\nExpect: a\r\n\r\n'.repeat(1_300));
      return closedEarly(await readRaw(socket, 1_300));
    },
  },
];
