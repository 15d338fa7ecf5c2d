export { composedApiSchema, composedSupergraph } from './files.ts';
export { gatewayConfig, readConfig } from './gatewayConfig.ts';
export { gatewayVariables } from './gatewayVariables.ts';
export { checkLimitedSubgraphs, limitsOf } from './subgraphLimits.ts';
export type { WebConfig } from './web.ts';
