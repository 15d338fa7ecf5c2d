/**
 * Whether the JSON text of a value is longer than a number of bytes. It is counted without writing anything, and only until it is
 * too long. Characters count as one byte each, so the text can be longer than what is counted, never shorter.
 */
export const isLongerAsJson = (value: unknown, bytes: number): boolean => lengthLeft(value, bytes) < 0;

function lengthLeft(value: unknown, length: number): number {
  if (typeof value === 'string') return length - value.length - 2;
  if (typeof value !== 'object' || value === null) return length - (JSON.stringify(value) ?? 'null').length;
  // Two brackets, and a comma less than there are members.
  let left = length - 1;
  if (Array.isArray(value)) {
    if (value.length === 0) return left - 1;
    for (let index = 0; index < value.length && left >= 0; index += 1) left = lengthLeft(value[index], left - 1);
    return left;
  }
  let isEmpty = true;
  for (const key in value) {
    if (left < 0) return left;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    isEmpty = false;
    left = lengthLeft(member, left - key.length - 4);
  }
  return isEmpty ? left - 1 : left;
}
