import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildASTSchema, getNamedType, isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { system } from '@community-graph/kit/viewer';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

const supergraph = new URL('../../gateway/supergraph.graphql', import.meta.url);
const schema = buildASTSchema(parse(readFileSync(supergraph, 'utf8')), { assumeValidSDL: true });
const types = Object.values(schema.getTypeMap());

/** Lists whose rows not everybody may see: a price that followed their number would reveal it. */
const confidential = [
  'Query.credentials', 'Query.engagementDeclarations', 'Query.corrections', 'Query.projectProposals',
  'Query.partnershipProposals', 'Query.membersAudit', 'Query.productsAudit', 'Query.suppliersAudit',
  'Supplier.declarations', 'Supplier.agreements', 'Product.agreements', 'Organization.agreements',
]; // prettier-ignore

const connections = types
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
  .filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'))
  .map(([type, field]) => `${type}.${field.name}`);

const relations = types
  .filter((type) => isInputObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
  .filter(([, { type }]) => {
    const inner = getNamedType(type);
    return isInputObjectType(inner) && 'some' in inner.getFields();
  })
  .map(([type, field]) => `${type}.${field.name}`);

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

let graph: TestGraph;
let counted: Map<string, { total: number; most: number; largest: number[] }>;
/** What is read to compute values. */
let reads: typeof counted;
beforeAll(async () => {
  graph = await startTestGraph();
  [counted, reads] = [new Map(), new Map()];
  for (const subgraph of Object.values(graph.subgraphs)) {
    const { data, errors } = await subgraph.execute({
      query: '{ rowStatistics { coordinate isRead total most largest shared } }',
      requestId: 'test',
      viewer: system('test'),
    });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    for (const { coordinate, isRead, ...count } of data!['rowStatistics'] as {
      coordinate: string;
      isRead: boolean;
      total: number;
      most: number;
      largest: number[];
    }[]) {
      (isRead ? reads : counted).set(coordinate, count);
    }
  }
});
afterAll(() => graph.close());

describe('the rows of lists', () => {
  test('are counted of every public list and of every relation of a filter, and of no confidential one', () => {
    expect(connections.length).toBeGreaterThan(50);
    expect(relations.length).toBeGreaterThan(10);
    const missing = [...connections, ...relations].filter((each) => !counted.has(each) && !confidential.includes(each));
    expect(missing).toEqual([]);
    expect(confidential.filter((each) => counted.has(each))).toEqual([]);
    expect(confidential.filter((each) => !connections.includes(each))).toEqual([]);
  });

  test('are no fields that are not there', () => {
    const isThere = (coordinate: string) => {
      const [name = '', member = ''] = coordinate.split('.');
      const type = schema.getType(name);
      if (isEnumType(type)) return type.getValue(member) !== undefined;
      return type !== undefined && 'getFields' in type && member in type.getFields();
    };
    expect(reads.size).toBeGreaterThan(50);
    expect([...counted.keys(), ...reads.keys()].filter((coordinate) => !isThere(coordinate))).toEqual([]);
  });

  test('are read for values of each subgraph, and there are some in every table that is read', () => {
    expect([...reads].filter(([, { total, most }]) => !(most > 0 && total >= most))).toEqual([]);
  });

  test('are not shown to clients', async () => {
    const { errors } = await graph.query('{ rowStatistics { coordinate total } }');
    expect(errors?.[0]?.message).toContain('Cannot query field "rowStatistics"');
  });

  test.each([
    ['Query', 'products'], ['Query', 'suppliers'], ['Query', 'organizations'], ['Query', 'engagements'], ['Query', 'claims'],
  ])('of %s.%s are as many as it has', async (type, field) => {
    const { data } = await graph.query(`{ ${field} { totalCount } }`);
    const { totalCount } = data![field] as { totalCount: number };
    expect(counted.get(`${type}.${field}`)!.total).toBeGreaterThanOrEqual(totalCount);
    expect(totalCount).toBeGreaterThan(10);
  }); // prettier-ignore

  test.each([
    ['products', 'Product', ['usages', 'participations', 'suppliers', 'engagements', 'documents', 'decisions', 'projects', 'claims', 'reports', 'workingGroupSeats', 'membersNotUsing', 'possibleSuppliers(service: SUPPORT)']],
    ['suppliers', 'Supplier', ['products', 'engagements', 'usersOfProducts']],
    ['organizations', 'Organization', ['usages', 'participations', 'suppliers', 'memberships', 'municipalities', 'events', 'testimonials', 'workingGroupSeats', 'cooperationAgreements']],
  ] as const)('of all %s: no parent has more than the most of %s, nor several more than the largest', async (root, type, fields) => {
    const lists = fields.map((field, n) => `l${n}: ${field} { totalCount }`).join(' ');
    const { data, errors } = await graph.query(`{ ${root}(first: 100) { nodes { ${lists} } } }`);
    expect(errors).toBeUndefined();
    const { nodes } = data![root] as { nodes: Record<string, { totalCount: number } | null>[] };
    expect(nodes.length).toBeGreaterThan(10);
    const known = fields.filter((field) => counted.get(`${type}.${field.split('(')[0]}`)!.largest.length === 7);
    expect(known.length).toBeGreaterThan(fields.length / 2);
    for (const [n, field] of fields.entries()) {
      const sizes = nodes.map((node) => node[`l${n}`]?.totalCount ?? 0);
      const { most, largest, total } = counted.get(`${type}.${field.split('(')[0]}`)!;
      expect({ field, largest: Math.max(...sizes) <= most }).toEqual({ field, largest: true });
      const ofLargest = largest.map((_, step) => sum(sizes.toSorted((a, b) => b - a).slice(0, 4 ** step)));
      expect(ofLargest.filter((rows, step) => rows > largest[step]!)).toEqual([]);
      expect(sum(sizes)).toBeLessThanOrEqual(total);
    }
  }); // prettier-ignore

  test('keep the price of lists in lists to what can be returned', async () => {
    const response = await graph.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query:
          '{ suppliers(first: 50) { nodes { products(first: 50) { nodes { usages(first: 50) { totalCount nodes { organization { name } } } } } } } }',
      },
    });
    const { data, extensions } = response.json<{ data: object; extensions: { cost: { requested: number } } }>();
    expect(data).toBeDefined();
    expect(extensions.cost.requested).toBeLessThan(5_000);
  });
});
