import { UsageError } from '@community-graph/kit/command';

/** What is printed, and noted, for the head of an empty log. */
export const noHead = 'none';

/** The heads that were noted before, by the names of subgraphs. */
export type NotedHeads = Readonly<Record<string, string>>;

/**
 * Reads noted heads, each in the form `<schema>=<hash>`.
 * @param schemas the names of the subgraphs
 * @throws UsageError
 */
export function readHeads(given: readonly string[], schemas: readonly string[]): NotedHeads {
  const heads = new Map<string, string>();
  for (const text of given) {
    const [, schema, hash] = /^(\w+)=([0-9a-f]{64}|none)$/.exec(text) ?? [];
    if (schema === undefined || !schemas.includes(schema)) {
      throw new UsageError(
        `"--head ${text}" is not <schema>=<hash>, with one of ${schemas.join(', ')} and the hash that verify printed (64 hexadecimal digits, or ${noHead}).`,
      );
    }
    if (heads.has(schema)) throw new UsageError(`"--head ${schema}=…" is given twice.`);
    heads.set(schema, hash!);
  }
  return Object.fromEntries(heads);
}
