import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const override: Feature = {
  name: 'override',
  title: '`@override`',
  subgraphs,
  cases: [
    {
      id: 'OVER-01',
      shows: 'An overridden field comes from the subgraph that took it over.',
      query: '{ notes { id made } }',
      data: {
        notes: [
          { id: 'n1', made: 'new 1' },
          { id: 'n2', made: 'new 2' },
        ],
      },
      fetches: 2,
    },
    {
      id: 'OVER-02',
      shows: 'An overridden root field is asked of the subgraph that took it over.',
      query: '{ feed { made } }',
      data: { feed: [{ made: 'new 1' }] },
      fetches: 1,
    },
    {
      id: 'OVER-03',
      shows: 'The field that took over may require another one of the old subgraph.',
      query: '{ notes { text } feed { text } }',
      data: {
        notes: [{ text: 'new text of 3 words' }, { text: 'new text of 4 words' }],
        feed: [{ text: 'new text of 3 words' }],
      },
    },
    {
      id: 'OVER-04',
      shows: 'A field asked through an interface comes from the subgraph that took it over.',
      query: '{ anything { made id } }',
      data: {
        anything: [
          { made: 'new 1', id: 'n1' },
          { made: 'new 2', id: 'n2' },
        ],
      },
    },
    {
      id: 'OVER-05',
      shows: 'An override from a subgraph that is not there changes nothing.',
      query: '{ fresh { size } notes { size } }',
      data: { fresh: [{ size: 30 }, { size: 40 }], notes: [{ size: 30 }, { size: 40 }] },
    },
    {
      id: 'OVER-06',
      shows: 'A label of 0 percent leaves the field where it was.',
      query: '{ notes { none } fresh { none } }',
      data: { notes: [{ none: 'old' }, { none: 'old' }], fresh: [{ none: 'old' }, { none: 'old' }] },
    },
    {
      id: 'OVER-07',
      shows: 'A label of 100 percent moves the field.',
      query: '{ notes { half } fresh { half } }',
      data: { notes: [{ half: 'new' }, { half: 'new' }], fresh: [{ half: 'new' }, { half: 'new' }] },
      differs: 'it leaves every field with a label where it was',
    },
    {
      id: 'OVER-08',
      shows: 'A label that nobody has switched on leaves the field where it was.',
      query: '{ notes { beta } fresh { beta } }',
      data: { notes: [{ beta: 'old' }, { beta: 'old' }], fresh: [{ beta: 'old' }, { beta: 'old' }] },
    },
    {
      id: 'OVER-09',
      shows: 'Fields with every kind of label, asked for together.',
      query: '{ notes { beta half none made id } }',
      data: {
        notes: [
          { beta: 'old', half: 'new', none: 'old', made: 'new 1', id: 'n1' },
          { beta: 'old', half: 'new', none: 'old', made: 'new 2', id: 'n2' },
        ],
      },
      differs: 'it leaves every field with a label where it was',
    },
  ],
};
