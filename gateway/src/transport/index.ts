export { httpTransport, type HttpTransportOptions } from './httpTransport.ts';
export { defaultHttpLimits, type HttpTransportLimits } from './limits.ts';
export { localTransport, type LocalRequest, type LocalSubgraph } from './localTransport.ts';
export { createInFlightSharing, type Running } from './sharing.ts';
export { createCallSharing } from './subgraphCall.ts';
export type { Transport, TransportFactory, TransportRequest } from './transport.ts';
