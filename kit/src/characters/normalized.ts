const ascii = /^[\x20-\x7e]*$/;

/** Whether a text holds printable ASCII only, as most arguments do: nothing about it needs a closer look. */
export const isPlainAscii = (text: string): boolean => ascii.test(text);

/**
 * A text in the normal form that is stored and searched: NFC, so that `å` is one character however it was typed, and line
 * breaks are `\n`.
 */
export const normalized = (text: string): string =>
  isPlainAscii(text) ? text : text.replace(/\r\n?/g, '\n').normalize('NFC');
