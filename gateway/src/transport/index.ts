export { defaultHttpLimits, httpTransport, type HttpTransportLimits } from './httpTransport.ts';
export { localTransport, type LocalSubgraph } from './localTransport.ts';
export type { Transport, TransportFactory, TransportRequest } from './transport.ts';
