import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { askOnce, requestBody } from './answers.ts';
import { contenders, type ContenderName, type StartPlace } from './contenders.ts';
import { startChild, type Child } from './machine/children.ts';
import type { Pinning } from './machine/pinning.ts';

/** A contender that answers. */
export interface RunningContender {
  readonly url: string;
  readonly process: Child;
}

const startMs = 30_000;

/**
 * Starts a contender on the gateway's core and waits until it answers.
 * @throws when it ends or does not answer in time; the message says what it wrote
 */
export async function startContender(
  name: ContenderName,
  place: Omit<StartPlace, 'port'>,
  pinning: Pinning,
): Promise<RunningContender> {
  const contender = contenders[name];
  const port = await freePort();
  const process = startChild(contender.command({ ...place, port }), {
    role: 'gateway',
    pinning,
    environment: contender.environment,
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const endsAt = performance.now() + startMs;
  for (;;) {
    const answers = await askOnce(url, requestBody('{ __typename }')).then(
      () => true,
      () => false,
    );
    if (answers) return { url, process };
    if (process.hasEnded() || performance.now() > endsAt) {
      await process.stop();
      throw new Error(process.tail().split('\n')[0] || 'it did not start');
    }
    await wait(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
