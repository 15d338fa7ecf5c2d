export { describeMigrations } from './migrationSuite.ts';
export { peerTelling } from './peerTelling.ts';
export { auditFaults, describePrivacy, nothingRemoved, retentionDays } from './privacySuite.ts';
export { openSeededDatabase, openTestDatabase } from './testDatabase.ts';
export { startTestSubgraph, testClock, type TestSubgraph } from './testSubgraph.ts';
