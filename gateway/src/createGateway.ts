import { printSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { createApp, type Health } from '@community-graph/kit/http';
import type { Logger } from '@community-graph/kit/telemetry';
import { createEngine, type EngineName } from './execution/index.ts';
import { addRoutes, createGraphqlServer, type SchemaTexts } from './http/index.ts';
import type { Supergraph } from './supergraph/index.ts';
import type { Transport, TransportFactory } from './transport/index.ts';

/** What a gateway is built from. */
export interface GatewayOptions {
  readonly supergraph: Supergraph;
  readonly engine: EngineName;
  /** Makes the way to each subgraph. */
  readonly transports: TransportFactory;
  readonly logger: Logger;
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
export async function createGateway({
  supergraph,
  engine: name,
  transports,
  logger,
}: GatewayOptions): Promise<Gateway> {
  const ways = new Map<string, Transport>();
  const engine = await createEngine({
    engine: name,
    supergraphSdl: supergraph.sdl,
    logger,
    transports: (subgraph, url) => {
      const way = transports(subgraph, url);
      ways.set(subgraph, way);
      return way;
    },
  });
  let schemas: SchemaTexts | undefined;
  engine.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    schemas = { api: `${printSchema(apiSchema)}\n`, supergraph: coreSupergraphSdl };
  });

  const app = createApp({ logger, health: () => healthOf(ways) });
  const server = createGraphqlServer(engine, app, logger);
  await server.start();
  addRoutes(app, server, () => {
    if (schemas === undefined) throw new Error('the engine has not told its schema');
    return schemas;
  });
  return {
    app,
    async close() {
      await server.stop();
      await app.close();
      await Promise.all([...ways.values()].map((way) => way.close()));
    },
  };
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
