import { describe, expect, test } from '@jest/globals';
import { finderOf, isDistinct, soughtActor, type Sought } from '../src/privacy/sought.ts';
import { isTelephoneNumber } from '../src/persons/index.ts';

const phone = (text: string): Sought => ({ kind: 'phone', text });
const mailbox = (text: string): Sought => ({ kind: 'mailbox', text });
const name = (text: string): Sought => ({ kind: 'name', text });
const finds = (sought: Sought, text: string) => finderOf([sought])(text);

describe('a telephone number', () => {
  test.each([
    '22334455',
    '22 33 44 55',
    'Call 2233-4455 today',
    'tlf.22.33.44.55.',
    '(22) 33 44 55',
    '+45 22 33 44 55',
    '0045 22334455',
    '4522334455',
    '22\u00A033\u00A044\u00A055',
    '２２３３４４５５',
    '22–33–44–55',
    'tel:%2B4522334455',
    '22&nbsp;33&nbsp;44&nbsp;55',
    'Call 22 33 44 55 or 66 77 88 99',
    '66778899/22334455',
    '+45 (0) 22 33 44 55',
    'Se nr. 22334455',
  ])('is found in %j', (text) => expect(finds(phone('+45 22 33 44 55'), text)).toBe(true));

  test.each([
    '122334455',
    '223344551',
    '22334455a',
    'CVR 22334455',
    'CVR-nr.: 22 33 44 55',
    'DK22334455',
    '22334455-1234-4abc-8def-010190123456',
    '2021-22334455',
    '22334456',
    '',
  ])('is not found in %j, which holds another value', (text) => expect(finds(phone('22334455'), text)).toBe(false));

  test.each(['2026-11-30', 'since 2026.11.30', '2026/11/30', '2026-11-30T12:00:00Z', '2026-11-30 12:00'])(
    'with the digits of a day is not found in the date %j',
    (date) => expect(finds(phone('20 26 11 30'), date)).toBe(false),
  );

  test('with the digits of a day is found where it is written as a number', () => {
    expect(
      ['20261130', '20 26 11 30', '2026-11-30 or 20 26 11 30'].map((text) => finds(phone('20261130'), text)),
    ).toEqual([true, true, true]);
    expect(finds(phone('24122026'), 'on 24.12.2026')).toBe(false);
  });

  test('with the zero that is dialed at home is found without it', () => {
    const texts = ['22 33 44 55', '+45 22 33 44 55', '+45 (0) 22 33 44 55'];
    expect(texts.map((text) => finds(phone('+45 (0) 22 33 44 55'), text))).toEqual([true, true, true]);
  });

  test('of another country is found with either prefix', () => {
    const found = ['0046 8 123 456 78', '+46812345678', '8 123 456 78'].map((text) =>
      finds(phone('+46 8 12345678'), text),
    );
    expect(found).toEqual([true, true, false]);
  });

  test.each([
    ['22334455', true],
    ['2026', false],
    ['2026-11-30', false],
    ['30-11-2026', false],
  ])('%s is distinct: %s', (text, distinct) => expect(isDistinct(phone(text))).toBe(distinct));

  test.each(['+45 22 33 44 55', '22334455', '20261130', '1813', '(22) 33-44-55', '+45 (0) 22 33 44 55', '2233 4455'])(
    'has the form %s',
    (text) => expect(isTelephoneNumber(text)).toBe(true),
  );

  test.each([
    '2026-11-30',
    '30-11-2026',
    '30 11 2026',
    '1-2-2026',
    '30-11-26',
    '12',
    '1234567890123456',
    '22--((33',
    '22 33 44 55 -',
    'call us',
    '1'.repeat(100_000),
  ])('has not the form %.20s', (text) => expect(isTelephoneNumber(text)).toBe(false));
});

