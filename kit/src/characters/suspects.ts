/**
 * Every character that shows nothing of its own or that a font cannot show: controls, format and default-ignorable
 * characters, surrogates, private use, unassigned code points, line separators and the Braille blank.
 */
export const suspects = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;

/** Format characters that are drawn: the number signs of Arabic, Syriac and Kaithi (Prepended_Concatenation_Mark). */
export const drawn = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;
