// CI runs the suite twice, on the embedded database and on a PostgreSQL, and has ten minutes for both. Each pass
// leaves out what the other one shows as well, and both the two slowest that show what others do in part; `npm test` by
// itself leaves out nothing.
const slowest = ['/test/load/memory\\.test', '/test/e2e/processesPort\\.test'];
const leftOut = {
  // The server's pass: what opens no database, looks at the gateway in front of it, or counts what a pool shares out.
  postgresql: [
    ...slowest,
    '/gateway/test/',
    '/test/(access|architecture|conformance|fuzz|load|readme)/',
    '/test/e2e/(badDocument|cost|internals|plans|processes(Npm|Stack|Quiet|Trust)|questionsCost|questionsPage|questionsReference|subgraphFailure)\\.test',
    '/subgraphs/[a-z]+/test/start\\.test',
    '/kit/test/(app|checkArguments|config|credential|danishOrder|day|directoryLock|door|errors|filtering|guard|httpPeer|ids|representations|scalars|texts|trust)\\.test',
  ],
  // The embedded one's: what asks more of the same tables, which answer alike on both.
  embedded: [
    ...slowest,
    '/subgraphs/[a-z]+/test/(?!start)',
    '/test/data/',
    '/test/e2e/(?!badDocument|cost|internals|plans|processes(Npm|Stack|Quiet|Trust)|questionsCost|questionsPage|questionsReference|subgraphFailure)',
    '/test/synthetic/',
    '/kit/test/(changeFeed|changing|durability|facets|feed|orders|pageArguments|paging|readModel|transactions|visibility)',
  ],
}[process.env['TEST_PASS'] ?? ''];

/** Tests run on the TypeScript sources as ES modules; `npm test` starts Jest on the project's own Node. */
export default {
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.data/', ...(leftOut ?? [])],
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
