import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import {
  createGateway,
  gatewayVariables,
  loadSupergraph,
  localTransport,
  openAdmission,
  placesOfOneThread,
  readGatewayConfig,
  type Gateway,
} from '@community-graph/gateway';
import {
  auditQuotaOf,
  auditQuotaVariables,
  databaseUrlVariable,
  defaultDataDirectory,
  portVariable,
  readTimeoutVariable,
  retentionOf,
  retentionVariables,
  type Environment,
} from '@community-graph/kit/config';
import { openDatabase, type Database, type DatabaseLocation } from '@community-graph/kit/database';
import { listen, run } from '@community-graph/kit/http';
import { createSubgraph, openDoor, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

const stackVariables = gatewayVariables
  .extend(retentionVariables.shape)
  .extend(auditQuotaVariables.shape)
  .extend({
    MEMBERS_PORT: portVariable.default(4001),
    PRODUCTS_PORT: portVariable.default(4002),
    SUPPLIERS_PORT: portVariable.default(4003),
    DATA_DIR: z.string().default(defaultDataDirectory),
    DATABASE_URL: databaseUrlVariable.optional(),
    MEMBERS_DATABASE_URL: databaseUrlVariable.optional(),
    PRODUCTS_DATABASE_URL: databaseUrlVariable.optional(),
    SUPPLIERS_DATABASE_URL: databaseUrlVariable.optional(),
    READ_TIMEOUT_MS: readTimeoutVariable,
  });

/** How long the start waits for the subgraphs to read each other, in milliseconds. */
const longestSyncMs = 5_000;

await run(async () => {
  const { values: config, config: settings } = readGatewayConfig(stackVariables, process.env as Environment, 'inside');
  const { issuer, trustKey } = settings.access;
  const retention = retentionOf(config);
  const auditQuota = auditQuotaOf(config);
  const logger = createLogger('community-graph', settings.logLevel);
  // Closed from the last to the first, whether the start succeeds or fails half-way.
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closeOne of closers.splice(0).toReversed()) await closeOne();
  };

  const embedded = `${config.DATA_DIR}/community`;
  const databases = new Map<string, Database>();
  const databaseAt = async (url: string | undefined): Promise<Database> => {
    const location: DatabaseLocation =
      url === undefined
        ? { kind: 'embedded', directory: embedded }
        : { kind: 'postgres', url, readTimeoutMs: config.READ_TIMEOUT_MS };
    const known = databases.get(url ?? '');
    if (known !== undefined) return known;
    const database = await openDatabase(location, logger);
    databases.set(url ?? '', database);
    closers.push(() => database.close());
    return database;
  };

  const start = async <Loaders>(
    definition: Parameters<typeof createSubgraph<Loaders>>[0],
    url: string | undefined,
  ): Promise<Subgraph> => {
    const database = await databaseAt(url ?? config.DATABASE_URL);
    const subgraph = await createSubgraph(definition, {
      database,
      clock: () => new Date(),
      logger,
      trustKey,
      retention,
      auditQuota,
    });
    closers.push(() => subgraph.close());
    // An embedded database is open in this process alone; commands come in here.
    if (database.kind === 'pglite') closers.push(await openDoor(subgraph, embedded, logger));
    return subgraph;
  };

  try {
    const running = [
      {
        subgraph: await start(members, config.MEMBERS_DATABASE_URL),
        port: config.MEMBERS_PORT,
        variable: 'MEMBERS_PORT',
      },
      {
        subgraph: await start(products, config.PRODUCTS_DATABASE_URL),
        port: config.PRODUCTS_PORT,
        variable: 'PRODUCTS_PORT',
      },
      {
        subgraph: await start(suppliers, config.SUPPLIERS_DATABASE_URL),
        port: config.SUPPLIERS_PORT,
        variable: 'SUPPLIERS_PORT',
      },
    ];
    // What each keeps of the others is there before the first question, unless a running transaction holds it back.
    const peers = Object.fromEntries(running.map(({ subgraph }) => [subgraph.name, subgraph]));
    const synced = Promise.all(running.map(({ subgraph }) => subgraph.follow(peers)));
    await Promise.race([synced, setTimeout(longestSyncMs, undefined, { ref: false })]);
    const addresses = new Map<string, string>();
    for (const { subgraph, port, variable } of running) {
      const url = await listen(subgraph.app, { host: settings.host, port, variable });
      addresses.set(subgraph.name, `${url}/graphql`);
    }
    const gateway: Gateway = await createGateway({
      supergraph: loadSupergraph(settings.supergraph),
      engine: settings.engine,
      transports: (name) => {
        const found = running.find(({ subgraph }) => subgraph.name === name);
        if (found === undefined)
          throw new Error(`the supergraph names a subgraph ${name} that the stack does not have`);
        return localTransport(found.subgraph);
      },
      addresses,
      operations: placesOfOneThread,
      logger,
      watchedFile: settings.supergraph,
      access: { issuer, partnerCredentials: true },
      admission: await openAdmission(settings.admission, logger),
      trustProxy: settings.admission.trustProxy,
      web: settings.web,
      connections: settings.connections,
      forwardedHeaders: settings.forwardedHeaders,
      requestTimeoutMs: settings.requestTimeoutMs,
      sharing: settings.inFlightSharing,
      overrideLabels: settings.overrideLabels,
    });
    closers.push(() => gateway.close());

    const lines = [...addresses].map(([name, address]) => `  ${`${name} subgraph`.padEnd(19)} ${address}`);
    const url = await listen(gateway.app, { host: settings.host, port: settings.port, variable: 'PORT' });
    process.stdout.write(
      [
        'Community Graph is up.',
        '',
        ...(settings.web.explorer ? [`  Explorer            ${url}/`] : []),
        `  GraphQL             ${url}/graphql`,
        ...lines,
        '',
        'Ctrl-C stops it.',
        '',
      ].join('\n'),
    );
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
});
