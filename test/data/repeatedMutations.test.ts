import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType } from 'graphql';
import { allowedScopes, anonymous } from '@community-graph/kit/viewer';
import { composedApiSchema } from '../../gateway/src/config/index.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { repeatable, type Again, type Made, type Repeatable } from './support/repeatable/index.ts';

const mutations = buildSchema(readFileSync(composedApiSchema, 'utf8')).getMutationType()!.getFields();
const all = Object.entries(repeatable).flatMap(([subgraph, calls]) =>
  Object.entries(calls).map(([name, call]) => ({ subgraph, name, call })),
);

/** What a subgraph has written: audit entries, and what the secretariat has paid. */
interface Written {
  readonly entries: number;
  readonly changes: number;
  readonly paidBytes: number;
}

/** What a call did. */
interface Outcome {
  readonly codes: readonly string[];
  readonly wrote: Written;
  /** The bytes of the values in its audit entries; fewer than it wrote where it erased some of them. */
  readonly entryBytes: number;
}

let graph: TestGraph;
const made: Record<string, string> = {};
/** What the two calls of a mutation did; what was thrown where they could not be made. */
const outcomes = new Map<string, readonly [first: Outcome, second: Outcome] | Error>();
beforeAll(async () => {
  graph = await startTestGraph();
  for (const { subgraph, name, call } of all)
    outcomes.set(name, await callTwice(subgraph, name, call).catch((error: Error) => error));
}, 180_000);
afterAll(() => graph.close());

function outcomesOf(name: string): readonly [first: Outcome, second: Outcome] {
  const found = outcomes.get(name)!;
  if (found instanceof Error) throw found;
  return found;
}

const rows = <Row>(subgraph: string, statement: string) =>
  graph.subgraphs[subgraph]!.orm.fork().execute<Row[]>(statement);

async function written(subgraph: string): Promise<Written> {
  const [row] = await rows<Written>(
    subgraph,
    `select count(*)::int as entries,
       (select coalesce(sum(changes), 0)::int from ${subgraph}.audit_spent) as changes,
       (select coalesce(sum(bytes), 0)::int from ${subgraph}.audit_spent) as "paidBytes"
     from ${subgraph}.audit_entry`,
  );
  return row!;
}

let keys = 0;
async function send(subgraph: string, name: string, input: object, subject = 'secretariat-1'): Promise<Outcome> {
  const before = await written(subgraph);
  keys += 1;
  const { data, errors } = await graph.subgraphs[subgraph]!.execute({
    query: `mutation ($input: ${getNamedType(mutations[name]!.args[0]!.type).name}!) {
      done: ${name}(input: $input) { userErrors { code message } } }`,
    variables: { input: { ...input, idempotencyKey: `key-${keys}` } },
    requestId: `request-${keys}`,
    viewer: { ...anonymous, role: 'SECRETARIAT', subject, scopes: allowedScopes('SECRETARIAT') },
  });
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const after = await written(subgraph);
  const own = `from ${subgraph}.audit_entry where request_id = 'request-${keys}'`;
  const [size] = await rows<{ bytes: number }>(
    subgraph,
    `select coalesce(sum(octet_length(concat(before, after))), 0)::int as bytes ${own}`,
  );
  const [first] = await rows<{ id: string }>(
    subgraph,
    `select subject_id as id ${own} and entity <> 'source' and before is null order by id limit 1`,
  );
  made[name] = first?.id ?? made[name] ?? '';
  const { userErrors } = data!['done'] as { userErrors: { code: string }[] };
  return {
    codes: userErrors.map(({ code }) => code),
    wrote: {
      entries: after.entries - before.entries,
      changes: after.changes - before.changes,
      paidBytes: after.paidBytes - before.paidBytes,
    },
    entryBytes: size!.bytes,
  };
}

async function callTwice(
  subgraph: string,
  name: string,
  { input, row, before = [], beforeBy, more = {} }: Repeatable,
): Promise<readonly [Outcome, Outcome]> {
  for (const [earlier, given] of before) {
    const { codes } = await send(subgraph, earlier, given, beforeBy);
    if (codes.length > 0) throw new Error(`${earlier} before ${name} was refused: ${codes.join()}`);
  }
  // The same values both times, each with the version that is there.
  const known: Made = { ...made };
  const given = async () => ({ ...input(known), ...(row && (await expectedVersion(subgraph, ...row(known)))) });
  return [await send(subgraph, name, await given()), await send(subgraph, name, { ...(await given()), ...more })];
}

async function expectedVersion(subgraph: string, table: string, id: string) {
  const [row] = await rows<{ version: number }>(subgraph, `select version from ${table} where id = '${id}'`);
  if (row === undefined) throw new Error(`there is no ${id} in ${table}`);
  return { expectedVersion: row.version };
}

test('every mutation of the graph is called here', () => {
  expect(all.map(({ name }) => name).toSorted()).toEqual(Object.keys(mutations).toSorted());
});

/** What is expected of a second call. */
function expectedOf(again: Again) {
  if (typeof again === 'object') return { codes: [again.refused], changes: 0, hasEntries: false };
  return { codes: [], changes: 1, hasEntries: again === 'PAYS' };
}

const seen = ({ codes, wrote: { changes, entries } }: Outcome) => ({ codes, changes, hasEntries: entries > 0 });

describe.each(all)('$name', ({ name, call: { again } }) => {
  test('is carried out at first, and pays for what it writes', () => {
    const [first] = outcomesOf(name);
    expect(seen(first)).toEqual({ codes: [], changes: 1, hasEntries: true });
    expect(first.wrote.paidBytes).toBeGreaterThanOrEqual(first.entryBytes);
  });

  test('sent again with the values that are there writes no audit entry, or pays for it', () => {
    const [, second] = outcomesOf(name);
    expect(seen(second)).toEqual(expectedOf(again));
    expect(second.wrote.paidBytes).toBeGreaterThanOrEqual(second.entryBytes);
  });
});
