import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const introspection: Feature = {
  name: 'introspection',
  title: 'Introspection',
  subgraphs,
  cases: [
    {
      id: 'INTRO-01',
      shows: 'Introspection alone fetches nothing and shows the schema of clients, without federation.',
      query: '{ __schema { queryType { name fields { name } } mutationType { name } } }',
      data: { __schema: { queryType: { name: 'Query', fields: [{ name: 'bird' }] }, mutationType: null } },
      fetches: 0,
    },
    {
      id: 'INTRO-02',
      shows: 'One type, with what every subgraph adds to it.',
      query:
        '{ __type(name: "Bird") { kind description fields(includeDeprecated: true) { name isDeprecated deprecationReason type { name kind ofType { name } } } } }',
      data: {
        __type: {
          kind: 'OBJECT',
          description: 'It flies.',
          fields: [
            field('id', { name: null, kind: 'NON_NULL', ofType: { name: 'ID' } }),
            field('name', { name: 'String', kind: 'SCALAR', ofType: null }, 'say call'),
            field('call', { name: 'String', kind: 'SCALAR', ofType: null }),
            field('nest', { name: 'Nest', kind: 'OBJECT', ofType: null }),
          ],
        },
      },
    },
    {
      id: 'INTRO-03',
      shows: 'Introspection between fields with data, in the order of the client.',
      query:
        '{ bird { nest { eggs } } __type(name: "Nest") { name } b: bird(id: "b2") { id } s: __schema { description } __typename }',
      data: {
        bird: { nest: { eggs: 3 } },
        __type: { name: 'Nest' },
        b: { id: 'b2' },
        s: { description: null },
        __typename: 'Query',
      },
    },
    {
      id: 'INTRO-04',
      shows: 'A type that is not there is null.',
      query: 'query ($name: String!) { __type(name: $name) { name } }',
      variables: { name: 'Dodo' },
      data: { __type: null },
    },
    {
      id: 'INTRO-05',
      shows: 'Fragments, names and variables work inside introspection.',
      query: `query ($name: String!, $deprecated: Boolean = false) { t: __type(name: $name) { ...T } }
        fragment T on __Type { n: name fields(includeDeprecated: $deprecated) { name } }`,
      variables: { name: 'Bird' },
      data: { t: { n: 'Bird', fields: [{ name: 'id' }, { name: 'call' }, { name: 'nest' }] } },
    },
    {
      id: 'INTRO-06',
      shows: 'The machinery of federation is not there.',
      query:
        '{ any: __type(name: "_Any") { name } entity: __type(name: "_Entity") { name } graph: __type(name: "join__Graph") { name } }',
      data: { any: null, entity: null, graph: null },
    },
    {
      id: 'INTRO-07',
      shows: 'Conditions work on introspection.',
      query:
        'query ($no: Boolean!) { __schema @include(if: $no) { queryType { name } } __type(name: "Bird") @skip(if: $no) { name } bird { call } }',
      variables: { no: false },
      data: { __type: { name: 'Bird' }, bird: { call: 'pip' } },
    },
    {
      id: 'INTRO-08',
      shows: 'Entities cannot be asked for by clients.',
      query: '{ _entities(representations: []) { __typename } }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
  ],
};

function field(name: string, type: object, reason: string | null = null) {
  return { name, isDeprecated: reason !== null, deprecationReason: reason, type };
}
