import { readFileSync } from 'node:fs';
import { createSubgraph, type SubgraphDefinition } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openDatabase } from '@community-graph/kit/database';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import type { StubSubgraph } from './federatedSubgraph.ts';

/** A day that stays, so that the answers of two runs can be compared. */
const clock = () => new Date('2026-11-21T12:00:00+01:00');

/** The project's own three subgraphs with the shipped data. */
export async function community(): Promise<StubSubgraph[]> {
  const database = await openDatabase({ kind: 'memory' });
  const logger = createLogger('bench', 'silent');
  const start = async <Loaders>(definition: SubgraphDefinition<Loaders>): Promise<StubSubgraph> => {
    const subgraph = await createSubgraph(definition, { database, clock, logger });
    return {
      name: definition.name,
      sdl: readFileSync(definition.schemaFile, 'utf8'),
      execute: (request) => subgraph.execute({ ...request, requestId: 'benchmark' }) as never,
    };
  };
  return [await start(members), await start(products), await start(suppliers)];
}
