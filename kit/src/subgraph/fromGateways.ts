import type { ConnectionLimits, HeadLimits } from '../http/index.ts';

/** What may be held of a subgraph's server: all that reaches it comes from few addresses, those of gateways and of other subgraphs. */
export const fromGateways: Partial<ConnectionLimits> = {
  perAddress: 2_000,
  perConnection: 100,
  unsentPerAddress: 128 * 1024 * 1024,
  unsentInAll: 640 * 1024 * 1024,
};

/**
 * The longest body that a subgraph reads, in bytes: the objects that the most expensive operation of a gateway's default limits
 * looks up, 250,000 of 100 bytes each. With a trust key, only those read so far who have shown a token of the gateway.
 */
export const longestGatewayBody = 32 * 1024 * 1024;

/** The most lists and objects in a body whose sender no trust key shows. */
export const unprovenParts = 1_000_000;

/** The most that the head of a request may have: what a client's may, since headers are passed on, and the gateway's own besides. */
export const gatewayHeads: HeadLimits = { bytes: 48 * 1024, headers: 200, separators: 512 };

/** The longest document in tokens: a gateway may take as many, and writes fragments out. */
export const longestGatewayDocument = 200_000;
