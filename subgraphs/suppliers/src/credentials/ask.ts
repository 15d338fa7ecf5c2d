import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Environment } from '@community-graph/kit/config';
import type { DatabaseLocation } from '@community-graph/kit/database';
import { OperatorError } from '@community-graph/kit/errors';
import { askAtDoor, commandLine, type Subgraph } from '@community-graph/kit/subgraph';
import { databaseLocation, withSubgraph } from '../administration/index.ts';

/** Runs an operation as the secretariat. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<FormattedExecutionResult>;

/** The longest that a graph is waited for, in milliseconds. */
const longestAnswerMs = 30_000;

/**
 * Does something with whoever keeps the credentials: a running graph when an address is given, else the database itself, or
 * the process that has it open.
 * @param url of a gateway
 * @throws OperatorError when the database cannot be opened
 */
export async function withAsk(
  url: string | null,
  environment: Environment,
  work: (ask: Ask) => Promise<void>,
): Promise<void> {
  if (url !== null) return work(askGraph(url, environment['COMMUNITY_TOKEN']));
  const location = databaseLocation(environment);
  try {
    await withSubgraph(location, (subgraph) => work(askSubgraph(subgraph)));
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'DATABASE_IN_USE') throw error;
    await work(askAtDoorOf(location, error));
  }
}

const askSubgraph =
  (subgraph: Subgraph): Ask =>
  (query, variables) =>
    subgraph.execute({ query, variables, viewer: commandLine, requestId: randomUUID() });

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

const askAtDoorOf =
  (location: DatabaseLocation, inUse: OperatorError): Ask =>
  (query, variables) =>
    location.kind === 'embedded'
      ? askAtDoor(location.directory, 'suppliers', { query, variables }).catch(() => {
          throw inUse;
        })
      : Promise.reject(inUse);
