import { startTestIssuer, type TestIssuer } from '../../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../../support/graph.ts';
import { bearers, type RoleName } from './roles.ts';
import { addConfidentialRows } from './rows.ts';

/** The whole graph with confidential rows in it, and all who ask. */
export interface ConfidentialGraph {
  readonly graph: TestGraph;
  readonly issuer: TestIssuer;
  /** The bearer text of each role; undefined for nobody in particular. */
  readonly bearerOf: Readonly<Record<RoleName, string | undefined>>;
  close(): Promise<void>;
}

/** Starts the graph, and an issuer that it believes. */
export async function startConfidentialGraph(): Promise<ConfidentialGraph> {
  const issuer = await startTestIssuer();
  const graph = await startTestGraph({ issuer });
  await addConfidentialRows(graph);
  return {
    graph,
    issuer,
    bearerOf: await bearers(issuer),
    async close() {
      await graph.close();
      await issuer.close();
    },
  };
}
