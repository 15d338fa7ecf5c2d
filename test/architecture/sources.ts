import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './arrows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every TypeScript file of ours, tests and generated ones too. */
export function readSources(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/(^|\/)(node_modules|\.data)\//.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

/** The text of a file, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(root + path, 'utf8');
}
