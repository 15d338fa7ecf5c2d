import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { runChange, type AuditQuota } from '../changing/index.ts';
import type { Retention } from '../config/index.ts';
import { openOrm, type Database, type Orm } from '../database/index.ts';
import { createFollower, type Follower, type Peers } from '../feed/index.ts';
import { introspectionLimit, serverOptions, stringifyBounded } from '../graphql/index.ts';
import { createApp } from '../http/index.ts';
import { createReader } from '../reading/index.ts';
import { everyDay, runRetention, type RetentionReport } from '../privacy/index.ts';
import type { Logger } from '../telemetry/index.ts';
import { today, type Clock } from '../time/index.ts';
import { anonymous, type OperationKind, type Viewer } from '../viewer/index.ts';
import { rowStatistics } from '../statistics/index.ts';
import { confidentialTables, seenBy } from '../visibility/index.ts';
import { asWrite, createTurns, currentWork } from '../work/index.ts';
import { askPeer } from './askPeer.ts';
import type { SubgraphContext, SubgraphDefinition, SubgraphRequest } from './definition.ts';
import { demandLimit } from './demandLimit.ts';
import { fromGateways, gatewayHeads, longestGatewayBody, longestGatewayDocument } from './fromGateways.ts';
import { authenticateGateway, checkOperationKind } from './gatewayAuthentication.ts';
import { answerFor, closed } from './requestWork.ts';
import { executableSchema } from './executableSchema.ts';
import { withRowStatistics } from './rowStatisticsResolver.ts';
import { defineSeeding, prepareTables } from './seeding.ts';

/** What a subgraph is built from besides its definition. */
export interface SubgraphOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether to fill an empty database with the shipped data; true when left out. */
  readonly seed?: boolean;
  /** Whether to bring the tables up to date and fill them; when false, they must be up to date. True when left out. */
  readonly prepare?: boolean;
  /** What it shares with the gateway: with one, it answers HTTP requests only with a viewer token signed by it. */
  readonly trustKey?: string | undefined;
  /** How many days personal data is kept: with it, what is over is removed in the background, now and every day. */
  readonly retention?: Retention | undefined;
  /** What one partner may write in a day. */
  readonly auditQuota?: AuditQuota | undefined;
  /** Called with the text of each SQL statement. */
  readonly onStatement?: (sql: string) => void;
}

