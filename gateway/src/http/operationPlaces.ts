import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import {
  createBulkhead,
  createTurns,
  createWorkInProgress,
  enterWhenFree,
  type BulkheadOptions,
  type Cancellation,
  type Turns,
} from '@community-graph/kit/work';

/** How many operations one client and all clients have at work, and how many wait. */
export interface OperationPlacesOptions extends Required<Omit<BulkheadOptions, 'overflowed'>> {
  /** What the operations that one client has at work may cost together; one that costs more runs by itself. */
  readonly costPerSubject: number;
  /** With how many operations at work, and with how much cost besides that of one of them, a client is not busy yet. */
  readonly quietOperations: number;
  readonly quietCost: number;
  /** How requests get time on the thread; by turns of the event loop when left out. */
  readonly turns?: Turns;
}

/**
 * The places of a gateway. One client has 8 operations at work: a browser sends 6 requests side by side to one host, and a
 * page with more does not notice that two wait for milliseconds. More would not be faster, because subgraphs share their
 * databases fairly, but would hold memory and let one client's answers be made before another one's. Operations that cost half
 * a CPU second together are as much as one client gets at a time: what it saved up would keep all processors busy at once.
 */
export const operationPlaces: OperationPlacesOptions = {
  capacity: 64,
  capacityPerSubject: 8,
  maximumWaiting: 1_000,
  maximumWaitingPerSubject: 100,
  costPerSubject: 50_000,
  quietOperations: 2,
  quietCost: 1_000,
};

/**
 * What differs where the subgraphs and their databases share the gateway's thread: operations that cost a tenth of a CPU second
 * together are as much as one client has at work.
 */
export const placesOfOneThread: Partial<OperationPlacesOptions> = { costPerSubject: 10_000 };

/** The places where operations are read, run and answered. */
export interface OperationPlaces {
  /**
   * Waits for a place, before anything of the operation is read. Clients that wait get their turns round-robin.
   * @param client the rate-limit subject
   * @param signal gives the place in the queue up when the client leaves
   * @throws a client error: TOO_MANY_OPERATIONS, SERVER_BUSY, REQUEST_CANCELLED
   */
  take(request: FastifyRequest, client: string, signal: Cancellation | undefined): Promise<void>;
  /**
   * Waits for time on the thread, where it does not have it at once: before a request is looked at, and before a document that
   * nobody has validated is read. Small requests of others are taken in between large ones.
   */
  turn(client: string): Promise<void> | undefined;
  /** Whether a client has so much else at work that another one had better not wait for this request's run. */
  isBusy(request: FastifyRequest): boolean;
  /**
   * Waits until an operation fits into what its client has at work; operations that cost little do not wait.
   * @throws a client error: REQUEST_CANCELLED
   */
  begin(request: FastifyRequest, cost: number, signal: Cancellation | undefined): Promise<void>;
  /** Makes a handler give back what the request holds once the answer is computed, however long the client takes to read it. */
  around(handler: Handler): Handler;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** No place is taken yet. */
export function createOperationPlaces({ turns = createTurns(), ...options }: OperationPlacesOptions): OperationPlaces {
  const bulkhead = createBulkhead(options);
  const work = createWorkInProgress(options.costPerSubject);
  const clients = new WeakMap<FastifyRequest, string>();
  const costs = new WeakMap<FastifyRequest, number>();
  return {
    turn: (client) => turns.take(client),
    isBusy(request) {
      const client = clients.get(request);
      if (client === undefined) return false;
      const others = work.amountOf(client) - (costs.get(request) ?? 0);
      return bulkhead.running(client) > options.quietOperations || others > options.quietCost;
    },
    async begin(request, cost, signal) {
      const client = clients.get(request)!;
      const began = work.begin(client, cost, signal);
      if (began !== true && !(await began)) throw refusals.cancelled();
      costs.set(request, cost);
    },
    async take(request, client, signal) {
      const entry = enterWhenFree(bulkhead, client, signal);
      const outcome = typeof entry === 'string' ? entry : await entry;
      if (outcome !== 'entered') throw refusals[outcome]();
      clients.set(request, client);
    },
    around: (handler) => async (request, reply) => {
      try {
        return await handler(request, reply);
      } finally {
        const client = clients.get(request);
        const cost = costs.get(request);
        if (client !== undefined) bulkhead.leave(client);
        if (client !== undefined && cost !== undefined) work.end(client, cost);
      }
    },
  };
}

/** How long a client that is refused should wait, in seconds. */
const retryAfter = 1;

const refused = (code: 'TOO_MANY_OPERATIONS' | 'SERVER_BUSY', status: number, message: string): GraphQLError =>
  clientError(code, message, { retryAfter, http: { status, headers: new Map([['retry-after', String(retryAfter)]]) } });

const refusals = {
  'full for subject': () =>
    refused(
      'TOO_MANY_OPERATIONS',
      429,
      'Too many operations of this client wait already. Wait for answers before you send more, and try again in a second.',
    ),
  full: () => refused('SERVER_BUSY', 503, 'Too many operations wait already. Try again in a second.'),
  cancelled: () => clientError('REQUEST_CANCELLED', 'The client has gone away.'),
};
