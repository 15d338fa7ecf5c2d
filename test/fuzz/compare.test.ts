import { describe, expect, test } from '@jest/globals';
import { differenceBetween, differenceOfData } from './compare.ts';

const failed = (message: string, ...path: (string | number)[]) => ({ message, path });
const notFound = { message: 'no object', path: ['a', 'id'], extensions: { code: 'ENTITY_NOT_FOUND' } };

describe('two answers differ', () => {
  test.each([
    ['in a value', { data: { a: 1 } }, { data: { a: 2 } }],
    ['in the order of keys', { data: { a: 1, b: 2 } }, { data: { b: 2, a: 1 } }],
    ['in a null that no error explains', { data: { a: null }, errors: [failed('x', 'a')] }, { data: { a: null } }],
    ['in an error too many', { data: { a: null } }, { data: { a: null }, errors: [failed('x', 'a')] }],
    [
      'in the message of an error',
      { data: { a: null }, errors: [failed('x', 'a')] },
      { data: { a: null }, errors: [failed('y', 'a')] },
    ],
    [
      'in the index of an error',
      { data: { a: [null, null] }, errors: [failed('x', 'a', 0)] },
      { data: { a: [null, null] }, errors: [failed('x', 'a', 1)] },
    ],
    [
      'in an error that has the path of what it spread to',
      { data: { a: null }, errors: [failed('x', 'a', 'b')] },
      { data: { a: null }, errors: [failed('x', 'a')] },
    ],
    ['in an error that explains no null', { data: { a: 1 } }, { data: { a: 1 }, errors: [failed('x', 'a')] }],
    ['in an error of what was not asked for', { data: { a: 1 } }, { data: { a: 1 }, errors: [failed('x', 'b')] }],
    ['in that one was refused', { errors: [{ message: 'x' }] }, { data: { a: 1 } }],
    [
      'in an error that is told twice',
      { data: { a: null }, errors: [failed('x', 'a')] },
      { data: { a: null }, errors: [failed('x', 'a'), failed('x', 'a')] },
    ],
    ['in an error without a path', { data: { a: 1 } }, { data: { a: 1 }, errors: [{ message: 'x' }] }],
    [
      'in an error of the whole answer that is not there',
      { data: null, errors: [failed('x', 'a')] },
      { data: null, errors: [] },
    ],
  ])('%s', (_what, expected, actual) => {
    expect(differenceBetween(expected, actual)).toEqual(expect.any(String));
  });
});

describe('two answers are the same', () => {
  test.each([
    [
      'whatever the order of errors',
      { data: { a: null, b: null }, errors: [failed('x', 'a'), failed('y', 'b')] },
      { data: { a: null, b: null }, errors: [failed('y', 'b'), failed('x', 'a')] },
    ],
    [
      'whichever errors inside of a null spread to it',
      { data: { a: null }, errors: [failed('x', 'a', 'b')] },
      { data: { a: null }, errors: [failed('y', 'a', 'c'), failed('z', 'a', 'd')] },
    ],
    ['when both were refused', { errors: [{ message: 'x' }] }, { errors: [{ message: 'y' }] }],
    [
      'where so many errors are that some are left out',
      { data: { a: [null, null] }, errors: [failed('x', 'a', 0), failed('x', 'a', 1)] },
      {
        data: { a: [null, null] },
        errors: [failed('x', 'a', 0), { message: '1 more errors like these are left out.' }],
      },
    ],
    [
      'where a reference led nowhere, without an error',
      { data: { a: null }, errors: [notFound] },
      { data: { a: null } },
    ],
    [
      'where a reference led nowhere, with one',
      { data: { a: null }, errors: [notFound] },
      { data: { a: null }, errors: [notFound] },
    ],
  ])('%s', (_what, expected, actual) => {
    expect(differenceBetween(expected, actual)).toBeUndefined();
  });

  test('by their data alone in any order of keys', () => {
    expect(differenceOfData({ data: { a: 1, b: [2] } }, { data: { b: [2], a: 1 }, errors: [] })).toBeUndefined();
    expect(differenceOfData({ data: { a: [1, 2] } }, { data: { a: [2, 1] } })).toBe('the data differs');
  });
});
