import { describe, expect, test } from '@jest/globals';
import { GraphQLError, GraphQLInt } from 'graphql';
import { loggedError } from '../src/telemetry/loggedError.ts';
import { createLimitedLog, loggedDocument, loggedMessage, type Logger } from '../src/telemetry/index.ts';

const secret = 'Ring til Mette Holm paa 22 33 44 55';

describe('a document in the log', () => {
  test.each([
    ['a text', `{ a(b: "${secret}") }`, '{ a(b: …) }'],
    ['a text of several lines', `{ a(b: """${secret}""") }`, '{ a(b: …) }'],
    ['a whole number', '{ a(b: 22334455) }', '{ a(b: …) }'],
    ['a number with a fraction', '{ a(b: 2233.4455) }', '{ a(b: …) }'],
    ['a name of a value', '{ a(b: PLANNED) }', '{ a(b: …) }'],
    ['yes or no, and nothing', '{ a(b: true, c: null) }', '{ a(b: …, c: …) }'],
    ['a list', `{ a(b: ["${secret}", $c]) }`, '{ a(b: …) }'],
    ['an object', `{ a(b: { c: "${secret}", d: $c }) }`, '{ a(b: …) }'],
    ['a default', `query A($b: String = "${secret}") { a(b: $b) }`, 'query A($b: String = …) { a(b: $b) }'],
    ['an argument of a directive', `{ a @b(c: "${secret}") }`, '{ a @b(c: …) }'],
    ['an argument in a fragment', `fragment A on B { a(b: "${secret}") }`, 'fragment A on B { a(b: …) }'],
    ['a comment', `{ a } # ${secret}`, '{ a }'],
    ['a description', `"""${secret}""" query A { a }`, 'query A { a }'],
  ])('has no value of it: %s', (_what, text, expected) => {
    expect(loggedDocument(text).replaceAll(/\s+/g, ' ')).toBe(expected);
  });

  test.each([
    ['is no GraphQL', `{ a(b: "${secret}"`],
    ['is long', `{ a(b: "${secret.repeat(1_000)}") }`],
    ['is deep', '{a'.repeat(9_000)],
    ['has many tokens', `{ ${'a '.repeat(6_000)} }`],
  ])('is counted only when it %s, the same for the same text', (_what, text) => {
    const logged = loggedDocument(text);
    expect(logged).toMatch(new RegExp(String.raw`^${text.length} characters, [\w-]{16}$`));
    expect(loggedDocument(text)).toBe(logged);
    expect(loggedDocument(`${text} `).slice(-16)).not.toBe(logged.slice(-16));
  });

  test('is cut off', () => {
    expect(loggedDocument(`{ ${'abcd '.repeat(1_000)} }`)).toHaveLength(2_001);
  });
});

/** The message of the error that a call throws. */
function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it does not throw');
}

describe('a message in the log', () => {
  test.each([
    ['graphql-js, of a value', messageOf(() => GraphQLInt.parseValue(secret))],
    ['graphql-js, of a result', messageOf(() => GraphQLInt.serialize(secret))],
    ['graphql-js, of a variable', `Variable "$a" got invalid value "${secret}" at "a.b"; Expected type "Int".`],
    ['graphql-js, of a literal', `Expected value of type "Int!", found "${secret}".`],
    ['a parser', `Syntax Error: Unexpected String "${secret}".`],
    ['JSON', messageOf(() => JSON.parse(`{"a": ${secret}`))],
    ['PostgreSQL, of a text', `invalid input syntax for type integer: "${secret}"`],
    ['PostgreSQL, of a number', `value "${secret}" is out of range for type integer`],
    ['PostgreSQL, of a key', `Key (note)=(${secret}) already exists.`],
    ['PostgreSQL, of a row', `Failing row contains (1, ${secret}).`],
    ['a query builder', `Failed query: select $1\nparams: ${secret}`],
    ['a driver, of a mailbox', "There is no row 'Ring.Mette@kommune.dk'"],
  ])('quotes no value as does %s', (_whose, message) => {
    expect(message).toContain(secret.slice(0, 4));
    expect(loggedMessage(message)).not.toMatch(/Ring|Mette|22/);
    expect(loggedMessage(message).slice(0, 5)).toBe(message.slice(0, 5));
  });

  test('quotes no number that may be a person’s', () => {
    expect(loggedMessage('There is no row "0101221234"')).toBe('There is no row "…"');
  });

  test.each([
    'Cannot query field "word" on type "Query!".',
    'the planner process ended (SIGABRT)',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'relation "members.organization" does not exist',
  ])('says as before what failed: %s', (message) => {
    expect(loggedMessage(message)).toBe(message);
  });

  test('is cut off', () => {
    expect(loggedMessage('a'.repeat(3_000))).toHaveLength(2_001);
  });
});

describe('an error in the log', () => {
  test('has its class, place and codes, and what caused it, and no value that it carries', () => {
    const cause = Object.assign(new Error(`invalid input syntax for type date: "${secret}"`), {
      code: '22007',
      severity: 'ERROR',
      table: 'usage',
      detail: `Key (note)=(${secret})`,
      where: `unnamed portal parameter $1 = '${secret}'`,
      query: `insert into usage values ('${secret}')`,
      params: [secret],
    });
    const logged = loggedError(new TypeError(`it says "${secret}\n    at ${secret} (a:1:1)"`, { cause }));
    expect(logged).toMatchObject({
      type: 'TypeError',
      stack: expect.stringContaining('logs.test.ts'),
      cause: { type: 'Error', code: '22007', severity: 'ERROR', table: 'usage' },
    });
    expect(JSON.stringify(logged)).not.toMatch(/Mette/);
  });

  test.each([
    ['a GraphQL error', new GraphQLError(`"${secret}"`, { extensions: { input: secret } })],
    ['several', new AggregateError([new Error(`"${secret}"`)], 'several')],
    ['what is no error', { message: `"${secret}"`, input: secret }],
    ['a text', secret],
    ['an object', { input: secret }],
  ])('has no value: %s', (_what, error) => {
    expect(JSON.stringify(loggedError(error))).not.toMatch(/Mette/);
  });

  test('that causes itself ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(loggedError(error)).match(/round/g)).toHaveLength(5);
  });
});

test('the fields of a line that is left out are not made', () => {
  let [time, made] = [0, 0];
  const written: unknown[] = [];
  const logger = { info: (fields: unknown) => written.push(fields) } as unknown as Logger;
  const log = createLimitedLog(logger, () => time);
  const write = () => log('info', () => ({ made: (made += 1) }), 'message');
  for (let n = 0; n < 5; n += 1) write();
  time = 1_000;
  write();
  expect(written).toEqual([{ made: 1 }, { made: 2, leftOut: 4 }]);
});
