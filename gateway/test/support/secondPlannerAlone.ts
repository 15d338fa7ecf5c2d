/** A program for `startPlanner` whose first planner is the second one. */
process.argv[2] = 'second';
await import('../../src/planning/plannerProcess.ts');
