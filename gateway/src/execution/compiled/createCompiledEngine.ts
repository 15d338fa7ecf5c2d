import { OperatorError } from '@community-graph/kit/errors';
import type { Engine, EngineOptions } from '../engine.ts';

/** Our own engine. */
export async function createCompiledEngine(_options: EngineOptions): Promise<Engine> {
  throw new OperatorError('ENGINE_UNAVAILABLE', 'The compiled engine is being built.');
}
