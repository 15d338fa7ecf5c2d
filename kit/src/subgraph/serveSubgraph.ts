import type { SubgraphConfig } from '../config/index.ts';
import { openDatabase } from '../database/index.ts';
import { httpPeer } from '../feed/index.ts';
import { listen, run } from '../http/index.ts';
import { createLogger } from '../telemetry/index.ts';
import { viewerSigner } from '../viewer/index.ts';
import { createSubgraph } from './createSubgraph.ts';
import { openDoor } from './door.ts';
import type { SubgraphDefinition } from './definition.ts';

/**
 * Runs one subgraph as a process of its own, until it is told to stop.
 * @param readConfig called inside, so that a bad configuration is printed like any failure to start
 */
export function serveSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  readConfig: () => SubgraphConfig,
): Promise<void> {
  return run(async () => {
    const config = readConfig();
    const logger = createLogger(definition.name, config.logLevel);
    const database = await openDatabase(config.database, logger);
    const subgraph = await createSubgraph(definition, {
      database,
      clock: () => new Date(),
      logger,
      trustKey: config.trustKey,
      retention: config.retention,
      auditQuota: config.auditQuota,
    }).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const closeDoor =
      config.database.kind === 'embedded' ? await openDoor(subgraph, config.database.directory, logger) : undefined;
    const close = async () => {
      await closeDoor?.();
      await subgraph.close();
      await database.close();
    };
    const url = await listen(subgraph.app, {
      host: config.host,
      port: config.port,
      variable: config.portVariable,
    }).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    const signViewer = config.trustKey === undefined ? undefined : viewerSigner(config.trustKey);
    const peers = Object.entries(config.peers).map(
      ([name, at]) => [name, httpPeer(at, signViewer && { name, signViewer })] as const,
    );
    void subgraph.follow(Object.fromEntries(peers));
    process.stdout.write(`The ${definition.name} subgraph answers at ${url}/graphql\n`);
    return { close };
  });
}
