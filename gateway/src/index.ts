export { composedSupergraph, gatewayVariables } from './config.ts';
export { createGateway, type Gateway, type GatewayOptions } from './createGateway.ts';
export { engineNames, type EngineName } from './execution/index.ts';
export { composeSupergraph, loadSupergraph, type Supergraph } from './supergraph/index.ts';
export {
  httpTransport,
  localTransport,
  type HttpTransportLimits,
  type Transport,
  type TransportFactory,
} from './transport/index.ts';
