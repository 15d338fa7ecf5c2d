import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { Absence, type DataObject } from '../absence.ts';

/** Finds the objects at a path of a plan. */
export type TargetFinder = (data: DataObject, found: DataObject[]) => void;

/**
 * Makes the function that finds the objects at a path. What is null or absent on the way, or of another type than
 * the path asks for, has no targets.
 */
export function targetFinder(path: readonly FlattenNodePathSegment[]): TargetFinder {
  const steps = path
    // Lists are recognized by what they are: a list of lists has fewer marks than levels in some plans.
    .filter((segment) => segment !== '@')
    .map((segment) => ('Field' in segment ? segment.Field : new Set(segment.TypeCondition)));
  return (data, found) => descend(data, 0, found);

  function descend(value: unknown, depth: number, found: DataObject[]): void {
    if (typeof value !== 'object' || value === null || value instanceof Absence) return;
    if (Array.isArray(value)) {
      for (const item of value) descend(item, depth, found);
      return;
    }
    const object = value as DataObject;
    const step = steps[depth];
    if (step === undefined) found.push(object);
    else if (typeof step === 'string') descend(object[step], depth + 1, found);
    else if (step.has(object['__typename'] as string)) descend(object, depth + 1, found);
  }
}
