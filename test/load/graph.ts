import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSupergraph } from '@community-graph/gateway';
import { node, root, startChild, type Child } from './machine/children.ts';
import type { Pinning } from './machine/pinning.ts';
import type { RecordedRequest } from './stubs/memoServer.ts';
import type { GraphName, StubAddresses, StubCounts, StubQuestion } from './stubs/stubProcess.ts';

/** A graph of stub subgraphs that are running. */
export interface Graph {
  /** The supergraph file that names their addresses. */
  readonly supergraph: string;
  /** The GraphQL address of each subgraph. */
  readonly urls: ReadonlyMap<string, string>;
  /** Starts counting anew. */
  reset(): Promise<void>;
  /** What came since then. */
  counts(): Promise<StubCounts>;
  /** Forgets every answer, so that nobody gains from who came before. */
  forget(): Promise<void>;
  /** Notes the requests that come while something runs, and answers them late. */
  record(delayMs: number, run: () => Promise<unknown>): Promise<RecordedRequest[]>;
  stop(): Promise<void>;
}

/** Starts the stubs of a graph and composes its supergraph into a folder. */
export async function startGraph(name: GraphName, pinning: Pinning, folder: string): Promise<Graph> {
  const stubs: Child = startChild([node, join(root, 'test/load/stubs/stubProcess.ts'), name], {
    role: 'stubs',
    pinning,
  });
  const ask = <Answer>(question: StubQuestion): Promise<Answer> => stubs.ask<Answer>(question);
  const addresses = await stubs.ask<StubAddresses>();
  const supergraph = join(folder, `${name}.graphql`);
  writeFileSync(supergraph, composeSupergraph(addresses).supergraph);
  return {
    supergraph,
    urls: new Map(addresses.map((address) => [address.name, address.url])),
    reset: () => ask({ ask: 'reset' }),
    counts: () => ask({ ask: 'counts' }),
    forget: () => ask({ ask: 'forget' }),
    async record(delayMs, run) {
      await ask({ ask: 'record', delayMs });
      await run();
      return ask({ ask: 'recorded' });
    },
    stop: () => stubs.stop(),
  };
}
