import { textIn, type Language, type LocalizedText, type Text } from '@community-graph/kit/texts';

/** Resolves a text from the column of the same name. */
export const textOf =
  <Column extends string>(column: Column) =>
  (row: Readonly<Record<Column, LocalizedText>>, { language }: { readonly language: Language }): Text | null =>
    textIn(row[column], language);
