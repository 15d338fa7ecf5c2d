import { p } from '@mikro-orm/core';

/** Languages that texts are kept in. */
export type Language = 'DA' | 'EN';

/** A text as it is stored: in Danish, in English, or in both. */
export interface LocalizedText {
  readonly da?: string;
  readonly en?: string;
}

/** A text as the schema's type `Text` shows it. */
export interface Text {
  readonly text: string;
  /** The language it is in, which is not the one asked for when `isFallback`. */
  readonly language: Language;
  /** Whether the text does not exist in the language asked for, and this is the other one. */
  readonly isFallback: boolean;
}

/** A column that holds a text in the languages it exists in. */
export const localized = () => p.json<LocalizedText>();

/**
 * A text in a language, or in the other one where it does not exist in the first.
 * @returns null when there is no text in either
 */
export function textIn(stored: LocalizedText | null | undefined, language: Language): Text | null {
  const other = language === 'DA' ? 'EN' : 'DA';
  for (const candidate of [language, other] as const) {
    const text = stored?.[candidate === 'DA' ? 'da' : 'en'];
    if (text) return { text, language: candidate, isFallback: candidate !== language };
  }
  return null;
}
