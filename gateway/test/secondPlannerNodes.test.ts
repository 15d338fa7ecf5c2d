import { expect, test } from '@jest/globals';
import type * as Apollo from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { ownNodes } from '../src/planning/secondPlannerNodes.ts';

const convert = ownNodes((name) => (name === 'Item' ? ['Book', 'Film'] : []));

const fetch: Apollo.FetchNode = {
  kind: 'Fetch',
  serviceName: 'shelves',
  operation: 'query($_v0:Int){shelf(at:$_v0){__typename id}}',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
  variableUsages: ['_v0'],
};

const entities: Apollo.FetchNode = {
  ...fetch,
  operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{name}}}',
  variableUsages: [],
  requires: [
    {
      kind: 'InlineFragment',
      typeCondition: 'Book',
      selections: [
        { kind: 'Field', name: '__typename' },
        { kind: 'InlineFragment', selections: [{ kind: 'Field', name: 'id' }] },
        { kind: 'Field', name: 'country', selections: [{ kind: 'Field', name: 'code' }] },
      ],
    },
  ],
};

test('a fetch is what it was', () => {
  expect(convert(fetch)).toEqual({
    kind: 'Fetch',
    serviceName: 'shelves',
    operation: fetch.operation,
    operationKind: 'query',
    variableUsages: ['_v0'],
  });
});

test('paths and what entities are asked by keep their meaning', () => {
  expect(convert({ kind: 'Flatten', path: ['shelf', 'books', '@'], node: entities })).toMatchObject({
    kind: 'Flatten',
    path: [{ Field: 'shelf' }, { Field: 'books' }, '@'],
    node: {
      operation: entities.operation,
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: 'Book',
          selections: [
            { kind: 'Field', name: '__typename' },
            { kind: 'Field', name: 'id' },
            { kind: 'Field', name: 'country', selections: [{ kind: 'Field', name: 'code' }] },
          ],
        },
      ],
    },
  });
});

test('sequences and what runs at the same time stay as they are', () => {
  const plan = convert({ kind: 'Sequence', nodes: [fetch, { kind: 'Parallel', nodes: [fetch, fetch] }] });
  const node = expect.objectContaining({ kind: 'Fetch' });
  expect(plan).toEqual({ kind: 'Sequence', nodes: [node, { kind: 'Parallel', nodes: [node, node] }] });
});

test('rewrites name the types that an abstract one stands for', () => {
  const node: Apollo.FetchNode = {
    ...entities,
    inputRewrites: [{ kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Item' }],
    outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Item', 'of', 'id__alias_0'], renameKeyTo: 'id' }],
  };
  expect(convert({ kind: 'Flatten', path: ['shelf'], node })).toMatchObject({
    node: {
      inputRewrites: [
        { ValueSetter: { path: [{ TypenameEquals: ['Book'] }, { Key: '__typename' }], setValueTo: 'Item' } },
      ],
      outputRewrites: [
        {
          KeyRenamer: {
            path: [{ TypenameEquals: ['Item', 'Book', 'Film'] }, { Key: 'of' }, { Key: 'id__alias_0' }],
            renameKeyTo: 'id',
          },
        },
      ],
      // The answer must say which rewrite is its own.
      operation:
        'query($representations:[_Any!]!){_entities(representations:$representations){__typename ...on Book{name}}}',
    },
  });
});

test.each<[string, Parameters<typeof convert>[0]]>([
  ['has a node of the kind Condition', { kind: 'Condition', condition: 'x', ifClause: fetch }],
  ['has a node of the kind Subscription', { kind: 'Subscription', primary: fetch }],
  ['has a node of the kind Defer', { kind: 'Defer', primary: {}, deferred: [] }],
  ['flattens a Sequence', { kind: 'Flatten', path: ['a'], node: { kind: 'Sequence', nodes: [fetch] } }],
  ['fetches root fields for a place below', { kind: 'Flatten', path: ['a'], node: fetch }],
  ['fetches entities of no place', entities],
  ['has the path segment |[Book]', { kind: 'Flatten', path: ['|[Book]'], node: entities }],
  ['passes arguments on with @fromContext', { ...fetch, contextRewrites: [] }],
  [
    'requires id under another name',
    {
      kind: 'Flatten',
      path: ['a'],
      node: { ...fetch, requires: [{ kind: 'Field', name: 'id', alias: 'key' }] },
    },
  ],
])('a plan that %s is refused', (reason, node) => {
  expect(() => convert(node)).toThrow(`the plan ${reason}`);
});
