import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { Absence, type DataObject } from '../absence.ts';
import { placeOf, type PlaceKey } from './sharedObjects.ts';

/** Finds the objects at a path of a plan. */
export type TargetFinder = (data: DataObject, found: DataObject[]) => void;

/**
 * Makes the function that finds the objects at a path, each once where objects are shared. What is null or absent
 * on the way, or of another type than the path asks for, has no targets.
 * @param shared the places whose objects stand in several places of the data
 */
export function targetFinder(
  path: readonly FlattenNodePathSegment[],
  shared: ReadonlySet<PlaceKey> = new Set(),
): TargetFinder {
  const segments = path
    // Lists are recognized by what they are: a list of lists has fewer marks than levels in some plans.
    .filter((segment) => segment !== '@');
  const steps = segments.map((segment) => ('Field' in segment ? segment.Field : new Set(segment.TypeCondition)));
  // What was seen after so many steps need not be gone through again.
  const sharedAfter = segments.map((_segment, index) => shared.has(placeOf(segments.slice(0, index + 1))));
  const hasShared = sharedAfter.includes(true);
  return (data, found) => descend(data, 0, found, hasShared ? new Set() : undefined);

  function descend(value: unknown, depth: number, found: DataObject[], seen: Set<object> | undefined): void {
    if (typeof value !== 'object' || value === null || value instanceof Absence) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) descend(value[index], depth, found, seen);
      return;
    }
    const object = value as DataObject;
    const step = steps[depth];
    if (seen !== undefined && sharedAfter[depth - 1] === true && typeof steps[depth - 1] === 'string') {
      if (seen.has(object)) return;
      seen.add(object);
    }
    if (step === undefined) found.push(object);
    else if (typeof step === 'string') descend(object[step], depth + 1, found, seen);
    else if (step.has(object['__typename'] as string)) descend(object, depth + 1, found, seen);
  }
}
