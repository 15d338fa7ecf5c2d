import { readFileSync, readdirSync } from 'node:fs';

/** A question of the library, `gateway/questions/`. */
export interface Question {
  /** The name of the operation and of the file. */
  readonly name: string;
  /** The document; its variables have defaults. */
  readonly query: string;
}

const folder = new URL('../../questions/', import.meta.url);

/** Reads the question library, the question that the community is known by first. */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''))
    .toSorted((one, other) => Number(other === mainQuestion) - Number(one === mainQuestion) || one.localeCompare(other))
    .map((name) => ({ name, query: readFileSync(new URL(`${name}.graphql`, folder), 'utf8') }));
}

const mainQuestion = 'ProductAcrossTheCommunity';
