import { OperatorError } from '@community-graph/kit/errors';
import type { ChosenOptions, Engine } from './engine.ts';

/**
 * Makes the chosen engine. Engines are loaded when they are chosen, so that an optional one need not be there.
 * Where the planner of ours has no binary, the reference engine stands in for it.
 * @throws OperatorError ENGINE_UNAVAILABLE, BAD_SUPERGRAPH
 */
export async function chooseEngine({ engine = 'compiled', ...options }: ChosenOptions): Promise<Engine> {
  if (engine === 'apollo') return referenceEngine(options);
  try {
    const { createCompiledEngine } = await import('./compiled/createCompiledEngine.ts');
    return await createCompiledEngine(options);
  } catch (error) {
    if (!(error instanceof OperatorError && error.code === 'ENGINE_UNAVAILABLE')) throw error;
    options.logger.warn({ reason: error.message }, 'the compiled engine does not run here; @apollo/gateway stands in');
    return referenceEngine(options);
  }
}

async function referenceEngine(options: ChosenOptions): Promise<Engine> {
  const { createApolloEngine } = await import('./apollo/createApolloEngine.ts');
  return createApolloEngine(options);
}
