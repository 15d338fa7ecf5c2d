/**
 * Measures prepared operations in a process that does nothing else, because whatever lives in a heap blurs what
 * they take of it. Run with `--expose-gc`; writes, for each kind of operation, what they were counted as for
 * each byte that the heap grew by.
 */
import { getOperationAST, parse } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import { startExecution } from '../../src/execution/compiled/execute.ts';
import { noIntrospection } from '../../src/introspection/index.ts';
import { servedGraph } from '../../src/execution/compiled/servedGraph.ts';
import { transportPool } from '../../src/execution/compiled/transportPool.ts';
import { startPlanner } from '../../src/planning/index.ts';
import { localTransport } from '../../src/transport/index.ts';
import { nested, tree, weather } from './weather.ts';

const logger = createLogger('test', 'silent');
const planner = await startPlanner(logger);
const subgraph = { healthy: async () => true, execute: async () => ({ data: { t: tree(8) } }) as never };

async function ratioOf(count: number, textOf: (index: number) => string): Promise<number> {
  const served = await servedGraph(weather, planner, { pool: transportPool(() => localTransport(subgraph)) });
  const run = async (index: number) => {
    const text = textOf(index);
    const document = parse(text, { noLocation: true });
    const source = { document, operation: getOperationAST(document)!, identity: text, size: text.length };
    const prepared = await served.prepare(source, {}, { labels: [], percentage: 0 });
    const { transports } = served;
    const context = { requestId: 'request-1' };
    const input = { variables: {}, introspection: noIntrospection, context, transports, logger, timeoutMs: 60_000 };
    const { errors } = await startExecution(prepared, input).answer;
    if (errors) throw new Error(`operation ${index} has errors: ${JSON.stringify(errors)}`);
  };
  // The first ones make V8 compile what all share.
  for (let index = 0; index < 20; index += 1) await run(1_000_000 + index);
  const before = await settledHeap();
  const counted = served.prepared.bytes;
  for (let index = 0; index < count; index += 1) await run(index);
  return (served.prepared.bytes - counted) / ((await settledHeap()) - before);
}

/** The bytes in use once everything that can go has gone. */
async function settledHeap(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    (globalThis as { gc?: () => void }).gc!();
  }
  return process.memoryUsage().heapUsed;
}

const plain = await ratioOf(400, (index) => `query Q${index} { t { x${index}: id n(a: 1) t { id n(a: 2) } } }`);
const deep = await ratioOf(30, (index) => nested(index));
planner.close();
process.stdout.write(JSON.stringify({ plain, nested: deep }));
