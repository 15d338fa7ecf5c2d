import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composedSupergraph } from '@community-graph/gateway';
import { newCredential } from '@community-graph/kit/viewer';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { endProcesses, startProgram } from '../support/process.ts';
import { roles } from './support/roles.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const agent = new Agent({ keepAlive: true });
let place: DataPlace;
let issuer: TestIssuer;
let url: string;

/** Look-ups of credentials: how many there were, and the most that ran at the same time. */
const lookUps = { all: 0, running: 0, most: 0 };
/** Stands between gateway and subgraph, and counts. */
let proxy: Server;

interface Answer {
  readonly status: number;
  readonly body: { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
}

/** Sends a request, from an address where one is given. */
function send(to: string, body: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { 'content-type': 'application/json', ...headers };
    const sent = request(to, { method: 'POST', agent, headers: all }, (response) => {
      const arriving = response.setEncoding('utf8').toArray();
      resolve(
        arriving.then((parts) => ({
          status: response.statusCode!,
          body: JSON.parse(parts.join('')) as Answer['body'],
        })),
      );
    });
    sent.on('error', reject).end(body);
  });
}
const ask = (query: string, bearer: string, address: string, variables = {}) =>
  send(url, JSON.stringify({ query, variables }), { authorization: `Bearer ${bearer}`, 'x-forwarded-for': address });

beforeAll(async () => {
  [place, issuer] = await Promise.all([createDataPlace('suppliers'), startTestIssuer()]);
  const SUBGRAPH_TRUST_KEY = randomBytes(32).toString('hex');
  const subgraph = startProgram(['subgraphs/suppliers/src/main.ts'], {
    PORT: '0',
    SUBGRAPH_TRUST_KEY,
    ...place.variables,
  });
  const subgraphUrl = (await subgraph.written(/answers at (\S+)\n/))[1]!;
  proxy = createServer((incoming: IncomingMessage, outgoing) => void passOn(incoming, outgoing, subgraphUrl));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const supergraph = join(folder, 'supergraph.graphql');
  const between = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql`;
  writeFileSync(
    supergraph,
    readFileSync(composedSupergraph, 'utf8').replace(/(name: "suppliers", url: ")[^"]*/, `$1${between}`),
  );
  const { options } = issuer;
  const gateway = startProgram(['gateway/src/main.ts'], {
    PORT: '0',
    LOG_LEVEL: 'silent',
    SUPERGRAPH: supergraph,
    SUBGRAPH_TRUST_KEY,
    TRUST_PROXY: '1',
    OIDC_ISSUER: options.issuer,
    OIDC_AUDIENCE: options.audience,
    OIDC_JWKS_URL: options.jwksUrl,
  });
  url = (await gateway.written(/answers at (\S+?),/))[1]!;
});
afterAll(async () => {
  agent.destroy();
  await endProcesses();
  await new Promise((resolve) => {
    proxy.close(resolve);
    proxy.closeAllConnections();
  });
  await Promise.all([place.remove(), issuer.close()]);
  rmSync(folder, { recursive: true });
});

async function passOn(incoming: IncomingMessage, outgoing: ServerResponse, to: string): Promise<void> {
  const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
  const isLookUp = body.includes('credentialHolder');
  if (isLookUp) {
    lookUps.all += 1;
    lookUps.running += 1;
    lookUps.most = Math.max(lookUps.most, lookUps.running);
  }
  const { host: _host, ...headers } = incoming.headers;
  const sent = request(to, { method: incoming.method!, agent, headers }, (response) => {
    outgoing.writeHead(response.statusCode!, response.headers);
    response.pipe(outgoing);
  });
  outgoing.on('close', () => (lookUps.running -= isLookUp ? 1 : 0));
  sent.on('error', () => outgoing.destroy()).end(body);
}

/** Issues credentials as the secretariat, through the gateway. */
async function issue(count: number): Promise<string[]> {
  const secretariat = await issuer.token({ claims: roles.secretariat });
  const input = { supplierId: 'supplier:magenta', scopes: ['products:read'], label: 'flood', expiresInDays: 1 };
  const query = 'mutation ($input: IssueCredentialInput!) { issueCredential(input: $input) { token } }';
  const tokens: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { body } = await ask(query, secretariat, '192.0.2.1', { input: { ...input, idempotencyKey: randomUUID() } });
    tokens.push((body.data!['issueCredential'] as { token: string }).token);
  }
  return tokens;
}

test('a flood of made-up credentials over 200 connections denies none of 20 new ones from elsewhere', async () => {
  const good = await issue(20);
  Object.assign(lookUps, { all: 0, most: 0 });
  const counts: Record<string, number> = {};
  const flooding = { isOver: false };
  const flood = Array.from({ length: 200 }, async () => {
    while (!flooding.isOver) {
      const { status } = await ask('{ viewer { role } }', newCredential().text, '203.0.113.1');
      counts[status] = (counts[status] ?? 0) + 1;
    }
  });
  while ((counts['401'] ?? 0) < 50) await new Promise((resolve) => setTimeout(resolve, 20));

  const waits: number[] = [];
  const found: unknown[] = [];
  for (const [at, credential] of good.entries()) {
    const began = performance.now();
    const { body } = await ask('{ viewer { role } }', credential, `198.51.100.${at + 1}`);
    waits.push(Math.round(performance.now() - began));
    found.push((body.data?.['viewer'] as { role: string } | undefined)?.role ?? body.errors?.[0]?.extensions.code);
  }
  flooding.isOver = true;
  await Promise.all(flood);
  expect(found).toEqual(good.map(() => 'SUPPLIER'));

  // 8 places in all, of which one address has 4; each new credential is looked up once.
  expect(lookUps.most).toBeLessThanOrEqual(5);
  expect(Object.keys(counts).toSorted()).toEqual(expect.arrayContaining(['401', '503']));
  expect(lookUps.all).toBeLessThanOrEqual(20 + counts['401']! + 36);
  if (process.env['SHOW_WAITS']) process.stderr.write(`${JSON.stringify({ counts, lookUps, waits })}\n`);
});
