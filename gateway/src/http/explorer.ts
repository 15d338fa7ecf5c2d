import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { cachedText, type CachedText } from '@community-graph/kit/http';
import type { RenderedPage } from './explorerThread.ts';

/** A page as it is sent. */
export interface Page {
  readonly html: CachedText;
  /** What it may load and run, for the header `content-security-policy`. */
  readonly policy: string;
}

/**
 * Makes the explorer page in a thread of its own: loading and hashing its three megabytes of scripts takes 300 ms, in which
 * this thread would answer nobody.
 * @returns the page; made on first use, because it is large and many processes never serve it
 * @throws when the page cannot be rendered
 */
export async function explorerPage(): Promise<Page> {
  const thread = new Worker(new URL('./explorerThread.ts', import.meta.url));
  const [{ html, policy }] = (await once(thread, 'message')) as [RenderedPage];
  return { html: cachedText(html), policy };
}
