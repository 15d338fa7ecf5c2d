import { describe, expect, test } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { defaultAllowances } from '../src/access/index.ts';
import { checkLimitedSubgraphs, composedSupergraph, limitsOf, readConfig } from '../src/config/index.ts';
import { defaultHttpLimits } from '../src/transport/index.ts';

/** The lines of the error that a configuration meets. */
function complaint(environment: Record<string, string>, commandLine: string[] = []): string[] {
  try {
    readConfig(environment, commandLine);
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'BAD_CONFIGURATION') return error.message.split('\n');
    throw error;
  }
  throw new Error('the configuration is fine');
}

describe('the configuration of a gateway', () => {
  test('needs nothing: it serves the composed supergraph at port 4000, on this machine only', () => {
    expect(readConfig({}, [])).toEqual({
      host: '127.0.0.1',
      port: 4000,
      engine: 'compiled',
      isProduction: false,
      privateHosts: [],
      supergraph: composedSupergraph,
      logLevel: 'warn',
      subgraphLimits: {},
      inFlightSharing: true,
      forwardedHeaders: [],
      overrideLabels: [],
      requestTimeoutMs: 30_000,
      access: { issuer: undefined, trustKey: undefined },
      web: { corsOrigins: [], introspection: true, explorer: true, publicSupergraph: false },
      connections: { connections: 4_000, perAddress: 256 },
      admission: {
        allowances: defaultAllowances,
        rateLimit: true,
        redisUrl: undefined,
        persistedDocuments: undefined,
        trustedOnly: 'off',
        trustProxy: 0,
      },
    });
  });

  test('comes from variables', () => {
    const environment = { HOST: '0.0.0.0', PORT: '4100', SUPERGRAPH: 'other.graphql', LOG_LEVEL: 'debug' };
    expect(readConfig(environment, [])).toMatchObject({
      host: '0.0.0.0',
      port: 4100,
      supergraph: 'other.graphql',
      logLevel: 'debug',
    });
  });

  test('comes from options before variables', () => {
    const environment = { PORT: '4100', SUPERGRAPH: 'variable.graphql' };
    const options = ['--supergraph', 'option.graphql', '--port', '4200'];
    expect(readConfig(environment, options)).toMatchObject({ port: 4200, supergraph: 'option.graphql' });
  });

  test('takes an option over a variable that is wrong', () => {
    expect(readConfig({ PORT: 'many' }, ['--port=0'])).toMatchObject({ port: 0 });
  });

  test('cannot be changed once it is read', () => {
    expect(Object.isFrozen(readConfig({}, []))).toBe(true);
  });
});

describe('a wrong configuration', () => {
  test.each([
    ['text', 'many', '  PORT must be a port number'],
    ['a fraction', '40.5', '  PORT must be a whole number'],
    ['below 0', '-1', '  PORT must be 0 or more'],
    ['above 65535', '65536', '  PORT must be 65535 or less'],
  ])('is refused for a port that is %s, as a variable and as an option', (_what, port, line) => {
    expect(complaint({ PORT: port })).toEqual(['The configuration has errors:', line]);
    expect(complaint({}, [`--port=${port}`])).toEqual(['The configuration has errors:', line]);
  });

  test('is told of all its errors at once, without the values', () => {
    const lines = complaint({ PORT: 'secret-1', GATEWAY_ENGINE: 'secret-2', LOG_LEVEL: 'secret-3' });
    expect(lines).toHaveLength(4);
    for (const name of ['PORT', 'GATEWAY_ENGINE', 'LOG_LEVEL']) {
      expect(lines).toContainEqual(expect.stringContaining(`  ${name} `));
    }
    expect(lines.join()).not.toContain('secret');
  });

  test.each([
    ['an unknown option', ['--prot', '4000'], /--prot/],
    ['an option without its value', ['--supergraph'], /--supergraph/],
    ['an argument that is no option', ['supergraph.graphql'], /supergraph\.graphql/],
  ])('is refused for %s, and the line says which there are', (_what, commandLine, named) => {
    const text = complaint({}, commandLine).join('\n');
    expect(text).toMatch(named);
    expect(text).toContain('Use: --supergraph FILE --port N');
  });
});

