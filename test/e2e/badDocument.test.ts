import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const post = (payload: object) => graph.gateway.app.inject({ method: 'POST', url: '/graphql', payload });

describe('a document that is not GraphQL', () => {
  test('is a syntax error that names the place', async () => {
    const { data, errors } = await graph.query('{\n  product(id: "product:os2mo" { name }\n}');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { locations: [{ line: 2, column: 31 }], extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
  });
});

describe('a document that does not fit the schema', () => {
  test.each([
    ['an unknown field', '{ product(id: "product:os2mo") { naam } }', /"naam" on type "Product"/],
    ['an unknown root', '{ municipality { name } }', /"municipality" on type "Query"/],
    ['an unknown argument', '{ product(id: "product:os2mo", day: "x") { name } }', /"day" on field "Query.product"/],
    ['a missing argument', '{ organization { name } }', /argument "id" of type "ID!" is required/],
    ['text for an Int', '{ products(first: "ten") { totalCount } }', /Int cannot represent.*"ten"/],
    ['a fraction for an Int', '{ products(first: 1.5) { totalCount } }', /Int cannot represent.*1\.5/],
    [
      'an unknown enum value',
      '{ organizations(filter: { kind: { eq: TOWN } }) { totalCount } }',
      /"TOWN".*"OrganizationKind"/,
    ],
    ['a variable of another type', 'query ($n: String) { products(first: $n) { totalCount } }', /"\$n".*"Int"/],
    ['a field that only gateways see', '{ product(id: "product:os2mo") { nodeId } }', /"nodeId" on type "Product"/],
    ['a leaf without fields of its own', '{ product(id: "product:os2mo") }', /must have a selection of subfields/],
  ])('is refused for %s, and the message names it', async (_what, query, message) => {
    const { data, errors } = await graph.query(query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(message),
      locations: [{ line: 1 }, ...errors![0]!.locations!.slice(1)],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test('reaches no subgraph', async () => {
    graph.calls.length = 0;
    await graph.query('{ product(id: "product:os2mo") { name naam } }');
    expect(graph.calls).toEqual([]);
  });
});

describe('variables that do not fit the operation', () => {
  test.each([
    ['a missing one', 'query ($id: ID!) { product(id: $id) { name } }', {}, '"$id" of required type "ID!"'],
    [
      'text for an Int',
      'query ($n: Int) { products(first: $n) { totalCount } }',
      { n: 'ten' },
      '"$n" got invalid value',
    ],
    ['an object for an ID', 'query ($id: ID!) { product(id: $id) { name } }', { id: {} }, '"$id" got invalid value'],
    [
      'an unknown enum value',
      'query ($k: OrganizationKind) { organizations(filter: { kind: { eq: $k } }) { totalCount } }',
      { k: 'TOWN' },
      '"$k" got invalid value "TOWN"',
    ],
  ])('are refused for %s, and the message names the variable', async (_what, query, variables, message) => {
    const { data, errors } = await graph.query(query, variables);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('a document with several operations', () => {
  const query = 'query One { community { name } } query Two { community { id } }';

  test('runs the one that operationName picks', async () => {
    const response = await post({ query, operationName: 'Two' });
    expect(response.json()).toMatchObject({ data: { community: { id: 'community:os2' } } });
  });

  test.each([
    ['none', {}],
    ['one that is not there', { operationName: 'Three' }],
  ])('is refused when operationName picks %s', async (_what, name) => {
    const response = await post({ query, ...name });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
  });
});
