import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Kind } from '../kind.ts';
import { closed, limit, pays, refused, status } from '../rules.ts';
import { json } from '../sending/attacker.ts';
import { readRaw } from '../sending/raw.ts';
import { times } from '../texts.ts';

const topic = 'bodies';
const nothing = { statements: 0, calls: 0, bytes: 4_000 };
const bomb = Buffer.from(`{"query":"{ __typename }","variables":{"a":"${'x'.repeat(20_000_000)}"}}`);

/** Bodies and headers that are too large, never end, or are not what they say. */
export const bodies: readonly Kind[] = [
  {
    name: 'a chunked body that never ends',
    topic,
    rule: closed('`bodyBytes` is counted while a body is read'),
    counts: nothing,
    async send(attacker) {
      const socket = await attacker.socket();
      const head = [
        'POST /graphql HTTP/1.1',
        'host: graph',
        'content-type: application/json',
        'transfer-encoding: chunked',
        '',
        '',
      ];
      socket.write(head.join('\r\n'));
      const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
      const write = () => {
        while (!socket.destroyed && socket.writable && socket.write(chunk)) if (socket.bytesWritten > 8_000_000) return;
      };
      socket.on('drain', write);
      write();
      const reply = await readRaw(socket, 1);
      return reply.status === 413 ? { ...reply, status: 0 } : reply;
    },
  },
  ...(['gzip', 'br'] as const).map((encoding): Kind => ({
    name: `a ${encoding} bomb of 20 MB`,
    topic,
    rule: refused('BAD_REQUEST'),
    counts: nothing,
    send: (attacker) =>
      attacker.request({
        method: 'POST',
        headers: { ...json, 'content-encoding': encoding },
        body: encoding === 'gzip' ? gzipSync(bomb) : brotliCompressSync(bomb.subarray(0, 2_000_000)),
      }),
  })),
  {
    name: 'JSON of 100,000 levels',
    topic,
    rule: limit('valueDepth'),
    counts: nothing,
    send: (attacker) =>
      attacker.post(`{"query":"{__typename}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  },
  {
    name: 'JSON of 100,000 keys beside the request',
    topic,
    rule: pays(1, 'every request costs; what is not GraphQL is not read'),
    counts: { ...nothing, statements: 10, calls: 4 },
    send: (attacker) => attacker.post(`{"query":"{__typename}",${times(15_000, (n) => `"k${n}":1,`)}"z":1}`),
  },
  {
    name: 'text that is no JSON',
    topic,
    rule: refused('BAD_REQUEST'),
    counts: nothing,
    send: (attacker) => attacker.post('{"query": "{ __typename }"} '.repeat(5_000)),
  },
  {
    name: 'keys that reach for the prototype',
    topic,
    rule: refused('BAD_REQUEST'),
    counts: nothing,
    send: (attacker) =>
      attacker.post('{"query":"{__typename}","__proto__":{"polluted":true},"constructor":{"prototype":{"a":1}}}'),
  },
  ...['application/xml', 'multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream'].map(
    (type): Kind => ({
      name: `200 KB of ${type.split(';')[0]}`,
      topic,
      rule: refused('BAD_REQUEST'),
      counts: nothing,
      send: (attacker) =>
        attacker.request({ method: 'POST', headers: { 'content-type': type }, body: 'x'.repeat(200_000) }),
    }),
  ),
  {
    name: 'a header of 60 KB',
    topic,
    rule: closed('headers take 16 KB in all'),
    counts: nothing,
    send: (attacker) => attacker.request({ headers: { 'x-much': 'x'.repeat(60_000) } }),
  },
  {
    name: '3,000 headers',
    topic,
    rule: closed('headers take 16 KB in all'),
    counts: nothing,
    send: (attacker) =>
      attacker.request({ headers: Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x-h${n}`, 'v'])) }),
  },
  {
    name: 'an address of 60 KB',
    topic,
    rule: closed('an address and its headers take 16 KB in all'),
    counts: nothing,
    send: (attacker) => attacker.request({ path: `/graphql?query=%7B__typename%7D&x=${'x'.repeat(60_000)}` }),
  },
  {
    name: 'an address with 1,500 parameters',
    topic,
    rule: status(414, 'an address has 100 parameters at the most'),
    counts: nothing,
    send: (attacker) =>
      attacker.request({
        path: `/graphql?query=%7B__typename%7D&${Array.from({ length: 1_500 }, (_, n) => `a${n}=1`).join('&')}`,
        headers: { 'apollo-require-preflight': 'true' },
      }),
  },
  {
    name: 'two lengths in one request',
    topic,
    rule: closed('a request that can be read in two ways is refused'),
    counts: nothing,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: graph\r\ncontent-type: application/json\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /graphql HTTP/1.1\r\nhost: graph\r\n\r\n',
      );
      return readRaw(socket);
    },
  },
  {
    name: 'a body that says 4 GB',
    topic,
    rule: limit('bodyBytes'),
    counts: nothing,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: graph\r\ncontent-type: application/json\r\ncontent-length: 4294967296\r\n\r\n{',
      );
      return readRaw(socket, 1);
    },
  },
];
