export { httpTransport, type HttpTransportLimits } from './httpTransport.ts';
export { localTransport, type LocalRequest, type LocalSubgraph } from './localTransport.ts';
export type { SubgraphDocument, Transport, TransportFactory, TransportRequest } from './transport.ts';
