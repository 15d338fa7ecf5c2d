import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@community-graph/kit/telemetry';
import { composedSupergraph } from '../src/config/index.ts';
import { createGateway, type Gateway } from '../src/createGateway.ts';
import { readQuestions } from '../src/http/questions.ts';
import { loadSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';

let gateway: Gateway;
let response: Awaited<ReturnType<Gateway['app']['inject']>>;
let page: string;
beforeAll(async () => {
  gateway = await createGateway({
    supergraph: loadSupergraph(composedSupergraph),
    engine: 'apollo',
    transports: () => localTransport({ execute: async () => ({ data: null }), healthy: async () => true }),
    logger: createLogger('test', 'silent'),
  });
  response = await gateway.app.inject({ url: '/', headers: { 'accept-encoding': 'gzip' } });
  page = gunzipSync(response.rawPayload).toString('utf8');
});
afterAll(() => gateway.close());

/** What a page would load: addresses of scripts, styles, pictures, fonts, frames and workers. */
function loadedFrom(html: string): string[] {
  const scripts = /<script\b[^>]*>[^]*?<\/script>/gi;
  const markup = html.replace(scripts, (script) => script.slice(0, script.indexOf('>') + 1));
  const code = (html.match(scripts) ?? []).join('\n');
  return [
    ...[...markup.matchAll(/\b(?:src|href|srcset|action)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, address]) => address!),
    ...[...html.matchAll(/(?:@import\s+|url\()["']?([a-z]+:[^"')\s]+|\/\/[^"')\s]+)/gi)].map(
      ([, address]) => address ?? '',
    ),
    ...[...code.matchAll(/\b(?:import|importScripts|fetch|Worker|URL)\(\s*["'`]([^"'`]+)/g)].map(
      ([, address]) => address!,
    ),
  ];
}

describe('the explorer page', () => {
  test('is GraphiQL with its scripts inside, at this gateway', () => {
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    expect(page).toMatch(/graphiql/i);
    expect(page).toContain('Community Graph');
    expect(page).toContain('/graphql');
    expect(page.length).toBeGreaterThan(1_000_000);
  });

  test('loads nothing from another host, so that it works without a network', () => {
    const foreign = loadedFrom(page).filter((address) => /^(https?:)?\/\//i.test(address));
    expect(foreign).toEqual([]);
    expect(page).not.toMatch(/unpkg\.com|jsdelivr\.net|cdnjs\.|esm\.sh|googleapis\.com/);
  });

  test.each([
    '<script src="https://unpkg.com/graphiql"></script>',
    '<link rel=stylesheet href=//cdn.example/style.css>',
    '<style>@import "https://cdn.example/a.css"</style>',
    '<style>a { background: url(https://cdn.example/a.png) }</style>',
    '<script>import("https://esm.sh/x")</script>',
  ])('would be caught loading %s', (markup) => {
    expect(loadedFrom(markup).filter((address) => /^(https?:)?\/\//i.test(address))).toHaveLength(1);
  });

  test('opens with the first questions of the library', () => {
    const [first, ...more] = readQuestions().filter(({ name }) => page.includes(`query ${name}`));
    expect(first?.name).toBe('ProductAcrossTheCommunity');
    expect(more).toHaveLength(2);
  });
});
