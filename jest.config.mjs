import { leftOut } from './test/support/passes.ts';

const pass = process.env['TEST_PASS'];

/** Tests run on the TypeScript sources as ES modules; `npm test` starts Jest on the project's own Node. */
export default {
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.data/', ...(leftOut[pass] ?? [])],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/globalSetup.mjs',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  // An embedded database starts in each test file that needs one.
  testTimeout: 60_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/test/support/countReporter.mjs'],
};
