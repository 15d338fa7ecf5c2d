import type { FastifyReply } from 'fastify';
import { viewerKey, type Viewer } from '../viewer/index.ts';
import { asSystem, CancellationSource, workFor, type Cancellation, type Turns } from '../work/index.ts';

/** The request that work is done for. */
export interface WorkRequest {
  readonly viewer: Viewer;
  /** The rate-limit subject; when left out, all requests of one viewer are of one subject, and so are all anonymous ones. */
  readonly client?: string | undefined;
  /** Ends the reads of the request when nobody waits for its answer any more. */
  readonly signal?: Cancellation | undefined;
}

/**
 * Runs what answers a request as work for it, when its subject has a turn of the thread. Its reads end with it, answered or
 * not. Work for a part of the system, such as a follower that reads a feed in bulk, has no subject, no turn and no read timeout.
 * @param turns of the subgraph; undefined where the request has had one already, in the gateway of the same process
 */
export async function answerFor<Answer>(
  { viewer, client = viewerKey(viewer), signal }: WorkRequest,
  turns: Turns | undefined,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  if (viewer.role === 'SYSTEM') return asSystem(answer);
  const ended = new CancellationSource();
  const end = () => ended.abort();
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  try {
    // What many requests of one client compute at a time is in nobody else's way.
    const turn = turns?.take(client);
    if (turn !== undefined) await turn;
    const pacing = { lastPiece: undefined };
    return await workFor({ client, signal: ended, kind: 'read', turns, pacing }, answer);
  } finally {
    signal?.removeEventListener('abort', end);
    // A field that failed can end the answer while others are still being read.
    end();
  }
}

/** Says when the connection of an HTTP request has closed, whether it was answered or not. */
export function closed({ raw }: FastifyReply): Cancellation {
  const source = new CancellationSource();
  raw.once('close', () => source.abort());
  return source;
}
