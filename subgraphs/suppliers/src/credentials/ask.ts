import type { FormattedExecutionResult } from 'graphql';
import { administer, type Ask } from '@community-graph/kit/administration';
import type { Environment } from '@community-graph/kit/config';
import { suppliers } from '../subgraph.ts';

/** The longest that a graph is waited for, in milliseconds. */
const longestAnswerMs = 30_000;

/**
 * Does something with whoever keeps the credentials: a running graph when an address is given, else the database itself, or
 * the process that has it open.
 * @param url of a gateway
 * @throws OperatorError when the database cannot be opened
 */
export const withAsk = (
  url: string | null,
  environment: Environment,
  work: (ask: Ask) => Promise<void>,
): Promise<void> =>
  url === null
    ? administer(suppliers, environment, ({ ask }) => work(ask))
    : work(askGraph(url, environment['COMMUNITY_TOKEN']));

const askGraph =
  (url: string, token: string | undefined): Ask =>
  async (query, variables) => {
    if (!token) throw new Error('Put a token of the secretariat into COMMUNITY_TOKEN.');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(longestAnswerMs),
    }).catch((error: Error) => {
      throw new Error(`${url} does not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`);
    });
    return (await response.json().catch(() => {
      throw new Error(`${url} answers ${response.status}, and not as a graph does.`);
    })) as FormattedExecutionResult;
  };
