import type { Kind } from '../kind.ts';
import { pays, status, type Rule } from '../rules.ts';
import { json, type Sent } from '../sending/attacker.ts';
import { readRaw } from '../sending/raw.ts';

const topic = 'bodies';
const counts = { statements: 0, calls: 0, bytes: 4_000 };
const small = { sends: 4, parallel: 2 };
const body = '{"query":"{__typename}"}';
const fewMembers = status(431, 'the lists of all headers have 128 members together at the most');
const shortPath = status(414, 'a path has 1,024 characters at the most');
const paidAddress = pays(200, 'each kilobyte of an address to `/graphql` pays as one of a body does');

const kind = (name: string, rule: Rule, sent: Sent, own = counts): Kind => ({
  name,
  topic,
  rule,
  counts: own,
  small,
  send: (attacker) => attacker.request(sent),
});

const asked = (headers: Readonly<Record<string, string>>): Sent => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body,
});

/** Heads of requests that take long to read. */
export const heads: readonly Kind[] = [
  kind('3,900 media types', fewMembers, asked({ accept: 'a/b,'.repeat(3_900) })),
  kind('3,900 times every media type', fewMembers, asked({ accept: '*/*,'.repeat(3_900) })),
  kind('media types behind a quote', fewMembers, asked({ accept: 'a/b;x=",'.repeat(1_900) })),
  kind('7,500 encodings', fewMembers, { path: '/schema.graphql', headers: { 'accept-encoding': 'a,'.repeat(7_500) } }),
  kind('3,900 tags', fewMembers, { path: '/schema.graphql', headers: { 'if-none-match': '"a",'.repeat(3_900) } }),
  kind('7,000 proxies', fewMembers, { path: '/nowhere', headers: { 'x-forwarded-for': '1,'.repeat(7_000) } }),
  kind('15,000 slashes', shortPath, { path: '/'.repeat(15_000) }),
  kind('a path of 5,000 percent signs', shortPath, { path: `/${'%25'.repeat(5_000)}` }),
  kind('a path that is an ill-formed pattern', status(404, 'routes have plain paths'), { path: '/:a(' }),
  kind('a query of 15,000 blanks where none is read', status(404, 'queries are read at `/graphql` alone'), {
    path: `/nowhere?x=${'+'.repeat(15_000)}`,
  }),
  kind('extensions of 14,000 blanks in an address', paidAddress, {
    path: `/graphql?query=%7B__typename%7D&extensions=%7B%22a%22:%22${'+'.repeat(14_000)}%22%7D`,
  }),
  kind('a host that is none', status(400, 'the host must make a URL'), asked({ 'x-forwarded-host': 'a b' })),
  {
    name: 'no host',
    topic,
    rule: status(400, 'a request has a host'),
    counts,
    small,
    async send(attacker) {
      const socket = await attacker.socket();
      socket.write(
        `POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      return readRaw(socket, 1);
    },
  },
];
