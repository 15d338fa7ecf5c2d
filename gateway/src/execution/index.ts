export { stringifyAnswer } from './compiled/rendered.ts';
export { createEngine, engineNames, type Engine, type EngineContext, type EngineName } from './engine.ts';
