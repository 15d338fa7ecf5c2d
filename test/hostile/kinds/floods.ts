import type { Counts, Kind } from '../kind.ts';
import { pays, refused, type Rule } from '../rules.ts';
import type { Sent } from '../sending/attacker.ts';

const topic = 'floods';
const nothing: Counts = { statements: 0, calls: 0, bytes: 4_000 };
const small = { sends: 6, parallel: 3 };

function flood(name: string, rule: Rule, counts: Counts, sent: (count: number) => Sent): Kind {
  return {
    name,
    topic,
    rule,
    counts,
    small,
    parallel: 32,
    send: (attacker, count) => attacker.request(sent(count)),
  };
}

/** Requests that are cheap each, as many as the attacker can send. */
export const floods: readonly Kind[] = [
  flood('the smallest question', pays(1, 'every request costs'), { statements: 4, calls: 2, bytes: 2_000 }, () => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{__typename}"}',
  })),
  flood('who am I', pays(1, 'every request costs'), { statements: 4, calls: 2, bytes: 2_000 }, (count) => ({
    path: `/graphql?query=%7Bviewer%7Brole%7D%7D&x=${count}`,
    headers: { 'apollo-require-preflight': 'true' },
  })),
  flood('documents that do not parse', refused('GRAPHQL_PARSE_FAILED'), nothing, (count) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ a${count} { ` }),
  })),
  flood('requests without a document', refused('BAD_REQUEST'), nothing, () => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })),
  flood('paths that are not there', pays(1, 'every request costs'), nothing, (count) => ({
    path: `/wp-login.php?${count}`,
  })),
  flood('methods that are not served', pays(1, 'every request costs'), nothing, () => ({
    method: 'DELETE',
    path: '/graphql',
  })),
  flood('preflights of pages', pays(1, 'every request costs'), nothing, (count) => ({
    method: 'OPTIONS',
    headers: {
      origin: `https://page-${count}.example`,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })),
  flood('the explorer', pays(10, 'a page costs'), { ...nothing, bytes: 2_500_000 }, () => ({
    path: '/',
    headers: { 'accept-encoding': 'gzip' },
  })),
  flood('the explorer without compression', pays(10, 'a page costs'), { ...nothing, bytes: 10_000_000 }, () => ({
    path: '/',
    headers: { 'accept-encoding': 'identity' },
  })),
  flood('the schema', pays(10, 'a page costs'), { ...nothing, bytes: 1_500_000 }, (count) => ({
    path: `/schema.graphql?${count}`,
  })),
  flood(
    'the schema, over and over, by its ETag',
    pays(1, 'every request costs'),
    { ...nothing, bytes: 1_500_000 },
    () => ({
      path: '/schema.graphql',
      headers: { 'if-none-match': '"made-up"', 'cache-control': 'no-cache' },
    }),
  ),
  flood('the supergraph', refused('UNAUTHENTICATED'), nothing, () => ({
    path: '/supergraph.graphql',
  })),
  flood(
    'the health of the graph',
    pays(10, 'a page costs; the database is asked once a second at most'),
    { statements: 1, calls: 1, bytes: 2_000 },
    () => ({ path: '/health' }),
  ),
  flood('requests that a page of another site sends', refused('BAD_REQUEST'), nothing, () => ({
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    body: '{"query":"{__typename}"}',
  })),
];
