import type { FormattedExecutionResult } from 'graphql';
import { clientError, errorCatalogue, type ErrorCode } from '../errors/index.ts';
import type { PeerRequest, Peers } from '../feed/index.ts';

/**
 * Asks another subgraph for something that a client wants now.
 * @param peers the subgraphs that can be asked, by name
 * @returns the data of its answer
 * @throws SUBGRAPH_UNAVAILABLE when it does not answer or something failed on its side; its own error when that is the
 * client's to mend
 */
export async function askPeer(peers: Peers, name: string, request: PeerRequest): Promise<Record<string, unknown>> {
  const { data, errors } = await answerOf(peers, name, request);
  const [error] = errors ?? [];
  if (error === undefined && data) return data;
  const code = error?.extensions?.['code'];
  if (error === undefined || !isForClients(code)) throw unavailable(name);
  throw clientError(code, error.message, error.extensions);
}

async function answerOf(peers: Peers, name: string, request: PeerRequest): Promise<FormattedExecutionResult> {
  try {
    return (await peers[name]?.execute(request)) ?? {};
  } catch {
    // Why is nothing to a client; the request's id stands in the log lines of both.
    throw unavailable(name);
  }
}

const isForClients = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(errorCatalogue, code);

const unavailable = (name: string) =>
  clientError('SUBGRAPH_UNAVAILABLE', `The subgraph "${name}" did not answer. Try again in a moment.`);
