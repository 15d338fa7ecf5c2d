import { expect } from '@jest/globals';
import type { Transport, TransportRequest } from '../../src/transport/index.ts';
import { holdAnswers } from './calls.ts';
import type { TestServer } from './httpServer.ts';

/** What the subgraph answers to calls that may be shared. */
export const answer = { data: { place: { name: 'Aarhus' } } };

/** How many HTTP requests two calls make that are under way at once. */
export async function requestsOf(
  server: TestServer,
  transport: Transport,
  [first, second]: readonly [TransportRequest, TransportRequest],
): Promise<number> {
  const held = holdAnswers(answer);
  server.answer = held.listener;
  const calls = [transport.execute(first)];
  await held.arrived(1);
  calls.push(transport.execute(second));
  held.release();
  expect(await Promise.all(calls)).toEqual([answer, answer]);
  return held.bodies.length;
}
