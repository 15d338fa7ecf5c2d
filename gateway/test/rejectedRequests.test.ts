import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { newCredential } from '@community-graph/kit/viewer';
import { prices } from '../src/access/cost/prices.ts';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import type { GatewayOptions } from '../src/createGateway.ts';
import { localTransport } from '../src/transport/index.ts';
import { openGateways } from './support/gateways.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';
import { allowing } from './support/limitedGraph.ts';

const price = prices.request + prices.failedCredential;
const [burst, perSecond] = [price * 10, price];
const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible", "@policy"])
  type Query {
    word: String
    credentialHolder(id: String!, digest: String!): CredentialHolder @inaccessible @policy(policies: [["system"]])
  }
  type CredentialHolder @inaccessible { subject: String!  supplierId: ID!  scopes: [String!]! }`;

let issuer: TestIssuer;
let time: number;
let lookUps: number;
let fails: boolean;
const kept = new Map<string, string>();
const gateways = openGateways();
beforeAll(async () => {
  issuer = await startTestIssuer();
});
beforeEach(() => {
  [time, lookUps, fails] = [1_000_000, 0, false];
  kept.clear();
});
afterEach(() => gateways.closeAll());
afterAll(() => issuer.close());

const subgraph = localTransport({
  healthy: async () => true,
  async execute({ query, variables }) {
    if (!query.includes('credentialHolder')) return { data: { word: 'w' } };
    lookUps += 1;
    if (fails) throw new Error('down');
    const id = String(variables['id']);
    const holds = kept.get(id) === variables['digest'];
    return { data: { credentialHolder: holds ? { subject: id, supplierId: 'supplier:a', scopes: [] } : null } };
  },
});

/** Opens a gateway in which each address can pay for ten unknown credentials, and for one more each second. */
const open = async (options: Partial<GatewayOptions> = {}): Promise<string> => {
  const { url } = await gateways.over([{ name: 'words', url: 'http://words', sdl }], {
    access: { issuer: issuer.options, partnerCredentials: true },
    admission: { allowances: allowing({ cost: 100 }, { burst, perSecond }), budget: memoryBudget(() => time) },
    transports: () => subgraph,
    trustProxy: 1,
    ...options,
  });
  return url;
};

interface Answer {
  readonly status: number;
  readonly left: string | undefined;
  readonly policy: string | undefined;
  readonly code: string | undefined;
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const body = JSON.parse((await response.setEncoding('utf8').toArray()).join('')) as {
    errors?: { extensions: { code: string } }[];
  };
  const { ratelimit, 'ratelimit-policy': given } = response.headers as Record<string, string | undefined>;
  return { status: response.statusCode!, left: ratelimit, policy: given, code: body.errors?.[0]?.extensions.code };
}

/** Sends a question from an address; several values make several `Authorization` headers. */
function send(url: string, authorization?: string | string[], address = '203.0.113.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const credential =
      authorization === undefined ? [] : [authorization].flat().flatMap((text) => ['authorization', text]);
    const headers = ['host', 'gateway', 'content-type', 'application/json', 'x-forwarded-for', address, ...credential];
    const sent = httpRequest(url, { method: 'POST', headers: headers as never }, (response) => {
      resolve(answerOf(response));
    });
    sent.on('error', reject).end('{"query":"{ word }"}');
  });
}
const bearer = (text: string) => `Bearer ${text}`;
const leftAfter = (count: number) => `"cost";r=${burst - price * count};t=${count}`;
const policy = `"cost";q=${burst};w=10`;

describe('a request that is rejected for its credential', () => {
  const bad: [string, () => string | string[] | Promise<string>][] = [
    ['malformed', () => 'Bearer a b'],
    ['empty', () => ''],
    ['of another scheme', () => 'Basic dTpw'],
    ['as long as a header may be', () => bearer('a'.repeat(12_000))],
    ['in two headers', () => [bearer('a'), bearer('b')]],
    ['a made-up partner credential', () => bearer(newCredential().text)],
    ['a partner credential of another form', () => bearer('cg_made_up')],
    ['no token', () => bearer('a.b.c')],
    ['an expired token', async () => bearer(await issuer.token({ expires: -60 }))],
    ['a token of another issuer', async () => bearer(await issuer.token({ issuer: 'https://evil.example' }))],
    ['a token that another key signed', async () => bearer(await issuer.token({ isForeign: true }))],
    ['a token with a bad claim', async () => bearer(await issuer.token({ subject: '' }))],
  ];

  test.each(bad)('pays, says what is left, and pays again the second time: %s', async (_what, make) => {
    const url = await open();
    const credential = await make();
    for (const count of [1, 2, 3]) {
      expect(await send(url, credential)).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
        left: leftAfter(count),
        policy,
      });
    }
    // Another address is not charged.
    expect((await send(url, credential, '203.0.113.2')).left).toBe(leftAfter(1));
  });

  test('pays as well when it cannot be checked now', async () => {
    const url = await open();
    fails = true;
    for (const count of [1, 2]) {
      expect(await send(url, bearer(newCredential().text))).toEqual({
        status: 503,
        code: 'AUTHENTICATION_UNAVAILABLE',
        left: leftAfter(count),
        policy,
      });
    }
  });

  test('pays the price of a request when it held before and cannot be checked again', async () => {
    const good = newCredential();
    kept.set(good.id, good.digest);
    let later = 0;
    const real = Date.now;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => real() + later);
    try {
      const url = await open();
      expect(await send(url, bearer(good.text))).toMatchObject({ status: 200 });
      [fails, later] = [true, 4_500];
      for (const count of [1, 2, 3]) {
        const left = burst - price - prices.request * count;
        const t = Math.ceil((burst - left) / perSecond);
        expect(await send(url, bearer(good.text))).toEqual({
          status: 503,
          code: 'AUTHENTICATION_UNAVAILABLE',
          left: `"cost";r=${left};t=${t}`,
          policy,
        });
      }
      for (let count = 4; burst - price - prices.request * count >= 0; count += 1) await send(url, bearer(good.text));
      expect(await send(url, bearer(good.text))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    } finally {
      clock.mockRestore();
    }
  });

  test('is 429 before anything is looked up once its address has nothing left, and pays from the bucket of anonymous requests', async () => {
    const url = await open();
    for (let count = 1; count <= 10; count += 1) await send(url, bearer(newCredential().text));
    expect(lookUps).toBe(10);
    const good = newCredential();
    kept.set(good.id, good.digest);
    for (const credential of [bearer(newCredential().text), bearer(good.text), 'x', bearer(await issuer.token())]) {
      expect(await send(url, credential)).toMatchObject({ status: 429, code: 'RATE_LIMITED', left: '"cost";r=0;t=10' });
    }
    expect(lookUps).toBe(10);
    expect(await send(url)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    // A second later there is enough for one more.
    time += 1_000;
    expect(await send(url, bearer(good.text))).toMatchObject({ status: 200 });
    expect(lookUps).toBe(11);
  });

  test('pays with all addresses of an IPv6 network of 64 bits', async () => {
    const url = await open();
    for (let at = 1; at <= 10; at += 1) await send(url, bearer(newCredential().text), `2001:db8:0:1::${at}`);
    expect(await send(url, bearer(newCredential().text), '2001:db8:0:1:ffff::1')).toMatchObject({ status: 429 });
    expect(await send(url, bearer(newCredential().text), '2001:db8:0:2::1')).toMatchObject({ status: 401 });
  });

  test('is counted nowhere when nothing is counted', async () => {
    const url = await open({ admission: { budget: null } });
    expect(await send(url, 'x')).toEqual({ status: 401, code: 'UNAUTHENTICATED', left: undefined, policy: undefined });
  });

  test('with a header that is larger than HTTP servers read never reaches the gateway', async () => {
    const { hostname, port } = new URL(await open());
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET /graphql?query={word} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect((await socket.setEncoding('utf8').toArray()).join('')).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('a credential that holds', () => {
  test.each([
    [
      'a partner credential',
      async () => {
        const good = newCredential();
        kept.set(good.id, good.digest);
        return good.text;
      },
    ],
    ['a token', () => issuer.token()],
  ])('pays from its address once, then from the bucket of its viewer only: %s', async (_what, make) => {
    const url = await open();
    const credential = bearer(await make());
    // The first one is charged to the address; what the answer says is left is the viewer's.
    expect(await send(url, credential)).toMatchObject({ status: 200, code: undefined });
    expect((await send(url, 'x')).left).toBe(leftAfter(2));
    for (let count = 0; count < 20; count += 1) expect((await send(url, credential)).status).toBe(200);
    // Also where its address has nothing left.
    for (let count = 3; count <= 12; count += 1) await send(url, 'x');
    expect(await send(url, 'x')).toMatchObject({ status: 429 });
    expect(await send(url, credential)).toMatchObject({ status: 200 });
  });
});
