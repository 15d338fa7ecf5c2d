import { readFileSync } from 'node:fs';
import { answerFile } from '../../gateway/src/http/questions.ts';

/**
 * The answer of a question of the library to other variables than its own, from `test/e2e/answers/`.
 * @param name the file without `.json`
 */
export const expectedAnswer = (name: string): unknown =>
  readJson(new URL(`../e2e/answers/${name}.json`, import.meta.url));

/** The answer of a question of the library as it stands, from beside it. */
export const libraryAnswer = (name: string): unknown => readJson(answerFile(name));

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
