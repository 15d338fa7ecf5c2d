import { describe, expect, test } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { composedSupergraph, readConfig } from '../src/config.ts';

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
      engine: 'apollo',
      supergraph: composedSupergraph,
      logLevel: 'warn',
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
