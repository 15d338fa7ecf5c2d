import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  parse,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph, type SubgraphDefinition } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openSeededDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { perRowScans, type ExplainedNode } from './support/perRowScans.ts';
import { recorded, type Statement } from '../load/scale/recording.ts';

/** A relation of a filter, and how a list at the root leads to it. */
interface Relation {
  readonly list: string;
  /** Names of relations, each with `some` where it leads to many. */
  readonly path: readonly (readonly string[])[];
}

/** Every relation of every filter that a list at the root has, by the shortest way. */
function relationsOf({ schemaFile }: { readonly schemaFile: URL }): Map<string, Relation> {
  const schema = buildASTSchema(parse(readFileSync(schemaFile, 'utf8')), { assumeValidSDL: true });
  const found = new Map<string, Relation>();
  const queue = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const filter = getNamedType(args.find((argument) => argument.name === 'filter')?.type);
    return isInputObjectType(filter) ? [{ type: filter, relation: { list: name, path: [] } as Relation }] : [];
  });
  const seen = new Set<GraphQLInputObjectType>();
  for (const { type, relation } of queue) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner) || isListType(field.type) || field.name === 'not') continue;
      const some = inner.getFields()['some'];
      const target = some ? getNamedType(some.type) : inner;
      if (!isInputObjectType(target) || !('and' in target.getFields())) continue;
      const path = [...relation.path, some ? [field.name, 'some'] : [field.name]];
      const next = { ...relation, path };
      found.set(`${type.name}.${field.name}`, next);
      queue.push({ type: target, relation: next });
    }
  }
  return found;
}

/** A filter by the relation, under `or` at each step, so that nothing but the row leads to what it is related to. */
const filterBy = (path: Relation['path']): string => {
  const [step, ...rest] = path;
  if (step === undefined) return '{}';
  const inner = step.reduceRight((filter, name) => `{ ${name}: ${filter} }`, filterBy(rest));
  return `{ or: [${inner}, { id: { eq: "nothing" } }] }`;
};

const definitions = [members, products, suppliers] as unknown as readonly SubgraphDefinition<unknown>[];
const subgraphs = new Map<string, Subgraph>();
let database: Database;
let statements: Statement[] = [];
beforeAll(async () => {
  database = await openSeededDatabase();
  for (const definition of definitions) {
    const options = {
      database: recorded(database, (statement) => statements.push(statement)),
      clock: testClock,
      logger: createLogger('test', 'silent'),
    };
    subgraphs.set(definition.name, await createSubgraph(definition, options));
  }
  await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.sync(Object.fromEntries(subgraphs))));
  await subgraphs.get('products')!.orm.fork().execute('analyze');
});
afterAll(async () => {
  for (const subgraph of subgraphs.values()) await subgraph.close();
  await database.close();
});

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  'the filters of %s',
  (name, definition) => {
    const relations = relationsOf(definition);

    test('have relations', () => {
      expect(relations.size).toBeGreaterThan(1);
    });

    test.each([...relations])('find what %s leads to by an index, for each row', async (_relation, { list, path }) => {
      statements = [];
      const query = `{ ${list}(first: 1, filter: ${filterBy(path)}) { totalCount } }`;
      const { errors } = await subgraphs.get(name)!.execute({ query, requestId: 'test-request' });
      expect(errors).toBeUndefined();
      const counting = statements.filter((statement) => /\bexists\b/.test(statement.sql));
      expect(counting.length).toBeGreaterThan(0);
      for (const statement of counting) expect(perRowScans(await planOf(name, statement))).toEqual([]);
    });
  },
);

test('a relation that no index serves is found', async () => {
  const text =
    "select count(*) from products.product p where exists (select from products.usage u where lower(u.product_id) = p.id || 'x' and u.valid_from < current_date - length(p.id)) or p.name = 'x'";
  expect(perRowScans(await planOf('products', { sql: text, parameters: [] }))).toEqual(['Seq Scan of usage']);
});

/** The plan of a statement where a table is read from its first row to its last only when there is no other way. */
async function planOf(name: string, { sql, parameters }: Statement): Promise<ExplainedNode> {
  // MikroORM numbers question marks.
  const given: unknown[] = [];
  const text = sql.replaceAll(/\$(\d+)/g, (_all, number: string) => {
    given.push(parameters[Number(number) - 1]);
    return '?';
  });
  return subgraphs
    .get(name)!
    .orm.fork()
    .transactional(async (em) => {
      await em.execute('set local enable_seqscan = off');
      const [row] = await em.execute<{ 'QUERY PLAN': [{ Plan: ExplainedNode }] }[]>(
        `explain (format json) ${text}`,
        given,
      );
      return row!['QUERY PLAN'][0].Plan;
    });
}
