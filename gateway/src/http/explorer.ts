import { gzipSync } from 'node:zlib';
import { openingQuestions, readQuestions } from './questions.ts';

/**
 * The explorer page: GraphiQL with all its scripts in one document, so that it works without a network, and
 * with tabs for the first questions of the library.
 * @returns the page, compressed with gzip; made on first use, because it is large and many processes never serve it
 */
export async function explorerPage(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = readQuestions()
    .slice(0, openingQuestions.length)
    .map(({ query }) => ({ query }));
  return gzipSync(
    renderGraphiQL({
      title: 'Community Graph',
      endpoint: '/graphql',
      defaultTabs,
      defaultQuery: defaultTabs[0]?.query,
    }),
  );
}
