export { composedSupergraph, gatewayVariables, readGatewayConfig } from './config/index.ts';
export { createGateway, type Gateway, type GatewayOptions } from './createGateway.ts';
export { defaultAllowances, openAdmission, type AdmissionOptions } from './access/index.ts';
export { placesOfOneThread } from './http/index.ts';
export { engineNames, type EngineName } from './execution/index.ts';
export { composeSupergraph, loadSupergraph, type Supergraph } from './supergraph/index.ts';
export {
  httpTransport,
  localTransport,
  type HttpTransportLimits,
  type LocalRequest,
  type LocalSubgraph,
  type Transport,
  type TransportFactory,
  type TransportRequest,
} from './transport/index.ts';
