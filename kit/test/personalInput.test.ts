import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../src/changing/index.ts';
import { refusePersons } from '../src/changing/personalInput.ts';
import { decodedReadings } from '../src/persons/index.ts';

function refused(input: object): string[] {
  try {
    refusePersons(input);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`);
  }
}

describe('an input that describes a person', () => {
  test.each([
    'https://os2.eu/?m=mette.holm%40gmail.com',
    'https://os2.eu/?m=mette.holm%2540gmail.com',
    'https://os2.eu/?m=mette%2Eholm@firma.dk',
    'https://os2.eu/?cpr=010190%2D1234',
    'https://os2.eu/?cpr=%30%31%30190-1234',
    'mette.holm&#64;gmail.com',
    'mette.holm&#x40;gmail.com',
    'mette.holm&commat;gmail.com',
    'mette.holm&amp;#64;gmail.com',
    'mette.holm&#37;40gmail.com',
    'mette.holm<b>@</b>gmail.com',
    'mette.holm&lt;b&gt;@&lt;/b&gt;gmail.com',
    'mette<!-- -->.holm@firma.dk',
    '010190&#45;1234',
    '010190<i>-</i>1234',
    '010190&ndash;1234',
  ])('is refused where it is encoded: %s', (text) => {
    expect(refused({ text, inner: [{ text }] })).toEqual(['INVALID input.text', 'INVALID input.inner.0.text']);
  });

  test.each([
    'https://os2.eu/?m=support%40os2.eu',
    'https://os2.eu/s%C3%B8g?q=100%25',
    'a < b and c > d',
    'R&D, 5 &#64; 3, %zz %FF &unknown;',
    'support<b>@</b>firma.dk',
    'https://os2.eu/2026%2D11%2D30',
  ])('is not %s', (text) => expect(refused({ text })).toEqual([]));

  test('is refused unseen where it is longer than any text', () => {
    expect(refused({ text: 'a'.repeat(10_001) })).toEqual(['INVALID input.text']);
    expect(refused({ text: 'a'.repeat(10_000) })).toEqual([]);
  });

  test('is not the actor that is to be erased', () => expect(refused({ actor: 'mette.holm%40gmail.com' })).toEqual([]));
});

test('a text is decoded at most four times', () => {
  const wrapped = (times: number) => `${'%25'.repeat(1)}${'25'.repeat(times - 1)}40`;
  expect(decodedReadings(wrapped(3)).at(-1)).toBe('@');
  expect(decodedReadings(wrapped(4))).not.toContain('@');
  expect(decodedReadings('plain')).toEqual(['plain']);
});
