import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import { newCredential, system, viewerSigner, viewerTokenHeader, viewerVerifier } from '@community-graph/kit/viewer';
import { createCallSharing, httpTransport } from '../src/transport/index.ts';
import { createLogger } from '@community-graph/kit/telemetry';
import { holdAnswers } from './support/calls.ts';
import { openGateways, post, type OpenGateway } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';

const trustKey = 'dGhpcyBpcyBub3QgYSBrZXkgb2YgYW55Ym9keSBidXQgdGhpcyB0ZXN0';
const engines = ['compiled', 'apollo'] as const;
const verifyViewer = viewerVerifier(trustKey, 'words');

/** A token that claims to be of the system. */
const intruding = () =>
  viewerSigner(trustKey)({ viewer: system('intruder'), subgraph: 'words', kind: 'query', body: '{}' });

/** Answers with the subject that the viewer token names. */
async function tellSubject(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { [viewerTokenHeader]: token } = request.headers;
  const viewer = typeof token === 'string' ? verifyViewer(token).viewer : undefined;
  told.push(viewer ?? token);
  json({ data: { word: viewer?.subject ?? 'nobody' } })(request, response);
}

/** What the subgraph was told of who asks, by each of its requests. */
const told: unknown[] = [];
const gateways = openGateways();
let subgraph: TestServer;
let issuer: TestIssuer;
beforeAll(async () => {
  [subgraph, issuer] = await Promise.all([startServer(json({})), startTestIssuer()]);
});
beforeEach(() => {
  told.length = 0;
  subgraph.answer = (request, response) => void tellSubject(request, response);
});
afterEach(() => gateways.closeAll());
afterAll(() => Promise.all([subgraph.close(), issuer.close()]));

const silent = createLogger('test', 'silent');
const open = (options: Parameters<typeof gateways.over>[1] = {}): Promise<OpenGateway> => {
  const [signViewer, sharing] = [viewerSigner(trustKey), createCallSharing()];
  return gateways.over([{ name: 'words', url: subgraph.url, sdl: 'type Query { word: String other: String }' }], {
    access: { issuer: issuer.options },
    transports: (name, url) => httpTransport(name, url, silent, { signViewer, sharing }),
    ...options,
  });
};
const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe.each(engines)('through the gateway with the engine %s', (engine) => {
  test('a token of the issuer is a viewer, whom the subgraph learns from a signed token', async () => {
    const { url } = await open({ engine });
    const parts = { claims: { roles: ['secretariat'], scope: 'audit:read' }, subject: 'anna' };
    expect(await post(url, '{ word }', bearing(await issuer.token(parts)))).toEqual({ data: { word: 'anna' } });
    expect(told).toEqual([
      { role: 'SECRETARIAT', subject: 'anna', supplierId: null, organizationId: null, scopes: ['audit:read'] },
    ]);
  });

  test('who sends no token is nobody in particular, and that is told as well', async () => {
    const { url } = await open({ engine });
    expect(await post(url, '{ word }')).toEqual({ data: { word: 'nobody' } });
    expect(told).toMatchObject([{ role: 'ANONYMOUS', subject: null }]);
  });

  test('a viewer token that a client sends is not passed on, whatever is configured', async () => {
    const forged = intruding();
    const { url } = await open({ engine, forwardedHeaders: ['X-Viewer', 'authorization'] });
    const headers = { [viewerTokenHeader]: forged };
    expect(await post(url, '{ word }', { headers })).toEqual({ data: { word: 'nobody' } });
    const without = await open({ engine, access: {}, forwardedHeaders: ['X-Viewer'], transports: untold });
    expect(await post(without.url, '{ word }', { headers })).toEqual({ data: { word: 'nobody' } });
    expect(told).toMatchObject([{ role: 'ANONYMOUS' }, undefined]);
  });

  test('a credential goes no further than the gateway', async () => {
    let seen: unknown = 'not asked';
    subgraph.answer = (request, response) => {
      seen = request.headers.authorization;
      json({ data: { word: 'w' } })(request, response);
    };
    await post((await open({ engine })).url, '{ word }', bearing(await issuer.token()));
    expect(seen).toBeUndefined();
  });
});

/** Ways that tell subgraphs nothing of who asks. */
const untold = (name: string, url: string) => httpTransport(name, url, silent);

