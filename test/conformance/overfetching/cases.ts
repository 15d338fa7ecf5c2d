import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const overfetching: Feature = {
  name: 'overfetching',
  title: 'Nothing is fetched that nobody needs',
  subgraphs,
  cases: [
    {
      id: 'FETCH-01',
      shows: 'Only the subgraphs of the type that was met are asked, although another type wants others.',
      query: '{ letter { ... on Letter { person { name } } ... on Parcel { person { phone town } } } }',
      data: { letter: { person: { name: 'name of u1' } } },
      fetches: 2,
    },
    {
      id: 'FETCH-02',
      shows: 'Each type of a list asks for its own.',
      query: '{ mail { ... on Letter { person { name } } ... on Parcel { person { phone town } } } }',
      data: {
        mail: [{ person: { name: 'name of u1' } }, { person: { phone: 'phone of u2', town: 'town of u2' } }],
      },
      fetches: 4,
    },
    {
      id: 'FETCH-03',
      shows: 'A list without items asks for nothing more.',
      query: '{ none { ... on Letter { person { name } } ... on Parcel { person { phone } } } }',
      data: { none: [] },
      fetches: 1,
    },
    {
      id: 'FETCH-04',
      shows: 'The subgraphs of one step are asked side by side, each once for all objects.',
      query:
        '{ mail { ... on Letter { person { name phone town id } } ... on Parcel { person { id town phone name } box { ... on Crate { person { name } } } } } }',
      data: {
        mail: [
          { person: { name: 'name of u1', phone: 'phone of u1', town: 'town of u1', id: 'u1' } },
          {
            person: { id: 'u2', town: 'town of u2', phone: 'phone of u2', name: 'name of u2' },
            box: { person: { name: 'name of u3' } },
          },
        ],
      },
      fetches: 4,
    },
    {
      id: 'FETCH-05',
      shows: 'A key that is already there is enough: no call for the key alone.',
      query: '{ mail { ... on Letter { person { id } } ... on Parcel { person { key: id } } } }',
      data: { mail: [{ person: { id: 'u1' } }, { person: { key: 'u2' } }] },
      fetches: 1,
    },
  ],
};
