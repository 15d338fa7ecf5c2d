import type { StubSubgraph } from './federatedSubgraph.ts';
import { serveMemoised, type RecordedRequest, type StubBook } from './memoServer.ts';

// The program of the stub subgraphs: serves the graph that its argument names, tells the addresses to the process
// that started it, and then does what that process asks. Ends with it.

/** The graphs that there are stubs of. */
export type GraphName = 'shop' | 'rows' | 'community';

/** What the stubs can be asked. */
export type StubQuestion =
  | { readonly ask: 'reset' }
  | { readonly ask: 'forget' }
  | { readonly ask: 'counts' }
  | { readonly ask: 'record'; readonly delayMs: number }
  | { readonly ask: 'recorded' };

/** The first message: where each subgraph answers. */
export type StubAddresses = readonly { readonly name: string; readonly sdl: string; readonly url: string }[];

/** How many requests came since the last reset. */
export interface StubCounts {
  readonly requests: number;
  readonly authorized: number;
}

const graphs: Readonly<Record<GraphName, () => Promise<StubSubgraph[]>>> = {
  shop: async () => (await import('./shop/shop.ts')).shop(),
  rows: async () => (await import('./rows/rows.ts')).rows(),
  community: async () => (await import('./community.ts')).community(),
};

const book: StubBook = { requests: 0, authorized: 0, recording: undefined, answers: new Map() };

function answerTo(question: StubQuestion): StubCounts | RecordedRequest[] | true {
  switch (question.ask) {
    case 'counts':
      return { requests: book.requests, authorized: book.authorized };
    case 'recorded': {
      const requests = book.recording?.requests ?? [];
      book.recording = undefined;
      return requests;
    }
    case 'record':
      book.recording = { delayMs: question.delayMs, requests: [] };
      return true;
    case 'forget':
      book.answers.clear();
      return true;
    case 'reset':
      book.requests = 0;
      book.authorized = 0;
      return true;
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (question: StubQuestion) => process.send?.(answerTo(question)));

const subgraphs = await graphs[process.argv[2] as GraphName]();
const addresses: StubAddresses = await Promise.all(
  subgraphs.map(async (subgraph) => ({
    name: subgraph.name,
    sdl: subgraph.sdl,
    url: await serveMemoised(subgraph, book),
  })),
);
process.send?.(addresses);
