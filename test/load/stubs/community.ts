import { readFileSync } from 'node:fs';
import { createSubgraph, type SubgraphDefinition } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import type { StubSubgraph } from './federatedSubgraph.ts';

/** The project's own three subgraphs with the shipped data, on the day that the tests take place. */
export async function community(): Promise<StubSubgraph[]> {
  const database = await openTestDatabase();
  const logger = createLogger('bench', 'silent');
  const start = async <Loaders>(definition: SubgraphDefinition<Loaders>): Promise<StubSubgraph> => {
    const subgraph = await createSubgraph(definition, { database, clock: testClock, logger });
    return {
      name: definition.name,
      sdl: readFileSync(definition.schemaFile, 'utf8'),
      execute: (request) => subgraph.execute({ ...request, requestId: 'benchmark' }) as never,
    };
  };
  return [await start(members), await start(products), await start(suppliers)];
}
