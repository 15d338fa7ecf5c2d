import type { FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import { isDataObject, type DataObject } from '../absence.ts';
import type { DocumentReader, FetchDocument } from './document.ts';
import { readStubs, type Stub } from './stubs.ts';

/** A place in the data, as the response keys that lead to it joined by dots; lists leave no mark. */
export type PlaceKey = string;

/**
 * The places whose objects are shared: where the answer of a fetch holds nothing but leaves of an entity that
 * later fetches complete. Two such objects with equal leaves are the same entity, and whatever is fetched for one
 * of them is true of the other, because a response key means the same field with the same arguments everywhere.
 */
export function sharedPlaces(nodes: readonly PlanNode[], read: DocumentReader): ReadonlySet<PlaceKey> {
  const targets = new Set<PlaceKey>();
  const stubs: PlaceKey[] = [];
  for (const node of nodes) visit(node);
  return new Set(stubs.filter((place) => targets.has(place)));

  function visit(node: PlanNode): void {
    switch (node.kind) {
      case 'Fetch':
        stubs.push(...readStubs(read(node.operation)).map(({ path }) => path.join('.')));
        break;
      case 'Flatten': {
        const place = placeOf(node.path);
        targets.add(place);
        if (node.node.kind === 'Fetch') addEntityStubs(node.node.operation, '_entities', [place]);
        break;
      }
      case 'BatchFetch':
        for (const { alias, paths } of node.entityBatch.aliases) {
          const places = paths.map(placeOf);
          for (const place of places) targets.add(place);
          addEntityStubs(node.operation, alias, places);
        }
        break;
      case 'Sequence':
      case 'Parallel':
        node.nodes.forEach(visit);
        break;
      default:
    }
  }

  function addEntityStubs(operation: string, alias: string, places: readonly PlaceKey[]): void {
    for (const { path } of readStubs(read(operation))) {
      const [root, ...below] = path;
      if (root === alias) stubs.push(...places.map((place) => [place, ...below].join('.')));
    }
  }
}

/** The place that a path of a plan leads to. */
export function placeOf(path: readonly FlattenNodePathSegment[]): PlaceKey {
  return path
    .flatMap((segment) => (typeof segment === 'object' && 'Field' in segment ? [segment.Field] : []))
    .join('.');
}

/** Replaces equal objects of an answer by one of them. */
export type Sharer = (answer: DataObject) => void;

/**
 * Makes the function that shares objects within an answer of a fetch.
 * @param isShared whether the objects at the end of a path of the answer are shared
 */
export function sharer(document: FetchDocument, isShared: (path: readonly string[]) => boolean): Sharer {
  const stubs = readStubs(document).filter(({ path }) => isShared(path));
  return (answer) => {
    for (const stub of stubs) shareAt(answer, stub, 0, new Map());
  };
}

function shareAt(value: unknown, stub: Stub, depth: number, known: Map<string, DataObject>): void {
  if (Array.isArray(value)) {
    for (const item of value) shareAt(item, stub, depth, known);
    return;
  }
  if (!isDataObject(value)) return;
  const key = stub.path[depth]!;
  if (depth < stub.path.length - 1) shareAt(value[key], stub, depth + 1, known);
  else value[key] = shared(value[key], stub, known);
}

function shared(value: unknown, stub: Stub, known: Map<string, DataObject>): unknown {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = shared(value[index], stub, known);
    return value;
  }
  if (!isDataObject(value)) return value;
  const identity = identityOf(value, stub.leaves);
  if (identity === undefined) return value;
  const first = known.get(identity);
  if (first === undefined) known.set(identity, value);
  return first ?? value;
}

/** What tells objects apart; undefined when a leaf is missing, absent or no plain value. */
function identityOf(object: DataObject, leaves: readonly string[]): string | undefined {
  let identity = '';
  for (const leaf of leaves) {
    const value = object[leaf];
    if (typeof value === 'string') identity += `${value.length}:${value}`;
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) identity += `|${value};`;
    else return undefined;
  }
  return identity;
}
