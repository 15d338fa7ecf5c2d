import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createApp } from '@community-graph/kit/http';
import type { InjectOptions as Request } from 'fastify';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { prices } from '../src/access/cost/prices.ts';
import { createAdmission, defaultAllowances } from '../src/access/index.ts';
import type { Gateway, GatewayOptions } from '../src/createGateway.ts';
import { meterRefusals } from '../src/http/refusalMeter.ts';
import { recordingLogger } from './support/calls.ts';
import { openGateways } from './support/gateways.ts';

const gateways = openGateways();
afterEach(() => gateways.closeAll());
let time = 1_000_000;

/** A gateway whose addresses can pay so many times, and once more each ten seconds. */
async function open(times: number, options: Partial<GatewayOptions> = {}, price = prices.page): Promise<Gateway> {
  const anonymous = { ...defaultAllowances.anonymous, burst: times * price, perSecond: price / 10 };
  const { gateway } = await gateways.over(
    [{ name: 'words', url: 'http://127.0.0.1:9/', sdl: 'type Query { a: Int }' }],
    {
      admission: { allowances: { ...defaultAllowances, anonymous }, budget: memoryBudget(() => time) },
      ...options,
    },
  );
  return gateway;
}

const send = (gateway: Gateway, request: Request) => gateway.app.inject(request);

const post = (payload: string, headers: Record<string, string> = {}): Request => ({
  method: 'POST',
  url: '/graphql',
  payload,
  headers: { 'content-type': 'application/json', ...headers },
});

describe('a refused request pays', () => {
  test.each<[string, Request, number]>([
    ['a path without a page', { method: 'GET', url: '/nothing' }, 404],
    ['a path without a page, with a body', { ...post('{"a":1}'), url: '/nothing' }, 404],
    ['a path that is a long text', { method: 'GET', url: `/${'x'.repeat(5_000)}` }, 414],
    ['an address with many parameters', { method: 'GET', url: `/graphql?${'a&'.repeat(500)}` }, 414],
    ['a long list in a header', post('{"query":"{a}"}', { accept: 'a/b,'.repeat(1_000) }), 431],
    ['a host that is none', post('{"query":"{a}"}', { host: 'a b' }), 400],
    ['DELETE', { method: 'DELETE', url: '/graphql' }, 405],
    ['PUT', { ...post('{}'), method: 'PUT' }, 405],
    ['PATCH of a page', { method: 'PATCH', url: '/schema.graphql' }, 405],
    ['POST of a page, with a body', { ...post('{"a":1}'), url: '/health' }, 405],
    ['HEAD of nothing', { method: 'HEAD', url: '/nothing' }, 404],
    ['OPTIONS where no other page may ask', { method: 'OPTIONS', url: '/graphql' }, 405],
    ['a body that is not JSON', post('{"query":'), 400],
    ['an empty body', post(''), 400],
    ['a body with a prototype', post('{"__proto__":{"a":1},"query":"{a}"}'), 400],
    ['a body of another type', post('a=b', { 'content-type': 'application/xml' }), 415],
    ['a body that is too long', post(JSON.stringify({ query: ' '.repeat(300_000) })), 413],
    [
      'a request of another site',
      { method: 'GET', url: '/graphql?query={a}', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    ['a URL that cannot be decoded', { method: 'GET', url: '/%E0%A4%A' }, 400],
  ])('%s', async (_what, request, status) => {
    // Without a route for it the price of a page, else that of a request.
    const isRouted =
      ![404, 405, 414, 431].includes(status) && request.url !== '/%E0%A4%A' && !request.headers?.['host'];
    const price = isRouted ? prices.request : prices.page;
    const gateway = await open(2, {}, price);
    const answers = [await send(gateway, request), await send(gateway, request), await send(gateway, request)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit'])).toEqual([
      `"cost";r=${price};t=10`,
      '"cost";r=0;t=20',
      '"cost";r=0;t=20',
    ]);
    const [, , last] = answers;
    expect(last!.headers['retry-after']).toBe('10');
    const body = JSON.stringify({ retryAfter: 10, code: 'RATE_LIMITED', requestId: last!.headers['x-request-id'] });
    expect(last!.body).toContain(request.method === 'HEAD' ? '' : body);
    // The same bucket pays for what has a route.
    expect((await send(gateway, { url: '/schema.graphql' })).statusCode).toBe(429);
    time += 10_000;
    expect((await send(gateway, request)).statusCode).toBe(status);
  });

  test('once: what a route has charged is not charged again', async () => {
    const gateway = await open(10_000);
    const answer = await send(gateway, post('{"query":"{ nothing }"}'));
    expect(answer.statusCode).toBe(400);
    const again = await send(gateway, { url: '/nothing' });
    const left = (headers: Record<string, unknown>) => Number(/r=(\d+)/.exec(String(headers['ratelimit']))![1]);
    expect(left(answer.headers) - left(again.headers)).toBe(prices.page);
  });

  test.each([500, 502, 503])('whose fault it may be: %i', async (status) => {
    const anonymous = { ...defaultAllowances.anonymous, burst: 2 * prices.request, perSecond: prices.request / 10 };
    const admission = createAdmission({
      allowances: { ...defaultAllowances, anonymous },
      budget: memoryBudget(() => time),
    });
    const { logger } = recordingLogger();
    const app = createApp({ logger, health: async () => ({ ok: true }) });
    meterRefusals(app, admission);
    app.get('/broken', () => {
      throw Object.assign(new Error('broken'), { statusCode: status });
    });
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await app.inject({ url: '/broken' }));
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers['ratelimit']])).toEqual([
      [status, `"cost";r=${prices.request};t=10`],
      [status, '"cost";r=0;t=20'],
      [429, '"cost";r=0;t=20'],
    ]);
    await app.close();
    await admission.close();
  });

  test('with the error that it has, where it cannot be charged', async () => {
    const spend = async () => {
      throw new Error('no budget');
    };
    const { logger } = recordingLogger();
    const app = createApp({ logger, health: async () => ({ ok: true }) });
    meterRefusals(app, { ...createAdmission({}), spend });
    app.get('/broken', () => {
      throw Object.assign(new Error('broken'), { statusCode: 503 });
    });
    const { statusCode, body } = await app.inject({ url: '/broken' });
    expect([statusCode, body]).toEqual([503, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    await app.close();
  });

  test('what is not HTTP, on the connection that sends it', async () => {
    const gateway = await open(2);
    const { port } = gateway.app.server.address() as AddressInfo;
    const answers: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.write('not HTTP\r\n\r\n');
      await once(socket, 'close');
      answers.push(text.slice(9, 12));
    }
    expect(answers).toEqual(['400', '400', '429']);
  });

  test('each address for itself', async () => {
    const gateway = await open(1);
    const from = (remoteAddress: string) => send(gateway, { url: '/nothing', remoteAddress });
    const answers = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 429, 404]);
  });
});

