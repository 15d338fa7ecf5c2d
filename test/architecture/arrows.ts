import { dirname, join, normalize } from 'node:path';
import { parseSync, type ModuleItem } from '@swc/core';

/** A source file: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An import that no arrow allows. */
export interface Violation {
  readonly from: string;
  readonly to: string;
}

/**
 * The arrows of design.md, section 1: which room may import which. A room is a folder or a file; a name that
 * ends in `/*` stands for everything below. What is not listed is forbidden.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  // kit: imports nothing of ours but itself, and that in one direction.
  'kit/telemetry': [],
  'kit/persons': ['kit/characters'],
  'kit/time': [],
  'kit/characters': [],
  'kit/errors': ['kit/characters', 'kit/telemetry'],
  'kit/ids': ['kit/errors'],
  'kit/scalars': ['kit/characters', 'kit/errors', 'kit/time'],
  'kit/paging': ['kit/errors'],
  'kit/texts': [],
  'kit/operations': [],
  'kit/cost': ['kit/errors', 'kit/operations'],
  'kit/viewer': [],
  'kit/work': [],
  'kit/visibility': ['kit/time', 'kit/viewer'],
  'kit/filtering': ['kit/errors', 'kit/paging', 'kit/time'],
  'kit/database': ['kit/errors', 'kit/telemetry', 'kit/work'],
  'kit/command': [],
  'kit/http': ['kit/command', 'kit/errors', 'kit/telemetry'],
  'kit/introspection': ['kit/errors'],
  'kit/graphql': ['kit/errors', 'kit/introspection', 'kit/telemetry'],
  'kit/reading': ['kit/errors', 'kit/paging', 'kit/time', 'kit/visibility', 'kit/work'],
  'kit/feed': ['kit/database', 'kit/errors', 'kit/paging', 'kit/reading', 'kit/telemetry', 'kit/viewer', 'kit/work'],
  'kit/changing': [
    'kit/characters',
    'kit/database',
    'kit/errors',
    'kit/filtering',
    'kit/ids',
    'kit/persons',
    'kit/reading',
    'kit/time',
    'kit/viewer',
    'kit/visibility',
    'kit/work',
  ],
  'kit/privacy': ['kit/changing', 'kit/database', 'kit/persons', 'kit/telemetry', 'kit/viewer'],
  'kit/facts': ['kit/database', 'kit/ids', 'kit/reading', 'kit/time'],
  'kit/config': ['kit/errors', 'kit/database', 'kit/telemetry', 'kit/viewer', 'kit/work'],
  'kit/subgraph': [
    'kit/changing',
    'kit/characters',
    'kit/config',
    'kit/database',
    'kit/errors',
    'kit/feed',
    'kit/graphql',
    'kit/http',
    'kit/ids',
    'kit/privacy',
    'kit/reading',
    'kit/scalars',
    'kit/cost',
    'kit/statistics',
    'kit/telemetry',
    'kit/time',
    'kit/viewer',
    'kit/visibility',
    'kit/work',
  ],
  // How commands of the operator reach a subgraph.
  'kit/administration': ['kit/config', 'kit/database', 'kit/errors', 'kit/privacy', 'kit/subgraph', 'kit/telemetry'],
  'kit/statistics': ['kit/work', 'kit/cost', 'kit/database'],
  'kit/testing': ['kit/*'],

  // A subgraph: main -> subgraph -> resolvers -> loaders -> queries -> entities; seed and migrations beside it.
  'subgraph/main': ['kit/*', 'subgraph/config', 'subgraph/subgraph'],
  'subgraph/config': ['kit/config'],
  // Programs of the command line, beside the server.
  'subgraph/credentials': ['kit/*', 'subgraph/subgraph'],
  'subgraph/demo': ['kit/*', 'subgraph/subgraph', 'subgraph/entities', 'subgraph/generated'],
  'subgraph/subgraph': [
    'kit/*',
    'subgraph/resolvers',
    'subgraph/countedLists',
    'subgraph/computedValues',
    'subgraph/readModels',
    'subgraph/retention',
    'subgraph/loaders',
    'subgraph/entities',
    'subgraph/seed',
    'subgraph/migrations',
  ],
  'subgraph/resolvers': [
    'kit/*',
    'subgraph/mutations',
    'subgraph/loaders',
    'subgraph/entities',
    'subgraph/references',
    'subgraph/node',
    'subgraph/scalars',
    'subgraph/generated',
  ],
  'subgraph/loaders': ['kit/*', 'subgraph/queries', 'subgraph/search', 'subgraph/entities', 'subgraph/generated'],
  // What a mutation checks and writes, within its transaction.
  'subgraph/mutations': ['kit/*', 'subgraph/queries', 'subgraph/entities', 'subgraph/generated'],
  'subgraph/queries': ['kit/*', 'subgraph/entities', 'subgraph/generated'],
  'subgraph/entities': ['kit/*', 'subgraph/search', 'subgraph/generated'],
  'subgraph/search': ['kit/*'],
  'subgraph/readModels': ['kit/*', 'subgraph/entities', 'subgraph/queries', 'subgraph/search', 'subgraph/generated'],
  'subgraph/references': ['kit/*'],
  'subgraph/retention': ['kit/*'],
  'subgraph/node': ['kit/*'],
  'subgraph/scalars': ['kit/*'],
  'subgraph/countedLists': ['kit/*'],
  'subgraph/computedValues': ['kit/*'],
  'subgraph/seed': ['kit/*', 'subgraph/entities', 'subgraph/generated'],
  'subgraph/migrations': ['kit/*'],
  // Types only: codegen writes the mappers' names.
  'subgraph/generated': [
    'kit/*',
    'subgraph/entities',
    'subgraph/loaders',
    'subgraph/references',
    'subgraph/node',
    'subgraph/search',
  ],

  // The gateway: main -> createGateway -> every folder; http -> access, execution, planning; and so on.
  'gateway/index': ['gateway/*'],
  'gateway/main': ['kit/*', 'gateway/*'],
  'gateway/manifest': ['kit/command', 'gateway/http'],
  'gateway/compose': ['kit/*', 'gateway/config', 'gateway/supergraph'],
  'gateway/createGateway': [
    'kit/*',
    'gateway/access',
    'gateway/config',
    'gateway/execution',
    'gateway/http',
    'gateway/planning',
    'gateway/supergraph',
    'gateway/transport',
  ],
  'gateway/config': ['kit/*', 'gateway/access', 'gateway/execution', 'gateway/transport'],
  'gateway/http': ['kit/*', 'gateway/access', 'gateway/execution', 'gateway/planning'],
  'gateway/execution': ['kit/*', 'gateway/introspection', 'gateway/planning', 'gateway/transport'],
  'gateway/introspection': ['kit/*', 'gateway/planning'],
  'gateway/planning': ['kit/*', 'gateway/supergraph'],
  'gateway/transport': ['kit/*'],
  'gateway/supergraph': ['kit/*'],
  'gateway/access': ['kit/*', 'gateway/planning', 'gateway/supergraph'],

  // The whole system.
  stack: ['kit/*', 'subgraph/subgraph', 'gateway/index'],
  // Commands of the operator that are about more than one subgraph.
  'tools/privacy': ['kit/*', 'subgraph/subgraph'],
  test: ['kit/*', 'subgraph/*', 'gateway/*', 'tools/*', 'test'],
};

/** Every import of the files that crosses rooms without an arrow. */
export function violations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    importsOf(file)
      .map((specifier) => resolve(file.path, specifier))
      .filter((target) => target !== undefined)
      .filter((target) => !isAllowed(file.path, target))
      .map((to) => ({ from: file.path, to })),
  );
}

