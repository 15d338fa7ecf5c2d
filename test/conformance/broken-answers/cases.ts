import type { ConformanceCase, Fault, Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const bad = (...path: (string | number)[]) => ({ path, code: 'SUBGRAPH_BAD_RESPONSE' });
const less = 'it fails the whole request, or says less of what is missing';

type Entities = Record<string, unknown>[];

/** Changes the list of entities on its way. */
const entities =
  (change: (list: Entities) => unknown): Fault =>
  async (request, answer) => {
    const { data } = await answer(request);
    return { data: { _entities: change(data?.['_entities'] as Entities) } };
  };

/** An answer that cannot be used: every size is missing, each with an error. */
const useless = (id: string, shows: string, fault: Fault): ConformanceCase => ({
  id,
  shows,
  query: '{ things { id s: size } number }',
  data: { things: ['a', 'b', 'c'].map((name) => ({ id: name, s: null })), number: 5 },
  errors: [0, 1, 2].map((index) => bad('things', index, 's')),
  faults: { more: fault },
  differs: less,
});

export const brokenAnswers: Feature = {
  name: 'broken-answers',
  title: 'Answers of subgraphs that break the rules',
  subgraphs,
  cases: [
    useless(
      'BROKEN-01',
      'A list of entities that is too short is not used: nobody knows which one is missing.',
      entities((list) => list.slice(1)),
    ),
    useless(
      'BROKEN-02',
      'A list of entities that is too long is not used.',
      entities((list) => [...list, list[0]]),
    ),
    useless(
      'BROKEN-03',
      'Null instead of the entities.',
      entities(() => null),
    ),
    useless(
      'BROKEN-04',
      'An object instead of the list of entities.',
      entities((list) => ({ ...list })),
    ),
    useless('BROKEN-05', 'An answer without the entities.', () => ({ data: {} })),
    useless('BROKEN-06', 'No data and no errors.', () => ({ data: null })),
    {
      ...useless(
        'BROKEN-07',
        'Texts and numbers instead of entities.',
        entities(() => ['a', 1, true]),
      ),
    },
    {
      id: 'BROKEN-08',
      shows: 'Errors for some of the entities: the others are used.',
      query: '{ things { size } }',
      data: { things: [{ size: 2 }, { size: null }, { size: 2 }] },
      errors: [{ path: ['things', 1, 'size'], code: 'BAD_USER_INPUT', message: 'not b' }],
      faults: {
        more: async (request, answer) => {
          const { data } = await answer(request);
          const list = data!['_entities'] as Entities;
          return {
            data: { _entities: [list[0], null, list[2]] },
            errors: [{ message: 'not b', path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } }],
          };
        },
      },
      differs: 'it cuts the path behind the list',
    },
    {
      id: 'BROKEN-09',
      shows: 'An error without a path beside entities stands for those that are null.',
      query: '{ things { size } }',
      data: { things: [{ size: 2 }, { size: null }, { size: 2 }] },
      errors: [{ path: ['things', 1, 'size'], code: 'BAD_USER_INPUT', message: 'not all' }],
      faults: {
        more: async (request, answer) => {
          const { data } = await answer(request);
          const list = data!['_entities'] as Entities;
          return {
            data: { _entities: [list[0], null, list[2]] },
            errors: [{ message: 'not all', extensions: { code: 'BAD_USER_INPUT' } }],
          };
        },
      },
      differs: less,
    },
    {
      id: 'BROKEN-10',
      shows: 'A failure that nobody foresaw is an error without its text, not a crash.',
      query: '{ things { s: size } number }',
      data: { things: [{ s: null }, { s: null }, { s: null }], number: 5 },
      errors: [0, 1, 2].map((index) => ({ path: ['things', index, 's'], code: 'INTERNAL_SERVER_ERROR' })),
      faults: {
        more: () => {
          throw new TypeError('undefined is not a function');
        },
      },
      differs: less,
    },
    {
      id: 'BROKEN-11',
      shows: 'An object where a list must be, a list where an object must be: null with an error.',
      query: '{ things { id tags part { name } } }',
      data: {
        things: [
          { id: 'a', tags: null, part: { name: 'part of a' } },
          { id: 'b', tags: ['x', 'y'], part: null },
          { id: 'c', tags: ['x', 'y'], part: { name: 'part of c' } },
        ],
      },
      errors: [bad('things', 0, 'tags'), bad('things', 1, 'part')],
      faults: { more: entities(([a, b, c]) => [{ ...a, tags: { 0: 'x' } }, { ...b, part: [{ name: 'x' }] }, c]) },
      differs: less,
    },
    {
      id: 'BROKEN-12',
      shows: 'A number or a text where an object must be, at the root: null with an error.',
      query: '{ box { lid { color } sides width } number }',
      data: { box: { lid: null, sides: null, width: 1 }, number: 5 },
      errors: [bad('box', 'lid'), bad('box', 'sides')],
      faults: { things: () => ({ data: { box: { lid: 'red', sides: 7, width: 1 }, number: 5 } }) },
      differs: less,
    },
    {
      id: 'BROKEN-13',
      shows: 'A field that the answer leaves out is null with an error.',
      query: '{ box { width sides } number }',
      data: { box: { width: null, sides: [1] }, number: null },
      errors: [bad('box', 'width'), bad('number')],
      faults: { things: () => ({ data: { box: { sides: [1] } } }) },
      differs: less,
    },
    {
      id: 'BROKEN-14',
      shows: 'A text where a number must be: null with an error.',
      query: '{ number box { width } }',
      data: { number: null, box: { width: 1 } },
      errors: [bad('number')],
      faults: { things: () => ({ data: { number: 'five', box: { width: 1 } } }) },
      differs: less,
    },
    {
      id: 'BROKEN-15',
      shows: 'Fields that nobody asked for are left out.',
      query: '{ things { id size } }',
      data: { things: ['a', 'b', 'c'].map((id) => ({ id, size: 2 })) },
      faults: {
        more: entities((list) =>
          list.map((one) => ({ id: 'other', __typename: 'Other', ...one, extra: 1, __proto: 2 })),
        ),
      },
      differs: 'it believes the name of the type and answers null without an error',
    },
  ],
};
