import { parseArgs } from 'node:util';
import { UsageError } from '@community-graph/kit/command';
import { readHeads, type NotedHeads } from './heads.ts';

/** How the program is called. */
export const usage = `npm run privacy -- verify [--head <schema>=<hash>]…
npm run privacy -- retention [--dry-run]

  verify      checks the audit log of members, products and suppliers: that no entry was changed, removed, inserted or moved;
              exits with 1 when one was
  retention   removes the personal data that was kept long enough now, and does not wait for the daily run

  --head      a head that verify printed before, for example suppliers=5f0c…: verify also finds a log that was shortened,
              emptied or replaced since; once for each of members, products and suppliers
  --dry-run   only counts what retention would remove
  --help      shows this

  Both work on the databases that MEMBERS_DATABASE_URL, PRODUCTS_DATABASE_URL and SUPPLIERS_DATABASE_URL or DATABASE_URL name,
  or on the embedded one in DATA_DIR, also while a process has it open. Give retention the RETENTION_*_DAYS of that process;
  where it has the embedded database open, its own hold. docs/privacy.md says what they are.`;

/** The schemas that have an audit log. */
const schemas = ['members', 'products', 'suppliers'];

/** What to do. */
export type Command =
  { readonly does: 'verify'; readonly heads: NotedHeads } | { readonly does: 'retention'; readonly dryRun: boolean };

/**
 * Reads a command line.
 * @param args without the program's name
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [does, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one too many.`);
  const { 'dry-run': dryRun = false, head = [] } = values;
  if (does === 'retention') {
    if (head.length > 0) throw new UsageError('"retention" takes no --head; it is for verify.');
    return { does, dryRun };
  }
  if (does !== 'verify') throw new UsageError(does === undefined ? 'What to do?' : `"${does}" is no command.`);
  if (dryRun) throw new UsageError('"verify" takes no --dry-run; it never changes anything.');
  return { does, heads: readHeads(head, schemas) };
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    const head = { type: 'string', multiple: true } as const;
    return parseArgs({ args: [...args], options: { 'dry-run': flag, head }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
