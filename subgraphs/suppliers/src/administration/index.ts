export { databaseLocation } from './location.ts';
export { withSubgraph } from './openSubgraph.ts';
export { runCommand, UsageError, type Printer } from './runCommand.ts';
