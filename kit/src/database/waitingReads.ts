/**
 * How many statements may wait for the database. An operation of the highest cost has some hundreds of lists, each of which
 * is one statement and another for its count, and one client has a few operations at work.
 */
export const waitingReads = { maximumWaiting: 10_000, maximumWaitingPerSubject: 1_000 } as const;
