import { Kind, parse, visit, type StringValueNode } from 'graphql';

/**
 * A supergraph with other addresses of its subgraphs.
 * @param sdl its text; everything else of it stays as it is
 * @param addresses by the names of subgraphs; the others keep theirs
 */
export function withAddresses(sdl: string, addresses: ReadonlyMap<string, string>): string {
  const places: { readonly start: number; readonly end: number; readonly address: string }[] = [];
  visit(parse(sdl), {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'join__graph') return;
      const [subgraph, url] = ['name', 'url'].map((key) => {
        const value = given.find((argument) => argument.name.value === key)?.value;
        return value?.kind === Kind.STRING ? value : undefined;
      }) as [StringValueNode | undefined, StringValueNode | undefined];
      const address = subgraph && addresses.get(subgraph.value);
      if (url?.loc !== undefined && address !== undefined) places.push({ ...url.loc, address });
    },
  });
  return places
    .toReversed()
    .reduce((text, { start, end, address }) => text.slice(0, start) + JSON.stringify(address) + text.slice(end), sdl);
}
