import type { FormattedExecutionResult } from 'graphql';
import {
  composedSupergraph,
  createGateway,
  loadSupergraph,
  localTransport,
  type Gateway,
} from '@community-graph/gateway';
import { openDatabase } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { recorded, type Statement } from './recording.ts';

/** The last day of the continent's data, whenever it is measured. */
const clock = () => new Date('2026-11-21T12:00:00+01:00');

/** The whole graph over a PostgreSQL, in this process. */
export interface Service {
  /** Asks the gateway as a client would, but without a socket. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Every statement since it was last emptied. */
  readonly statements: Statement[];
  /** How many calls to subgraphs there were since it was last set. */
  calls: number;
  /** The gateway's HTTP server, which does not listen yet. */
  readonly app: Gateway['app'];
  close(): Promise<void>;
}

/** What the gateway answered. */
export interface Answer {
  readonly bytes: number;
  readonly result: FormattedExecutionResult;
}

/**
 * Starts the three subgraphs and the gateway over a database that is filled, and waits until the copies that one
 * subgraph keeps of another's rows are complete. The day is always the one that the continent's data ends with.
 */
export async function startService(url: string): Promise<Service> {
  const logger = createLogger('bench', 'error');
  const statements: Statement[] = [];
  const database = recorded(await openDatabase({ kind: 'postgres', url }, logger), (statement) =>
    statements.push(statement),
  );
  const subgraphs: Record<string, Subgraph> = {};
  const closeAll = async () => {
    for (const subgraph of Object.values(subgraphs)) await subgraph.close();
    await database.close();
  };
  try {
    const options = { database, clock, logger };
    subgraphs['members'] = await createSubgraph(members, options);
    subgraphs['products'] = await createSubgraph(products, options);
    subgraphs['suppliers'] = await createSubgraph(suppliers, options);
    for (const subgraph of Object.values(subgraphs)) await subgraph.sync(subgraphs);
    const service = { statements, calls: 0 };
    const gateway = await createGateway({
      supergraph: loadSupergraph(composedSupergraph),
      engine: 'compiled',
      // Equal requests that meet would be answered once, which is not what is measured.
      sharing: false,
      transports: (name) =>
        localTransport({
          healthy: () => subgraphs[name]!.healthy(),
          execute(request) {
            service.calls += 1;
            return subgraphs[name]!.execute(request);
          },
        }),
      logger,
      // One address asks everything.
      admission: { budget: null },
    });
    return Object.assign(service, {
      app: gateway.app,
      async ask(query: string, variables?: Record<string, unknown>) {
        const { payload } = await gateway.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query, variables },
        });
        return { bytes: Buffer.byteLength(payload), result: JSON.parse(payload) as FormattedExecutionResult };
      },
      async close() {
        await gateway.close();
        await closeAll();
      },
    });
  } catch (error) {
    await closeAll();
    throw error;
  }
}