describe('a mailbox', () => {
  test.each([
    'booking@magenta.dk',
    'BOOKING@Magenta.dk',
    'Write to booking@magenta.dk.',
    '(booking@magenta.dk)',
    'mailto:booking@magenta.dk',
    'booking(at)magenta.dk',
    'booking snabel-a magenta punktum dk',
    'https://os2.eu/?m=booking%40magenta.dk',
    'booking&#64;magenta.dk',
    'booking<b>@</b>magenta.dk',
    '… --booking@magenta.dk',
    'bооking@magenta.dk',
    'ＢＯＯＫＩＮＧ＠magenta.dk',
    'blåbær: booking snabel-a magenta.dk',
    'booking@magenta.dk-postkassen',
  ])('is found in %j', (text) => expect(finds(mailbox('Booking@magenta.dk'), text)).toBe(true));

  test.each([
    'it-booking@magenta.dk',
    'it.booking@magenta.dk',
    'it_booking@magenta.dk',
    'it+booking@magenta.dk',
    'prebooking@magenta.dk',
    'booking@magenta.dk.example.org',
    'booking@magenta.dking',
    'booking@magenta.dk-drift.dk',
    'booking@magentaxdk',
    'booking',
    'magenta.dk',
  ])('is not found in %j, which is another one', (text) =>
    expect(finds(mailbox('booking@magenta.dk'), text)).toBe(false),
  );
});

describe('a name', () => {
  test.each(['Jens Jensen-sagen', 'Jens Jensen said', 'JENS  JENSEN', 'Jens Jensens telefon', '(Jens\u00A0Jensen)'])(
    'is found in %j',
    (text) => expect(finds(name('Jens Jensen'), text)).toBe(true),
  );

  test.each(['Jens Jensen-Holm', 'Anne-Jens Jensen', 'Jens Jensensen', 'Jens', 'Jens-Jensen'])(
    'is not found in %j',
    (text) => expect(finds(name('Jens Jensen'), text)).toBe(false),
  );
});

describe('an actor', () => {
  test.each([
    ['support', false],
    ['magenta', false],
    ['os2mo', false],
    ['20261130', false],
    ['it-support', false],
    ['Support Team', false],
    ['108234567890123456789', true],
    ['anna.unique', true],
    ['anna@city.example', true],
    ['Anna Unique', true],
    ['8c1f4a0e-7d2b-4a3f-9b1e-0c5d6e7f8a9b', true],
  ])('%s is looked for in texts: %s', (actor, distinct) => expect(isDistinct(soughtActor(actor))).toBe(distinct));

  test.each(['ANNA.UNIQUE said so', 'said by anna.unique.', "anna.unique's"])('is found in %j', (text) =>
    expect(finds(soughtActor('anna.unique'), text)).toBe(true),
  );

  test.each(['it-support', 'x(a).b/c', 'a|b^c$d'])('is found as it is written: %s', (actor) =>
    expect([finds(soughtActor(actor), `by ${actor}.`), finds(soughtActor(actor), 'by bc')]).toEqual([true, false]),
  );

  test.each(['anna.uniquely', 'hanna.unique', 'x.anna.unique', 'anna.unique@city.example', 'anna.unique.dk'])(
    'is not found in %j',
    (text) => expect(finds(soughtActor('anna.unique'), text)).toBe(false),
  );
});

test('no value is found in a text when none is looked for', () => {
  expect([finderOf([])('support'), finderOf([name(' ')])('support')]).toEqual([false, false]);
});

test('a long text is searched in one pass', () => {
  const started = performance.now();
  const isFound = finderOf([phone('22334455'), mailbox('booking@magenta.dk'), soughtActor('anna.unique')]);
  const texts = [
    '2 '.repeat(200_000),
    '22 33 44 '.repeat(50_000),
    '.'.repeat(400_000),
    'booking@'.repeat(50_000),
    '%41'.repeat(100_000),
    '<a'.repeat(100_000),
    '&amp;'.repeat(100_000),
  ];
  expect(texts.map(isFound)).toEqual(texts.map(() => false));
  expect(performance.now() - started).toBeLessThan(10_000);
});
