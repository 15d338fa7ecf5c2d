import type { Fault, Feature } from '../support/conformanceCase.ts';
import { absent, violation } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

const silent = 'it says nothing of the nulls';

/** A subgraph that breaks its own schema: null where it promised a value. */
const empty =
  (field: string): Fault =>
  async (request, answer) =>
    JSON.parse(JSON.stringify(await answer(request), (key, value: unknown) => (key === field ? null : value)));

export const nulls: Feature = {
  name: 'nulls',
  title: 'Nulls where the schema allows none',
  subgraphs,
  cases: [
    {
      id: 'NULL-01',
      shows: 'An entity that is not there: nullable fields are null, without an error.',
      query: '{ plot(id: "gone") { id note crop { name } weeks } }',
      data: { plot: { id: 'gone', note: null, crop: null, weeks: null } },
    },
    {
      id: 'NULL-02',
      shows: 'A field that must not be null takes its object along, with one error.',
      query: '{ plot(id: "gone") { id yield } total }',
      data: { plot: null, total: 9 },
      errors: [absent('plot', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-03',
      shows: 'An item that must not be null takes the list along, and a list that must not the whole answer.',
      query: '{ plots(ids: ["a", "gone"]) { yield } total }',
      data: null,
      errors: [absent('plots', 1, 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-04',
      shows: 'An item that must not be null takes the list along.',
      query: '{ some(ids: ["a", "b", "gone"]) { yield } total }',
      data: { some: null, total: 9 },
      errors: [absent('some', 2, 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-05',
      shows: 'An item that may be null is null, the others stand; one error for each.',
      query: '{ maybe(ids: ["gone", "a", "gone", "b"]) { yield id } }',
      data: { maybe: [null, { yield: 3, id: 'a' }, null, { yield: 3, id: 'b' }] },
      errors: [absent('maybe', 0, 'yield'), absent('maybe', 2, 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-06',
      shows: 'In lists of lists the nearest list that may be null is null.',
      query: '{ grid { yield } }',
      data: { grid: [null, [{ yield: 3 }], null] },
      errors: [absent('grid', 0, 1, 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-07',
      shows: 'In lists of lists that must not be null the whole is null.',
      query: '{ strict { yield } }',
      data: { strict: null },
      errors: [absent('strict', 1, 0, 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-08',
      shows: 'A chain of fields that must not be null is followed to its nullable end.',
      query: '{ plot(id: "a") { mustNext { mustNext { yield } } } total }',
      data: { plot: null, total: 9 },
      errors: [absent('plot', 'mustNext', 'mustNext', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-09',
      shows: 'A nullable field on the way stops it.',
      query: '{ plot(id: "a") { id next { mustNext { yield } } } }',
      data: { plot: { id: 'a', next: null } },
      errors: [absent('plot', 'next', 'mustNext', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-10',
      shows: 'A root field that must not be null takes the whole answer along.',
      query: '{ must(id: "gone") { yield } total }',
      data: null,
      errors: [absent('must', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-11',
      shows: 'The path has the names of the client.',
      query: '{ p: plot(id: "gone") { y: yield } q: plot(id: "a") { n: next { id: yield } id } }',
      data: { p: null, q: { n: null, id: 'a' } },
      errors: [absent('p', 'y'), absent('q', 'n', 'id')],
      differs: silent,
    },
    {
      id: 'NULL-12',
      shows: 'In a list of several types and nulls the indexes are those of the list.',
      query: '{ things { ... on Plot { y: yield } ... on Stone { kg } } }',
      data: { things: [{ kg: 1 }, null, null, { y: 3 }] },
      errors: [absent('things', 2, 'y')],
      differs: silent,
    },
    {
      id: 'NULL-13',
      shows: 'Behind two entity calls: the crop is there and its price is not.',
      query: '{ plot(id: "a") { id best { price } crop { price } } }',
      data: { plot: null },
      errors: [absent('plot', 'best', 'price')],
      differs: silent,
    },
    {
      id: 'NULL-14',
      shows: 'Objects without a key in between.',
      query: '{ bed { name right { yield } left { yield } } }',
      data: { bed: { name: 'bed', right: null, left: { yield: 3 } } },
      errors: [absent('bed', 'right', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-15',
      shows: 'Through an object that must not be null inside one that must not.',
      query: '{ bed { name inner { name left { yield } } } }',
      data: { bed: null },
      errors: [absent('bed', 'inner', 'left', 'yield')],
      differs: silent,
    },
    {
      id: 'NULL-16',
      shows: 'A subgraph that answers null against its own schema is not believed.',
      query: '{ plot(id: "a") { yield } total }',
      data: { plot: null, total: 9 },
      errors: [violation('plot', 'yield')],
      faults: { harvest: empty('yield') },
      differs: silent,
    },
    {
      id: 'NULL-17',
      shows: 'A root field that a subgraph answers with null against its own schema.',
      query: '{ number total }',
      data: null,
      errors: [violation('number')],
      faults: { garden: empty('number') },
      differs: silent,
    },
    {
      id: 'NULL-18',
      shows: 'The name of the type alone needs no entity: it stands where the entity is not there.',
      query: '{ plot(id: "gone") { __typename id } }',
      data: { plot: { __typename: 'Plot', id: 'gone' } },
    },
    {
      id: 'NULL-19',
      shows: 'A field that must not be null and is left out by a condition takes nothing along.',
      query: 'query ($no: Boolean!) { plot(id: "gone") { id yield @include(if: $no) } }',
      variables: { no: false },
      data: { plot: { id: 'gone' } },
    },
    {
      id: 'NULL-20',
      shows: 'A subgraph has itself spread a null over its whole answer: one error, and nothing of it is invented.',
      query: '{ number plot(id: "a") { id } total }',
      data: null,
      errors: [{ path: ['number'], code: 'BAD_USER_INPUT' }],
      faults: {
        garden: () => ({
          data: null,
          errors: [{ message: 'no number', path: ['number'], extensions: { code: 'BAD_USER_INPUT' } }],
        }),
      },
    },
    {
      id: 'NULL-21',
      shows: 'The same, with another field before the one that failed: the error belongs to one field alone.',
      query: '{ plot(id: "a") { id } number total }',
      data: null,
      errors: [{ path: ['number'], code: 'BAD_USER_INPUT' }],
      faults: {
        garden: () => ({
          data: null,
          errors: [{ message: 'no number', path: ['number'], extensions: { code: 'BAD_USER_INPUT' } }],
        }),
      },
    },
  ],
};
