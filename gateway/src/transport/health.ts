import type { Dispatcher } from 'undici';
import { createBulkhead } from '@community-graph/kit/work';
import type { Breaker } from './breaker.ts';
import { SubgraphCall, type CallRoute } from './subgraphCall.ts';

/** Lets everything through: whether a subgraph is well again must not be asked of what keeps calls away from it. */
const openDoor: Breaker = { refuses: () => false, admit: () => 'call', report() {}, signOfLife() {} };

/**
 * Makes the health check of a subgraph. It goes past the bulkhead and the breaker; checks that are asked for at
 * once are one.
 * @param route what the calls of the subgraph go through
 * @param question makes a GraphQL request that asks for nothing but `__typename`, signed as all others are
 * @returns whether the subgraph can answer; rejected when it cannot be reached
 */
export function createHealthCheck(
  route: CallRoute,
  question: () => Promise<Dispatcher.DispatchOptions>,
): () => Promise<boolean> {
  const aside: CallRoute = {
    ...route,
    bulkhead: createBulkhead({ capacity: 1, maximumWaiting: 0 }),
    breaker: openDoor,
  };

  const check = async (): Promise<boolean> => {
    const status = await healthStatus(route);
    if (status === 503) return false;
    // Subgraphs of others need not have a `/health`, and one of ours that has another trust key is well for nobody here.
    const { data } = (
      await new SubgraphCall(aside, await question(), {
        mayRepeat: true,
        client: undefined,
        maximumBytes: route.limits.maximumResponseBytes,
      }).answer
    ).take();
    return status === 200 ? Boolean(data) : data?.['__typename'] !== undefined;
  };

  let underWay: Promise<boolean> | undefined;
  return () => {
    underWay ??= check()
      .then((healthy) => {
        if (healthy) route.breaker.signOfLife();
        return healthy;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
}

/** The status that `GET /health` answers with. */
async function healthStatus({ connections, limits }: CallRoute): Promise<number> {
  // A new one, because a kept one that turns out to be dead tells nothing about the subgraph.
  const connection = connections.fresh();
  try {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    const { statusCode, body } = await connection.client.request({ method: 'GET', path: '/health', signal });
    await body.dump();
    return statusCode;
  } finally {
    connections.drop(connection);
  }
}
