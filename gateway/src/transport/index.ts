export { httpTransport, type HttpTransportLimits } from './httpTransport.ts';
export { localTransport } from './localTransport.ts';
export type { Transport, TransportFactory } from './transport.ts';