describe('preflights', () => {
  const preflight: Request = {
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://page.example', 'access-control-request-method': 'POST' },
  };

  test('have a tenth of the allowance for themselves: they are bounded, and do not fail for what else is asked', async () => {
    const gateway = await open(30, { web: { corsOrigins: ['https://page.example'] } });
    for (let n = 0; n < 31; n += 1) await send(gateway, { url: '/nothing' });
    expect((await send(gateway, { url: '/nothing' })).statusCode).toBe(429);
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await send(gateway, preflight));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 429]);
    expect(answers[0]!.headers).toMatchObject({
      'access-control-allow-origin': 'https://page.example',
      'access-control-max-age': '7200',
    });
    time += 100_000;
    expect((await send(gateway, preflight)).statusCode).toBe(204);
  });

  test('that browsers would not send pay as well', async () => {
    const gateway = await open(20, { web: { corsOrigins: ['https://page.example'] } });
    const bare: Request = { method: 'OPTIONS', url: '/anything' };
    const answers = [await send(gateway, bare), await send(gateway, bare), await send(gateway, bare)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 429]);
  });

  test('of ordinary browsers are answered with the default allowance', async () => {
    const { gateway } = await gateways.over(
      [{ name: 'words', url: 'http://127.0.0.1:9/', sdl: 'type Query { a: Int }' }],
      {
        web: { corsOrigins: '*' },
      },
    );
    for (let n = 0; n < 200; n += 1) expect((await send(gateway, preflight)).statusCode).toBe(204);
  });
});
