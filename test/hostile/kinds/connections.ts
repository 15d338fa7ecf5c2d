import type { Kind } from '../kind.ts';
import { closed, refused } from '../rules.ts';
import { cutOff } from '../sending/attacker.ts';
import { drip, rawGet, rawPost, readRaw, waitForEnd } from '../sending/raw.ts';

const topic = 'connections';
const nothing = { statements: 0, calls: 0, bytes: 4_000 };
const [held, ended] = ['held until the end of the attack', 'ended by the server'];
const question = JSON.stringify({ query: '{__typename}' });

/** Connections that are opened and kept, and requests that never end. */
export const connections: readonly Kind[] = [
  {
    name: 'connections on which nothing is sent',
    topic,
    rule: closed('a connection without a request is closed after a time; each address has so many'),
    counts: nothing,
    small: { sends: 8, parallel: 8 },
    parallel: 300,
    async send(attacker) {
      const socket = await attacker.socket();
      const isEnded = await waitForEnd(socket.resume(), attacker.over);
      return isEnded ? cutOff(ended) : { ...cutOff(held), status: 200 };
    },
  },
  {
    name: 'half a request line',
    topic,
    rule: closed('headers must be complete after a time'),
    counts: nothing,
    small: { sends: 8, parallel: 8 },
    parallel: 300,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write('POST /graphql HT');
      return orHeld(await readRaw(socket), attacker.over);
    },
  },
  {
    name: 'headers a few bytes at a time',
    topic,
    rule: closed('headers must be complete after a time, however they come'),
    counts: nothing,
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      const all = rawGet(
        '/graphql',
        Array.from({ length: 400 }, (_, n) => `x-${n}: y`),
      );
      void drip(socket, all, { bytes: 4, everyMs: 50 }, attacker.over);
      return orHeld(await readRaw(socket), attacker.over);
    },
  },
  {
    name: 'a body a few bytes at a time',
    topic,
    rule: closed('a request must be complete after a time, however it comes'),
    counts: nothing,
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      void drip(
        socket,
        rawPost(JSON.stringify({ query: '{__typename}', x: 'y'.repeat(4_000) })),
        { bytes: 20, everyMs: 50 },
        attacker.over,
      );
      return orHeld(await readRaw(socket), attacker.over);
    },
  },
  {
    name: 'a body that stops after its first byte',
    topic,
    rule: closed('a request must be complete after a time'),
    counts: nothing,
    small: { sends: 8, parallel: 8 },
    parallel: 300,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: graph\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      );
      return orHeld(await readRaw(socket), attacker.over);
    },
  },
  {
    name: 'connections that stay after their answer',
    topic,
    rule: closed('a connection without a new request is closed after a time; each address has so many'),
    counts: { statements: 10, calls: 10, bytes: 4_000 },
    small: { sends: 8, parallel: 8 },
    parallel: 300,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(rawPost(question));
      const isEnded = await waitForEnd(socket.resume(), attacker.over);
      return isEnded ? cutOff(ended) : { ...cutOff(held), status: 200 };
    },
  },
  {
    name: 'empty lines on a connection without a request',
    topic,
    rule: closed('headers must be complete after a time, however they come'),
    counts: nothing,
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      void drip(socket, '\r\n'.repeat(10_000), { bytes: 2, everyMs: 100 }, attacker.over);
      return orHeld(await readRaw(socket), attacker.over);
    },
  },
  {
    name: 'empty lines on a connection after its answer',
    topic,
    rule: closed('a connection without a new request is closed after a time'),
    counts: { statements: 10, calls: 10, bytes: 4_000 },
    small: { sends: 4, parallel: 4 },
    parallel: 200,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(rawPost(question));
      void drip(socket, '\r\n'.repeat(10_000), { bytes: 2, everyMs: 100 }, attacker.over);
      const isEnded = await waitForEnd(socket.resume(), attacker.over);
      return isEnded ? cutOff(ended) : { ...cutOff(held), status: 200 };
    },
  },
  {
    name: 'more connections than an address has',
    topic,
    rule: closed('each address has so many connections'),
    counts: { ...nothing, bytes: 60_000 },
    small: { sends: 4, parallel: 2 },
    parallel: 4,
    async send(attacker) {
      const opened = await Promise.all(Array.from({ length: 300 }, () => attacker.socket().catch(() => undefined)));
      const sockets = opened.filter((socket) => socket !== undefined);
      if (sockets.length === 0) return cutOff(ended);
      // The server closes what is too much at once, without a time-out.
      const isEnded = await Promise.race(sockets.map((socket) => waitForEnd(socket.resume(), attacker.over)));
      for (const socket of sockets) socket.destroy();
      return isEnded ? cutOff(ended) : { ...cutOff(held), status: 200 };
    },
  },
  {
    name: 'connections opened and closed at once',
    topic,
    rule: closed('nothing is kept of a connection that is gone'),
    counts: nothing,
    small: { sends: 40, parallel: 10 },
    parallel: 64,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.destroy();
      return cutOff('left');
    },
  },
  {
    name: 'connections reset in the middle of a request',
    topic,
    rule: closed('nothing is kept of a connection that is gone'),
    counts: nothing,
    small: { sends: 40, parallel: 10 },
    parallel: 64,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(rawPost(question).slice(0, -3));
      await new Promise((resolve) => setImmediate(resolve));
      socket.resetAndDestroy();
      return cutOff('left');
    },
  },
  {
    name: 'requests to become something else than HTTP',
    topic,
    rule: refused('BAD_REQUEST'),
    counts: nothing,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(
        rawGet('/nothing', [
          'connection: Upgrade',
          'upgrade: websocket',
          'sec-websocket-version: 13',
          'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
        ]),
      );
      return readRaw(socket, 1);
    },
  },
  {
    name: 'bytes that are no HTTP',
    topic,
    rule: closed('what is no HTTP is refused'),
    counts: nothing,
    small: { sends: 10, parallel: 5 },
    parallel: 64,
    async send(attacker, count) {
      const socket = await attacker.socket();
      socket.write(Buffer.from(`\u0016\u0003\u0001${'\u0000ÿ'.repeat(500)}${count}`, 'latin1'));
      return readRaw(socket);
    },
  },
];

/** The server's answer or its ending of the connection; status 200 where the attacker held it to the end. */
const orHeld = (reply: Awaited<ReturnType<typeof readRaw>>, over: AbortSignal) =>
  over.aborted && reply.status === 0 ? { ...cutOff(held), status: 200 } : reply;
