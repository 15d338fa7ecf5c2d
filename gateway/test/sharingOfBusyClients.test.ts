import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createCallSharing, type Transport, type TransportRequest } from '../src/transport/index.ts';
import { holdAnswers, openTransports, query } from './support/calls.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';
import { answer, requestsOf as requestsOfCalls } from './support/sharedCalls.ts';

let server: TestServer;
const transports = openTransports();
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

const sharingTransport = (): Transport => transports.to(server.url, { sharing: createCallSharing() });

/** How many HTTP requests two calls make that are under way at once. */
const requestsOf = (first: TransportRequest, second: TransportRequest, transport = sharingTransport()) =>
  requestsOfCalls(server, transport, [first, second]);

test('identical queries under way are joined by other clients unless the one that began has much at work', async () => {
  let isBusy = false;
  const of = (client: string) => query({ client, isClientBusy: () => client === 'greedy' && isBusy });
  expect(await requestsOf(of('greedy'), of('modest'))).toBe(1);
  isBusy = true;
  expect(await requestsOf(of('greedy'), of('greedy'))).toBe(1);
  expect(await requestsOf(of('greedy'), of('modest'))).toBe(2);
  expect(await requestsOf(of('modest'), of('greedy'))).toBe(1);
});

test('of two busy clients each has a run of its own, and joins it', async () => {
  const transport = sharingTransport();
  const held = holdAnswers(answer);
  server.answer = held.listener;
  const ask = (client: string) => transport.execute(query({ client, isClientBusy: () => true }));
  const calls = [ask('one')];
  await held.arrived(1);
  calls.push(ask('two'));
  await held.arrived(2);
  calls.push(ask('one'), ask('two'), ask('one'));
  held.release();
  expect(await Promise.all(calls)).toHaveLength(5);
  expect(held.bodies).toHaveLength(2);
});
