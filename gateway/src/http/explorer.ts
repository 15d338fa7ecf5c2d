import { gzipSync } from 'node:zlib';

/** What stands in the explorer's editor when it is opened for the first time. */
const firstQuery = `# Who takes part in OS2compliance, which of them are members, who supports it,
# and what else do those suppliers deliver to whom? Press the button to ask.
query ProductAcrossTheCommunity {
  product(id: "product:os2compliance") {
    id
    name
    participations(first: 50) {
      nodes { role organization { id name region { name } isMember } }
    }
    usages(first: 50) { totalCount nodes { status organization { id name isMember } } }
    suppliers(first: 10) {
      nodes {
        id
        name
        products(first: 10) {
          nodes { id name usages(first: 5) { totalCount nodes { organization { name } } } }
        }
      }
    }
  }
}
`;

/**
 * The explorer page, GraphiQL with all its scripts in one document, so that it works without a network.
 * @returns the page, compressed with gzip; made on first use, because it is large and many processes never serve it
 */
export async function explorerPage(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return gzipSync(
    renderGraphiQL({ title: 'Community Graph', endpoint: '/graphql', defaultQuery: firstQuery, headers: '' }),
  );
}
