import type { FormattedExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { localTransport, type LocalRequest, type LocalSubgraph } from '../src/transport/index.ts';
import { until } from './support/calls.ts';
import { openGateways, post } from './support/gateways.ts';

/** A subgraph of this process that answers when the test says so. */
class HeldSubgraph implements LocalSubgraph {
  readonly requests: LocalRequest[] = [];
  readonly #answers: ((answer: FormattedExecutionResult) => void)[] = [];

  execute(request: LocalRequest): Promise<FormattedExecutionResult> {
    this.requests.push(request);
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  async healthy(): Promise<boolean> {
    return true;
  }

  /** Lets the answers go; the engine gives fields with arguments a key of its own. */
  release(): void {
    for (const answer of this.#answers.splice(0)) answer({ data: { warm: 'yes', _k0: 'yes' } });
  }
}

const gateways = openGateways();
let weather: HeldSubgraph;
let url: string;
beforeEach(async () => {
  weather = new HeldSubgraph();
  const sdl = 'type Query { warm(a: Int): String } type Mutation { heat: String }';
  ({ url } = await gateways.over([{ name: 'weather', url: 'http://inside/', sdl }], {
    transports: () => localTransport(weather),
    trustProxy: 1,
  }));
});
afterEach(async () => {
  weather.release();
  await gateways.closeAll();
});

const from = (address: string, query = '{ warm }', signal?: AbortSignal) =>
  post(url, query, { headers: { 'x-forwarded-for': address }, ...(signal ? { signal } : {}) });

const one = '192.0.2.1';
const other = '192.0.2.2';

describe('a subgraph', () => {
  test('gets the same opaque subject with every request of one address, and another one for another address', async () => {
    const answers = [from(one, '{ warm(a: 1) }'), from(one, '{ warm(a: 2) }'), from(other, '{ warm(a: 3) }')];
    await until(() => weather.requests.length === 3);
    const clients = new Map(
      weather.requests.map(({ variables, query, client }) => [`${JSON.stringify(variables)}${query}`, client]),
    );
    weather.release();
    await Promise.all(answers);
    const subjects = [...clients.values()];
    expect(new Set(subjects).size).toBe(2);
    for (const subject of subjects) expect(subject).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  test('is asked once for the same query of two anonymous addresses', async () => {
    const answers = [from(one), from(other)];
    await until(() => weather.requests.length > 0);
    // A request that comes later and is answered shows that both have been taken in.
    const later = from(one, '{ warm(a: 9) }');
    await until(() => weather.requests.length === 2);
    weather.release();
    await later;
    expect(await Promise.all(answers)).toEqual([{ data: { warm: 'yes' } }, { data: { warm: 'yes' } }]);
    expect(weather.requests).toHaveLength(2);
  });

  test('learns that nobody waits only when the last client has left', async () => {
    const leaving = [new AbortController(), new AbortController()];
    const answers = [from(one, '{ warm }', leaving[0]!.signal), from(other, '{ warm }', leaving[1]!.signal)];
    const ends = Promise.allSettled(answers);
    await until(() => weather.requests.length === 1);
    const later = from(one, '{ warm(a: 9) }');
    await until(() => weather.requests.length === 2);
    const [{ signal }] = weather.requests as [LocalRequest];
    leaving[0]!.abort();
    // Another round trip: the gateway has seen the first client leave.
    const again = from(other, '{ warm(a: 8) }');
    await until(() => weather.requests.length === 3);
    expect(signal?.aborted).toBe(false);
    leaving[1]!.abort();
    await until(() => signal?.aborted === true);
    weather.release();
    await Promise.all([ends, later, again]);
  });
});
