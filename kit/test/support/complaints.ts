import { commandConfig } from '../../src/administration/index.ts';
import { subgraphConfig } from '../../src/config/index.ts';
import { OperatorError } from '../../src/errors/index.ts';

/** The lines of the error that a subgraph's configuration meets; none when it is fine. */
export const complaints = (environment: Record<string, string>, peers: Record<string, string> = {}) =>
  complaintsOf(() => subgraphConfig('members', 4001, environment, peers));

/** The same for a command. */
export const commandComplaints = (environment: Record<string, string>) =>
  complaintsOf(() => commandConfig('members', environment));

function complaintsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'BAD_CONFIGURATION') return error.message.split('\n');
    throw error;
  }
  return [];
}
