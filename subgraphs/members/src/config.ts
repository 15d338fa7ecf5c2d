import { subgraphConfig, type Environment, type SubgraphConfig } from '@community-graph/kit/config';

/** The port of the members subgraph when `PORT` is not set. */
export const defaultPort = 4001;

/**
 * Reads the configuration of a members subgraph that runs alone.
 * @throws OperatorError BAD_CONFIGURATION
 */
export const readConfig = (environment: Environment): SubgraphConfig =>
  subgraphConfig('members', defaultPort, environment, {
    products: 'http://localhost:4002/graphql',
    suppliers: 'http://localhost:4003/graphql',
  });
