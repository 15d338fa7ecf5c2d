import { describe, expect, test } from '@jest/globals';
import { boundedExecutor } from '../src/execution/apollo/boundedExecutor.ts';
import { isLongerAsJson } from '../src/execution/apollo/jsonLength.ts';

const values: [string, unknown][] = [
  ['texts', { a: 'text', b: '' }],
  ['numbers', [1, -1.5e300, 0, 123_456]],
  ['true, false and null', [true, false, null]],
  ['nothing', {}],
  ['empty lists in lists', [[], [[]], {}]],
  ['members that are left out', { a: undefined, b: 1 }],
  ['objects in objects', { a: { b: { c: [{ d: 'e' }] } } }],
];

describe('the length of JSON', () => {
  test.each(values)('is counted exactly where no character is escaped: %s', (_what, value) => {
    const { length } = JSON.stringify(value);
    expect([isLongerAsJson(value, length), isLongerAsJson(value, length - 1)]).toEqual([false, true]);
  });

  test('is never counted too long', () => {
    const value = { 'ø"\n': ['\u0000', 'ø', '😀'] };
    expect(isLongerAsJson(value, Buffer.byteLength(JSON.stringify(value)))).toBe(false);
  });
});

describe('an answer of @apollo/gateway that is too large', () => {
  test('is looked at only until it is too large, and never written', async () => {
    let read = 0;
    const item = {
      get text() {
        read += 1;
        return 'ten chars.';
      },
      toJSON(): never {
        throw new Error('written');
      },
    };
    const executor = boundedExecutor(async () => ({ data: { items: Array.from({ length: 100_000 }, () => item) } }));
    const { data, errors } = await executor({ context: { requestId: '1', answerBytes: 10_000 } } as never);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'ANSWER_TOO_LARGE', allowed: 10_000 } }]);
    // Each item has about forty bytes, of which its method counts as null.
    expect(read).toBeLessThan(1_000);
  });
});
