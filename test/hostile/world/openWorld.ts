import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import {
  composedSupergraph,
  createGateway,
  httpTransport,
  loadSupergraph,
  type Gateway,
} from '@community-graph/gateway';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openSeededDatabase, testClock } from '@community-graph/kit/testing';
import { anonymous, viewerSigner } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { startTestIssuer } from '../../../gateway/test/support/issuer.ts';
import type { Place } from '../sending/attacker.ts';
import { findSamples } from './findSamples.ts';
import { meteredBudget, type MeteredBudget } from './meteredBudget.ts';
import { watchSockets, type WatchedSockets } from './sockets.ts';

/** Where the victim asks from. */
export const victimAddress = '127.0.0.2';

/** The whole graph under attack: gateway and subgraphs over real HTTP in this process, and what they do, counted. */
export interface World {
  readonly place: Place;
  readonly budget: MeteredBudget;
  readonly sockets: WatchedSockets;
  readonly database: Database;
  /** SQL statements that have ended and look-ups of credentials, so far. */
  count(): { readonly statements: number; readonly lookUps: number };
  /** The ids of the clients' requests that the gateway has called subgraphs for, one for each call. */
  readonly calls: string[];
  close(): Promise<void>;
}

const trustKey = randomBytes(32).toString('hex');

/** How a world differs from a graph with its defaults. */
export interface WorldOptions {
  /** Whether clients have seconds for what they otherwise have up to a minute for, so that a test sees it pass. */
  readonly isHurried?: boolean;
}

/** Starts the graph on a database of its own, as it is shipped. */
export async function openWorld({ isHurried = false }: WorldOptions = {}): Promise<World> {
  const database = await openSeededDatabase();
  const issuer = await startTestIssuer();
  const logger = createLogger('test', 'silent');
  const budget = meteredBudget(`address:${victimAddress}`);
  let [statements, lookUps] = [0, 0];
  const calls: string[] = [];
  const options = { database, clock: testClock, logger, trustKey, onStatement: () => (statements += 1) };
  const running: Record<string, Subgraph> = {
    members: await createSubgraph(members, options),
    products: await createSubgraph(products, options),
    suppliers: await createSubgraph(suppliers, options),
  };
  for (const subgraph of Object.values(running)) await subgraph.sync(running);
  const origins: Record<string, string> = {};
  let viewerToken: string | undefined;
  for (const [name, { app }] of Object.entries(running)) {
    origins[name] = await app.listen({ host: '127.0.0.1', port: 0 });
    (app.server as Server).on('request', ({ headers }: IncomingMessage) => {
      if (name === 'products' && typeof headers['x-viewer'] === 'string') viewerToken ??= headers['x-viewer'];
    });
  }
  const signViewer = viewerSigner(trustKey);
  const gateway: Gateway = await createGateway({
    supergraph: loadSupergraph(composedSupergraph),
    engine: 'compiled',
    transports(name) {
      const own = httpTransport(name, `${origins[name]}/graphql`, logger, { signViewer });
      return {
        ...own,
        execute(request) {
          if (request.document.query.includes('credentialHolder')) lookUps += 1;
          else calls.push(request.requestId);
          return own.execute(request);
        },
      };
    },
    logger,
    access: { issuer: issuer.options, partnerCredentials: true },
    admission: { budget },
    // Asked once: what runs in the background must not count as an attack's.
    rowCountsEveryMs: 0,
    ...(isHurried ? { connections: { windowMs: 1_500 } } : {}),
  });
  if (isHurried)
    Object.assign(gateway.app.server, { headersTimeout: 5_000, requestTimeout: 9_000, keepAliveTimeout: 3_000 });
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  const samples = await findSamples(url);
  return {
    place: {
      gateway: url,
      subgraphs: origins,
      samples,
      credential: await issueCredential(running['suppliers']!),
      get viewerToken() {
        return viewerToken;
      },
      salt: randomBytes(4).toString('hex'),
    },
    budget,
    sockets: watchSockets(gateway.app.server as Server),
    database,
    count: () => ({ statements, lookUps }),
    calls,
    async close() {
      await gateway.close();
      for (const subgraph of Object.values(running)) await subgraph.close();
      await issuer.close();
      await database.close();
    },
  };
}

/** A credential of Magenta that may write. */
async function issueCredential(subgraph: Subgraph): Promise<string> {
  const { data, errors } = await subgraph.execute({
    query: 'mutation($input:IssueCredentialInput!){issueCredential(input:$input){token}}',
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        supplierId: 'supplier:magenta',
        scopes: ['products:read', 'contacts:read', 'profile:write', 'corrections:write'],
        label: 'attacker',
        expiresInDays: 1,
      },
    },
    viewer: { ...anonymous, role: 'SECRETARIAT', subject: 'test', scopes: ['credentials:manage'] },
    requestId: 'test-request',
  });
  const token = (data as { issueCredential?: { token: string | null } } | null)?.issueCredential?.token;
  if (typeof token !== 'string') throw new Error(`no credential was issued: ${JSON.stringify(errors ?? data)}`);
  return token;
}
