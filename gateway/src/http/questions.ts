import { readFileSync, readdirSync } from 'node:fs';
import { readHead, type QuestionHead } from './questionHead.ts';

/** A question of the library, `gateway/questions/`. */
export interface Question extends QuestionHead {
  /** The name of the operation and of the file. */
  readonly name: string;
  /** The document with its head comment; its variables have defaults. */
  readonly query: string;
}

const folder = new URL('../../questions/', import.meta.url);

/** The questions that the community is known by, the best known first: the explorer opens with them. */
export const openingQuestions = [
  'ProductAcrossTheCommunity',
  'OrganizationAcrossTheCommunity',
  'SupplierAcrossTheCommunity',
] as const;

/**
 * Reads the question library: the opening questions first, the others in the order of their names.
 * @throws when a head comment is not in the fixed form, naming the file
 */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''))
    .toSorted((one, other) => place(one) - place(other) || one.localeCompare(other))
    .map((name) => {
      const query = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
      return { name, query, ...readHead(name, query) };
    });
}

/** Where the answer of a question on the shipped data is kept. */
export const answerFile = (name: string): URL => new URL(`${name}.answer.json`, folder);

function place(name: string): number {
  const index = (openingQuestions as readonly string[]).indexOf(name);
  return index === -1 ? openingQuestions.length : index;
}
