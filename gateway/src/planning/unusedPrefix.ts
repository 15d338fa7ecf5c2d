/**
 * A beginning of names that no name of a supergraph has, if a number follows.
 * @param wanted what it is when nothing is in the way; its last letter is repeated where something is
 */
export function unusedPrefix(wanted: string, sdl: string): string {
  let prefix = wanted;
  // Not by another underscore: names that begin with two are those of introspection.
  while (new RegExp(`\\b${prefix}\\d`).test(sdl)) prefix += wanted.at(-1);
  return prefix;
}
