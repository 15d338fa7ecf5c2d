/**
 * How many times its default a number may be in production. Beyond that it bounds nothing. What is held in memory or keeps something
 * waiting needs the closer bound.
 */
const mostTimesDefault = { closely: 10, widely: 100 } as const;

/**
 * What is unsafe in production about a number that limits something.
 * @param what the beginning of a sentence that goes on with "at most …"
 * @param closeness how far above its default it still limits something
 * @returns a line that says what to do, or none
 */
export function beyondBound(
  what: string,
  value: number,
  usual: number,
  closeness: keyof typeof mostTimesDefault = 'widely',
): string[] {
  const times = mostTimesDefault[closeness];
  return value > usual * times ? [`${what} at most ${usual * times}, which is ${times} times the default`] : [];
}
