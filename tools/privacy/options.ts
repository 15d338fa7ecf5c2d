import { parseArgs } from 'node:util';
import { UsageError } from '@community-graph/kit/administration';

/** How the program is called. */
export const usage = `npm run privacy -- verify
npm run privacy -- retention [--dry-run]

  verify      checks the audit log of members, products and suppliers: that no entry was changed, removed, inserted or moved;
              exits with 1 when one was
  retention   removes the personal data that was kept long enough now, and does not wait for the daily run

  --dry-run   only counts what retention would remove
  --help      shows this

  Both work on the databases that MEMBERS_DATABASE_URL, PRODUCTS_DATABASE_URL and SUPPLIERS_DATABASE_URL or DATABASE_URL name,
  or on the embedded one in DATA_DIR, also while a process has it open. Give retention the RETENTION_*_DAYS of that process;
  where it has the embedded database open, its own hold. docs/privacy.md says what they are.`;

/** What to do. */
export type Command =
  { readonly does: 'help' } | { readonly does: 'verify' } | { readonly does: 'retention'; readonly dryRun: boolean };

/**
 * Reads a command line.
 * @param args without the program's name
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { does: 'help' };
  const [does, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one too many.`);
  const { 'dry-run': dryRun = false } = values;
  if (does === 'retention') return { does, dryRun };
  if (does !== 'verify') throw new UsageError(does === undefined ? 'What to do?' : `"${does}" is no command.`);
  if (dryRun) throw new UsageError('"verify" takes no --dry-run; it never changes anything.');
  return { does };
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { 'dry-run': flag, help: flag }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
