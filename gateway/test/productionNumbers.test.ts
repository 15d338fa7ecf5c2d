import { describe, expect, test } from '@jest/globals';
import { auditQuotaVariables, retentionVariables } from '@community-graph/kit/config';
import { checkSubgraphAddresses, gatewayVariables, readConfig, readGatewayConfig } from '../src/config/index.ts';
import { complaints, header, safe } from './support/productionSettings.ts';

describe('numbers in production', () => {
  const limitsOf = (own: object) => ({ SUBGRAPH_LIMITS: JSON.stringify(own) });
  const day = { RETENTION_ACTOR_DAYS: 18_250, RETENTION_CONTACT_DAYS: 3_650, RETENTION_PROPOSAL_DAYS: 7_300 };

  test.each<Record<string, string>>([
    {},
    { REQUEST_TIMEOUT_MS: '300000' },
    limitsOf({ '*': { timeoutMs: 150_000, maximumResponseBytes: 160 * 1024 * 1024, openMs: 50_000 } }),
    limitsOf({
      members: { longestOpenMs: 600_000, connections: 6_400, maximumWaiting: 102_400, failuresToOpen: 1_000 },
    }),
  ])('may be %j', (numbers) => {
    expect(complaints({ ...safe, ...numbers })).toEqual([]);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ REQUEST_TIMEOUT_MS: '300001' }, ['REQUEST_TIMEOUT_MS must be at most 300000, which is 10 times the default']],
    [{ REQUEST_TIMEOUT_MS: '999999999' }, ['REQUEST_TIMEOUT_MS must be at most 300000, which is 10 times the default']],
    [
      limitsOf({ '*': { maximumResponseBytes: 1e12, maximumWaiting: 1e8, timeoutMs: 999_999_999 } }),
      [
        'SUBGRAPH_LIMITS must give * a timeoutMs of at most 150000, which is 10 times the default',
        'SUBGRAPH_LIMITS must give * a maximumResponseBytes of at most 167772160, which is 10 times the default',
        'SUBGRAPH_LIMITS must give * a maximumWaiting of at most 102400, which is 100 times the default',
      ],
    ],
    [
      limitsOf({ '*': { timeoutMs: 5 }, members: { connections: 6_401, openMs: 50_001, longestOpenMs: 600_001 } }),
      [
        'SUBGRAPH_LIMITS must give members a connections of at most 6400, which is 100 times the default',
        'SUBGRAPH_LIMITS must give members a openMs of at most 50000, which is 10 times the default',
        'SUBGRAPH_LIMITS must give members a longestOpenMs of at most 600000, which is 10 times the default',
      ],
    ],
    [
      limitsOf({ members: { failuresToOpen: 1_001 } }),
      ['SUBGRAPH_LIMITS must give members a failuresToOpen of at most 1000, which is 100 times the default'],
    ],
    [
      limitsOf({ members: { failuresToOpen: 0 } }),
      ['SUBGRAPH_LIMITS must give members a failuresToOpen of at least 1'],
    ],
  ])('must not be %j', (numbers, lines) => {
    expect(complaints({ ...safe, ...numbers })).toEqual([
      header,
      ...lines.map((line) => expect.stringContaining(`  ${line}`)),
    ]);
    expect(complaints(numbers)).toEqual([]);
  });

  test('of how long and how much is kept limit something in the stack too', () => {
    const stack = gatewayVariables.extend(retentionVariables.shape).extend(auditQuotaVariables.shape);
    const read = (given: Record<string, string>) => () => readGatewayConfig(stack, { ...safe, ...given }, 'inside');
    const texts = (numbers: object) =>
      Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, String(n)]));
    expect(read(texts({ ...day, AUDIT_CHANGES_PER_DAY: 200_000, AUDIT_BYTES_PER_DAY: 1e9 }))).not.toThrow();
    expect(read(texts({ AUDIT_CHANGES_PER_DAY: 1e9 }))).toThrow('AUDIT_CHANGES_PER_DAY must be at most 200000');
    expect(read(texts({ AUDIT_BYTES_PER_DAY: 1e15 }))).toThrow('AUDIT_BYTES_PER_DAY must be at most 1000000000');
    expect(read(texts({ RETENTION_CONTACT_DAYS: 36_500 }))).toThrow('RETENTION_CONTACT_DAYS must be at most 3650');
  });
});

describe('the addresses of subgraphs in production', () => {
  const check = (url: string, environment: Record<string, string> = safe) => {
    const urls = new Map([
      ['members', url],
      ['products', 'http://localhost:4002/graphql'],
    ]);
    return () => checkSubgraphAddresses(urls, readConfig(environment, []));
  };
  const line = 'The address of the subgraph "members" in SUPERGRAPH must be an https address';

  test.each([
    'http://localhost:4001/graphql',
    'http://127.0.0.1:4001/graphql',
    'http://[::1]:4001/graphql',
    'https://members.example/graphql',
  ])('may be %s', (url) => {
    expect(check(url)).not.toThrow();
  });

  test.each([
    'http://members.example/graphql',
    'http://10.0.0.7:4001/graphql',
    'http://members:4001/graphql',
    'http://localhost.example/graphql',
    'HTTP://members.example/graphql',
    'http://secret@members.example/graphql',
  ])('must be reached by TLS at %s', (url) => {
    expect(check(url)).toThrow(line);
    expect(check(url)).not.toThrow('members.example');
    expect(check(url, {})).not.toThrow();
  });

  test('need no TLS on hosts that are named as private', () => {
    const environment = { ...safe, SUBGRAPH_HTTP_HOSTS: 'suppliers, Members,10.0.0.7,[fd00::1]' };
    for (const host of ['members', '10.0.0.7', '[fd00::1]']) {
      expect(check(`http://${host}:4001/graphql`, environment)).not.toThrow();
    }
    expect(check('http://members.example/graphql', environment)).toThrow(line);
    for (const odd of ['http://members', 'members:4001', 'fd00::1']) {
      expect(complaints({ SUBGRAPH_HTTP_HOSTS: odd })[1]).toMatch(/SUBGRAPH_HTTP_HOSTS.* must be names of hosts/);
    }
  });
});
