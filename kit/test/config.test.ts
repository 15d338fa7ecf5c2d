import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  databaseUrlVariable,
  portVariable,
  readEnvironment,
  subgraphConfig,
  type Environment,
} from '../src/config/index.ts';
import { OperatorError } from '../src/errors/index.ts';

function refusal(action: () => unknown): OperatorError {
  try {
    action();
  } catch (error) {
    if (error instanceof OperatorError) return error;
  }
  throw new Error('expected a refusal');
}

const read = (environment: Environment) => subgraphConfig('members', 4001, environment);

/** How long personal data is kept, and what one partner may change in a day, when nothing is set. */
const kept = {
  retention: { actorDays: 1825, contactDays: 365, proposalDays: 730, credentialDays: 365 },
  auditQuota: { changesPerDay: 2_000, bytesPerDay: 10_000_000 },
};

describe('the configuration of a subgraph', () => {
  test('stands on its defaults when nothing is set', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 4001,
      portVariable: 'PORT',
      database: { kind: 'embedded', directory: expect.stringMatching(/\/\.data\/members$/) },
      logLevel: 'warn',
      peers: {},
      ...kept,
    });
  });

  test('takes what is set and leaves the rest of the environment alone', () => {
    expect(
      read({ PORT: '0', HOST: '0.0.0.0', LOG_LEVEL: 'debug', DATA_DIR: '/srv/data', HOME: '/root', PATH: '/bin' }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      portVariable: 'PORT',
      database: { kind: 'embedded', directory: '/srv/data/members' },
      logLevel: 'debug',
      peers: {},
      ...kept,
    });
  });

  test('finds the subgraphs it follows where their variables say, else where they usually are', () => {
    const usual = { products: 'http://localhost:4002/graphql', suppliers: 'http://localhost:4003/graphql' };
    const given = { PRODUCTS_URL: 'https://products.example/graphql', SUPPLIERS_URL: '' };
    expect(subgraphConfig('members', 4001, given, usual).peers).toEqual({
      products: 'https://products.example/graphql',
      suppliers: 'http://localhost:4003/graphql',
    });
    expect(refusal(() => subgraphConfig('members', 4001, { PRODUCTS_URL: 'products:4002' }, usual)).message).toMatch(
      /PRODUCTS_URL must be an http or https address/,
    );
  });

  test('prefers the database of its own to the shared one, and either to an embedded one', () => {
    const shared = 'postgres://shared/db';
    const own = 'postgresql://own/db';
    const server = (url: string, readTimeoutMs = 2_000) => ({ kind: 'postgres', url, readTimeoutMs });
    expect(read({ DATABASE_URL: shared }).database).toEqual(server(shared));
    expect(read({ DATABASE_URL: shared, MEMBERS_DATABASE_URL: own }).database).toEqual(server(own));
    expect(read({ DATABASE_URL: shared, READ_TIMEOUT_MS: '500' }).database).toEqual(server(shared, 500));
    expect(read({ PRODUCTS_DATABASE_URL: own }).database.kind).toBe('embedded');
  });

  test('counts an empty variable as unset', () => {
    const empty = { PORT: '', HOST: '', LOG_LEVEL: '', DATA_DIR: '', DATABASE_URL: '', MEMBERS_DATABASE_URL: '' };
    expect(read(empty)).toEqual(read({}));
    expect(read({ MEMBERS_DATABASE_URL: '', DATABASE_URL: 'postgres://shared/db' }).database.kind).toBe('postgres');
  });

  test('cannot be changed', () => {
    const config = read({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
  });
});

describe('bad variables', () => {
  const bad = {
    PORT: 'eighty-secret',
    LOG_LEVEL: 'loud-secret',
    DATABASE_URL: 'mysql://root:hunter2-secret@db/community',
    MEMBERS_DATABASE_URL: 'hunter3-secret',
  };

  test('are all reported together, a line each, with what they must be', () => {
    const error = refusal(() => read(bad));
    expect(error.code).toBe('BAD_CONFIGURATION');
    const [title, ...lines] = error.message.split('\n');
    expect(title).toBe('The configuration has errors:');
    expect(lines).toHaveLength(4);
    for (const name of Object.keys(bad)) expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
    expect(error.message).toContain('PORT must be a port number');
    expect(error.message).toContain('DATABASE_URL must be a PostgreSQL address, for example postgres://');
  });

  test('keep their values to themselves', () => {
    expect(refusal(() => read(bad)).message).not.toContain('secret');
  });

  test.each(['-1', '65536', '80.5', 'http', '0x1Fg', 'NaN'])('PORT=%s is one of them', (PORT) => {
    expect(refusal(() => read({ PORT })).message).toContain('  PORT must be ');
  });

  test.each(['0', '-5', '49', '60001', 'soon', '1.5', 'Infinity'])('READ_TIMEOUT_MS=%s is one of them', (given) => {
    expect(refusal(() => read({ READ_TIMEOUT_MS: given })).message).toContain('  READ_TIMEOUT_MS must be ');
  });

  test.each(['1', '65535', '4001'])('PORT=%s is none of them', (PORT) => {
    expect(read({ PORT }).port).toBe(Number(PORT));
  });
});

describe('any set of variables', () => {
  const variables = z.object({ PORT: portVariable, DATABASE_URL: databaseUrlVariable, TOKEN: z.string().min(32) });

  test('reports a missing one beside a malformed one', () => {
    const { message } = refusal(() => readEnvironment(variables, { PORT: 'x', TOKEN: '' }));
    expect(
      message
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual(['PORT', 'DATABASE_URL', 'TOKEN']);
  });

  test('is read into numbers and texts, frozen', () => {
    const values = readEnvironment(variables, {
      PORT: '8080',
      DATABASE_URL: 'postgres://localhost/db',
      TOKEN: 'x'.repeat(32),
      OTHER: 'not ours',
    });
    expect(values).toEqual({ PORT: 8080, DATABASE_URL: 'postgres://localhost/db', TOKEN: 'x'.repeat(32) });
    expect(Object.isFrozen(values)).toBe(true);
  });
});
