import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const provides: Feature = {
  name: 'provides',
  title: '`@provides`',
  subgraphs,
  cases: [
    {
      id: 'PROV-01',
      shows: 'A provided field comes from where it is provided, without a second call.',
      query: '{ works { artist { name } } }',
      data: { works: [{ artist: { name: 'Ib (sign)' } }] },
      fetches: 1,
    },
    {
      id: 'PROV-02',
      shows: 'The same field on a way that does not provide it comes from its owner.',
      query: '{ works { sold { name } } }',
      data: { works: [{ sold: { name: 'Li' } }] },
      fetches: 2,
    },
    {
      id: 'PROV-03',
      shows: 'What is not provided comes from the owner, and what is provided still from where it is provided.',
      query: '{ works { artist { name born } } }',
      data: { works: [{ artist: { name: 'Ib (sign)', born: 1950 } }] },
      fetches: 2,
    },
    {
      id: 'PROV-04',
      shows: 'A root field provides as well.',
      query: '{ guest { id name } }',
      data: { guest: { id: 'a2', name: 'Li (sign)' } },
      fetches: 1,
    },
    {
      id: 'PROV-05',
      shows: 'Nested fields are provided one by one.',
      query: '{ host { home { city } } }',
      data: { host: { home: { city: 'Vejle (sign)' } } },
      fetches: 1,
    },
    {
      id: 'PROV-06',
      shows: 'Of a nested object only what is provided comes along; the rest of it comes from the owner.',
      query: '{ host { home { street } } }',
      data: { host: { home: { street: 'Oak' } } },
    },
    {
      id: 'PROV-07',
      shows: 'Members of a union provide each their own fields.',
      query: '{ things { ... on Painting { title } ... on Statue { stone title } } }',
      data: { things: [{ title: 'Sea (sign)' }, { stone: 'granite (sign)', title: 'Bear (sign)' }] },
      fetches: 1,
    },
    {
      id: 'PROV-08',
      shows: 'Members of a union are filled by their owners with what is not provided.',
      query: '{ things { ... on Painting { id year } ... on Statue { id stone year } } }',
      data: {
        things: [
          { id: 't1', year: 1900 },
          { id: 't2', stone: 'granite (sign)', year: 1910 },
        ],
      },
    },
    {
      id: 'PROV-09',
      shows: 'An interface provides the field it declares, and more for one of its types.',
      query: '{ exhibits { title ... on Statue { stone } } }',
      data: { exhibits: [{ title: 'Sea (sign)' }, { title: 'Bear (sign)', stone: 'granite (sign)' }] },
      fetches: 1,
    },
    {
      id: 'PROV-10',
      shows: 'A null where something would be provided is null.',
      query: '{ bare { artist { name } sold { name } } }',
      data: { bare: [{ artist: null, sold: null }] },
      fetches: 1,
    },
    {
      id: 'PROV-11',
      shows: 'Provided and owned values of one field stand side by side in one answer.',
      query: '{ guest { name } artists { name } }',
      data: { guest: { name: 'Li (sign)' }, artists: [{ name: 'Ib' }, { name: 'Li' }] },
      fetches: 2,
    },
    {
      id: 'PROV-12',
      shows: 'An entity inside an entity is provided, with an object inside that.',
      query: '{ star { id painter { name home { city } } } }',
      data: { star: { id: 'w1', painter: { name: 'Ib (sign)', home: { city: 'Ribe (sign)' } } } },
      fetches: 1,
    },
    {
      id: 'PROV-13',
      shows: 'Of an entity inside an entity what is not provided comes from its owner.',
      query: '{ star { painter { born } year } plain { painter { name } } }',
      data: { star: { painter: { born: 1950 }, year: 1999 }, plain: { painter: { name: 'Ib' } } },
    },
  ],
};
