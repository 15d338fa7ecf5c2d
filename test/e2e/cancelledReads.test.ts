import { afterEach, describe, expect, test } from '@jest/globals';
import { createGateway, httpTransport, localTransport, type Gateway } from '@community-graph/gateway';
import { composeSupergraph, parseSupergraph } from '../../gateway/src/supergraph/index.ts';
import { post } from '../../gateway/test/support/gateways.ts';
import { listen } from '@community-graph/kit/http';
import { createLogger } from '@community-graph/kit/telemetry';
import { readFileSync } from 'node:fs';
import { slowSubgraph, until, type SlowSubgraph } from '../../kit/test/support/slowSubgraph.ts';

/** A statement that runs can be cancelled on a server alone. */
const onServer = process.env['TEST_DATABASE_URL'] ? describe : describe.skip;

let slow: SlowSubgraph;
let gateway: Gateway;
let url: string;
afterEach(async () => {
  await gateway.close();
  await slow.close();
});

async function open(way: 'in the process' | 'over HTTP', requestTimeoutMs?: number, readTimeoutMs = 30_000) {
  slow = await slowSubgraph({ readTimeoutMs });
  const inner = `${await listen(slow.subgraph.app, { host: '127.0.0.1', port: 0, variable: 'PORT' })}/graphql`;
  const sdl = readFileSync(new URL('../../kit/test/support/slow.graphql', import.meta.url), 'utf8');
  const logger = createLogger('test', 'silent');
  gateway = await createGateway({
    supergraph: parseSupergraph(composeSupergraph([{ name: 'slow', url: inner, sdl }]).supergraph, 'of the test'),
    engine: 'compiled',
    transports: (name, at) => (way === 'over HTTP' ? httpTransport(name, at, logger) : localTransport(slow.subgraph)),
    logger,
    requestTimeoutMs,
  });
  url = `${await gateway.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

const running = (count: number) => until(async () => (await slow.running()).length === count);

onServer.each(['in the process', 'over HTTP'] as const)('a read through a gateway, %s', (way) => {
  test('that takes too long has an error of the catalogue at its place, and the rest stands', async () => {
    await open(way, undefined, 200);
    expect(await post(url, '{ quick long: sleep(seconds: 30) }')).toMatchObject({
      data: { quick: true, long: null },
      errors: [{ path: ['long'], extensions: { code: 'READ_TIMEOUT', requestId: expect.any(String) } }],
    });
  });

  test('ends in the database when the last client that shares it has left', async () => {
    await open(way);
    const leaving = [new AbortController(), new AbortController()];
    const answers = leaving.map(({ signal }) => post(url, '{ sleep(seconds: 30) }', { signal }));
    const ends = Promise.allSettled(answers);
    await running(1);
    // Another round trip: both have come in.
    expect(await post(url, '{ quick }')).toEqual({ data: { quick: true } });
    leaving[0]!.abort();
    expect(await post(url, '{ quick }')).toEqual({ data: { quick: true } });
    expect(await slow.running()).toHaveLength(1);
    leaving[1]!.abort();
    await running(0);
    await ends;
  });

  test("ends in the database when the gateway's own time is over", async () => {
    await open(way, 300);
    expect(await post(url, '{ quick sleep(seconds: 30) }')).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'REQUEST_TIMEOUT' }) }),
      ]),
    });
    await running(0);
  });

  test('is sent no more when its client has left, while a mutation that has begun is finished', async () => {
    await open(way);
    const leaving = new AbortController();
    const answer = post(url, 'mutation { note(seconds: 0.3, text: "kept") }', { signal: leaving.signal });
    await running(1);
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await running(0);
    await until(async () => (await slow.notes()).length === 1);
  });
});
