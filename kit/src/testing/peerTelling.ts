import type { Peer } from '../feed/index.ts';

/**
 * A peer whose feeds tell what a test wrote by hand: every operation that names a feed is answered with its objects, in
 * one page.
 * @param feeds what each feed tells, by the name of its field, for example `{ organizationFeed: [{ id: … }] }`
 */
export function peerTelling(feeds: Readonly<Record<string, readonly (object & { readonly id: string })[]>>): Peer {
  return {
    async execute({ query }) {
      const told = Object.entries(feeds).find(([field]) => query.includes(`${field}(`))?.[1];
      if (told === undefined) throw new Error(`the test's peer has no answer to ${query}`);
      const items = told.map((content) => ({ id: content.id, content }));
      return { data: { feed: { items, position: null, hasMore: false } } };
    },
  };
}
