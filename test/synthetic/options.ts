import { parseArgs } from 'node:util';
import { fullSize, sizesOf, type Sizes } from './sizes.ts';

/** What `npm run seed:synthetic` is told. */
export interface SyntheticOptions {
  readonly sizes: Sizes;
  readonly seed: number;
  /** The database's address; undefined where nothing gives one. */
  readonly databaseUrl: string | undefined;
  /** Whether rows that are there may be removed. */
  readonly replace: boolean;
}

/** How the command is used. */
export const usage = [
  'npm run seed:synthetic -- [--organizations 100000] [--products 10000] [--suppliers 5000] [--usages 2000000]',
  '  [--scale 1] [--seed 1] [--database-url postgres://…] [--replace]',
].join('\n');

/**
 * Reads the command line.
 * @param environment where `DATABASE_URL` is looked for when the command line has no address
 * @throws when an option is not known or its value makes no sense
 */
export function readOptions(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SyntheticOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      organizations: { type: 'string', default: String(fullSize.organizations) },
      products: { type: 'string', default: String(fullSize.products) },
      suppliers: { type: 'string', default: String(fullSize.suppliers) },
      usages: { type: 'string', default: String(fullSize.usages) },
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      'database-url': { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  });
  const chosen = {
    organizations: count('--organizations', values.organizations),
    products: count('--products', values.products),
    suppliers: count('--suppliers', values.suppliers),
    usages: count('--usages', values.usages),
  };
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 100)) throw new Error('--scale must be a number above 0 and up to 100.');
  return {
    sizes: sizesOf(chosen, scale),
    seed: count('--seed', values.seed, 0),
    databaseUrl: (values['database-url'] ?? environment['DATABASE_URL']) || undefined,
    replace: values.replace,
  };
}

function count(option: string, text: string, least = 1): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || value > 1e9)
    throw new Error(`${option} must be a whole number from ${least} to 1000000000.`);
  return value;
}
