import { readFileSync } from 'node:fs';

/**
 * The expected answer of a question, from `test/e2e/answers/`.
 * @param name the file without `.json`
 */
export function expectedAnswer(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../e2e/answers/${name}.json`, import.meta.url), 'utf8'));
}
