import type { Feature } from '../support/conformanceCase.ts';
import { violation } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

const invalid = [{ code: 'GRAPHQL_VALIDATION_FAILED' }];

export const inaccessible: Feature = {
  name: 'inaccessible',
  title: '`@inaccessible` and `@tag`',
  subgraphs,
  cases: [
    {
      id: 'INACC-01',
      shows: 'A hidden key leads into another subgraph.',
      query: '{ agents { name gear coat } }',
      data: {
        agents: [
          { name: 'Una', gear: ['lamp of x1'], coat: 'grey' },
          { name: 'Finn', gear: ['lamp of x2'], coat: 'grey' },
        ],
      },
      fetches: 2,
    },
    {
      id: 'INACC-02',
      shows: 'A hidden field cannot be asked for.',
      query: '{ agents { badge } }',
      data: undefined,
      errors: invalid,
    },
    {
      id: 'INACC-03',
      shows: 'A hidden root field, type or argument cannot be asked for.',
      query: '{ hidden agents { cover { ... on Ghost { shade } } } agent(id: "a1", secret: 1) { id } }',
      data: undefined,
      errors: [...invalid, ...invalid, ...invalid],
    },
    {
      id: 'INACC-04',
      shows: 'The default of a hidden argument holds.',
      query: '{ agent(id: "a1") { name } }',
      data: { agent: { name: 'Una 5' } },
    },
    {
      id: 'INACC-05',
      shows: 'An object of a hidden type of a union is null, without an error.',
      query: '{ agents { id cover { __typename ... on Baker { shop } } } }',
      data: {
        agents: [
          { id: 'a1', cover: { __typename: 'Baker', shop: 'Rye' } },
          { id: 'a2', cover: null },
        ],
      },
    },
    {
      id: 'INACC-06',
      shows: 'An object of a hidden type is null also when its type is not asked for.',
      query: '{ agents { cover { ... on Baker { shop } } } traces { at } }',
      data: { agents: [{ cover: { shop: 'Rye' } }, { cover: null }], traces: [{ at: 1 }, null] },
    },
    {
      id: 'INACC-07',
      shows: 'An object of a hidden type of an interface is null in its place of a list.',
      query: '{ traces { __typename at ... on Foot { size } } agent(id: "a1") { covers { __typename } } }',
      data: {
        traces: [{ __typename: 'Foot', at: 1, size: 40 }, null],
        agent: { covers: [{ __typename: 'Baker' }, null] },
      },
    },
    {
      id: 'INACC-08',
      shows: 'Where null is not allowed, an object of a hidden type takes its parent along, with one error.',
      query: '{ agent(id: "a2") { mustHave { __typename } } }',
      data: { agent: null },
      errors: [violation('agent', 'mustHave')],
      differs: 'it says nothing of the null',
    },
    {
      id: 'INACC-09',
      shows: 'A hidden value of an enum is null, without an error.',
      query: '{ agents { duty friends { id kind } } }',
      data: {
        agents: [
          { duty: 'DESK', friends: [{ id: 'a2', kind: null }] },
          { duty: null, friends: [{ id: 'a1', kind: null }] },
        ],
      },
    },
    {
      id: 'INACC-10',
      shows: 'A hidden value of an enum in a list without nulls takes the list along, with one error.',
      query: '{ agent(id: "a2") { duties } }',
      data: { agent: { duties: null } },
      errors: [violation('agent', 'duties', 1)],
      differs: 'it says nothing of the null',
    },
    {
      id: 'INACC-11',
      shows: 'An entity is filled behind a list whose argument is hidden.',
      query: '{ agents { friends { nick } } }',
      data: { agents: [{ friends: [{ nick: 'nick of a2' }] }, { friends: [{ nick: 'nick of a1' }] }] },
    },
    {
      id: 'INACC-12',
      shows: 'Introspection names neither hidden types nor hidden fields, arguments or values.',
      query: `{ ghost: __type(name: "Ghost") { name }
        agent: __type(name: "Agent") { fields { name args { name } } }
        cover: __type(name: "Cover") { possibleTypes { name } }
        kind: __type(name: "Kind") { enumValues { name } } }`,
      data: {
        ghost: null,
        agent: {
          fields: ['id', 'name', 'cover', 'mustHave', 'covers', 'duty', 'duties', 'friends', 'gear', 'coat'].map(
            (name) => ({ name, args: [] }),
          ),
        },
        cover: { possibleTypes: [{ name: 'Baker' }] },
        kind: { enumValues: [{ name: 'WORK' }] },
      },
    },
  ],
};
