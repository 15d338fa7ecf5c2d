import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { explorerStart } from './explorerStart.ts';
import { openingQuestions, readQuestions } from './questions.ts';

// The thread that `explorer.ts` starts: it makes the page, posts it and ends.

/** The explorer page as this thread posts it. */
export interface RenderedPage {
  readonly html: string;
  /** What it may load and run, for the header `content-security-policy`. */
  readonly policy: string;
}

parentPort?.postMessage(renderExplorer(), []);

/** GraphiQL with all its scripts in one document, so that it works without a network, and with tabs for the first questions of the library. */
function renderExplorer(): RenderedPage {
  const defaultTabs = readQuestions()
    .slice(0, openingQuestions.length)
    .map(({ query }) => ({ query }));
  const rendered = renderGraphiQL({
    title: 'Community Graph',
    endpoint: '/graphql',
    defaultTabs,
    defaultQuery: defaultTabs[0]?.query,
    // Nor is it offered: a token is gone when its page is.
    shouldPersistHeaders: false,
  });
  const root = '<div id="root"></div>';
  // The editor's parts are placed within it; without a place of its own they stand out of the page and bring scrollbars.
  const style = '<style>.graphiql-container { position: relative }</style>';
  const html = rendered.replace(root, () => `${style}${root}<script>${explorerStart}</script>`);
  return { html, policy: policyOf(html) };
}

/** Its own scripts and nothing else runs; it asks this gateway and nobody else; no other page shows it in a frame. */
function policyOf(html: string): string {
  const scripts = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // The editor checks documents in workers, which it makes of texts of its own.
    'worker-src blob:',
    // It writes the styles of its editor while it runs.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The texts of the scripts in a page, as a browser hashes them. */
function inlineScripts(html: string): string[] {
  // A browser reads every line break as one character before it does anything else.
  const text = html.replaceAll(/\r\n?/g, '\n');
  return [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script/gi)].map(([, script]) => script!);
}
