import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { roomOf, violations, type SourceFile } from './arrows.ts';
import { leftOut } from '../support/passes.ts';
import { readSources, readText } from './sources.ts';

const sources = readSources();
const written = sources.filter(({ path }) => !path.includes('__generated__'));
const shipped = written.filter(({ path }) => roomOf(path) !== 'test' && roomOf(path) !== 'kit/testing');

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the arrows between rooms', () => {
  test('hold for every file', () => {
    expect(sources.length).toBeGreaterThan(90);
    expect(violations(sources)).toEqual([]);
  });

  test.each([
    ['a subgraph imports another', 'subgraphs/members/src/queries.ts', '@community-graph/products'],
    ['a subgraph reaches into another', 'subgraphs/members/src/queries.ts', '../../products/src/entities.ts'],
    ['a subgraph imports the gateway', 'subgraphs/members/src/resolvers.ts', '@community-graph/gateway'],
    ['the gateway imports a subgraph', 'gateway/src/createGateway.ts', '@community-graph/members'],
    ['the kit imports a subgraph', 'kit/src/reading/reader.ts', '@community-graph/members'],
    ['the kit imports the gateway', 'kit/src/http/app.ts', '@community-graph/gateway'],
    ['the kit turns back on itself', 'kit/src/errors/clientError.ts', '../subgraph/index.ts'],
    ['production imports test support', 'kit/src/http/app.ts', '../testing/index.ts'],
    ['production imports a test', 'stack.ts', './test/support/graph.ts'],
    ['queries import loaders', 'subgraphs/products/src/queries.ts', './loaders.ts'],
    ['entities import queries', 'subgraphs/products/src/entities.ts', './queries.ts'],
    ['loaders import resolvers', 'subgraphs/suppliers/src/loaders.ts', './resolvers.ts'],
    ['resolvers skip the loaders', 'subgraphs/suppliers/src/resolvers.ts', './queries.ts'],
    ['transport imports execution', 'gateway/src/transport/httpTransport.ts', '../execution/index.ts'],
    ['execution imports http', 'gateway/src/execution/engine.ts', '../http/index.ts'],
    ['supergraph imports planning', 'gateway/src/supergraph/loadSupergraph.ts', '../planning/index.ts'],
    ['http imports transport', 'gateway/src/http/routes.ts', '../transport/index.ts'],
    ['a folder imports createGateway', 'gateway/src/http/routes.ts', '../createGateway.ts'],
    ['a tool reaches behind an entrance', 'tools/privacy/program.ts', '../../subgraphs/suppliers/src/retention.ts'],
    ['the kit imports a tool', 'kit/src/administration/index.ts', '../../../tools/privacy/program.ts'],
    ['the stack reaches behind an entrance', 'stack.ts', './gateway/src/http/index.ts'],
  ])('forbid that %s', (_what, path, specifier) => {
    expect(violations([file(path, `import { x } from '${specifier}';\nx();`)])).toHaveLength(1);
    expect(violations([file(path, `export { x } from '${specifier}';`)])).toHaveLength(1);
    expect(violations([file(path, `import type { X } from '${specifier}';\nexport type Y = X;`)])).toHaveLength(1);
    expect(violations([file(path, `const x = await import('${specifier}');\nx;`)])).toHaveLength(1);
  });
});

describe('the house rules', () => {
  test('the environment is read where processes start, and nowhere else', () => {
    const reads = /process\.env\b|\bstartCommand\(process,/;
    const readers = shipped.filter(({ text }) => reads.test(text)).map(({ path }) => path);
    expect(readers).toEqual([
      'gateway/src/execution/apollo/createApolloEngine.ts', // sets one: it switches the package's telemetry off
      'gateway/src/main.ts',
      'gateway/src/manifest.ts',
      'stack.ts',
      'subgraphs/members/src/main.ts',
      'subgraphs/products/src/main.ts',
      'subgraphs/suppliers/src/credentials/main.ts',
      'subgraphs/suppliers/src/demo/main.ts',
      'subgraphs/suppliers/src/main.ts',
      'tools/privacy/main.ts',
    ]);
  });

  test('no file is over 250 lines', () => {
    const long = written.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('no room is called utils or helpers', () => {
    expect(sources.filter(({ path }) => /\b(utils?|helpers?|misc|common)\b/i.test(path))).toEqual([]);
  });

  test('every folder of the gateway opens with a README of at most ten lines', () => {
    for (const { name } of readdirSync('gateway/src', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      expect(readText(`gateway/src/${name}/README.md`).trim().split('\n').length).toBeLessThanOrEqual(10);
    }
  });

  test('the three subgraphs have the same shape', () => {
    // A part is a file, or a folder of that name once it has several topics.
    const parts = ['main', 'config', 'subgraph', 'entities', 'queries', 'loaders', 'resolvers'];
    const shape = (name: string) => {
      const present = readdirSync(`subgraphs/${name}/src`).map((entry) => entry.replace(/\.ts$/, ''));
      return [
        ...readdirSync(`subgraphs/${name}`).filter((entry) => !['node_modules', '.data'].includes(entry)),
        ...parts.filter((part) => present.includes(part)),
      ];
    };
    const expected = ['migrations', 'package.json', 'schema.graphql', 'seed', 'src', 'test', ...parts];
    expect(shape('members')).toEqual(expected);
    expect(shape('products')).toEqual(expected);
    expect(shape('suppliers')).toEqual(expected);
  });

  test('every test runs in one of the passes of CI', () => {
    const passes = Object.values(leftOut).map((patterns) => patterns.map((pattern) => new RegExp(pattern)));
    const tests = sources.map(({ path }) => `/${path}`).filter((path) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(200);
    expect(tests.filter((path) => passes.every((patterns) => patterns.some((each) => each.test(path))))).toEqual([]);
  });
});
