import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import type { Database } from '../src/database/index.ts';
import { errorCatalogue, errorPresenter, presentError } from '../src/errors/index.ts';
import { createSubgraph, type Subgraph } from '../src/subgraph/index.ts';
import { openTestDatabase, testClock } from '../src/testing/index.ts';
import { faulty } from './support/faulty.ts';

const hidden = `Something failed on this side. ${errorCatalogue.INTERNAL_SERVER_ERROR.remedy}`;

describe('presenting an error', () => {
  const inside = { stacktrace: ['at secret.ts:1'], serviceName: 'secret', exception: 'secret', requestId: 'r-1' };

  const presented = (code: unknown) =>
    presentError({ message: 'secret', extensions: { ...inside, code }, path: ['a', 0], locations: [] });
  const nothing = {
    message: hidden,
    path: ['a', 0],
    locations: [],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
  };

  test.each(['MADE_UP', 'INTERNAL_SERVER_ERROR', '', undefined, 7])('of code %p tells nothing of it', (code) => {
    expect(presented(code)).toEqual(nothing);
  });

  test('of a document that took all of the stack says so in other words', () => {
    const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
    const { message } = presentError({ message: 'Syntax Error: Maximum call stack size exceeded', extensions });
    expect(message).toBe('The document is nested too deeply.');
  });

  test('of a code that only names what every object has tells nothing of it', () => {
    expect(['toString', 'constructor', '__proto__'].map(presented)).toEqual([nothing, nothing, nothing]);
  });

  test('without extensions tells nothing of it', () => {
    expect(presentError({ message: 'secret' })).toEqual({
      message: hidden,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  test.each(Object.keys(errorCatalogue).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'of code %s keeps its message, place and details, and drops the stack and the service',
    (code) => {
      const extensions = { code, argument: 'first', stacktrace: ['at secret.ts:1'], serviceName: 'secret' };
      expect(presentError({ message: 'told', path: ['a'], extensions })).toEqual({
        message: 'told',
        path: ['a'],
        extensions: { code, argument: 'first' },
      });
    },
  );
});

describe('presenting an error where codes of others are shown', () => {
  const presented = (code: unknown) =>
    errorPresenter({ foreignCodes: true })({
      message: 'told',
      path: ['a'],
      extensions: { code, reason: 'r', stacktrace: ['at secret.ts:1'], exception: 'secret', serviceName: 'secret' },
    });

  test.each(['FORBIDDEN', 'UNAUTHENTICATED', 'E2', 'BAD_USER_INPUT', `A${'B'.repeat(63)}`])(
    'keeps the message and the details of code %s, and drops what is about the inside',
    (code) => {
      expect(presented(code)).toEqual({ message: 'told', path: ['a'], extensions: { code, reason: 'r' } });
    },
  );

  test.each([
    'INTERNAL_SERVER_ERROR',
    'DOWNSTREAM_SERVICE_ERROR',
    'forbidden',
    'constructor',
    'A',
    '_A',
    'A-B',
    'FORBIDDEN\n',
    `A${'B'.repeat(64)}`,
    undefined,
    7,
  ])('tells nothing of an error of code %j', (code) => {
    expect(presented(code)).toEqual({ message: hidden, path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });
});

describe('the answer of a subgraph', () => {
  let database: Database;
  let subgraph: Subgraph;
  let log: Record<string, unknown>[] = [];
  beforeAll(async () => {
    const lines = new Writable({
      write(line: Buffer, _encoding, done) {
        log.push(JSON.parse(line.toString()) as Record<string, unknown>);
        done();
      },
    });
    database = await openTestDatabase();
    subgraph = await createSubgraph(faulty, {
      database,
      clock: testClock,
      logger: pino({ level: 'warn' }, lines),
      seed: false,
    });
  });
  afterAll(async () => {
    await subgraph.close();
    await database.close();
  });
  beforeEach(() => {
    log = [];
  });

  const ask = (query: string) => subgraph.execute({ query, requestId: 'request-7' });
  const only = (errors: readonly GraphQLFormattedError[] | undefined): GraphQLFormattedError => {
    expect(errors).toHaveLength(1);
    return errors![0]!;
  };

  test.each([
    ['sql', 'secret_table'],
    ['bug', 'secret is not a function'],
    ['foreign', 'secret'],
    ['stored', 'a stored Date is not a day'],
    ['missing', 'Cannot return null for non-nullable field Query.missing'],
  ])(
    'to a field that fails (%s) holds no word of the failure, which is logged under the request',
    async (field, reason) => {
      const answer = await ask(`{ ${field} }`);
      expect(only(answer.errors)).toEqual({
        message: hidden,
        locations: [{ line: 1, column: 3 }],
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' },
      });
      expect(JSON.stringify(answer)).not.toMatch(/secret|select|password|stored Date|null for|\.ts/i);
      expect(log).toMatchObject([{ requestId: 'request-7', path: [field] }]);
      expect(JSON.stringify(log[0]!['err'])).toContain(reason);
    },
  );

  test('keeps what the other fields gave', async () => {
    const { data, errors } = await ask('{ fine sql bug }');
    expect(data).toEqual({ fine: 'fine', sql: null, bug: null });
    expect(errors!.map(({ path }) => path)).toEqual([['bug'], ['sql']]);
  });

  test('to a refused argument says why, and nothing is logged', async () => {
    expect(only((await ask('{ refuses(first: 0) }')).errors)).toMatchObject({
      message: 'The argument "first" must be between 1 and 100; received 0.',
      path: ['refuses'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', rule: 'between 1 and 100', requestId: 'request-7' },
    });
    expect(log).toEqual([]);
  });

  test.each([
    ['{ fine', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothingOfTheKind }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { fine } query B { fine }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($first: Int!) { refuses(first: $first) }', 'BAD_USER_INPUT'],
  ])('to the operation %s has the code %s', async (query, code) => {
    expect(only((await ask(query)).errors).extensions).toMatchObject({ code, requestId: 'request-7' });
  });

  const hash = '0'.repeat(64);
  test.each([
    [
      'the hash of another text',
      { query: '{ fine }', persistedQuery: { version: 1, sha256Hash: hash } },
      'BAD_REQUEST',
    ],
    ['another version', { query: '{ fine }', persistedQuery: { version: 2, sha256Hash: hash } }, 'BAD_REQUEST'],
    ['something else in the place of a hash', { query: '{ fine }', persistedQuery: 'yes' }, 'BAD_REQUEST'],
    ['an unknown hash', { persistedQuery: { version: 1, sha256Hash: hash } }, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('to a persisted query with %s blames the request, and nothing is logged', async (_what, sent, code) => {
    const { query, persistedQuery } = sent as { query?: string; persistedQuery: unknown };
    const response = await subgraph.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { ...(query !== undefined && { query }), extensions: { persistedQuery } },
    });
    const { errors } = response.json<{ errors: GraphQLFormattedError[] }>();
    expect(only(errors).extensions).toMatchObject({ code });
    expect(log).toEqual([]);
  });
});
