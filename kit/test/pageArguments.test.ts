import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { PageArguments } from '../src/paging/index.ts';
import { anyDay, lettersNamed, lettersOfBox, openLetters, type Letters } from './support/letters.ts';

let letters: Letters;
beforeAll(async () => {
  letters = await openLetters();
  await letters.write(lettersNamed('a', 'inbox', 3));
});
afterAll(() => letters.close());

const page = (args: PageArguments) => letters.loader().load({ key: 'inbox', asOf: anyDay }, args, {});

async function refusal(args: PageArguments): Promise<GraphQLError> {
  const error = await page(args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GraphQLError)) throw new Error(`expected a refusal, got ${String(error)}`);
  expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  return error;
}

describe('a page size', () => {
  test.each([
    ['first', 0],
    ['first', -1],
    ['first', 101],
    ['last', 0],
    ['last', -1],
    ['last', 101],
    ['first', 2_147_483_647],
  ])('%s: %i is refused with the bounds and the value', async (argument, size) => {
    const error = await refusal({ [argument]: size });
    expect(error.message).toBe(`The argument "${argument}" must be between 1 and 100; received ${size}.`);
    expect(error.extensions).toMatchObject({ argument, rule: 'between 1 and 100' });
  });

  test.each([1, 100])('of %i is accepted from either end', async (size) => {
    expect((await page({ first: size })).nodes).toHaveLength(Math.min(size, 3));
    expect((await page({ last: size })).nodes).toHaveLength(Math.min(size, 3));
  });

  test('from both ends at once is refused', async () => {
    const error = await refusal({ first: 2, last: 2 });
    expect(error.message).toContain('either "first" or "last"');
    expect(error.extensions).toMatchObject({ argument: 'last' });
  });

  test('of null counts as left out', async () => {
    expect((await page({ first: null, last: 2, after: null, before: null })).nodes.map(({ id }) => id)).toEqual([
      'a-01',
      'a-02',
    ]);
  });

  test('that is refused costs no statement', async () => {
    letters.statements.length = 0;
    await refusal({ first: 101 });
    expect(letters.statements).toEqual([]);
  });
});

describe('a cursor', () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('of another list is refused', async () => {
    const other = letters.loader({ ...lettersOfBox, name: 'box.parcels' });
    const { pageInfo } = await other.load({ key: 'inbox', asOf: anyDay }, { first: 1 }, {});
    const error = await refusal({ after: pageInfo.endCursor });
    expect(error.message).toContain('The argument "after" must be a cursor that this same list gave out');
  });

  test.each([
    ['nothing', ''],
    ['garbage', 'garbage!'],
    ['a number', encoded(7)],
    ['an object', encoded({ list: 'box.letters' })],
    ['too few parts', encoded(['box.letters', 'rank 1'])],
    ['too many parts', encoded(['box.letters', 'rank 1', 'a-01', 'a-02'])],
    ['parts that are no text', encoded(['box.letters', 1, 2])],
  ])('made of %s is refused on both sides, with the argument named', async (_what, cursor) => {
    for (const argument of ['after', 'before'] as const) {
      const error = await refusal({ [argument]: cursor });
      expect(error.extensions).toMatchObject({ argument });
    }
  });

  test('is shown shortened in the message when it is long', async () => {
    const error = await refusal({ after: 'x'.repeat(10_000) });
    expect(error.message.length).toBeLessThan(250);
  });

  test('made up but well-formed stands for a place in the list, not for SQL', async () => {
    const { nodes } = await page({ after: encoded(['box.letters', `rank 0'; drop table post.letter; --`, '']) });
    expect(nodes.map(({ id }) => id)).toEqual(['a-01', 'a-02']);
    expect(await letters.all('inbox')).toHaveLength(3);
  });

  test('with a zero byte, which PostgreSQL cannot hold, is refused and no failure of ours', async () => {
    const error = await refusal({ after: encoded(['box.letters', 'rank\u0000', 'a-01']) });
    expect(error.extensions).toMatchObject({ argument: 'after' });
  });
});
