import { printSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { cachedText, createApp, type ConnectionLimits, type Health } from '@community-graph/kit/http';
import type { Logger } from '@community-graph/kit/telemetry';
import {
  createAdmission,
  gatewayAuthenticator,
  holderField,
  networkOf,
  operationCosts,
  rowCountUpdates,
  rowStatisticsField,
  type AccessOptions,
  type AdmissionOptions,
} from './access/index.ts';
import { createEngine, type EngineName } from './execution/index.ts';
import {
  addProtection,
  addRoutes,
  createGraphqlServer,
  malformedCharge,
  meterRefusals,
  operationPlaces,
  originAllowance,
  pageMeter,
  type OperationPlacesOptions,
  type SchemaTexts,
} from './http/index.ts';
import {
  subgraphOfQuery,
  subgraphsOfQuery,
  watchSupergraph,
  withAddresses,
  type LoadedSupergraph,
  type Supergraph,
  type SupergraphWatch,
} from './supergraph/index.ts';
import type { WebConfig } from './config/index.ts';
import type { Transport, TransportFactory } from './transport/index.ts';

/** What a gateway is built from. */
export interface GatewayOptions {
  readonly supergraph: Supergraph;
  /** The file that the supergraph was read from: its changes are taken over while requests run. Not watched when left out. */
  readonly watchedFile?: string | undefined;
  /** Throws when a changed supergraph must not be served; the one before goes on then. */
  readonly checkChange?: ((supergraph: LoadedSupergraph) => void) | undefined;
  readonly engine: EngineName;
  /** Makes the way to each subgraph. */
  readonly transports: TransportFactory;
  /** Where subgraphs listen that are reached in another way than by the addresses of the supergraph, by their names. */
  readonly addresses?: ReadonlyMap<string, string> | undefined;
  readonly logger: Logger;
  /** Whose credentials are accepted; nobody's when left out. */
  readonly access?: AccessOptions | undefined;
  /** What is shown to web pages and tools; what is left out is shown to tools, and to pages of the gateway alone. */
  readonly web?: Partial<WebConfig> | undefined;
  /** The names of the clients' headers that subgraphs get; none when left out. */
  readonly forwardedHeaders?: readonly string[] | undefined;
  /** Whether queries that are the same share one run while it is under way; true when left out. */
  readonly sharing?: boolean | undefined;
  /** The labels of `@override(label:)` that are switched on; none when left out. */
  readonly overrideLabels?: readonly string[] | undefined;
  /** How long a request may take altogether, in milliseconds; 30,000 when left out. */
  readonly requestTimeoutMs?: number | undefined;
  /** What viewers may ask and spend; the defaults, counted in memory, when left out. Closed with the gateway. */
  readonly admission?: AdmissionOptions | undefined;
  /** How many operations are at work and wait; what is left out is as `operationPlaces` says. */
  readonly operations?: Partial<OperationPlacesOptions> | undefined;
  /** How often subgraphs are asked how many rows their lists have, in milliseconds; a minute when left out, 0 for once. */
  readonly rowCountsEveryMs?: number | undefined;
  /** Whose word is taken for a client's address: hops, or addresses of proxies; nobody's when left out. */
  readonly trustProxy?: number | readonly string[] | undefined;
  /** What clients may hold of the server; the defaults for what is left out. */
  readonly connections?: Partial<ConnectionLimits> | undefined;
  /** A time in milliseconds, for how long a health check is shared; `performance.now` when left out. */
  readonly now?: (() => number) | undefined;
}

/** A gateway; it serves once `app` listens. */
export interface Gateway {
  readonly app: FastifyInstance;
  /** Finishes what is running and closes the transports. */
  close(): Promise<void>;
}

/**
 * Builds a gateway: engine, Apollo Server and routes.
 * @throws OperatorError ENGINE_UNAVAILABLE; and what the engine throws on a supergraph it cannot run
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraph, engine: name, transports, logger, access = {}, forwardedHeaders = [] } = options;
  const {
    corsOrigins = [],
    introspection = true,
    explorer = introspection,
    publicSupergraph = false,
  } = options.web ?? {};
  const ways = new Map<string, Transport>();
  const engine = createEngine({
    engine: name,
    supergraphSdl: supergraph.sdl,
    logger,
    timeoutMs: options.requestTimeoutMs,
    sharing: options.sharing,
    overrideLabels: options.overrideLabels,
    transports: (subgraph, url) => {
      const way = transports(subgraph, url);
      ways.set(subgraph, way);
      return way;
    },
  });
  let schemas: SchemaTexts | undefined;
  engine.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const shown = options.addresses ? withAddresses(coreSupergraphSdl, options.addresses) : coreSupergraphSdl;
    schemas = { api: cachedText(`${printSchema(apiSchema)}\n`), supergraph: cachedText(shown) };
  });

  const admission = createAdmission(options.admission ?? {});
  const app = createApp({
    logger,
    health: () => healthOf(ways),
    trustProxy: options.trustProxy,
    connections: options.connections,
    networkOf,
    beforeHealth: pageMeter(admission, 'health'),
    chargeMalformed: malformedCharge(admission),
    now: options.now,
  });
  meterRefusals(app, admission);
  await addProtection(app, { corsOrigins });
  const costs = operationCosts(admission.weights);
  const server = createGraphqlServer(engine, app, { logger, introspection, admission, costs });
  await server.start();
  const current = () => {
    if (schemas === undefined) throw new Error('the engine has not told its schema');
    return schemas;
  };
  let holder = subgraphOfQuery(supergraph.sdl, holderField);
  let counting = subgraphsOfQuery(supergraph.sdl, rowStatisticsField);
  const rowCounts = rowCountUpdates({
    ask: (request) =>
      new Map(
        counting.flatMap((subgraph) => {
          const way = ways.get(subgraph);
          return way === undefined ? [] : [[subgraph, way.execute(request)] as const];
        }),
      ),
    changed: (counts) => costs.count(counts),
    everyMs: options.rowCountsEveryMs ?? 60_000,
  });
  await settledWithin(firstCountsMs, rowCounts.update());
  addRoutes(app, server, {
    schemas: introspection ? current : undefined,
    publicSupergraph,
    explorer,
    isAllowedOrigin: originAllowance({ corsOrigins }),
    admission,
    operations: { ...(options.admission?.budget === null ? withoutShares : operationPlaces), ...options.operations },
    forwardedHeaders,
    authenticator: gatewayAuthenticator(access, {
      askHolder: (request) => (holder === undefined ? undefined : ways.get(holder)?.execute(request)),
      forwardedHeaders,
      logger,
    }),
  });
  const watch = watchOf(options, async (next) => {
    await engine.reload(next.sdl);
    holder = subgraphOfQuery(next.sdl, holderField);
    counting = subgraphsOfQuery(next.sdl, rowStatisticsField);
    void rowCounts.update();
    for (const gone of ways.keys()) if (!next.subgraphs.includes(gone)) ways.delete(gone);
  });
  return {
    app,
    async close() {
      await watch?.close();
      rowCounts.close();
      await server.stop();
      await app.close();
      await admission.close();
      await Promise.all([...ways.values()].map((way) => way.close()));
    },
  };
}

/** Where clients are not counted, they are not told apart either: what comes from one address may be all there is. */
const withoutShares: OperationPlacesOptions = {
  ...operationPlaces,
  capacityPerSubject: operationPlaces.capacity,
  maximumWaitingPerSubject: operationPlaces.maximumWaiting,
  costPerSubject: Infinity,
  quietOperations: Infinity,
  quietCost: Infinity,
};

/** How long a gateway that starts waits for the first row counts, in milliseconds. */
const firstCountsMs = 1_000;

/** Resolves when the work has settled, or when it took too long: it goes on then. */
async function settledWithin(longestMs: number, work: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, longestMs);
  await Promise.race([work, late.promise]);
  clearTimeout(timer);
}

function watchOf(
  { watchedFile: file, supergraph: { sdl }, checkChange, logger }: GatewayOptions,
  onChange: (supergraph: Supergraph) => Promise<void>,
): SupergraphWatch | undefined {
  if (file === undefined) return undefined;
  return watchSupergraph({
    file,
    sdl,
    logger,
    async onChange(next) {
      checkChange?.(next);
      await onChange(next);
      logger.warn({ file, subgraphs: next.subgraphs }, 'a changed supergraph is served now');
    },
  });
}

/**
 * Whether the gateway can answer: it can while one subgraph answers, and says which do not, because the parts
 * of a question that the others own still come.
 */
async function healthOf(ways: ReadonlyMap<string, Transport>): Promise<Health> {
  const states = await Promise.all(
    [...ways].map(
      async ([name, way]) => [name, (await way.healthy().catch(() => false)) ? 'ok' : 'unavailable'] as const,
    ),
  );
  return {
    ok: states.some(([, state]) => state === 'ok'),
    details: { subgraphs: Object.fromEntries(states) },
  };
}
