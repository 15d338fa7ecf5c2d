export { createEngine, engineNames, type Engine, type EngineContext, type EngineName } from './engine.ts';
