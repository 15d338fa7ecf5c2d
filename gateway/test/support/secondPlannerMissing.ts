/** A program for `startPlanner` that runs as if the optional packages were not installed. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@apollo/')) throw new Error(`Cannot find package '${specifier}'`);
    return next(specifier, context);
  },
});
await import('../../src/planning/plannerProcess.ts');
