import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { GatewayOptions } from '../src/createGateway.ts';
import { holdAnswers } from './support/calls.ts';
import { openGateways, post, type ClientRequest } from './support/gateways.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
let weather: TestServer;
let other: TestServer;
beforeAll(async () => {
  [weather, other] = await Promise.all([startServer(json({})), startServer(json({ data: { count: 1 } }))]);
});
afterEach(() => gateways.closeAll());
afterAll(() => Promise.all([weather.close(), other.close()]));

const over = async (options: Partial<GatewayOptions> = {}) => {
  const sdl = 'type Query { warm(a: Int, b: Int): String cold: String } type Mutation { heat: String }';
  const { url } = await gateways.over(
    [
      { name: 'weather', url: weather.url, sdl },
      { name: 'other', url: other.url, sdl: 'type Query { count: Int }' },
    ],
    { forwardedHeaders: ['x-region'], ...options },
  );
  return url;
};

/** Waits until what was sent before has been taken in. */
const takenIn = async (url: string) => expect(await post(url, '{ count }')).toEqual({ data: { count: 1 } });

const question = 'query ($a: Int, $b: Int) { warm(a: $a, b: $b) cold }';
const asked: ClientRequest = { variables: { a: 1, b: 2 }, headers: { 'x-region': 'one' } };

/** How many requests the subgraph gets for two questions that are under way at once. */
async function requestsFor(second: ClientRequest & { query?: string }, options: Partial<GatewayOptions> = {}) {
  const url = await over(options);
  const held = holdAnswers({ data: { _k0: 'yes', cold: 'no' } });
  weather.answer = held.listener;
  const first = post(url, question, asked);
  await held.arrived(1);
  const answers = [first, post(url, second.query ?? question, { ...asked, ...second })];
  await takenIn(url);
  held.release();
  const expected = { data: { warm: 'yes', cold: 'no' } };
  expect(await Promise.all(answers)).toEqual([expected, expected]);
  return held.bodies.length;
}

describe('questions that are the same while one of them is under way', () => {
  test.each<[string, ClientRequest]>([
    ['in every way', {}],
    ['but for the order of their variables', { variables: { b: 2, a: 1 } }],
    ['but for variables that the document does not have', { variables: { a: 1, b: 2, c: 3 } }],
    ['but for headers that subgraphs do not get', { headers: { 'x-region': 'one', 'x-other': 'two' } }],
  ])('%s share one run', async (_what, second) => {
    expect(await requestsFor(second)).toBe(1);
  });

  test.each<[string, ClientRequest & { query?: string }]>([
    ['in their variables', { variables: { a: 1, b: 3 } }],
    ['in a variable that is null, not left out', { variables: { a: 1, b: null } }],
    ['in a header that subgraphs get', { headers: { 'x-region': 'two' } }],
    ['in that there is no such header', { headers: {} }],
    ['in their documents', { query: `${question} # another` }],
  ])('do not share it where they differ %s', async (_what, second) => {
    expect(await requestsFor(second)).toBe(2);
  });

  test('do not share it where sharing is switched off', async () => {
    expect(await requestsFor({}, { sharing: false })).toBe(2);
  });

  test('fail together, each with its own request id', async () => {
    const url = await over();
    const held = holdAnswers(undefined);
    weather.answer = held.listener;
    const answers = [post(url, '{ cold }')];
    await held.arrived(1);
    answers.push(post(url, '{ cold }'));
    await takenIn(url);
    held.release();
    const errors = (await Promise.all(answers)).map((answer) => answer.errors);
    expect(errors).toMatchObject([0, 1].map(() => [{ extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }]));
    expect(new Set(errors.map((each) => each![0]!.extensions!['requestId'])).size).toBe(2);
    expect(held.bodies).toHaveLength(1);
  });
});

test('nobody waits for a run of a client that has much at work: it would wait for the client’s other runs', async () => {
  const url = await over({ trustProxy: 1 });
  const held = holdAnswers({ data: { cold: 'no', _k0: 'yes' } });
  weather.answer = held.listener;
  const from = (address: string, query = '{ cold }') => post(url, query, { headers: { 'x-forwarded-for': address } });
  const answers = [from('192.0.2.1'), from('192.0.2.2')];
  await held.arrived(1);
  await takenIn(url);
  expect(held.bodies).toHaveLength(1);
  answers.push(from('192.0.2.1', '{ warm(a: 1) }'), from('192.0.2.1', '{ warm(a: 2) }'));
  await held.arrived(3);
  answers.push(from('192.0.2.3'), from('192.0.2.4'), from('192.0.2.1'));
  await held.arrived(4);
  await takenIn(url);
  expect(held.bodies).toHaveLength(4);
  held.release();
  const answered = await Promise.all(answers);
  expect(answered.every(({ errors }) => errors === undefined)).toBe(true);
});

test('nobody waits for a small run of a client that has one expensive operation at work', async () => {
  const url = await over({ trustProxy: 1, operations: { quietCost: 100 } });
  const held = holdAnswers({ data: { cold: 'no', _k0: 'yes' } });
  weather.answer = held.listener;
  const from = (address: string, query = '{ cold }') => post(url, query, { headers: { 'x-forwarded-for': address } });
  // An expensive one is joined by others: its own cost does not count.
  const answers = [from('192.0.2.1', '{ warm(a: 1) cold }'), from('192.0.2.2', '{ warm(a: 1) cold }')];
  await held.arrived(1);
  answers.push(from('192.0.2.1'));
  await held.arrived(2);
  answers.push(from('192.0.2.3'));
  await held.arrived(3);
  await takenIn(url);
  expect(held.bodies).toHaveLength(3);
  held.release();
  await Promise.all(answers);
});

test('clients with different headers get answers of their own', async () => {
  const url = await over();
  const both = Promise.withResolvers<void>();
  let count = 0;
  weather.answer = (request, response) => {
    if ((count += 1) === 2) both.resolve();
    void both.promise.then(() => json({ data: { cold: request.headers['x-region'] } })(request, response));
  };
  const answers = ['one', 'two'].map((region) => post(url, '{ cold }', { headers: { 'x-region': region } }));
  expect(await Promise.all(answers)).toEqual([{ data: { cold: 'one' } }, { data: { cold: 'two' } }]);
});

describe('a mutation', () => {
  test('shares nothing', async () => {
    const url = await over();
    const held = holdAnswers({ data: { heat: 'done' } });
    weather.answer = held.listener;
    const answers = [post(url, 'mutation { heat }'), post(url, 'mutation { heat }')];
    await held.arrived(2);
    held.release();
    expect(await Promise.all(answers)).toEqual([{ data: { heat: 'done' } }, { data: { heat: 'done' } }]);
  });

  test.each([
    ['well', json({ data: { heat: 'done' } }), { data: { heat: 'done' } }],
    ['badly', text('<html>'), { data: { heat: null } }],
  ])('that ended %s is seen by the same question that comes after it', async (_how, mutated, expected) => {
    const url = await over();
    const before = holdAnswers({ data: { cold: 'before' } });
    weather.answer = before.listener;
    const first = post(url, '{ cold }');
    await before.arrived(1);
    weather.answer = mutated;
    expect(await post(url, 'mutation { heat }')).toMatchObject(expected);
    weather.answer = json({ data: { cold: 'after' } });
    expect(await post(url, '{ cold }')).toEqual({ data: { cold: 'after' } });
    before.release();
    expect(await first).toEqual({ data: { cold: 'before' } });
  });
});
