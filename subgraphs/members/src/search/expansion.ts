import { typosAllowed, typosBetween, typosToBeginning } from './distance.ts';
import { quotedLexeme } from './entry.ts';
import type { Term } from './terms.ts';

/** What the database knows of the word of a term. */
export interface WordFacts {
  /** Whether a word of some text begins with it. */
  readonly isKnown: boolean;
  /** Its stems in Danish; empty for a word that stands everywhere (`og`), null where there is none. */
  readonly danish: readonly string[] | null;
  /** Its stems in English. */
  readonly english: readonly string[] | null;
  /** Words of texts that resemble it, when it is not known. */
  readonly similar: readonly string[];
}

/** A term with everything that counts as finding it. */
export interface ExpandedTerm extends Term {
  readonly stems: readonly string[];
  /** The words that it was meant to be, when it is a typo. */
  readonly meant: readonly string[];
  /** A `tsquery`. */
  readonly tsquery: string;
}

/** The most words that one typo is taken for. */
const mostMeant = 20;

/** Expands terms by what is known of their words; words that stand everywhere go, unless nothing else is asked for. */
export function expand(terms: readonly Term[], facts: ReadonlyMap<Term, WordFacts>): ExpandedTerm[] {
  const telling = terms.filter((term) => facts.get(term)?.danish?.length !== 0);
  const asked = telling.length === 0 ? terms : telling;
  return asked.map((term, n) =>
    expandedTerm(term, facts.get(term), [...inOneWord(asked[n - 1], term), ...inOneWord(term, asked[n + 1])]),
  );
}

/** Two neighboring words as one: `fleet optimiser` finds OS2fleetoptimiser, as Danes write most names in one word. */
const inOneWord = (one: Term | undefined, two: Term | undefined): string[] =>
  one?.words.length === 1 && two?.words.length === 1 ? [one.words[0]! + two.words[0]!] : [];

function expandedTerm(term: Term, facts: WordFacts | undefined, compounds: readonly string[]): ExpandedTerm {
  const stems = [...new Set([...(facts?.danish ?? []), ...(facts?.english ?? [])])];
  const meant = facts === undefined || facts.isKnown ? [] : meantWords(term.words[0]!, facts.similar);
  const words = term.words.map((word) => `${quotedLexeme(word)}:*`).join(' & ');
  const ways = [
    ...(words === '' ? [] : [`(${words})`]),
    ...[...term.codes, ...stems, ...meant].map(quotedLexeme),
    ...compounds.map((word) => `${quotedLexeme(word)}:*`),
  ];
  return { ...term, stems, meant, tsquery: `(${ways.join(' | ')})` };
}

/** Those of the similar words that the word differs from by no more typos than its length allows, the nearest first; words that go on count half a typo more. */
function meantWords(word: string, similar: readonly string[]): string[] {
  const most = typosAllowed(word.length);
  return similar
    .map((candidate) => ({
      candidate,
      typos: Math.min(typosBetween(word, candidate, most), typosToBeginning(word, candidate, most) + 0.5),
    }))
    .filter(({ typos }) => most > 0 && typos <= most + 0.5)
    .toSorted((one, other) => one.typos - other.typos || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, mostMeant)
    .map(({ candidate }) => candidate);
}