describe('what does not hold is refused before anything is parsed or asked', () => {
  const forged: [string, () => Promise<string>][] = [
    ['a token that another key signed', () => issuer.token({ isForeign: true })],
    ['a token that was signed with the public key', () => issuer.confusedToken()],
    ['a token that is not signed', () => issuer.unsignedToken()],
    ['a token for another audience', () => issuer.token({ audience: 'another' })],
    ['a token of another issuer', () => issuer.token({ issuer: 'https://evil.example' })],
    ['a token whose time is over', () => issuer.token({ expires: -60 })],
    ['a token whose time has not come', () => issuer.token({ begins: 60 })],
    ['a token of somebody without a role', () => issuer.token({ claims: {} })],
    ['a token that calls itself the system', () => issuer.token({ claims: { roles: ['system'] } })],
    ['a text that is no token', async () => 'abc'],
    ['a credential where none are accepted', async () => newCredential().text],
    ['a viewer token of the gateway', async () => intruding()],
  ];

  test.each(forged)('%s', async (_what, make) => {
    const { url } = await open();
    const authorization = `Bearer ${await make()}`;
    const asGet = `${url}?query=${encodeURIComponent('{ word }')}`;
    const body = JSON.stringify({ query: '{ not graphql' });
    const headers = { authorization, 'content-type': 'application/json' };
    for (const response of [await fetch(asGet, { headers }), await fetch(url, { method: 'POST', headers, body })]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { data, errors } = (await response.json()) as FormattedExecutionResult;
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message: expect.stringMatching(/^The credential is .+\. Fetch a new one, or ask without "Authorization"\.$/),
          extensions: { code: 'UNAUTHENTICATED', requestId: response.headers.get('x-request-id') },
        },
      ]);
    }
    expect(told).toEqual([]);
  });

  test.each(['', 'Bearer', 'Basic dTpw', 'Bearer a b', 'bearer', 'Token abc'])(
    'the header "%s"',
    async (authorization) => {
      const { url } = await open();
      expect(await post(url, '{ word }', { headers: { authorization } })).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
      expect(told).toEqual([]);
    },
  );

  test('two headers, also where each would hold', async () => {
    const { url } = await open();
    const { hostname, port } = new URL(url);
    const line = `Authorization: Bearer ${await issuer.token()}\r\n`;
    for (const lines of [line + line, `${line}AUTHORIZATION: x\r\n`, `authorization:\r\n${line}`]) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET /graphql?query={word} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n`);
      const answer = (await socket.setEncoding('utf8').toArray()).join('');
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toContain('UNAUTHENTICATED');
    }
    expect(told).toEqual([]);
  });

  test('and nobody keeps what a viewer was told', async () => {
    const { url } = await open();
    const asGet = `${url}?query={word}`;
    expect((await fetch(asGet, bearing(await issuer.token()))).headers.get('cache-control')).toBe('no-store');
    expect((await fetch(asGet)).headers.get('cache-control')).toBeNull();
  });

  test('and a good token right after a bad one is good', async () => {
    const { url } = await open();
    expect(await post(url, '{ word }', bearing(await issuer.token({ isForeign: true })))).toHaveProperty('errors');
    expect(await post(url, '{ word }', bearing(await issuer.token()))).toEqual({ data: { word: 'user-1' } });
  });
});

describe('viewers who ask the same at the same time', () => {
  test('share a run each with themselves, and never with each other', async () => {
    const { url } = await open();
    const held = holdAnswers({ data: { word: 'w' } });
    subgraph.answer = held.listener;
    const claims = { roles: ['secretariat'] };
    const [anna, bo] = [await issuer.token({ claims, subject: 'anna' }), await issuer.token({ claims, subject: 'bo' })];
    // Another token of the same viewer, as one gets by signing in twice.
    const again = await issuer.token({ claims, subject: 'anna', expires: 200 });
    const asked = [anna, again, bo].map((token) => post(url, '{ word }', bearing(token)));
    asked.push(post(url, '{ word }'), post(url, '{ word }'));
    await held.arrived(3);
    // What was sent before has been taken in then.
    for (const token of [again, anna]) await post(url, '{ __typename }', bearing(token));
    held.release();
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ data: { word: 'w' } })));
    const viewers = held.requests.map(({ headers }) => verifyViewer(String(headers[viewerTokenHeader])).viewer);
    expect(viewers).toHaveLength(3);
    expect(new Set(viewers.map(({ subject }) => subject))).toEqual(new Set(['anna', 'bo', null]));
  });

  test('get answers of their own where calls are shared and runs are not', async () => {
    const { url } = await open({ sharing: false });
    const tokens = await Promise.all(['anna', 'bo'].map((subject) => issuer.token({ subject })));
    const both = Promise.withResolvers<void>();
    let arrived = 0;
    subgraph.answer = (request, response) => {
      arrived += 1;
      if (arrived === 2) both.resolve();
      void both.promise.then(async () => tellSubject(request, response));
    };
    const answers = await Promise.all(tokens.map((token) => post(url, '{ word }', bearing(token))));
    expect(answers).toEqual([{ data: { word: 'anna' } }, { data: { word: 'bo' } }]);
  });
});

describe('a gateway whose subgraphs cannot be told who asks', () => {
  test('fails rather than ask them as nobody in particular', async () => {
    const { url, lines } = await open({ transports: untold });
    const { data, errors } = await post(url, '{ word }', bearing(await issuer.token()));
    expect(data).toEqual({ word: null });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(told).toEqual([]);
    expect(JSON.stringify(lines.map(({ err }) => String(err)))).toContain('trust key');
    expect(await post(url, '{ word }')).toEqual({ data: { word: 'nobody' } });
  });

  test('does not blame the client where a subgraph does not believe the token', async () => {
    const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }];
    subgraph.answer = json({ errors });
    const { url } = await open();
    expect(await post(url, '{ word }', bearing(await issuer.token()))).toMatchObject({
      data: { word: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  test('leaves credentials to them where it has none of its own and passes them on', async () => {
    let seen: unknown;
    subgraph.answer = (request, response) => {
      seen = request.headers.authorization;
      json({ data: { word: 'w' } })(request, response);
    };
    const { url } = await open({ access: {}, forwardedHeaders: ['Authorization'], transports: untold });
    await post(url, '{ word }', { headers: { authorization: 'Bearer theirs' } });
    expect(seen).toBe('Bearer theirs');
  });
});
