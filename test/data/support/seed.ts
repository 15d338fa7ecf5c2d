import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The subgraphs, by the names of their folders. */
export const subgraphNames = ['members', 'products', 'suppliers'] as const;

/** One of the three. */
export type SubgraphName = (typeof subgraphNames)[number];

/** A row of a seed file. */
export type Row = Readonly<Record<string, unknown>>;

const folder = (subgraph: SubgraphName) =>
  fileURLToPath(new URL(`../../../subgraphs/${subgraph}/seed/`, import.meta.url));

/** The files of a subgraph's seed folder and of the folders in it, by their paths from there. */
export const filesOf = (subgraph: SubgraphName): string[] =>
  readdirSync(folder(subgraph), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder(subgraph), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

/** The text of a seed file. */
export const textOf = (subgraph: SubgraphName, file: string): string =>
  readFileSync(`${folder(subgraph)}${file}`, 'utf8');

/** The rows of a seed file, whether it holds a list, several named lists, or one object. */
export function rowsOf(subgraph: SubgraphName, file: string): Row[] {
  if (file.endsWith('.csv')) return csvRows(textOf(subgraph, file));
  const content = JSON.parse(textOf(subgraph, file)) as Row | Row[];
  if (Array.isArray(content)) return content;
  return 'id' in content ? [content] : Object.values(content as Record<string, Row[]>).flat();
}

/** Every row of a subgraph with the file that it stands in. */
export const allRows = (subgraph: SubgraphName): { file: string; row: Row }[] =>
  filesOf(subgraph)
    .filter((file) => /\.(json|csv)$/.test(file))
    .flatMap((file) => rowsOf(subgraph, file).map((row) => ({ file, row })));

// No value of the shipped list is quoted, so a comma always ends a column.
function csvRows(text: string): Row[] {
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const columns = header!.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    if (values.length !== columns.length) throw new Error(`not ${columns.length} columns: ${line}`);
    return Object.fromEntries(columns.map((column, n) => [column, values[n]]));
  });
}

/** Every value under a key, however deep it stands; a list counts as its items. */
export function valuesUnder(key: string, within: unknown): string[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([name, value]: [string, unknown]) =>
    name === key ? ([value].flat() as string[]) : valuesUnder(key, value),
  );
}

/** The ids of all organizations: those of the list of municipalities and the others. */
export const organizationIds = (): Set<string> =>
  new Set([
    ...rowsOf('members', 'municipalities.csv').map(({ code }) => `municipality:${String(code)}`),
    ...rowsOf('members', 'organizations.json').map(({ id }) => String(id)),
  ]);
