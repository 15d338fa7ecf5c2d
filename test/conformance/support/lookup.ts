import type { Representation } from './subgraph.ts';

/** Finds the object of a list whose field is the representation's; null when there is none. */
export const by =
  <T extends object>(field: keyof T & string, list: readonly T[]) =>
  (representation: Representation): T | null =>
    list.find((one) => one[field] === representation[field]) ?? null;
