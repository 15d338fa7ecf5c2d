import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const unplannable: Feature = {
  name: 'unplannable',
  title: 'Operations that no subgraph can answer',
  subgraphs,
  cases: [
    {
      id: 'PLAN-01',
      shows: 'A field that nobody can answer is an error, not a silent null.',
      query: '{ hollow { field } }',
      data: undefined,
      errors: [{}],
      fetches: 0,
      differs: 'it answers null without an error',
    },
    {
      id: 'PLAN-02',
      shows: 'The same through the subgraph that has the field is answered.',
      query: '{ solid { id field } first }',
      data: { solid: { id: 'n1', field: 'foo' }, first: 'first' },
    },
    {
      id: 'PLAN-03',
      shows: 'A fragment on a type finds it through an interface key that cannot be resolved.',
      query: '{ product { ... on Bread { id name } } }',
      data: { product: { id: 'p1', name: 'rye' } },
    },
  ],
};
