import { Absence, isDataObject, type DataObject, type Fault } from '../absence.ts';

/**
 * Puts the fields of an object that arrived onto the object that they belong to. The arrived one is used up: its
 * parts become parts of the target.
 * @param isObjectType whether a name is that of an object type; only such a name replaces the name of an interface
 */
export function mergeInto(target: DataObject, arrived: DataObject, isObjectType: (name: string) => boolean): void {
  for (const key in arrived) {
    const value = arrived[key];
    const present = target[key];
    if (present === undefined) {
      // Not a field that any schema can have; assigned, it would change what the object is.
      if (key !== '__proto__') target[key] = value;
    } else if (key === '__typename') {
      if (!isObjectType(present as string) && isObjectType(value as string)) target[key] = value;
    } else if (present === null || present instanceof Absence) {
      if (value !== null && !(value instanceof Absence)) target[key] = value;
    } else if (typeof present === 'object') {
      target[key] = mergeValues(present, value, isObjectType);
    }
  }
}

/** Two subgraphs gave parts of the same value. */
function mergeValues(present: unknown, value: unknown, isObjectType: (name: string) => boolean): unknown {
  if (Array.isArray(present) && Array.isArray(value)) {
    if (present.length !== value.length) return new Absence([differingLists]);
    return present.map((item, index) => mergeValues(item, value[index], isObjectType));
  }
  if (isDataObject(present) && isDataObject(value)) mergeInto(present, value, isObjectType);
  // A null beside a value says that the part is not there; the value stays, and what it lacks shows below.
  return present ?? value;
}

const differingLists: Fault = {
  message: 'Two parts of the graph gave lists of different lengths for the same field.',
  extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
  tail: [],
};

/**
 * Marks the fields that an object should have got and did not; the name of its type as well, when only that of
 * an interface is known so far.
 */
export function markAbsent(
  target: DataObject,
  keys: Iterable<string>,
  absence: Absence,
  isObjectType: (name: string) => boolean,
): void {
  for (const key of keys) {
    if (target[key] === undefined) target[key] = absence;
    else if (key === '__typename' && !isObjectType(target[key] as string)) target[key] = absence;
  }
}
