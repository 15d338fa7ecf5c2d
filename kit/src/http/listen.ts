import type { FastifyInstance } from 'fastify';
import { OperatorError } from '../errors/index.ts';
import { openAcceptors } from './acceptors.ts';

/**
 * Opens the port.
 * @param app a server with its routes
 * @param at `port` 0 takes any free one; `variable` is what the operator sets to choose another
 * @returns the address it listens on, for example `http://localhost:4000`
 * @throws OperatorError PORT_IN_USE, or BAD_CONFIGURATION when the host is not one of this machine
 */
export async function listen(
  app: FastifyInstance,
  at: { host: string; port: number; variable: string },
): Promise<string> {
  try {
    await openAcceptors(app, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') {
      throw new OperatorError(
        'BAD_CONFIGURATION',
        `Cannot listen on ${at.host}, port ${at.port}: ${code}. Check HOST.`,
      );
    }
    throw new OperatorError(
      'PORT_IN_USE',
      `Port ${at.port} is in use. Stop the process that listens there, or choose another with ${at.variable}=<port>.`,
    );
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : at.port;
  return `http://localhost:${port}`;
}
