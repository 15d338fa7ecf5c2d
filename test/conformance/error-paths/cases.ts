import { clientError } from '@community-graph/kit/errors';
import type { Fault, Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const partly = 'it misplaces the errors of entities, or gives one for several places';
const code = 'BAD_USER_INPUT';
const refused = (message: string, ...path: (string | number)[]) => ({ path, code, message: `${message} is refused` });
const missing = (...path: (string | number)[]) => ({ path, code: 'SUBGRAPH_UNAVAILABLE', message: 'It is away.' });

/** The subgraph cannot be reached. */
const away: Fault = () => {
  throw clientError('SUBGRAPH_UNAVAILABLE', 'It is away.');
};

/** The subgraph refuses the whole request in GraphQL. */
const refusing: Fault = () => ({ errors: [{ message: 'all is refused', extensions: { code } }] });

export const errorPaths: Feature = {
  name: 'error-paths',
  title: 'Errors of subgraphs and their places',
  subgraphs,
  cases: [
    {
      id: 'ERR-01',
      shows: 'An error of a root field has the name of the client, the message and the code.',
      query: '{ n: fails boxes }',
      data: { n: null, boxes: 4 },
      errors: [refused('it', 'n')],
    },
    {
      id: 'ERR-02',
      shows: 'An error in a list of the first subgraph has its index among nulls.',
      query: '{ list: items { t: title(fail: true) id } }',
      data: { list: [null, { t: null, id: 'a' }, { t: null, id: 'x' }, null, { t: null, id: 'y' }] },
      errors: [
        refused('title of a', 'list', 1, 't'),
        refused('title of x', 'list', 2, 't'),
        refused('title of y', 'list', 4, 't'),
      ],
    },
    {
      id: 'ERR-03',
      shows: 'An entity that fails: the error has the place of the field that is missing.',
      query: '{ it: item(id: "x") { id c: count } }',
      data: { it: { id: 'x', c: null } },
      errors: [refused('x', 'it', 'c')],
      differs: partly,
    },
    {
      id: 'ERR-04',
      shows: 'An entity that fails: an error for each field that is missing.',
      query: '{ item(id: "x") { count place { row } } }',
      data: { item: { count: null, place: null } },
      errors: [refused('x', 'item', 'count'), refused('x', 'item', 'place')],
      differs: partly,
    },
    {
      id: 'ERR-05',
      shows: 'A field of an entity fails.',
      query: '{ item(id: "y") { c: count place { row } } }',
      data: { item: { c: null, place: { row: 1 } } },
      errors: [refused('count', 'item', 'c')],
    },
    {
      id: 'ERR-06',
      shows: 'A field deeper in an entity fails: the path leads there.',
      query: '{ item(id: "z") { p: place { r: row side } } }',
      data: { item: { p: { r: null, side: 2 } } },
      errors: [refused('row', 'item', 'p', 'r')],
    },
    {
      id: 'ERR-07',
      shows: 'In a list with nulls the indexes are those of the list.',
      query: '{ items { n: count } }',
      data: { items: [null, { n: 5 }, { n: null }, null, { n: null }] },
      errors: [refused('x', 'items', 2, 'n'), refused('count', 'items', 4, 'n')],
      differs: partly,
    },
    {
      id: 'ERR-08',
      shows: 'In a list of several types the indexes are those of the list.',
      query: '{ mixed { ... on Item { count } ... on Stone { kg } } }',
      data: { mixed: [{ kg: 1 }, { count: null }, { kg: 1 }, { count: null }, { count: 5 }] },
      errors: [refused('x', 'mixed', 1, 'count'), refused('count', 'mixed', 3, 'count')],
      differs: partly,
    },
    {
      id: 'ERR-09',
      shows: 'In lists of lists the path has both indexes.',
      query: '{ nested { count } }',
      data: { nested: [[{ count: 5 }], [null, { count: null }, { count: 5 }], []] },
      errors: [refused('x', 'nested', 1, 1, 'count')],
      differs: partly,
    },
    {
      id: 'ERR-10',
      shows: 'One entity at several places of a list fails: an error for each place.',
      query: '{ twice { c: count } }',
      data: { twice: [{ c: null }, { c: 5 }, { c: null }] },
      errors: [refused('x', 'twice', 0, 'c'), refused('x', 'twice', 2, 'c')],
      differs: partly,
    },
    {
      id: 'ERR-11',
      shows: 'One entity under two names fails: an error for each name.',
      query: '{ p: item(id: "x") { count } q: item(id: "x") { next { c: count } } }',
      data: { p: { count: null }, q: { next: { c: null } } },
      errors: [refused('x', 'p', 'count'), refused('x', 'q', 'next', 'c')],
      differs: partly,
    },
    {
      id: 'ERR-12',
      shows: 'The subgraph is away: an error for each field of each object that is missing.',
      query: '{ items { id n: count place { row } } boxes }',
      data: {
        items: [
          null,
          { id: 'a', n: null, place: null },
          { id: 'x', n: null, place: null },
          null,
          { id: 'y', n: null, place: null },
        ],
        boxes: null,
      },
      errors: [
        ...[1, 2, 4].flatMap((index) => [missing('items', index, 'n'), missing('items', index, 'place')]),
        missing('boxes'),
      ],
      faults: { stock: away },
      differs: partly,
    },
    {
      id: 'ERR-13',
      shows: 'What needs a field that failed fails with the same error, at its own place alone.',
      query: '{ item(id: "x") { tax } }',
      data: { item: { tax: null } },
      errors: [refused('x', 'item', 'tax')],
      differs: partly,
    },
    {
      id: 'ERR-14',
      shows: 'What needs nothing of the failed one is answered.',
      query: '{ item(id: "x") { count tax free } }',
      data: { item: { count: null, tax: null, free: 1 } },
      errors: [refused('x', 'item', 'count'), refused('x', 'item', 'tax')],
      differs: partly,
      pending: 'what shares a call with the field that needs it fails too',
    },
    {
      id: 'ERR-15',
      shows: 'A required field that is null without an error is sent, in a list beside one that failed.',
      query: '{ n: item(id: "n") { tax } items { tax } }',
      data: { n: { tax: -1 }, items: [null, { tax: 10 }, { tax: null }, null, { tax: null }] },
      errors: [refused('x', 'items', 2, 'tax'), refused('count', 'items', 4, 'tax')],
      differs: partly,
    },
    {
      id: 'ERR-16',
      shows: 'The first subgraph is away: an error for each root field, the others are answered.',
      query: '{ a: item(id: "a") { id count } items { id } boxes }',
      data: { a: null, items: null, boxes: 4 },
      errors: [missing('a'), missing('items')],
      faults: { shop: away },
    },
    {
      id: 'ERR-17',
      shows: 'An error without a path stands for everything that the answer leaves out.',
      query: '{ item(id: "a") { id c: count place { side } } }',
      data: { item: { id: 'a', c: null, place: null } },
      errors: [refused('all', 'item', 'c'), refused('all', 'item', 'place')],
      faults: { stock: refusing },
      differs: partly,
    },
    {
      id: 'ERR-18',
      shows: 'The text of an error without a code of the catalogue stays inside.',
      query: '{ hidden boxes }',
      data: { hidden: null, boxes: 4 },
      errors: [
        {
          path: ['hidden'],
          code: 'INTERNAL_SERVER_ERROR',
          message: 'Something failed on this side. Try again; if it goes on, report the `requestId`.',
        },
      ],
    },
    {
      id: 'ERR-19',
      shows: 'A field that must not be null fails: its object is null, and the one error is that of the subgraph.',
      query: '{ item(id: "x") { origin } boxes }',
      data: { item: null, boxes: 4 },
      errors: [refused('x', 'item', 'origin')],
      differs: partly,
    },
    {
      id: 'ERR-20',
      shows: 'The same in a list: one error for each object that is null because of it.',
      query: '{ items { o: origin } twice { id } }',
      data: { items: [null, { o: 8 }, null, null, { o: 8 }], twice: [{ id: 'x' }, { id: 'a' }, { id: 'x' }] },
      errors: [refused('x', 'items', 2, 'o')],
      differs: partly,
    },
    {
      id: 'ERR-21',
      shows: 'Errors of three subgraphs in one answer.',
      query: '{ fails item(id: "y") { title(fail: true) count tax } }',
      data: { fails: null, item: { title: null, count: null, tax: null } },
      errors: [
        refused('it', 'fails'),
        refused('title of y', 'item', 'title'),
        refused('count', 'item', 'count'),
        refused('count', 'item', 'tax'),
      ],
      differs: partly,
    },
    {
      id: 'ERR-22',
      shows: 'The path has the name of the client, also where that is the name of a key.',
      query: '{ item(id: "y") { id: title(fail: true) n: id count: id size: count } }',
      data: { item: { id: null, n: 'y', count: 'y', size: null } },
      errors: [refused('title of y', 'item', 'id'), refused('count', 'item', 'size')],
      differs: partly,
    },
    {
      id: 'ERR-23',
      shows: 'What needs a field of another object fails with the error of that, at its own place.',
      query: '{ x: item(id: "x") { later: after } a: item(id: "a") { after } n: item(id: "n") { after } }',
      data: { x: { later: null }, a: { after: 5 }, n: { after: -1 } },
      errors: [refused('x', 'x', 'later')],
      differs: partly,
    },
    {
      id: 'ERR-24',
      shows: 'A required field of an entity that is not there is null, and sent so: nothing has failed.',
      query: '{ item(id: "gone") { id tax count } }',
      data: { item: { id: 'gone', tax: -1, count: null } },
      differs: 'it does not ask for a field whose required entity is not there',
    },
  ],
};
