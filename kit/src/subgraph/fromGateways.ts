import type { ConnectionLimits } from '../http/index.ts';

/** What may be held of a subgraph's server: all that reaches it comes from few addresses, those of gateways and of other subgraphs. */
export const fromGateways: Partial<ConnectionLimits> = {
  perAddress: 2_000,
  perConnection: 100,
  unsentPerAddress: 128 * 1024 * 1024,
  unsentInAll: 640 * 1024 * 1024,
};
