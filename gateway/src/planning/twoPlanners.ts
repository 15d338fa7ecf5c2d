import type { Logger } from '@community-graph/kit/telemetry';
import { fatalShapes } from './fatalShapes.ts';
import type { GraphPlanner, PlanHooks } from './planner.ts';
import type { PlannerHost } from './plannerHost.ts';
import type { MadePlan, Overrides } from './plannerTypes.ts';
import { Interrupted, PlanningError, PlanNotWanted, type Deadline } from './plannerWorker.ts';
import type { GraphSource, SecondPlanner } from './secondPlannerHost.ts';

/** How long one operation may keep both planners together busy, in milliseconds. */
const planningDeadlineMs = 2_000;

/**
 * Makes the function that plans the operations of a supergraph. The second planner gets what the first one finds no plan for or
 * dies of, and while the first one recovers what need not wait for it.
 */
export function twoPlanners(
  first: PlannerHost,
  second: SecondPlanner,
  source: GraphSource,
  logger: Logger,
): GraphPlanner['plan'] {
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
      return viaSecond(reason).catch((another: unknown) =>
        viaFirst(() => false).catch((latest: unknown) => {
          throw bothFailed(latest, another);
        }),
      );
    }
  }

  function waysOf(
    operation: string,
    overrides: Overrides,
    deadline: Deadline,
    { finish = (node) => node, client, isWanted, plannerCrashed: crashed }: PlanHooks,
  ) {
    const start = performance.now();
    const finished = (made: MadePlan): MadePlan => ({ ...made, node: finish(made.node) });
    return {
      viaFirst: async (mayLeave: () => boolean): Promise<MadePlan> => {
        const died = () => {
          fatal.add(operation);
          crashed?.();
        };
        return finished(
          await first.plan({ graph, operation, ...overrides }, deadline, { mayLeave, crashed: died, client, isWanted }),
        );
      },
      /** @param reason why the first planner does not plan it */
      viaSecond: async (reason: unknown): Promise<MadePlan> => {
        const isKnown = reason instanceof PlanningError || reason instanceof Interrupted;
        if (!isKnown || reason instanceof PlanNotWanted || deadline.leftMs <= 0) throw reason;
        const made = await second
          .plan(source, operation, overrides, deadline, { crashed, client, isWanted })
          .then(finished)
          .catch((another: unknown) => {
            if (another instanceof PlanNotWanted) throw another;
            throw bothFailed(reason, another);
          });
        const ms = Math.round(performance.now() - start);
        logger.info({ reason: reason.message, operation, ms }, 'the second planner found a plan');
        return made;
      },
    };
  }
}

const knownToBeFatal = () => new PlanningError('the planner died of an operation of the same shape before');

function bothFailed(reason: unknown, another: unknown): PlanningError {
  // Each may know better the next time.
  const isFinal = [reason, another].every((error) => error instanceof PlanningError && error.isFinal);
  return new PlanningError(`${messageOf(reason)}; the second planner: ${messageOf(another)}`, isFinal);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
