// What never opens a database has nothing to say about a PostgreSQL: CI's second pass would only repeat it.
const withoutDatabase = ['/gateway/test/', '/test/(architecture|conformance|fuzz|load)/'];

/** Tests run on the TypeScript sources as ES modules; `npm test` starts Jest on the project's own Node. */
export default {
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.data/', ...(process.env['TEST_DATABASE_URL'] ? withoutDatabase : [])],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
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
