/** Whether a number may have been another one before it was read; larger ones are not written as integers. */
export const isRounded = (value: number): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21;
