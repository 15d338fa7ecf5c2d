import { createLimitedLog, loggedDocument, loggedMessage, type Logger } from '@community-graph/kit/telemetry';
import { fatalShapes } from './fatalShapes.ts';
import type { GraphPlanner, PlanHooks } from './planner.ts';
import type { PlannerPool } from './plannerPool.ts';
import type { MadePlan, Overrides } from './plannerTypes.ts';
import { Interrupted, PlanningError, PlanNotMade, type Deadline, type PlannerCrash } from './plannerWorker.ts';
import type { GraphSource, SecondPlanner } from './secondPlannerHost.ts';

/** How long one operation may keep both planners together busy, in milliseconds of CPU time. */
const planningDeadlineMs = 2_000;

/**
 * Makes the function that plans the operations of a supergraph. The second planner gets what the first one finds no plan for or
 * dies of, and while the first one recovers what need not wait for it.
 */
export function twoPlanners(
  first: PlannerPool,
  second: SecondPlanner,
  source: GraphSource,
  logger: Logger,
): GraphPlanner['plan'] {
  const log = createLimitedLog(logger, () => performance.now());
  const fatal = fatalShapes();
  const { graph } = source;

  return async (operation, overrides, hooks = {}) => {
    const deadline = { leftMs: planningDeadlineMs, cpuMs: 0 };
    try {
      return await planBy(operation, waysOf(operation, overrides, deadline, hooks));
    } finally {
      hooks.planned?.(deadline.cpuMs);
    }
  };

  async function planBy(operation: string, { viaFirst, viaSecond }: ReturnType<typeof waysOf>): Promise<MadePlan> {
    if (fatal.has(operation)) return viaSecond(knownToBeFatal());
    try {
      if (first.isRecovering && second.isReady(source)) throw new Interrupted('the first planner recovers');
      return await viaFirst(() => fatal.has(operation) || second.isReady(source));
    } catch (reason) {
      if (!(reason instanceof Interrupted)) return viaSecond(reason);
      if (fatal.has(operation)) return viaSecond(knownToBeFatal());
      // Somebody else's crash is no reason to fail: what the second planner cannot plan waits for the first one.
      return viaSecond(reason).catch((another: unknown) => {
        if (another instanceof PlanNotMade) throw another;
        return viaFirst(() => false).catch((latest: unknown) => {
          throw bothFailed(latest, another);
        });
      });
    }
  }

  function waysOf(
    operation: string,
    overrides: Overrides,
    deadline: Deadline,
    { finish = (node) => node, plannerCrashed: crashed, beforePlanning, ...others }: PlanHooks,
  ) {
    const start = performance.now();
    // What it owes for a crash of the first planner is no reason not to ask the second one.
    const turn = { ...others, beforePlanning: beforePlanning && once(beforePlanning) };
    const finished = (made: MadePlan): MadePlan => ({ ...made, node: finish(made.node) });
    return {
      viaFirst: async (mayLeave: () => boolean): Promise<MadePlan> => {
        const died = ({ isLate }: PlannerCrash) => {
          // What takes long is slow for its size, which others of its shape need not be.
          if (!isLate) fatal.add(operation);
          crashed?.();
        };
        return finished(
          await first.plan({ graph, operation, ...overrides }, deadline, {
            ...turn,
            mayLeave,
            isFatal: () => fatal.has(operation),
            crashed: died,
          }),
        );
      },
      /** @param reason why the first planner does not plan it */
      viaSecond: async (reason: unknown): Promise<MadePlan> => {
        const isKnown = reason instanceof PlanningError || reason instanceof Interrupted;
        if (!isKnown || reason instanceof PlanNotMade || deadline.leftMs <= 0) throw reason;
        const made = await second
          .plan(source, operation, overrides, deadline, { ...turn, crashed })
          .then(finished)
          .catch((another: unknown) => {
            throw bothFailed(reason, another);
          });
        const ms = Math.round(performance.now() - start);
        const fields = () => ({
          reason: loggedMessage(reason.message),
          operation: loggedDocument(operation),
          ms,
        });
        log('info', fields, 'the second planner found a plan');
        return made;
      },
    };
  }
}

const knownToBeFatal = () => new PlanningError('the planner died of an operation of the same shape before');

/** A function that is called the first time only. */
function once(call: () => Promise<void>): () => Promise<void> {
  let called: Promise<void> | undefined;
  return () => (called ??= call());
}

function bothFailed(reason: unknown, another: unknown): PlanningError {
  for (const error of [reason, another]) if (error instanceof PlanNotMade) return error;
  // Each may know better the next time.
  const isFinal = [reason, another].every((error) => error instanceof PlanningError && error.isFinal);
  return new PlanningError(`${messageOf(reason)}; the second planner: ${messageOf(another)}`, isFinal);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
