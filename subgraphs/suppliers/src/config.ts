import { subgraphConfig, type Environment, type SubgraphConfig } from '@community-graph/kit/config';

/** The port of the suppliers subgraph when `PORT` is not set. */
export const defaultPort = 4003;

/**
 * Reads the configuration of a suppliers subgraph that runs alone.
 * @throws OperatorError BAD_CONFIGURATION
 */
export const readConfig = (environment: Environment): SubgraphConfig =>
  subgraphConfig('suppliers', defaultPort, environment, {
    members: 'http://localhost:4001/graphql',
    products: 'http://localhost:4002/graphql',
  });
