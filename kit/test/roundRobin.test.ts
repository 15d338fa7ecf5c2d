import { expect, test } from '@jest/globals';
import { createRoundRobin } from '../src/work/index.ts';

const filled = () => {
  const waiting = createRoundRobin<string>();
  for (const item of ['a1', 'a2', 'a3', 'b1', 'b2']) waiting.add(item[0], item);
  waiting.add(undefined, 'own');
  return waiting;
};

test('subjects take turns, and each one’s items keep their order', () => {
  const waiting = filled();
  const order = Array.from({ length: 7 }, () => waiting.next());
  expect(order).toEqual(['a1', 'b1', 'own', 'a2', 'b2', 'a3', undefined]);
  expect(waiting.size).toBe(0);
});

test('what is taken out leaves the others in their places', () => {
  const waiting = filled();
  expect(waiting.takeWhere((item) => item.startsWith('b') || item === 'a2')).toEqual(['a2', 'b1', 'b2']);
  expect(waiting.size).toBe(3);
  expect([waiting.next(), waiting.next(), waiting.next(), waiting.next()]).toEqual(['a1', 'own', 'a3', undefined]);
});
