import { expect, test } from '@jest/globals';
import { copyLine } from './copyText.ts';

test('a row is a line of the COPY text format, with everything escaped that has a meaning there', () => {
  const row = {
    id: 'a\tb\nc\\d',
    count: 3,
    founding: false,
    nothing: null,
    empty: '',
    names: ['one, two', 'say "x"', 'back\\slash'],
    none: [],
    facts: { json: { da: 'æ\n', path: 'a\\b' } },
  };
  expect(copyLine(Object.keys(row), row)).toBe(
    [
      String.raw`a\tb\nc\\d`,
      '3',
      'false',
      String.raw`\N`,
      '',
      String.raw`{"one, two","say \\"x\\"","back\\\\slash"}`,
      '{}',
      String.raw`{"da":"æ\\n","path":"a\\\\b"}`,
    ].join('\t') + '\n',
  );
});

test('columns that a row lacks are null', () => {
  expect(copyLine(['id', 'note'], { id: 'x' })).toBe('x\t\\N\n');
});
