import type { Engine, ChosenOptions } from '../engine.ts';
import { OperatorError } from '@community-graph/kit/errors';
import { boundedExecutor } from './boundedExecutor.ts';
import { dataSource } from './dataSource.ts';
import { introspectingExecutor } from './introspectingExecutor.ts';
import { mendedExecutor } from './mendedExecutor.ts';
import { refusingExecutor } from './refusingExecutor.ts';
import { withoutSecurity } from './withoutSecurity.ts';

/**
 * The reference engine: `@apollo/gateway` over our transports.
 * @throws OperatorError ENGINE_UNAVAILABLE when the optional package is not installed
 */
export async function createApolloEngine({ supergraphSdl, transports, logger }: ChosenOptions): Promise<Engine> {
  // It sends usage data to Apollo and looks for cloud hosts unless this is set before it is loaded.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { ApolloGateway } = await import('@apollo/gateway').catch(() => {
    throw new OperatorError(
      'ENGINE_UNAVAILABLE',
      'The engine "apollo" needs the optional package @apollo/gateway: npm install --include=optional',
    );
  });
  const gateway = new ApolloGateway({
    supergraphSdl: withoutSecurity(supergraphSdl),
    logger,
    buildService: ({ name, url }) => dataSource(name, transports(name, url ?? ''), logger),
  });
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options).catch((error: unknown) => {
        const [reason] = String(error instanceof Error ? error.message : error).split('\n\n');
        throw new OperatorError('BAD_SUPERGRAPH', `The engine cannot run the supergraph: ${reason}`);
      });
      return {
        executor: boundedExecutor(mendedExecutor(introspectingExecutor(refusingExecutor(executor, supergraphSdl)))),
      };
    },
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate(({ apiSchema }) => callback({ apiSchema, coreSupergraphSdl: supergraphSdl })),
    async reload() {
      throw new OperatorError('ENGINE_UNAVAILABLE', 'The engine "apollo" takes a new supergraph only at a restart.');
    },
    stop: () => gateway.stop(),
  };
}
