import { Absence, isDataObject, noSuchEntity, type DataObject, type Fault } from '../absence.ts';
import type { Expected } from './expected.ts';

/** Whether a name is that of an object type. */
export type ObjectTypeTest = (name: string) => boolean;

/**
 * Puts the fields of an object that arrived onto the object that they belong to. The arrived one is used up: its
 * parts become parts of the target.
 * @param expected what the arrived object was asked for
 * @param isObjectType only the name of an object type replaces the name of an interface
 */
export function mergeInto(
  target: DataObject,
  arrived: DataObject,
  expected: Expected | undefined,
  isObjectType: ObjectTypeTest,
): void {
  for (const key in arrived) {
    // No field of any schema; assigned or merged into, it would change what objects are, in the whole process.
    if (key === '__proto__') continue;
    const value = arrived[key];
    const present = ownValue(target, key);
    if (present === undefined) target[key] = value;
    else if (key === '__typename') {
      if (!isObjectType(present as string) && isObjectType(value as string)) target[key] = value;
    } else {
      const below = expected?.of(arrived['__typename'] as string | undefined).get(key);
      target[key] = mergeValues(present, value, below, isObjectType);
    }
  }
}

/** The value under a key; a field may have the name of something that every object inherits. */
function ownValue(object: DataObject, key: string): unknown {
  const value = object[key];
  return typeof value === 'function' ? undefined : value;
}

/** Two fetches gave the same value, or parts of it, or one of them did not. */
function mergeValues(
  present: unknown,
  value: unknown,
  expected: Expected | undefined,
  isObjectType: ObjectTypeTest,
): unknown {
  if (present === null || present instanceof Absence) {
    if (value === null || value instanceof Absence) return present;
    // What the earlier fetch should have given is missing within what there is now.
    if (present instanceof Absence) markWithin(value, present.expected, present, isObjectType);
    return value;
  }
  if (value === null || value instanceof Absence) {
    markWithin(present, expected, value ?? noSuchEntity, isObjectType);
    return present;
  }
  if (Array.isArray(present) && Array.isArray(value)) {
    if (present.length !== value.length) return new Absence([differingLists]);
    return present.map((item, index) => mergeValues(item, value[index], expected, isObjectType));
  }
  if (isDataObject(present) && isDataObject(value)) mergeInto(present, value, expected, isObjectType);
  return present;
}

const differingLists: Fault = {
  message: 'Two parts of the graph gave lists of different lengths for the same field.',
  extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
  tail: [],
};

/**
 * Marks what an object should have got and did not; the name of its type as well, when only that of an interface
 * is known so far.
 */
export function markAbsent(
  target: DataObject,
  expected: Expected,
  absence: Absence,
  isObjectType: ObjectTypeTest,
): void {
  const typename = target['__typename'];
  for (const [key, below] of expected.of(typeof typename === 'string' ? typename : undefined)) {
    const present = ownValue(target, key);
    // What is asked of a type cannot be marked on an object whose type is missing: it goes with the type.
    const own = key === '__typename' ? absence : absence.at(key);
    if (present === undefined) target[key] = below === undefined ? own : own.within(below);
    else if (key !== '__typename') markWithin(present, below, own, isObjectType);
    else if (typeof present === 'string' && !isObjectType(present)) target[key] = own;
  }
}

function markWithin(
  value: unknown,
  expected: Expected | undefined,
  absence: Absence,
  isObjectType: ObjectTypeTest,
): void {
  if (expected === undefined) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) markWithin(item, expected, absence.at(index), isObjectType);
  }
  if (isDataObject(value)) markAbsent(value, expected, absence, isObjectType);
}
