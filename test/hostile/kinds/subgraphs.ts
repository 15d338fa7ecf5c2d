import type { Kind } from '../kind.ts';
import { pays, refused, status, type Rule } from '../rules.ts';
import { json } from '../sending/attacker.ts';
import { times } from '../texts.ts';

const topic = 'subgraphs';
const nothing = { statements: 0, calls: 0, bytes: 2_000 };
const small = { sends: 3, parallel: 3 };
const gatewayAlone = refused('UNAUTHENTICATED');

const entities = (count: number) => ({
  query: 'query($r:[_Any!]!){_entities(representations:$r){__typename ...on Product{name userCount}}}',
  variables: {
    r: Array.from({ length: count }, (_, n) => ({ __typename: 'Product', id: `product:p${n}`, asOf: '2026-01-01' })),
  },
});

function direct(
  name: string,
  rule: Rule,
  body: (count: number) => string,
  token: (own: string | undefined) => string | undefined = () => undefined,
): Kind {
  return {
    name,
    topic,
    rule,
    counts: nothing,
    small,
    send(attacker, count) {
      const own = token(attacker.viewerToken);
      const origin = attacker.subgraphs['products']!;
      return attacker.request(
        { method: 'POST', headers: { ...json, ...(own === undefined ? {} : { 'x-viewer': own }) }, body: body(count) },
        origin,
      );
    },
  };
}

/** Subgraphs by their own ports, without the gateway. */
export const subgraphs: readonly Kind[] = [
  direct('a question without the gateway', gatewayAlone, () => JSON.stringify({ query: '{products{totalCount}}' })),
  direct('100,000 entities in a body of 8 MB', refused('UNAUTHENTICATED', 'BAD_REQUEST', 'LIMIT_EXCEEDED'), () =>
    JSON.stringify(entities(100_000)),
  ),
  direct('10,000 entities without the gateway', gatewayAlone, () => JSON.stringify(entities(10_000))),
  direct('ids in a filter without the gateway', gatewayAlone, () =>
    JSON.stringify({
      query: 'query($i:[ID!]){products(filter:{id:{in:$i}}){totalCount}}',
      variables: { i: Array.from({ length: 20_000 }, (_, n) => `product:${n}`) },
    }),
  ),
  direct('the schema of a subgraph 72 times', gatewayAlone, () =>
    JSON.stringify({ query: `{__schema{${times(72, (n) => `a${n}:types{fields{type{ofType{ofType{name}}}}}`)}}}` }),
  ),
  direct('a list of operations', gatewayAlone, () =>
    JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{__typename}' }))),
  ),
  direct(
    'a made-up viewer token',
    gatewayAlone,
    () => '{"query":"{__typename}"}',
    () => `${'a'.repeat(40)}.${'b'.repeat(400)}.${'c'.repeat(43)}`,
  ),
  direct(
    'a viewer token of 12 KB',
    gatewayAlone,
    () => '{"query":"{__typename}"}',
    () => 'x'.repeat(12_000),
  ),
  direct(
    'a viewer token of another request, replayed',
    gatewayAlone,
    () => JSON.stringify(entities(1_000)),
    (own) => own ?? 'none was seen',
  ),
  {
    name: 'the health of a subgraph',
    topic,
    rule: status(200, 'the database is asked once a second at most'),
    counts: { statements: 1, calls: 0, bytes: 2_000 },
    small: { sends: 20, parallel: 10 },
    parallel: 32,
    send: (attacker) => attacker.request({ path: '/health' }, attacker.subgraphs['products']!),
  },
  {
    name: 'ids that the gateway passes on in bulk',
    topic,
    rule: pays(1_000, 'each id costs an object'),
    counts: { statements: 200, calls: 40, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `{${times(10, (m) => `a${m}:nodes(ids:[${times(100, (n) => `"product:b${count}-${m}-${n}"`)}]){id ...on Product{name}}`)}}`,
      }),
  },
];
