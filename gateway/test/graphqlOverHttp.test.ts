import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openGateways } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
let subgraph: TestServer;
let url: string;
beforeAll(async () => {
  subgraph = await startServer(json({ data: { warm: true } }));
  ({ url } = await gateways.over([{ name: 'weather', url: subgraph.url, sdl: 'type Query { warm: Boolean }' }]));
});
afterAll(async () => {
  await gateways.closeAll();
  await subgraph.close();
});

/** The checks of https://github.com/graphql/graphql-http, most of them of what servers SHOULD and MAY do. */
const audits = serverAudits({ url: () => url });

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  test('is audited by all of its checks', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const { status, reason } = { reason: undefined, ...(await audit()) };
    expect({ status, reason }).toEqual({ status: 'ok', reason: undefined });
  });
});
