import { defaultAllowances } from '@community-graph/gateway';

const { anonymous } = defaultAllowances;
const limits = {
  ...anonymous.limits,
  bodyBytes: 1_048_576,
  documentBytes: 1_048_576,
  variableBytes: 1_048_576,
  nameLength: 20_000,
  repetitions: 1_000_000,
  cost: 1e12,
};

/** What may be asked where a test is not about limits, and asks for a lot. */
export const wideAllowances = {
  anonymous: { ...anonymous, limits, burst: 1e12, perSecond: 1e12 },
  signedIn: { ...anonymous, limits, burst: 1e12, perSecond: 1e12 },
};
