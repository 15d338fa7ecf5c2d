import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const keyMix: Feature = {
  name: 'key-mix',
  title: 'Several keys, some not resolvable, that overlap',
  subgraphs,
  cases: [
    {
      id: 'KEYMIX-01',
      shows: 'Of many keys the one that both sides can use is taken, there and back with what is required.',
      query: '{ desk { id waiting { id title ticket } } }',
      data: { desk: { id: 'd1', waiting: [{ id: '1', title: 'Tides', ticket: 'ticket for Tides' }] } },
      differs: 'it goes back to the desk by a key that cannot be resolved there',
    },
    {
      id: 'KEYMIX-02',
      shows: 'What is required is fetched when only the field that needs it is asked for.',
      query: '{ desk { waiting { ticket } } }',
      data: { desk: { waiting: [{ ticket: 'ticket for Tides' }] } },
      differs: 'it goes back to the desk by a key that cannot be resolved there',
    },
    {
      id: 'KEYMIX-03',
      shows: 'A key of a field with parts of an object is sent whole, whatever of it the client asks for.',
      query: '{ volume { place { aisle } lent } }',
      data: { volume: { place: { aisle: 'A' }, lent: true } },
      fetches: 2,
    },
    {
      id: 'KEYMIX-04',
      shows: 'Fields of keys that cannot be resolved are still fields of their own subgraph.',
      query: '{ desk { waiting { isbn place { slot } lent } } }',
      data: { desk: { waiting: [{ isbn: 'i-1', place: { slot: '9' }, lent: true }] } },
      fetches: 1,
    },
  ],
};
