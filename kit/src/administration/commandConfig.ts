import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isProduction,
  refuseConfiguration,
  subgraphConfig,
  unsafeDatabases,
  unsafeProcess,
  type Environment,
  type SubgraphConfig,
} from '../config/index.ts';

/** What a command needs to know of a subgraph. */
export type CommandConfig = Pick<SubgraphConfig, 'database' | 'retention'>;

/**
 * Where a subgraph keeps its rows: on the server that `<NAME>_DATABASE_URL` or `DATABASE_URL` names, else in the embedded
 * database of `npm start`, else in that of a subgraph that runs alone, where only that one is there. And for how long it
 * keeps personal data, by the same variables as the subgraph itself.
 * @param name the subgraph's
 * @throws OperatorError BAD_CONFIGURATION, also for a database that is not safe in production
 */
export function commandConfig(name: string, environment: Environment): CommandConfig {
  // A command serves nobody: it has no port, and needs no key in production.
  const { database, retention } = subgraphConfig(name, 0, { ...environment, NODE_ENV: undefined });
  if (database.kind === 'postgres') {
    const own = `${name.toUpperCase()}_DATABASE_URL`;
    const variable = environment[own] ? own : 'DATABASE_URL';
    const unsafe = [...unsafeProcess(environment), ...unsafeDatabases({ [variable]: database.url })];
    refuseConfiguration([], isProduction(environment) ? unsafe : []);
  }
  if (database.kind !== 'embedded') return { database, retention };
  const ofStack = join(dirname(database.directory), 'community');
  const isAlone = existsSync(database.directory) && !existsSync(ofStack);
  return { database: isAlone ? database : { kind: 'embedded', directory: ofStack }, retention };
}
