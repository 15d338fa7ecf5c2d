import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { gatewayVariables, readConfig, readGatewayConfig } from '../src/config/index.ts';
import { endProcesses, startProgram } from '../../test/support/process.ts';

const trustKey = randomBytes(32).toString('hex');
const issuer = {
  OIDC_ISSUER: 'https://id.example.dk/realms/os2',
  OIDC_AUDIENCE: 'community-graph',
  OIDC_JWKS_URL: 'https://id.example.dk/keys',
};

/** The lines of the error that a configuration meets; none when it is fine. */
function complaints(environment: Record<string, string>, subgraphs: 'over HTTP' | 'inside' = 'over HTTP'): string[] {
  try {
    if (subgraphs === 'over HTTP') readConfig(environment, []);
    else readGatewayConfig(gatewayVariables, environment, subgraphs);
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'BAD_CONFIGURATION') return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('who is asking, in the configuration', () => {
  test('is nobody when nothing is said, and an issuer when all is', () => {
    expect(readConfig({}, []).access).toEqual({ issuer: undefined, trustKey: undefined });
    expect(readConfig({ ...issuer, OIDC_ROLES_CLAIM: 'groups', SUBGRAPH_TRUST_KEY: trustKey }, []).access).toEqual({
      issuer: {
        issuer: issuer.OIDC_ISSUER,
        audience: issuer.OIDC_AUDIENCE,
        jwksUrl: issuer.OIDC_JWKS_URL,
        claims: { roles: 'groups', organization: 'organization', supplier: 'supplier' },
        tokenType: 'any',
        neutralScopes: [],
      },
      trustKey,
    });
  });

  test.each([
    [{ OIDC_ISSUER: issuer.OIDC_ISSUER }, 'OIDC_AUDIENCE and OIDC_JWKS_URL'],
    [{ OIDC_ISSUER: issuer.OIDC_ISSUER, OIDC_JWKS_URL: issuer.OIDC_JWKS_URL }, 'OIDC_AUDIENCE'],
  ])('is an issuer with all that belongs to it, or none: %j', (part, missing) => {
    expect(complaints({ ...part, SUBGRAPH_TRUST_KEY: trustKey })).toEqual([
      'The configuration has errors:',
      `  ${missing} must be set as well: OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL belong together`,
    ]);
  });

  test('cannot be known where subgraphs over HTTP cannot be told', () => {
    expect(complaints(issuer)).toEqual([
      'The configuration has errors:',
      expect.stringMatching(/^ {2}SUBGRAPH_TRUST_KEY must be set as well: subgraphs cannot be told/),
    ]);
    expect(complaints(issuer, 'inside')).toEqual([]);
  });

  test.each([
    ['SUBGRAPH_TRUST_KEY', 'short', 'must have at least 32 characters'],
    ['OIDC_JWKS_URL', 'id.example.dk/keys', 'must be an http or https address'],
    ['OIDC_JWKS_URL', 'file:///keys', 'must be an http or https address'],
    ['OIDC_ISSUER', 'https://me:secret@id.example.dk', 'must not hold a user name'],
    ['OIDC_TOKEN_TYPE', 'jwt', 'must be any or at+jwt'],
    ['OIDC_NEUTRAL_SCOPES', 'access_as_user,audit:read', 'must not name scopes of this graph'],
    ['OIDC_NEUTRAL_SCOPES', 'access_as_user other', 'must be names of scopes with commas between them'],
    ['FORWARD_HEADERS', 'X-Viewer', 'must not be x-viewer: the gateway writes that'],
    ['CORS_ORIGINS', 'https://a.example/', 'must be origins with commas between them'],
    ['CORS_ORIGINS', '*,https://a.example', 'must be origins with commas between them'],
    ['CORS_ORIGINS', 'a.example', 'must be origins with commas between them'],
    ['CORS_ORIGINS', 'null', 'must be origins with commas between them'],
    ['INTROSPECTION', 'no', 'must be true or false'],
    ['EXPLORER', '1', 'must be true or false'],
  ])('and %s=%s is refused, without the value', (name, value, rule) => {
    const [, line] = complaints({ ...issuer, SUBGRAPH_TRUST_KEY: trustKey, [name]: value });
    expect(line).toContain(`  ${name}`);
    expect(line).toContain(rule);
    expect(line).not.toContain('secret');
  });
});

describe('what is shown, in the configuration', () => {
  test.each([
    [{}, { corsOrigins: [], introspection: true, explorer: true, publicSupergraph: false }],
    [{ INTROSPECTION: 'false' }, { corsOrigins: [], introspection: false, explorer: false, publicSupergraph: false }],
    [{ EXPLORER: 'false' }, { corsOrigins: [], introspection: true, explorer: false, publicSupergraph: false }],
    [{ PUBLIC_SUPERGRAPH: 'true' }, { corsOrigins: [], introspection: true, explorer: true, publicSupergraph: true }],
    [{ CORS_ORIGINS: '*' }, { corsOrigins: '*', introspection: true, explorer: true, publicSupergraph: false }],
    [
      { CORS_ORIGINS: 'https://a.example, http://localhost:3000 ,' },
      {
        corsOrigins: ['https://a.example', 'http://localhost:3000'],
        introspection: true,
        explorer: true,
        publicSupergraph: false,
      },
    ],
  ])('%j', (environment, web) => {
    expect(readConfig(environment as Record<string, string>, []).web).toEqual(web);
  });
});

describe('in production', () => {
  const safe = { NODE_ENV: 'production', SUBGRAPH_TRUST_KEY: trustKey };

  test('a safe configuration is fine, and for trying things out so is an unsafe one', () => {
    expect(complaints(safe)).toEqual([]);
    expect(complaints({ ...safe, ...issuer, CORS_ORIGINS: 'https://www.os2.eu', INTROSPECTION: 'false' })).toEqual([]);
    expect(complaints({ CORS_ORIGINS: '*', INTROSPECTION: 'false', EXPLORER: 'true' })).toEqual([]);
  });

  test.each([
    [
      'SUBGRAPH_TRUST_KEY',
      { SUBGRAPH_TRUST_KEY: '' },
      'SUBGRAPH_TRUST_KEY must be set, the same for the gateway and every subgraph',
    ],
    ['CORS_ORIGINS', { CORS_ORIGINS: '*' }, 'CORS_ORIGINS must not be *: name the origins of the pages that may ask'],
    [
      'CORS_ORIGINS',
      { CORS_ORIGINS: 'https://a.example,http://b.example' },
      'CORS_ORIGINS must name https origins only, not http://b.example',
    ],
    ['PUBLIC_SUPERGRAPH', { PUBLIC_SUPERGRAPH: 'true' }, 'PUBLIC_SUPERGRAPH must not be true'],
    ['EXPLORER', { INTROSPECTION: 'false', EXPLORER: 'true' }, 'EXPLORER=true needs INTROSPECTION=true'],
    ['OIDC_ISSUER', { ...issuer, OIDC_ISSUER: 'http://id.example.dk' }, 'OIDC_ISSUER must be an https address'],
    ['OIDC_JWKS_URL', { ...issuer, OIDC_JWKS_URL: 'http://id/keys' }, 'OIDC_JWKS_URL must be an https address'],
    ['FORWARD_HEADERS', { FORWARD_HEADERS: 'x-a,Authorization,cookie' }, 'must not name Authorization or cookie'],
  ])('%s must be safe: %j', (_name, unsafe, line) => {
    for (const place of ['over HTTP', 'inside'] as const) {
      const { SUBGRAPH_TRUST_KEY: key, ...others } = { ...safe, ...unsafe } as Record<string, string>;
      expect(complaints({ ...others, ...(key ? { SUBGRAPH_TRUST_KEY: key } : {}) }, place)).toEqual([
        'The configuration is not safe in production (NODE_ENV=production):',
        expect.stringContaining(line),
      ]);
    }
  });

  test('everything that is wrong is told together, and nothing starts', async () => {
    const environment = {
      NODE_ENV: 'production',
      PORT: '0',
      OIDC_ISSUER: 'http://id.example.dk',
      CORS_ORIGINS: '*',
      INTROSPECTION: 'false',
      EXPLORER: 'true',
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'loud',
      SUPPLIERS_DATABASE_URL: 'postgres://me@db.example/community',
    };
    for (const program of ['gateway/src/main.ts', 'stack.ts']) {
      const started = startProgram([program], environment);
      expect(await started.ended).toBe(1);
      expect(started.output()).toBe('');
      const [first, ...lines] = started.complaints().trimEnd().split('\n');
      expect(first).toBe('The configuration has errors:');
      const named = lines.map((line) => /^ {2}([A-Z_]+)/.exec(line)?.[1] ?? line);
      expect(named).toEqual([
        'LOG_LEVEL',
        'OIDC_AUDIENCE',
        ...(program === 'stack.ts' ? [] : ['SUBGRAPH_TRUST_KEY']),
        'The configuration is not safe in production (NODE_ENV=production):',
        'SUBGRAPH_TRUST_KEY',
        ...(program === 'stack.ts' ? ['SUPPLIERS_DATABASE_URL'] : []),
        'RATE_LIMIT',
        'CORS_ORIGINS',
        'EXPLORER',
      ]);
    }
    await endProcesses();
  });
});
