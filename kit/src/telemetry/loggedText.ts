/** How much of a text that strangers send is written to the log, in characters. */
const loggedCharacters = 2_000;

/** The beginning of a text for the log, with `…` where something was cut off. */
export const loggedText = (text: string): string =>
  text.length > loggedCharacters ? `${text.slice(0, loggedCharacters)}…` : text;
