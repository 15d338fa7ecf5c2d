import { readFileSync } from 'node:fs';
import { roleNames, type RoleName } from './roles.ts';

const file = new URL('../allowed.txt', import.meta.url);

/** Who may read or call a field, by `Type.field`. */
export type AccessTable = ReadonlyMap<string, ReadonlySet<RoleName>>;

/**
 * Reads the committed table. A line is a field and who may: `everyone`, `signed-in`, or names with blanks between them.
 * Lines that begin with `#` are remarks.
 * @throws when a line names somebody unknown, or a field twice
 */
export function readTable(): AccessTable {
  const table = new Map<string, ReadonlySet<RoleName>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [field, ...names] = line.split(/ +/);
    if (table.has(field!)) throw new Error(`${field} stands in the table twice`);
    table.set(field!, new Set(names.flatMap(group)));
  }
  return table;
}

function group(name: string): readonly RoleName[] {
  if (name === 'everyone') return roleNames;
  if (name === 'signed-in') return roleNames.filter((each) => each !== 'anonymous');
  if (!(roleNames as string[]).includes(name)) throw new Error(`nobody is called ${name}`);
  return [name as RoleName];
}
