import { isFunctionWord } from './functionWords.ts';
import { foreignLetter } from './lookAlikes.ts';
import { isPersonalMailbox } from './personalMailboxes.ts';
import { namesPerson } from './personalNames.ts';

/**
 * What is wrong with a text as the name of a function, to be read after "it"; undefined when nothing is. A name of a function
 * has Latin letters, names no person, and has a word that stands for a function or a unit.
 */
export function functionNameFault(name: string): string | undefined {
  const letter = foreignFault(name);
  if (letter !== undefined) return letter;
  if (namesPerson(name)) return 'looks like the name of a person';
  return standsForFunction(name)
    ? undefined
    : 'has no word that stands for a function or a unit, such as Support or Drift';
}

/** What is wrong with a mail address as that of a function, to be read after "it"; undefined when nothing is. */
export function functionMailboxFault(address: string): string | undefined {
  return foreignFault(address) ?? (isPersonalMailbox(address) ? 'looks like the mailbox of a person' : undefined);
}

function foreignFault(text: string): string | undefined {
  const letter = foreignLetter(text);
  if (letter === undefined) return undefined;
  const number = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `has the letter U+${number}, which is not one of the Latin alphabet`;
}

const standsForFunction = (name: string): boolean =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .some((word) => [word, ...word.split(/[-\d]+/)].some(isFunctionWord));
