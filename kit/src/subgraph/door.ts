import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, request as openRequest, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { once } from 'node:events';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from '../telemetry/index.ts';
import { anonymous, scopes, type Viewer } from '../viewer/index.ts';
import type { RetentionReport } from '../privacy/index.ts';
import type { Subgraph } from './createSubgraph.ts';

/** An operation as it goes through a door. */
export interface DoorRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Whoever may open the files of the database may do with it what the secretariat may; the audit log calls it so. */
export const commandLine: Viewer = Object.freeze<Viewer>({
  ...anonymous,
  role: 'SECRETARIAT',
  subject: 'command line',
  scopes,
});

/** The largest operation, in bytes. */
const maximumBytes = 100_000;

/** Where operations go, and where retention is asked for. */
const [operationPath, retentionPath] = ['/', '/retention'] as const;

const doorOf = (directory: string, name: string): string => `${directory}.${name}.sock`;

/**
 * Opens a door to a subgraph for commands of the same user on the same machine: an embedded database is open in one process,
 * so others cannot read it. It is a Unix socket beside the database's directory that nobody else may open.
 * @param directory the embedded database's; this process must hold its lock
 * @returns closes it; a door that cannot be opened is logged and is no reason not to start
 */
export async function openDoor(
  { name, execute, retain, retention }: Pick<Subgraph, 'name' | 'execute' | 'retain' | 'retention'>,
  directory: string,
  logger: Logger,
): Promise<() => Promise<void>> {
  const path = doorOf(directory, name);
  const server = createServer((request, response) => {
    answer(request)
      .then((result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)))
      .catch((err: unknown) => {
        logger.warn({ err }, 'a command at the door could not be answered');
        response.writeHead(400).end();
      });
  });
  const answer = async (request: IncomingMessage): Promise<object> => {
    if (Number(request.headers['content-length'] ?? Infinity) > maximumBytes)
      throw new Error('the request is too long');
    if (request.url === retentionPath) {
      // The command may have been started with other variables; what is removed does not come back.
      if (retention === undefined) throw new Error('this process removes nothing');
      const { dryRun } = (await json(request)) as { readonly dryRun: boolean };
      return retain(retention, { dryRun });
    }
    const { query, variables } = (await json(request)) as DoorRequest;
    return execute({ query, variables, viewer: commandLine, requestId: randomUUID() });
  };
  // One left behind by a process that was killed; nobody else has the database open.
  rmSync(path, { force: true });
  const before = process.umask(0o177);
  server.listen(path);
  process.umask(before);
  try {
    await once(server, 'listening');
  } catch (err) {
    logger.warn({ err, path }, 'commands cannot reach this process; stop it to run them');
    return async () => {};
  }
  return async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}

/**
 * Has the process that keeps an embedded database open run an operation.
 * @param directory the embedded database's
 * @param name the subgraph's
 * @throws when that process has no door, or answers nothing
 */
export const askAtDoor = (
  directory: string,
  name: string,
  { query, variables }: DoorRequest,
): Promise<FormattedExecutionResult> =>
  send(doorOf(directory, name), operationPath, { query, variables }) as Promise<FormattedExecutionResult>;

/**
 * Has that process remove personal data that was kept long enough, by its own periods.
 * @param dryRun only counts
 * @throws when that process has no door, or removes nothing by itself
 */
export const retainAtDoor = (directory: string, name: string, dryRun: boolean): Promise<RetentionReport> =>
  send(doorOf(directory, name), retentionPath, { dryRun }) as Promise<RetentionReport>;

async function send(socketPath: string, path: string, body: object): Promise<unknown> {
  const text = JSON.stringify(body);
  const request = openRequest({ socketPath, method: 'POST', path });
  request.setHeader('content-length', Buffer.byteLength(text));
  request.end(text);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error('the process that has the database open did not answer');
  return json(response);
}
