import { describe, expect, test } from '@jest/globals';
import { readHead } from '../src/http/questionHead.ts';

const head = `# Question (da): Hvem bruger produktet?
# Question (en): Who uses the product,
#   and since when?
# Statements: 5, 27
# Asked by: front-end, explorer
`;
const operation = 'query Users { __typename }\n';

describe('the head of a question', () => {
  test('says what is asked, where it comes from and who asks', () => {
    expect(readHead('Users', `${head}# Note: Few users are known by name.\n${operation}`)).toEqual({
      danish: 'Hvem bruger produktet?',
      english: 'Who uses the product, and since when?',
      statements: [5, 27],
      askedBy: ['front-end', 'explorer'],
      note: 'Few users are known by name.',
    });
  });

  test('needs no note', () => {
    expect(readHead('Users', `${head}${operation}`)).not.toHaveProperty('note');
  });

  test.each([
    ['is missing', '', 'the head of Users has the fields (none)'],
    ['lacks the Danish question', head.replace(/.*\n/, ''), 'has the fields Question (en), Statements, Asked by'],
    [
      'has its fields in another order',
      head.replace(/(.*\n)(.*\n.*\n)/, '$2$1'),
      'has the fields Question (en), Question (da)',
    ],
    ['has a field twice', `${head}${head}`, 'has the fields'],
    ['has an empty field', head.replace('5, 27', ''), 'is no field'],
    ['asks without a question mark', head.replace('when?', 'when'), 'without ?'],
    ['has a note without an end', `${head}# Note: Few users\n`, 'without .'],
    ['names a statement that there is not', head.replace('27', '84'), 'numbers from 1 to 83'],
    ['names statements in disorder', head.replace('5, 27', '27, 5'), 'ascending'],
    ['names a statement in words', head.replace('5', 'five'), 'ascending numbers'],
    ['is asked by someone unknown', head.replace('front-end', 'robot'), 'is asked by robot, explorer'],
  ])('is refused when it %s', (_what, text, message) => {
    expect(() => readHead('Users', `${text}${operation}`)).toThrow(message);
  });
});
