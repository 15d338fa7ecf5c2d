import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const requires: Feature = {
  name: 'requires',
  title: '`@requires`',
  subgraphs,
  cases: [
    {
      id: 'REQ-01',
      shows: 'A required field is fetched first, sent along, and not answered unless it was asked for.',
      query: '{ parcel(id: "p1") { price } }',
      data: { parcel: { price: 300 } },
      fetches: 2,
    },
    {
      id: 'REQ-02',
      shows: 'A required field can be asked for as well, before or after what needs it.',
      query: '{ a: parcel(id: "p1") { weight price } b: parcel(id: "p1") { price weight } }',
      data: { a: { weight: 3, price: 300 }, b: { price: 300, weight: 3 } },
    },
    {
      id: 'REQ-03',
      shows: 'A required field that is null is sent as null.',
      query: '{ parcels { id price } }',
      data: {
        parcels: [
          { id: 'p1', price: 300 },
          { id: 'p2', price: null },
          { id: 'p3', price: 800 },
        ],
      },
    },
    {
      id: 'REQ-04',
      shows: 'Nested fields are required; an object that is null is sent as null.',
      query: '{ parcels { label } }',
      data: {
        parcels: [{ label: '[{"wide":2,"high":5},3]' }, { label: '[{"wide":1,"high":1},null]' }, { label: '[null,8]' }],
      },
    },
    {
      id: 'REQ-05',
      shows: 'A required field may itself need a required field of a third subgraph.',
      query: '{ parcels { tax } }',
      data: { parcels: [{ tax: 30 }, { tax: null }, { tax: 80 }] },
      fetches: 3,
    },
    {
      id: 'REQ-06',
      shows: 'Two required fields come from two subgraphs.',
      query: '{ parcel(id: "p1") { fee } }',
      data: { parcel: { fee: '300 for 3' } },
    },
    {
      id: 'REQ-07',
      shows: 'What needs something waits for it, what needs nothing is answered beside it.',
      query: '{ parcel(id: "p1") { stamp tax price } }',
      data: { parcel: { stamp: 'stamp of p1', tax: 30, price: 300 } },
    },
    {
      id: 'REQ-08',
      shows: 'A field of another entity can be required: it is fetched from where that entity lives.',
      query: '{ parcels { greeting } }',
      data: { parcels: [{ greeting: 'rank 1' }, { greeting: 'rank 2' }, { greeting: 'nobody' }] },
    },
    {
      id: 'REQ-09',
      shows: 'The subgraph that needs a field can be the one where the question starts.',
      query: '{ shelf { id price tax } }',
      data: {
        shelf: [
          { id: 'p3', price: 800, tax: 80 },
          { id: 'p1', price: 300, tax: 30 },
        ],
      },
      differs: 'it asks the first subgraph for the price before the weight is there, and taxes that null',
    },
    {
      id: 'REQ-10',
      shows: 'Fields of the required entity that the client asks for do not disturb what is required of it.',
      query: '{ parcel(id: "p1") { sender { name } greeting sender { id } } }',
      data: { parcel: { sender: { name: 'Asta', id: 'u1' }, greeting: 'rank 1' } },
    },
    {
      id: 'REQ-11',
      shows: 'Everything at once, in the order of the client.',
      query: '{ parcel(id: "p1") { fee label stamp greeting tax weight price size { high } } }',
      data: {
        parcel: {
          fee: '300 for 3',
          label: '[{"wide":2,"high":5},3]',
          stamp: 'stamp of p1',
          greeting: 'rank 1',
          tax: 30,
          weight: 3,
          price: 300,
          size: { high: 5 },
        },
      },
    },
  ],
};
