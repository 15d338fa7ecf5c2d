import type { GatewayExecutor, GatewaySchemaLoadOrUpdateCallback } from '@apollo/server-gateway-interface';
import { startPlanner } from '../../planning/index.ts';
import type { Engine, ChosenOptions } from '../engine.ts';
import { compiledExecutor } from './executor.ts';
import { servedGraph, type ServedGraph } from './servedGraph.ts';
import { transportPool } from './transportPool.ts';

/**
 * Our own engine: the planner's plans, compiled to functions.
 * @throws OperatorError ENGINE_UNAVAILABLE when the planner has no binary here; BAD_SUPERGRAPH
 */
export async function createCompiledEngine(options: Omit<ChosenOptions, 'engine'>): Promise<Engine> {
  const planner = await startPlanner(options.logger, options.plannerProgram);
  const pool = transportPool(options.transports);
  const callbacks = new Set<GatewaySchemaLoadOrUpdateCallback>();
  let serving: ServedGraph;
  try {
    serving = await servedGraph(options.supergraphSdl, planner, { pool });
  } catch (error) {
    planner.close();
    throw error;
  }
  // Requests that were validated against an older graph finish on it.
  const graphs = new WeakMap<object, ServedGraph>([[serving.graph.apiSchema, serving]]);
  const executor: GatewayExecutor = compiledExecutor((schema) => graphs.get(schema) ?? serving, options);
  const tell = (callback: GatewaySchemaLoadOrUpdateCallback) =>
    callback({ apiSchema: serving.graph.apiSchema, coreSupergraphSdl: serving.graph.supergraphSdl });
  const goOver = async (supergraphSdl: string) => {
    const last = serving;
    const next = await servedGraph(supergraphSdl, planner, { pool, predecessor: last });
    graphs.set(next.graph.apiSchema, next);
    serving = next;
    callbacks.forEach(tell);
    last.retire();
  };
  let reloaded: Promise<unknown> = Promise.resolve();
  return {
    async load() {
      callbacks.forEach(tell);
      return { executor };
    },
    onSchemaLoadOrUpdate(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    reload(supergraphSdl) {
      // At once, two would both take the place of the same graph, and the slower one would win.
      const reloading = reloaded.then(() => goOver(supergraphSdl));
      reloaded = reloading.catch(() => {});
      return reloading;
    },
    async stop() {
      await pool.close();
      planner.close();
    },
  };
}
