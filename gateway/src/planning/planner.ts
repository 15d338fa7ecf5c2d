import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { LoadedGraph, PlannerAnswer, PlannerRequest } from './plannerProcess.ts';

/** Which of the progressive `@override(label:)` hold for one request. */
export interface Overrides {
  readonly labels: readonly string[];
  /** 0 to 100. */
  readonly percentage: number;
}

/** Plans the operations of one supergraph. */
export interface GraphPlanner extends LoadedGraph {
  /**
   * Plans one operation.
   * @throws PlanningError
   */
  plan(operation: string, overrides: Overrides): Promise<QueryPlan>;
  /** Frees what the planner holds for the supergraph. */
  drop(): void;
}

/** Plans operations in a process of its own. */
export interface Planner {
  /**
   * Loads a supergraph.
   * @throws OperatorError BAD_SUPERGRAPH when it cannot be planned on
   */
  load(sdl: string): Promise<GraphPlanner>;
  close(): void;
}

/** An operation that the planner could not plan; the message is for the log. */
export class PlanningError extends Error {}

/** A request that was lost when another one ended the process. */
class Interrupted extends Error {}

/** How long one operation may be planned, in milliseconds. */
const planningDeadlineMs = 5_000;

const ownProgram = fileURLToPath(new URL('./plannerProcess.ts', import.meta.url));

type Request = PlannerRequest extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

/**
 * Starts the process that plans. When it dies of an operation, that operation fails, and the next one finds a
 * new process.
 * @param program the file that the process runs
 * @throws OperatorError ENGINE_UNAVAILABLE when the planner has no binary for this machine
 */
export async function startPlanner(logger: Logger, program = ownProgram): Promise<Planner> {
  const graphs = new Map<number, string>();
  let graphCount = 0;
  let closed = false;
  let worker = startWorker(program);

  async function ask(request: Request): Promise<LoadedGraph | QueryPlan | null> {
    if (worker.dead && !closed) {
      logger.error({}, 'the planner process ended and is started anew');
      worker = startWorker(program);
      const revived = worker;
      await Promise.all([...graphs].map(([graph, sdl]) => revived.ask({ kind: 'load', graph, sdl })));
    }
    return worker.ask(request).catch((error: unknown) => {
      if (error instanceof Interrupted && !closed) return ask(request);
      throw error;
    });
  }

  try {
    await worker.ready;
  } catch (error) {
    throw new OperatorError('ENGINE_UNAVAILABLE', `The query planner does not run here: ${(error as Error).message}`);
  }
  return {
    async load(sdl) {
      const graph = (graphCount += 1);
      const loaded = (await ask({ kind: 'load', graph, sdl }).catch((error: unknown) => {
        throw new OperatorError('BAD_SUPERGRAPH', `The planner cannot plan on the supergraph: ${String(error)}`);
      })) as LoadedGraph;
      graphs.set(graph, sdl);
      return {
        ...loaded,
        plan: async (operation, overrides) =>
          (await ask({ kind: 'plan', graph, operation, ...overrides })) as QueryPlan,
        drop() {
          graphs.delete(graph);
          void ask({ kind: 'drop', graph }).catch(() => {});
        },
      };
    },
    close() {
      closed = true;
      worker.end();
    },
  };
}

/** One run of the process. */
function startWorker(program: string) {
  // Flags of this process, such as a debugger's port, are not for the other one.
  const child: ChildProcess = fork(program, [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, { resolve(result: never): void; reject(reason: Error): void }>();
  let count = 0;
  let stderr = '';
  const state = { dead: false };
  const send = (request: Request | undefined): Promise<never> => {
    const { promise, resolve, reject } = Promise.withResolvers<never>();
    if (state.dead) return Promise.reject(new PlanningError('the planner process has ended'));
    const id = request === undefined ? 0 : (count += 1);
    waiting.set(id, { resolve, reject });
    child.channel?.ref();
    if (request !== undefined) child.send({ ...request, id });
    const timer = setTimeout(() => child.kill('SIGKILL'), planningDeadlineMs).unref();
    return promise.finally(() => clearTimeout(timer));
  };

  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2_000)));
  child.on('message', (answer: PlannerAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A gateway that is done must not be kept alive by its planner, one that waits for a plan must.
    if (waiting.size === 0) child.channel?.unref();
    if (answer.ok) asked?.resolve(answer.result as never);
    else asked?.reject(new PlanningError(answer.message));
  });
  const end = (reason: string) => {
    state.dead = true;
    // It answers in order: the oldest request is the one that it died of.
    const [culprit, ...others] = waiting.values();
    waiting.clear();
    culprit?.reject(new PlanningError(reason));
    for (const other of others) other.reject(new Interrupted(reason));
  };
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(`the planner process ended (${signal ?? code}): ${stderr.slice(0, 300)}`));
  const ready = send(undefined);
  child.unref();
  (child.stderr as { unref?(): void } | null)?.unref?.();

  return {
    ready,
    get dead() {
      return state.dead;
    },
    ask: send,
    end() {
      end('the planner is closed');
      child.kill('SIGKILL');
    },
  };
}
