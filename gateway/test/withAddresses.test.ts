import { expect, test } from '@jest/globals';
import { withAddresses } from '../src/supergraph/index.ts';

const sdl = `
enum join__Graph {
  A @join__graph(name: "a", url: "http://a/")
  "With its arguments in the other order."
  B @join__graph(url: """http://b/""", name: "b")
  C @other(name: "a", url: "http://a/") @join__graph(name: "c", url: "http://a/")
}
`;

test('other addresses take the place of those of a supergraph, and nothing else of it changes', () => {
  const addresses = new Map([
    ['a', 'http://localhost:1/'],
    ['b', 'http://localhost:22222/"'],
    ['nobody', 'http://localhost:3/'],
  ]);
  expect(withAddresses(sdl, addresses)).toBe(
    sdl
      .replace('A @join__graph(name: "a", url: "http://a/")', 'A @join__graph(name: "a", url: "http://localhost:1/")')
      .replace('"""http://b/"""', String.raw`"http://localhost:22222/\""`),
  );
  expect(withAddresses(sdl, new Map())).toBe(sdl);
});
