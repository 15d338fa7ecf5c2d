import { expect, test } from '@jest/globals';
import { answerFor } from '../src/subgraph/requestWork.ts';
import { anonymous, system } from '../src/viewer/index.ts';
import { createTurns } from '../src/work/index.ts';

/** Turns whose clock the test moves; answers are noted in the order in which they begin, and take six milliseconds each. */
function oneThread() {
  let time = 0;
  const began: string[] = [];
  const turns = createTurns({ now: () => time });
  const ask = (name: string, viewer = anonymous, client?: string) =>
    answerFor({ viewer, client }, turns, async () => {
      began.push(name);
      time += 6;
      return name;
    });
  return { began, ask };
}

test('what one client asks at once keeps nobody else waiting', async () => {
  const { began, ask } = oneThread();
  const many = Array.from({ length: 20 }, (_, n) => ask(`many ${n}`, anonymous, 'one'));
  const other = ask('other', anonymous, 'two');
  expect(await other).toBe('other');
  // One has begun in this turn; at most one more does before the other client's.
  expect(began.length).toBeLessThanOrEqual(3);
  expect(await Promise.all(many)).toHaveLength(20);
  expect(began).toHaveLength(21);
});

test('the parts of the system wait for no turn', async () => {
  const { began, ask } = oneThread();
  const many = Array.from({ length: 5 }, (_, n) => ask(`many ${n}`));
  const follower = ask('follower', system('test'));
  expect(began).toEqual(['many 0', 'follower']);
  expect(await Promise.all([...many, follower])).toHaveLength(6);
});
