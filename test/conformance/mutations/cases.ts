import { clientError } from '@community-graph/kit/errors';
import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const mutations: Feature = {
  name: 'mutations',
  title: 'Mutations',
  subgraphs,
  cases: [
    {
      id: 'MUT-01',
      shows: 'Mutations of two subgraphs run one after the other, in the order of the client.',
      query:
        'mutation { reset a: add(by: 5) { value } b: double { value } c: add(by: 2) { value } d: double { value } }',
      data: { reset: 0, a: { value: 5 }, b: { value: 10 }, c: { value: 12 }, d: { value: 24 } },
    },
    {
      id: 'MUT-02',
      shows: 'What a mutation answers is filled by the other subgraph, with required fields.',
      query: 'mutation { reset add(by: 3) { half value parity } }',
      data: { reset: 0, add: { half: 1.5, value: 3, parity: 'odd' } },
    },
    {
      id: 'MUT-03',
      shows: 'The answer of one mutation is filled before the next one runs.',
      query: 'mutation { reset a: add(by: 3) { half } b: double { half } }',
      data: { reset: 0, a: { half: 1.5 }, b: { half: 3 } },
    },
    {
      id: 'MUT-04',
      shows: 'A mutation that fails does not keep the next ones from running.',
      query: 'mutation { reset fail double { value } }',
      data: { reset: 0, fail: null, double: { value: 0 } },
      errors: [{ path: ['fail'], code: 'INTERNAL_SERVER_ERROR' }],
    },
    {
      id: 'MUT-05',
      shows: 'Fragments with conditions keep the order.',
      query: `mutation ($yes: Boolean!) { reset ...M @include(if: $yes) ... @skip(if: $yes) { x: double { value } } double { value } }
        fragment M on Mutation { add(by: 4) { value } }`,
      variables: { yes: true },
      data: { reset: 0, add: { value: 4 }, double: { value: 8 } },
    },
    {
      id: 'MUT-06',
      shows: 'The same mutation twice under two names runs twice.',
      query: 'mutation { reset a: add(by: 1) { id } b: add(by: 1) { value } }',
      data: { reset: 0, a: { id: 'n' }, b: { value: 2 } },
    },
    {
      id: 'MUT-07',
      shows: 'A mutation that two subgraphs share runs in one of them.',
      query: 'mutation { both(with: 4) { with } }',
      data: { both: { with: 4 } },
      fetches: 1,
    },
    {
      id: 'MUT-08',
      shows: 'The errors of mutations have the names of the client, and a fill that fails the place of the field.',
      query: 'mutation { reset x: fail y: add(by: 1) { h: half value } }',
      data: { reset: 0, x: null, y: { h: null, value: 1 } },
      errors: [
        { path: ['x'], code: 'INTERNAL_SERVER_ERROR' },
        { path: ['y', 'h'], code: 'SUBGRAPH_UNAVAILABLE', message: 'It is away.' },
      ],
      faults: {
        doubler: () => {
          throw clientError('SUBGRAPH_UNAVAILABLE', 'It is away.');
        },
      },
    },
    {
      id: 'MUT-09',
      shows: 'A mutation that must not be null and is takes the answer along; the ones before it have run.',
      query: 'mutation { reset add(by: 1) { value } must }',
      data: null,
      errors: [{ path: ['must'] }],
    },
    {
      id: 'MUT-10',
      shows: 'A mutation whose subgraph is away is an error, and the next one runs.',
      query: 'mutation { reset d: double { value } add(by: 2) { value } }',
      data: { reset: 0, d: null, add: { value: 2 } },
      errors: [{ path: ['d'], code: 'SUBGRAPH_UNAVAILABLE' }],
      faults: {
        doubler: () => {
          throw clientError('SUBGRAPH_UNAVAILABLE', 'It is away.');
        },
      },
    },
  ],
};
