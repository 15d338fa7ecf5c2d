import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '@community-graph/kit/config';
import type { DatabaseLocation } from '@community-graph/kit/database';
import { readConfig } from '../config.ts';

/**
 * Where the suppliers subgraph keeps its rows: on the server that `SUPPLIERS_DATABASE_URL` or `DATABASE_URL` names, else in
 * the embedded database of `npm start`, else in that of a suppliers subgraph that runs alone, where only that one is there.
 * @throws OperatorError BAD_CONFIGURATION
 */
export function databaseLocation(environment: Environment): DatabaseLocation {
  // A command serves nobody, so it needs no key in production.
  const { database } = readConfig({ ...environment, NODE_ENV: undefined });
  if (database.kind !== 'embedded') return database;
  const ofStack = join(dirname(database.directory), 'community');
  return existsSync(database.directory) && !existsSync(ofStack) ? database : { kind: 'embedded', directory: ofStack };
}