function isAllowed(from: string, to: string): boolean {
  const source = roomOf(from);
  const target = roomOf(to);
  // A subgraph's rooms have the same names in all three; reaching into another one is never allowed.
  const foreign = subgraphOf(from) !== undefined && subgraphOf(to) !== undefined && subgraphOf(from) !== subgraphOf(to);
  if (foreign) return false;
  if (source === target) return true;
  const allowed = arrows[source] ?? [];
  return allowed.includes(target) || allowed.includes(`${target.split('/')[0]}/*`);
}

/** The room a file stands in. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'test' || parts.includes('test')) return 'test';
  if (parts[0] === 'tools') return `tools/${parts[1]}`;
  if (parts[0] === 'kit') return `kit/${parts[2]}`;
  if (parts[0] === 'gateway') return `gateway/${(parts[2] ?? '').replace(/\.ts$/, '')}`;
  if (parts[0] === 'subgraphs') {
    if (parts[2] !== 'src') return `subgraph/${parts[2]}`;
    return `subgraph/${parts[3] === '__generated__' ? 'generated' : (parts[3] ?? '').replace(/\.ts$/, '')}`;
  }
  return path.replace(/\.ts$/, '');
}

function subgraphOf(path: string): string | undefined {
  const [folder, name] = path.split('/');
  return folder === 'subgraphs' && roomOf(path) !== 'test' ? name : undefined;
}

/** The file of ours that an import means; undefined for a package of others. */
function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
  const own = /^@community-graph\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (own === null) return undefined;
  const [, workspace, folder] = own;
  if (workspace === 'kit') return `kit/src/${folder}/index.ts`;
  if (workspace === 'gateway') return 'gateway/src/index.ts';
  return `subgraphs/${workspace}/src/subgraph.ts`;
}

/** What a file imports, statically, dynamically or by re-export, types included. */
export function importsOf({ path, text }: SourceFile): string[] {
  const { body } = parseSync(text, { syntax: 'typescript', target: 'es2024' });
  const dynamic = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => match[1] ?? '');
  return [...body.flatMap((item) => sourceOf(item, path)), ...dynamic];
}

function sourceOf(item: ModuleItem, path: string): string[] {
  if (item.type === 'ImportDeclaration' || item.type === 'ExportAllDeclaration') return [item.source.value];
  if (item.type === 'ExportNamedDeclaration') return item.source ? [item.source.value] : [];
  if (item.type === 'TsImportEqualsDeclaration')
    throw new Error(`${path} uses import = require, which cannot run here`);
  return [];
}
