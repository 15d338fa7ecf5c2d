import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { ProductAcrossTheCommunityDocument } from '../__generated__/questions.ts';
import { libraryAnswer } from '../support/answers.ts';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { ask, closedToOthers, openRequest } from '../support/graphqlClient.ts';
import { endProcesses, startProgram, type TestProcess } from '../support/process.ts';

const mainQuestion = print(ProductAcrossTheCommunityDocument);
const variables = { id: 'product:os2compliance' };

let place: DataPlace;
let stack: TestProcess;
let url: string;
beforeAll(async () => {
  place = await createDataPlace();
});
afterAll(async () => {
  await endProcesses();
  await place.remove();
});

async function start(): Promise<void> {
  const ports = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };
  stack = startProgram(['stack.ts'], { ...ports, PUBLIC_SUPERGRAPH: 'true', ...place.variables });
  url = (await stack.written(/GraphQL +(http:\S+\/graphql)\n[^]*Ctrl-C stops it\.\n/))[1]!;
}

/** Sends a signal while a request is open, and gives its answer and how the process ended. */
async function stopWhileAsking(signal: NodeJS.Signals) {
  const open = await openRequest(url, mainQuestion, variables);
  stack.signal(signal);
  await closedToOthers(url);
  return { ...(await open.finish()), ended: await stack.ended };
}

describe('the stack on an empty place for data', () => {
  beforeAll(start);

  test('says where to go, and nothing else', () => {
    const address = String.raw`http://localhost:\d+`;
    expect(stack.output()).toMatch(
      new RegExp(
        `^Community Graph is up\\.\n\n  Explorer +${address}/\n  GraphQL +${address}/graphql\n` +
          ['members', 'products', 'suppliers'].map((name) => `  ${name} subgraph +${address}/graphql\n`).join('') +
          `\nCtrl-C stops it\\.\n$`,
      ),
    );
    expect(stack.complaints()).toBe('');
  });

  test('answers the main question', async () => {
    expect(await ask(url, mainQuestion, variables)).toEqual(libraryAnswer('ProductAcrossTheCommunity'));
  });

  const printed = () => [...stack.output().matchAll(/subgraph +(\S+)/g)].map(([, address]) => address!);

  test('shows in the supergraph the addresses that it printed', async () => {
    const supergraph = await (await fetch(new URL('/supergraph.graphql', url))).text();
    expect([...supergraph.matchAll(/url: "([^"]+graphql)"/g)].map(([, address]) => address)).toEqual(printed());
  });

  test('serves each subgraph at the address that it printed', async () => {
    const addresses = printed();
    const answers = await Promise.all(addresses.map((address) => ask(address, '{ __typename }')));
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ data: { __typename: 'Query' } })));
  });

  test('answers what it was asked before SIGTERM, gives the database back and exits with 0', async () => {
    const { answer, ...how } = await stopWhileAsking('SIGTERM');
    expect(how).toEqual({ status: 200, connection: 'close', ended: 0 });
    expect(answer).toEqual(libraryAnswer('ProductAcrossTheCommunity'));
    expect(place.isLocked()).toBe(false);
    expect(stack.complaints()).toBe('');
  });
});

describe('the stack on data that is there', () => {
  beforeAll(async () => {
    await place.execute("delete from suppliers.engagement where product_id = 'product:os2compliance'");
    await start();
  });

  test('answers from it, and does not put the shipped data in again', async () => {
    const expected = libraryAnswer('ProductAcrossTheCommunity') as { data: { product: object } };
    expect(await ask(url, mainQuestion, variables)).toEqual({
      data: { product: { ...expected.data.product, suppliers: { nodes: [] } } },
    });
  });

  test('answers what it was asked before SIGINT, gives the database back and exits with 0', async () => {
    const { answer, ...how } = await stopWhileAsking('SIGINT');
    expect(how).toEqual({ status: 200, connection: 'close', ended: 0 });
    expect(answer).toHaveProperty('data.product.name', 'OS2compliance');
    expect(place.isLocked()).toBe(false);
  });
});
