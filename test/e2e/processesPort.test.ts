import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { endProcesses, startProgram } from '../support/process.ts';

/** A stranger on a port that one of our processes is told to listen on. */
let stranger: Server;
let port: string;
beforeAll(async () => {
  stranger = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  port = String((stranger.address() as AddressInfo).port);
});
afterAll(async () => {
  await endProcesses();
  await new Promise((resolve) => stranger.close(resolve));
});

const freePorts = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };

describe('a port in use', () => {
  let place: DataPlace;
  beforeAll(async () => {
    place = await createDataPlace();
  });
  afterAll(() => place.remove());

  test.each([
    ['the stack, for the gateway', 'stack.ts', 'PORT'],
    ['the stack, for a subgraph', 'stack.ts', 'SUPPLIERS_PORT'],
    ['a gateway', 'gateway/src/main.ts', 'PORT'],
    ['a subgraph', 'subgraphs/members/src/main.ts', 'PORT'],
  ])('ends %s with one line that names the port and the variable', async (_what, program, variable) => {
    const started = startProgram([program], { ...freePorts, ...place.variables, [variable]: port });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe('');
    expect(started.complaints()).toBe(
      `Port ${port} is in use. Stop the process that listens there, or choose another with ${variable}=<port>.\n`,
    );
    expect(place.isLocked()).toBe(false);
  });
});

describe('a configuration that is wrong in several places', () => {
  test.each(['stack.ts', 'gateway/src/main.ts', 'subgraphs/products/src/main.ts'])(
    'ends %s with a line for each, and no stack trace',
    async (program) => {
      const started = startProgram([program], { PORT: '70000', LOG_LEVEL: 'loud' });
      expect(await started.ended).toBe(1);
      const [heading, ...lines] = started.complaints().trimEnd().split('\n');
      expect(heading).toBe('The configuration has errors:');
      expect(lines.map((line) => line.trim().replace(/ .*/, '')).toSorted()).toEqual(['LOG_LEVEL', 'PORT']);
    },
  );
});