/** A running subgraph: callable in-process through `execute`, and over HTTP once `app` listens. */
export interface Subgraph {
  readonly name: string;
  readonly orm: Orm;
  /** How long it keeps personal data; undefined when it removes none by itself. */
  readonly retention: Retention | undefined;
  /** Serves `/graphql` and `/health`. */
  readonly app: FastifyInstance;
  /** Runs one operation and gives the answer as it would travel, without HTTP or JSON. */
  execute(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  /** Whether it can answer: resolves to true, or rejects with the reason why not. */
  healthy(): Promise<boolean>;
  /**
   * Brings what is kept here of other subgraphs (and of this one, to search it) up to date, once. From now on, resolvers can
   * ask the peers.
   * @throws when one of them does not answer
   */
  sync(peers: Peers): Promise<void>;
  /**
   * Goes on doing so every other second until it is closed; a peer that fails is asked again. From now on, resolvers can ask
   * the peers.
   * @returns when that was done once
   */
  follow(peers: Peers): Promise<void>;
  /**
   * Removes personal data that was kept long enough, once.
   * @param options `dryRun` only counts
   */
  retain(
    retention: Retention,
    options?: { readonly dryRun?: boolean; readonly signal?: AbortSignal },
  ): Promise<RetentionReport>;
  /** Finishes what is running; the database stays open for its owner to close. */
  close(): Promise<void>;
}

/**
 * Builds a subgraph: migrates its schema, seeds an empty one, and makes its server.
 * @throws when the database does not answer, a migration fails, or tables that are not to be prepared are out of date
 */
export async function createSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  {
    database,
    clock,
    logger,
    seed = true,
    prepare = true,
    trustKey,
    retention,
    auditQuota,
    onStatement,
  }: SubgraphOptions,
): Promise<Subgraph> {
  const { name, entities, migrations } = definition;
  const orm = await openOrm({
    database,
    schema: name,
    entities: [...entities, defineSeeding()],
    migrations,
    onStatement,
  });
  const start = async (): Promise<Follower> => {
    await prepareTables(orm, definition, { prepare, seed });
    return createFollower(orm, name, definition.readModels ?? [], logger, () => today(clock));
  };
  const follower = await start().catch(async (error: unknown) => {
    await orm.close();
    throw error;
  });

  // The others are there only after all of them were made.
  let known: Peers = {};
  const confidential = confidentialTables(orm.fork());
  const statistics = rowStatistics(
    orm,
    name,
    { lists: definition.countedLists ?? {}, computed: definition.computedValues ?? {} },
    (table) => confidential.has(table),
    (err) => logger.warn({ err }, 'the rows of lists could not be counted'),
  );
  const contextOfRequest = (
    requestId: string,
    viewer: Viewer = anonymous,
    kind?: OperationKind,
  ): SubgraphContext<Loaders> => {
    const day = today(clock);
    const read = () => definition.createLoaders(createReader(seenBy(orm.fork(), viewer, day), confidential));
    let loaders = read();
    return {
      requestId,
      viewer,
      kind,
      get loaders() {
        return loaders;
      },
      async change(action, input, work) {
        const setting = { orm, schema: name, viewer, today: day, requestId, quota: auditQuota };
        const payload = await asWrite(() => runChange(setting, action, input, work));
        loaders = read();
        return payload;
      },
      ask(peer, text, variables) {
        const { client, signal } = currentWork() ?? {};
        return askPeer(known, peer, { query: text, variables, requestId, viewer, client, signal });
      },
      today: day,
      requireModel: (model) => follower.require(model),
    };
  };
  const healthy = async (): Promise<boolean> => {
    await orm.fork().execute('select 1');
    return true;
  };
  const app = createApp({
    logger,
    trustRequestId: true,
    health: async () => ({ ok: await healthy() }),
    connections: fromGateways,
    heads: gatewayHeads,
  });
  const options = serverOptions<SubgraphContext<Loaders>>(app, logger);
  const sdl = readFileSync(definition.schemaFile, 'utf8');
  const server = new ApolloServer<SubgraphContext<Loaders>>({
    schema: executableSchema(
      definition.countedLists === undefined
        ? definition
        : { ...definition, resolvers: withRowStatistics(definition.resolvers, statistics) },
    ),
    ...options,
    parseOptions: { maxTokens: longestGatewayDocument },
    plugins: [
      ...options.plugins,
      introspectionLimit<SubgraphContext<Loaders>>(),
      checkOperationKind(),
      demandLimit(sdl, () => statistics.known()),
    ],
    stringifyResult: stringifyBounded,
  });
  await server.start();
  const turns = createTurns();
  const { onRequest, preHandler, authorityOf } = authenticateGateway(app, trustKey, name);
  const answerOverHttp = fastifyApolloHandler(server, {
    async context(request) {
      const { viewer, kind } = authorityOf(request);
      return contextOfRequest(request.id, viewer, kind);
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: longestGatewayBody,
    onRequest,
    preHandler,
    handler: async (request, reply) => {
      const work = { ...authorityOf(request), signal: closed(reply) };
      return answerFor(work, turns, async () => answerOverHttp.call(app, request, reply));
    },
  });

  let closing = false;
  const self: Subgraph = {
    name,
    orm,
    retention,
    app,
    healthy,
    async execute({ requestId, query, variables, operationName, viewer = anonymous, client, signal }) {
      // Followers of other subgraphs may still ask; they take it as any failure and go on elsewhere.
      if (closing) throw new Error(`the subgraph ${name} is closed`);
      const { body } = await answerFor({ viewer, client, signal }, undefined, () =>
        server.executeOperation(
          { query, variables, operationName },
          { contextValue: contextOfRequest(requestId, viewer) },
        ),
      );
      if (body.kind === 'single') return body.singleResult;
      throw new Error('a subgraph never answers incrementally');
    },
    sync: (peers) => follower.sync((known = { ...peers, [name]: self })),
    follow: (peers) => follower.follow((known = { ...peers, [name]: self })),
    retain: (days, how) =>
      runRetention({ orm, schema: name, rules: definition.retention ?? [], days: { ...days }, ...how }),
    async close() {
      closing = true;
      await stopRetention();
      await follower.close();
      await server.stop();
      await app.close();
      await orm.close();
    },
  };
  const stopRetention =
    retention === undefined
      ? async () => {}
      : everyDay(async (signal) => {
          const removed = await self.retain(retention, { signal });
          if (Object.values(removed).some((rows) => rows > 0))
            logger.info({ removed }, 'what was kept long enough was removed');
        }, logger);
  return self;
}
