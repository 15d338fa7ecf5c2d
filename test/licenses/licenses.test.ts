import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadedBy, loadedByPlanner, type LoadedPackage } from './loadedPackages.ts';

const page = 'docs/licenses.md';
const processes = ['subgraph', 'gateway', 'planner', 'second planner'] as const;
type Process = (typeof processes)[number];

/** Licenses that the Open Source Initiative approves or that give the same freedom; those with CC-BY are of data. */
const open = new Set([
  'MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', '0BSD', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense',
  'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0',
]); // prettier-ignore

/** Whether a license expression leaves a choice that is open: of `OR` one, of `AND` all. */
const isOpen = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => open.has(one)));

interface LockedPackage {
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Every package of the lock file by its folder, with the license that it names, or that the installed package names. */
function lockedPackages(): { readonly name: string; readonly license: string; readonly locked: LockedPackage }[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([folder, { link }]) => folder.includes('node_modules/') && !link)
    .map(([folder, locked]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      license: locked.license ?? licenseIn(folder),
      locked,
    }));
}

const licenseIn = (folder: string): string =>
  String((JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as LockedPackage).license);

const ask = async (url: string, query: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
};

/** What the subgraphs load, each in a process of its own. */
async function everySubgraph(work: (output: string) => Promise<void>): Promise<LoadedPackage[]> {
  const each = await Promise.all(
    ['members', 'products', 'suppliers'].map((name) =>
      loadedBy(`subgraphs/${name}/src/main.ts`, { PORT: '0' }, /answers at/, work),
    ),
  );
  return [...new Map(each.flat().map((one) => [`${one.name} ${one.license}`, one])).values()];
}

let loaded: Record<Process, LoadedPackage[]>;
let stack: LoadedPackage[];
beforeAll(async () => {
  const urlIn = (output: string) => /http:\/\/\S+\/graphql/.exec(output)![0];
  loaded = {
    subgraph: await everySubgraph(async (output) => {
      await ask(urlIn(output), '{ __typename _service { sdl } }');
    }),
    gateway: await loadedBy('gateway/src/main.ts', { PORT: '0' }, /answers at/, async (output) => {
      await ask(urlIn(output), '{ viewer { role } __schema { types { name } } }');
      await (await fetch(urlIn(output).replace('graphql', ''), { headers: { accept: 'text/html' } })).text();
    }),
    planner: await loadedByPlanner('first'),
    'second planner': await loadedByPlanner('second'),
  };
  const ports = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };
  stack = await loadedBy('stack.ts', ports, /Ctrl-C/, async (output) => {
    await ask(urlIn(output), '{ viewer { role } organizations(first: 1) { nodes { usages { totalCount } } } }');
  });
}, 180_000);

/** The table of the page: each package that a process loads, its license, and in which processes. */
function table(): string {
  const names = processes.flatMap((name) => loaded[name].map((one) => `${one.name}|${one.license}`));
  const rows = [...new Set(names)].toSorted().map((row) => {
    const [name, license] = row.split('|');
    const marks = processes.map((one) =>
      loaded[one].some((found) => found.name === name && found.license === license) ? 'yes' : '',
    );
    return `| \`${name}\` | ${license} | ${marks.join(' | ')} |`;
  });
  return [
    `| Package | License | ${processes.join(' | ')} |`,
    `| --- | --- | ${processes.map(() => '---').join(' | ')} |`,
    ...rows,
  ].join('\n');
}

/** Rows without the blanks that the formatter adds. */
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replace(/\s*\|\s*/g, '|'));

describe('the packages of the lock file', () => {
  test('have open licenses, but for those of Apollo that the page names', () => {
    const others = lockedPackages().filter(({ license }) => !isOpen(license));
    expect(
      others.map(({ name, license, locked }) => `${name} ${license}${locked.optional ? ' optional' : ''}`),
    ).toEqual([
      '@apollo/composition Elastic-2.0 optional',
      '@apollo/federation-internals Elastic-2.0',
      '@apollo/gateway Elastic-2.0 optional',
      '@apollo/query-graphs Elastic-2.0 optional',
      '@apollo/query-planner Elastic-2.0 optional',
    ]);
    const text = readFileSync(page, 'utf8');
    for (const { name } of others) expect(text).toContain(`\`${name}\``);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(MIT AND Elastic-2.0)', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['undefined', false],
  ])('of the license %s are open: %s', (license, expected) => {
    expect(isOpen(license)).toBe(expected);
  });
});

describe('the packages that a running process loads', () => {
  test('are those of the page, each with its license', () => {
    const start = '<!-- loaded packages -->';
    const text = readFileSync(page, 'utf8');
    const before = text.slice(0, text.indexOf(start) + start.length);
    if (process.env['UPDATE_DOCS']) writeFileSync(page, `${before}\n\n${table()}\n`);
    expect(rowsOf(table())).toEqual(rowsOf(readFileSync(page, 'utf8').slice(before.length)));
  });

  test('are open source in the gateway and the planner; in a subgraph but for one, in the second planner but for three', () => {
    const closed = (name: Process) =>
      loaded[name]
        .filter(({ license }) => !isOpen(license))
        .map((one) => `${one.name} ${one.license}`)
        .toSorted();
    expect(closed('gateway')).toEqual([]);
    expect(closed('planner')).toEqual([]);
    expect(closed('subgraph')).toEqual(['@apollo/federation-internals Elastic-2.0']);
    expect(closed('second planner')).toEqual([
      '@apollo/federation-internals Elastic-2.0',
      '@apollo/query-graphs Elastic-2.0',
      '@apollo/query-planner Elastic-2.0',
    ]);
  });

  test('are the same where everything runs in one process', () => {
    const own = new Set([...loaded.subgraph, ...loaded.gateway].map((one) => `${one.name} ${one.license}`));
    expect(stack.map((one) => `${one.name} ${one.license}`).filter((one) => !own.has(one))).toEqual([]);
    expect(stack.filter(({ license }) => !isOpen(license)).map(({ name }) => name)).toEqual([
      '@apollo/federation-internals',
    ]);
  });

  test('come from what each has to load: the record is complete', () => {
    const names = (name: Process) => loaded[name].map((one) => one.name);
    expect(names('subgraph')).toEqual(
      expect.arrayContaining(['@apollo/subgraph', 'graphql', 'fastify', '@electric-sql/pglite']),
    );
    expect(names('gateway')).toEqual(
      expect.arrayContaining(['@apollo/server', '@graphql-yoga/render-graphiql', 'undici']),
    );
    expect(names('planner')).toEqual(expect.arrayContaining(['@graphql-hive/router-query-planner']));
  });
});