describe('the limits of subgraphs', () => {
  const limits = (text: string) => readConfig({ SUBGRAPH_LIMITS: text }, []).subgraphLimits;

  test("are those of all subgraphs, over which a subgraph's own win", () => {
    const all = limits('{"*":{"timeoutMs":5000,"connections":8},"members":{"timeoutMs":1}}');
    expect(limitsOf('members', all)).toEqual({ timeoutMs: 1, connections: 8 });
    expect(limitsOf('products', all)).toEqual({ timeoutMs: 5000, connections: 8 });
    expect(limitsOf('constructor', limits('{}'))).toEqual({});
  });

  test('can be given for everything that has a limit, and nothing else', () => {
    expect(limits(JSON.stringify({ '*': defaultHttpLimits }))).toEqual({ '*': defaultHttpLimits });
    const [, line] = complaint({ SUBGRAPH_LIMITS: '{"members":{"timeout":1}}' });
    expect(line).toBe(
      `  SUBGRAPH_LIMITS.members has unknown limits (timeout); known are ${Object.keys(defaultHttpLimits).join(', ')}`,
    );
  });

  test.each([
    ['no JSON', 'timeoutMs=1', '  SUBGRAPH_LIMITS must be JSON, for example {"*": {"timeoutMs": 5000}}'],
    ['a list', '[]', '  SUBGRAPH_LIMITS must be an object of subgraph names, or "*", and their limits'],
    ['a number for a subgraph', '{"a":1}', '  SUBGRAPH_LIMITS.a must be an object of limits'],
    ['no time at all', '{"a":{"timeoutMs":0}}', '  SUBGRAPH_LIMITS.a.timeoutMs must be 1 or more'],
    [
      'more time than timers take',
      '{"a":{"openMs":2147483648}}',
      '  SUBGRAPH_LIMITS.a.openMs must be 2147483647 or less',
    ],
    ['a fraction', '{"a":{"connections":1.5}}', '  SUBGRAPH_LIMITS.a.connections must be a whole number'],
    ['a text', '{"a":{"maximumWaiting":"5"}}', '  SUBGRAPH_LIMITS.a.maximumWaiting must be a whole number'],
    ['less than nothing', '{"a":{"failuresToOpen":-1}}', '  SUBGRAPH_LIMITS.a.failuresToOpen must be 0 or more'],
  ])('are refused when they are %s', (_what, text, line) => {
    expect(complaint({ SUBGRAPH_LIMITS: text })).toEqual(['The configuration has errors:', line]);
  });

  test('are told of together with all that is wrong', () => {
    const text = '{"a":{"timeoutMs":0,"connections":0},"b":{"nothing":1}}';
    const lines = complaint({ SUBGRAPH_LIMITS: text, PORT: 'many', IN_FLIGHT_SHARING: 'perhaps' });
    expect(lines.toSorted()).toEqual([
      '  IN_FLIGHT_SHARING must be true or false',
      '  PORT must be a port number',
      '  SUBGRAPH_LIMITS.a.connections must be 1 or more',
      '  SUBGRAPH_LIMITS.a.timeoutMs must be 1 or more',
      expect.stringContaining('  SUBGRAPH_LIMITS.b has unknown limits (nothing)'),
      'The configuration has errors:',
    ]);
  });

  test('are refused for subgraphs that the supergraph does not have, and the line tells which it has', () => {
    const all = limits('{"*":{},"membres":{},"products":{}}');
    expect(() => checkLimitedSubgraphs(all, ['members', 'products'])).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIGURATION',
        message: [
          'The configuration has errors:',
          '  SUBGRAPH_LIMITS names the subgraph "membres", which the supergraph does not have: members, products',
        ].join('\n'),
      }),
    );
    expect(() => checkLimitedSubgraphs(all, ['members', 'products', 'membres'])).not.toThrow();
  });
});

describe('sharing of queries that are under way', () => {
  test.each([
    ['true', true],
    ['false', false],
  ])('is what IN_FLIGHT_SHARING says: %s', (text, shared) => {
    expect(readConfig({ IN_FLIGHT_SHARING: text }, []).inFlightSharing).toBe(shared);
  });
});

describe('the headers that subgraphs get', () => {
  test.each([
    ['authorization, Accept-Language ,x_y', ['authorization', 'Accept-Language', 'x_y']],
    ['', []],
    [',', []],
  ])('are those that FORWARD_HEADERS names: "%s"', (text, names) => {
    expect(readConfig({ FORWARD_HEADERS: text }, []).forwardedHeaders).toEqual(names);
  });

  test.each(['authorization cookie', 'cookie,x:y', 'cookie\nx: y'])('are refused as no names: %j', (text) => {
    expect(complaint({ FORWARD_HEADERS: text })).toEqual([
      'The configuration has errors:',
      expect.stringMatching(/^ {2}FORWARD_HEADERS\.\d must be names of headers with commas between them$/),
    ]);
  });
});

describe('the time of a whole request', () => {
  test('is what REQUEST_TIMEOUT_MS says', () => {
    expect(readConfig({ REQUEST_TIMEOUT_MS: '2500' }, []).requestTimeoutMs).toBe(2500);
  });

  test.each([
    ['no number', 'soon', /^ {2}REQUEST_TIMEOUT_MS \w/],
    ['no time at all', '0', /^ {2}REQUEST_TIMEOUT_MS must be 1 or more$/],
    ['a fraction', '1.5', /^ {2}REQUEST_TIMEOUT_MS must be a whole number$/],
    ['more time than timers take', '2147483648', /^ {2}REQUEST_TIMEOUT_MS must be 2147483647 or less$/],
  ])('is refused when it is %s', (_what, text, line) => {
    expect(complaint({ REQUEST_TIMEOUT_MS: text })).toEqual([
      'The configuration has errors:',
      expect.stringMatching(line),
    ]);
  });
});
