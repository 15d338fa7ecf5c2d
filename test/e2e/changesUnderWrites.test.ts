import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let issuer: TestIssuer;
let graph: TestGraph;
let bearer: string;
beforeAll(async () => {
  issuer = await startTestIssuer();
  graph = await startTestGraph({ issuer });
  bearer = await issuer.token({ claims: { roles: ['supplier'], supplier: 'supplier:magenta' } });
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

const subgraphs = ['members', 'products', 'suppliers'] as const;
const rounds = 25;

interface Change {
  readonly id: string;
  readonly kind: string;
}

async function page(since: string | null, first: number) {
  const { data, errors } = await graph.query(
    'query ($since: String, $first: Int!) { changes(since: $since, first: $first) { changes { id kind } cursor hasMore } }',
    { since, first },
    bearer,
  );
  expect(errors).toBeUndefined();
  return (data as { changes: { changes: Change[]; cursor: string; hasMore: boolean } }).changes;
}

/** How often each source was written by a transaction that was committed, and the ids of those that never were. */
const times = new Map<string, number>();
const never = new Set<string>();

/** Writes sources of one subgraph: each round some of ten, new, changed or deleted; every fourth is taken back. */
async function writeSources(subgraph: string, writer: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const isTakenBack = round % 4 === 3;
    const ids = [0, 1, 2].map(
      (n) => `source:${subgraph}.${writer}.${isTakenBack ? `never-${round}` : `x-${(round * 3 + n * 4) % 10}`}`,
    );
    await graph.subgraphs[subgraph]!.orm.fork()
      .transactional(async (em) => {
        for (const id of ids) {
          await em.execute(
            `insert into ${subgraph}.source (id, title) values ('${id}', '${round}')
             on conflict (id) do update set title = excluded.title`,
          );
          await setTimeout(round % 3);
        }
        if (round % 5 === 4) await em.execute(`delete from ${subgraph}.source where id = '${ids[0]}'`);
        if (isTakenBack) throw new Error('taken back');
      })
      .catch((error: Error) => {
        if (error.message !== 'taken back') throw error;
      });
    for (const id of new Set(ids)) {
      if (isTakenBack) never.add(id);
      else times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
}

test('while all three subgraphs are written, a reader that is started anew for each page misses and repeats nothing', async () => {
  let cursor: string | null = null;
  for (;;) {
    const next = await page(cursor, 1000);
    cursor = next.cursor;
    if (!next.hasMore) break;
  }
  const writing = Promise.all(subgraphs.flatMap((subgraph) => [0, 1].map((writer) => writeSources(subgraph, writer))));
  let isWriting = true;
  void writing.finally(() => {
    isWriting = false;
  });

  const seen = new Map<string, string>();
  const tellings = new Map<string, number>();
  let pages = 0;
  for (;;) {
    const wasWriting = isWriting;
    const next = await page(cursor, 1 + (pages % 9));
    for (const { id, kind } of next.changes) {
      seen.set(id, kind);
      tellings.set(id, (tellings.get(id) ?? 0) + 1);
    }
    cursor = next.cursor;
    pages += 1;
    if (!wasWriting && !next.hasMore) break;
  }
  await writing;

  expect([...seen.keys()].filter((id) => never.has(id))).toEqual([]);
  expect([...times.keys()].filter((id) => !seen.has(id))).toEqual([]);
  expect([...times].filter(([id, written]) => tellings.get(id)! > written)).toEqual([]);
  const there = new Set<string>();
  for (const subgraph of subgraphs) {
    const rows = await graph.subgraphs[subgraph]!.orm.fork().execute<{ id: string }[]>(
      `select id from ${subgraph}.source where id like 'source:${subgraph}.%'`,
    );
    for (const { id } of rows) there.add(id);
  }
  expect(new Set([...seen].filter(([, kind]) => kind !== 'DELETED').map(([id]) => id))).toEqual(there);
  // The test would show nothing if all of it had been read at the end.
  expect([...tellings.values()].some((told) => told > 1)).toBe(true);
});
