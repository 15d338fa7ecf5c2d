import { describe, expect, test } from '@jest/globals';
import { textIn } from '../src/texts/index.ts';

describe('a text in a language', () => {
  const both = { da: 'Skærme', en: 'Screens' };
  test('is in that language where it exists in it', () => {
    expect(textIn(both, 'DA')).toEqual({ text: 'Skærme', language: 'DA', isFallback: false });
    expect(textIn(both, 'EN')).toEqual({ text: 'Screens', language: 'EN', isFallback: false });
  });

  test('is in the other one where it does not, and says so', () => {
    expect(textIn({ en: 'Screens' }, 'DA')).toEqual({ text: 'Screens', language: 'EN', isFallback: true });
    expect(textIn({ da: 'Skærme', en: '' }, 'EN')).toEqual({ text: 'Skærme', language: 'DA', isFallback: true });
  });

  test('is null where it exists in neither', () => {
    expect([{}, null, undefined, { da: '' }].map((stored) => textIn(stored, 'DA'))).toEqual([null, null, null, null]);
  });
});
