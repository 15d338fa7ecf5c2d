import { parseArgs } from 'node:util';
import { UsageError } from '@community-graph/kit/command';
import { parseCredential } from '@community-graph/kit/viewer';

/** How the program is called. */
export const usage = `npm run credentials -- issue --supplier supplier:magenta --scopes products:read,agreements:read --expires 90d --label "nightly sync"
npm run credentials -- list [--supplier supplier:magenta]
npm run credentials -- revoke <id>
npm run credentials -- rotate <id> [--overlap 1h] [--expires 90d]

  --help           shows this
  --url <address>  ask a running graph, as the secretariat whose token stands in COMMUNITY_TOKEN,
                   instead of the database that DATABASE_URL names or the embedded one`;

/** What to do. */
export type Command =
  | {
      readonly does: 'issue';
      readonly supplierId: string;
      readonly scopes: readonly string[];
      readonly label: string;
      readonly expiresInDays: number;
    }
  | { readonly does: 'list'; readonly supplierId: string | null }
  | { readonly does: 'revoke'; readonly id: string }
  | {
      readonly does: 'rotate';
      readonly id: string;
      readonly overlapMinutes: number;
      readonly expiresInDays: number | null;
    };

/** A command, and the graph that it is for; null for the database. */
export interface Options {
  readonly command: Command;
  readonly url: string | null;
}

/**
 * Reads a command line.
 * @param args without the program's name
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [does, id, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one too many.`);
  const { supplier, scopes, label, expires, overlap, url } = values;
  const only = (...allowed: string[]) => {
    const odd = Object.keys(values).find((name) => name !== 'url' && !allowed.includes(name));
    if (odd !== undefined) throw new UsageError(`"${does}" takes no --${odd}.`);
  };
  return { command: commandOf(), url: url ?? null };

  function commandOf(): Command {
    if (does === 'issue') {
      only('supplier', 'scopes', 'label', 'expires');
      if (id !== undefined) throw new UsageError(`"issue" takes no "${id}"; the supplier is given by --supplier.`);
      return {
        does,
        supplierId: given(supplier, 'supplier'),
        scopes: given(scopes, 'scopes')
          .split(',')
          .map((scope) => scope.trim()),
        label: given(label, 'label'),
        expiresInDays: daysOf(given(expires, 'expires')),
      };
    }
    if (does === 'list') {
      only('supplier');
      if (id !== undefined) throw new UsageError(`"list" takes no "${id}"; give --supplier for those of one supplier.`);
      return { does, supplierId: supplier ?? null };
    }
    if (does === 'revoke') {
      only();
      return { does, id: idOf(id) };
    }
    if (does === 'rotate') {
      only('overlap', 'expires');
      const expiresInDays = expires === undefined ? null : daysOf(expires);
      return { does, id: idOf(id), overlapMinutes: minutesOf(overlap ?? '1h'), expiresInDays };
    }
    throw new UsageError(does === undefined ? 'What to do?' : `"${does}" is nothing that can be done.`);
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { supplier: text, scopes: text, label: text, expires: text, overlap: text, url: text };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function given(value: string | undefined, name: string): string {
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}

/** The id of a credential, however its owner has it: `credential:abc`, `abc`, or the whole token. */
function idOf(text: string | undefined): string {
  if (text === undefined) throw new UsageError('The id of the credential is missing; "list" shows them.');
  return `credential:${parseCredential(text)?.id ?? text.replace(/^credential:/, '')}`;
}

function daysOf(text: string): number {
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  if (days === undefined) throw new UsageError(`--expires is a number of days, for example 90d, not "${text}".`);
  return Number(days);
}

const minutesIn: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440 };

function minutesOf(text: string): number {
  const [, number, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  if (number === undefined) throw new UsageError(`--overlap is a time, for example 30m, 1h or 2d, not "${text}".`);
  return Number(number) * minutesIn[unit!]!;
}
