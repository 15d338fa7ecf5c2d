export { composedApiSchema, composedSupergraph } from './files.ts';
export { checkSubgraphAddresses, readConfig, readGatewayConfig } from './gatewayConfig.ts';
export { gatewayVariables } from './gatewayVariables.ts';
export { checkLimitedSubgraphs, limitsOf } from './subgraphLimits.ts';
export type { WebConfig } from './web.ts';
