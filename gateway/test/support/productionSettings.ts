import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { gatewayVariables, readConfig, readGatewayConfig } from '../../src/config/index.ts';

/** Settings that are safe in production. */
export const safe = { NODE_ENV: 'production', SUBGRAPH_TRUST_KEY: randomBytes(32).toString('base64') };

/** The first line of the error that unsafe settings meet. */
export const header = 'The configuration is not safe in production (NODE_ENV=production):';

/** The lines of the error that a configuration meets, in the gateway and in the stack alike; none when it is fine. */
export function complaints(environment: Record<string, string>): string[] {
  const [alone, stack] = [
    () => readConfig(environment, []),
    () => readGatewayConfig(gatewayVariables, environment, 'inside'),
  ].map((read) => {
    try {
      read();
      return [];
    } catch (error) {
      if (error instanceof OperatorError && error.code === 'BAD_CONFIGURATION') return error.message.split('\n');
      throw error;
    }
  });
  expect(stack).toEqual(alone);
  return alone!;
}
