import { subgraphConfig, type Environment, type SubgraphConfig } from '@community-graph/kit/config';

/** The port of the products subgraph when `PORT` is not set. */
export const defaultPort = 4002;

/**
 * Reads the configuration of a products subgraph that runs alone.
 * @throws OperatorError BAD_CONFIGURATION
 */
export const readConfig = (environment: Environment): SubgraphConfig =>
  subgraphConfig('products', defaultPort, environment, { members: 'http://localhost:4001/graphql' });
