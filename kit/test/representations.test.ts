import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { referenceOf, type Representation } from '../src/subgraph/index.ts';

function refusal(representation: object): GraphQLError {
  try {
    referenceOf(representation as Representation);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('expected a refusal');
}

const asOf = '2026-11-21';

describe('a representation', () => {
  test('names its object by id or by node id, and its day', () => {
    const reference = { id: 'product:os2mo', asOf };
    expect(referenceOf({ id: 'product:os2mo', asOf })).toEqual(reference);
    expect(referenceOf({ nodeId: 'product:os2mo', asOf })).toEqual(reference);
  });

  test('gives nothing else that came with it', () => {
    const given = { __typename: 'Product', id: 'product:os2mo', asOf, userOrganizationIds: [], name: 'x' };
    expect(referenceOf(given)).toEqual({ id: 'product:os2mo', asOf });
  });

  test.each([
    ['no id', { asOf }],
    ['an id that is null', { id: null, asOf }],
    ['an id that is a number', { id: 101, asOf }],
    ['an id that is an object', { id: { eq: 'product:os2mo' }, asOf }],
    ['an id of no namespace', { id: 'os2mo', asOf }],
    ['an id with a zero byte, which PostgreSQL cannot hold', { nodeId: 'product:os2\u0000mo', asOf }],
    ['no day', { id: 'product:os2mo' }],
    ['a day that is null', { id: 'product:os2mo', asOf: null }],
    ['a day that there is not', { id: 'product:os2mo', asOf: '2026-02-30' }],
    ['a moment for a day', { id: 'product:os2mo', asOf: '2026-11-21T00:00:00Z' }],
    ['SQL for a day', { id: 'product:os2mo', asOf: "2026-11-21'::date; --" }],
  ])('with %s is refused', (_what, representation) => {
    expect(refusal(representation)).toMatchObject({
      message: expect.stringMatching(/^The argument "representations" must be /),
      extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
    });
  });
});
