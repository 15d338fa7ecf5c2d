import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { closedToOthers } from '../support/graphqlClient.ts';
import { endProcesses, startNpm } from '../support/process.ts';

let place: DataPlace;
beforeAll(async () => {
  place = await createDataPlace();
});
afterEach(endProcesses);
afterAll(() => place.remove());

const ports = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };

describe('npm start', () => {
  // Ctrl-C in a terminal goes to the group, and npm hands its own copy on: the program gets it twice.
  test.each([
    ['SIGINT', 'group'],
    ['SIGTERM', 'group'],
    ['SIGINT', 'process'],
    ['SIGTERM', 'process'],
  ] as const)('on %s to its %s stops everything in good order and exits with 0', async (signal, to) => {
    const npm = startNpm(['start'], { ...ports, ...place.variables });
    const [, url] = await npm.written(/GraphQL +(\S+)\n[^]*Ctrl-C stops it/);
    npm.signal(signal, to);
    expect(await npm.ended).toBe(0);
    await closedToOthers(url!);
    expect(place.isLocked()).toBe(false);
    expect(npm.complaints()).toBe('');
  });
});

describe('npm start -w subgraphs/suppliers', () => {
  test('runs that subgraph alone, and Ctrl-C exits with 0', async () => {
    const npm = startNpm(['start', '-w', 'subgraphs/suppliers'], { PORT: '0', ...place.variables });
    const [, url] = await npm.written(/The suppliers subgraph answers at (\S+)\n/);
    npm.signal('SIGINT', 'group');
    expect(await npm.ended).toBe(0);
    await closedToOthers(url!);
  });
});
