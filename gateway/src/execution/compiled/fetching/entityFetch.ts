import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
} from '@graphql-hive/router-query-planner';
import type { FormattedExecutionResult } from 'graphql';
import { Absence, isDataObject, noSuchEntity, type DataObject, type Fault } from '../absence.ts';
import { isFault, type Run, type Step } from '../run.ts';
import { entitySelections } from './document.ts';
import { expectedOf, type Expected } from './expected.ts';
import { markAbsent, mergeInto } from './mergeAnswer.ts';
import { faultOf, placeError } from './placeErrors.ts';
import { representationWriter, type RepresentationWriter } from './representation.ts';
import { applyRewrites } from './rewrites.ts';
import { sendable, variablesWriter, type FetchContext } from './sendable.ts';
import { placeOf, sharer } from './sharedObjects.ts';
import { targetFinder, type TargetFinder } from './targets.ts';

/** One `_entities` field of a fetch. */
interface EntityList {
  readonly responseKey: string;
  /** `"name":[` of the variable that carries its representations. */
  readonly variablePrefix: string;
  readonly finders: readonly TargetFinder[];
  readonly write: RepresentationWriter;
  /** What an entity gets. */
  readonly expected: Expected;
  readonly rewrites: NonNullable<FetchNode['outputRewrites']>;
}

/** The objects that wait for one entity. */
type Waiting = Map<string, DataObject[]>;

/** Compiles a fetch of entities for the objects at one path. */
export function entityFetch(node: FetchNode, path: readonly FlattenNodePathSegment[], context: FetchContext): Step {
  return compile(node, context, [
    {
      ...node,
      alias: '_entities',
      representationsVariableName: 'representations',
      paths: [[...path]],
      requires: node.requires ?? [],
    },
  ]);
}

/** Compiles a fetch of entities for the objects at several paths. */
export function batchFetch(node: BatchFetchNode, context: FetchContext): Step {
  return compile(node, context, node.entityBatch.aliases);
}

function compile(node: FetchNode | BatchFetchNode, context: FetchContext, aliases: readonly EntityBatchAlias[]): Step {
  const fetch = sendable(node);
  const document = context.read(node.operation);
  const writeVariables = variablesWriter(node.variableUsages);
  const share = sharer(document, ([alias, ...below]) => {
    const paths = aliases.find((candidate) => candidate.alias === alias)?.paths ?? [];
    return paths.some((path) => context.shared.has([placeOf(path), ...below].join('.')));
  });
  const lists = aliases.map((alias): EntityList => {
    return {
      responseKey: alias.alias,
      variablePrefix: `${JSON.stringify(alias.representationsVariableName)}:[`,
      finders: alias.paths.map((path) => targetFinder(path, context.shared)),
      write: representationWriter(alias.requires, {
        rewrites: alias.inputRewrites ?? [],
        matches: context.matches,
        isKey: (type, name) => context.keyFields(node.serviceName, type).has(name),
      }),
      expected: expectedOf(entitySelections(document, alias.alias), document, context.matches),
      rewrites: alias.outputRewrites ?? [],
    };
  });
  return async (run) => {
    const waiting = lists.map((list) => collect(list, run, context));
    if (waiting.every(({ size }) => size === 0)) return;
    const own = writeVariables(run);
    const representations = lists.map(
      ({ variablePrefix }, index) => `${variablePrefix}${[...waiting[index]!.keys()].join(',')}]`,
    );
    const answer = await run.send(fetch, `{${own}${own === '' ? '' : ','}${representations.join(',')}}`);
    if (isFault(answer)) return lists.forEach((list, index) => give(list, waiting[index]!, answer, context));
    const entities = settle(answer, lists, waiting, run);
    if (answer.data) share(answer.data);
    lists.forEach((list, index) => give(list, waiting[index]!, entities[index]!, context));
  };
}

/** Finds the objects that need an entity. Those that need the same one wait together. */
function collect({ finders, write, expected }: EntityList, { data }: Run, { isObjectType }: FetchContext): Waiting {
  const objects: DataObject[] = [];
  for (const find of finders) find(data, objects);
  const waiting: Waiting = new Map();
  for (const object of objects) {
    const typename = object['__typename'];
    // Without the type there is nothing to ask for, for the same reason.
    const representation = typename instanceof Absence ? typename : write(object);
    if (representation === undefined) continue;
    if (representation instanceof Absence) {
      markAbsent(object, expected, representation, isObjectType);
      continue;
    }
    const others = waiting.get(representation);
    if (others === undefined) waiting.set(representation, [object]);
    else others.push(object);
  }
  return waiting;
}

/** The entities of each list with the errors in their places, or the fault that stands for a whole list. */
function settle(
  { data, errors = [] }: FormattedExecutionResult,
  lists: readonly EntityList[],
  waiting: readonly Waiting[],
  run: Run,
): (unknown[] | Fault)[] {
  const unplaced: Fault[] = [];
  for (const error of errors) {
    if (data && Array.isArray(error.path) && placeError(data, error.path, error)) continue;
    unplaced.push(faultOf(error));
  }
  // An error that names no place explains what is missing and has no other explanation.
  const reason = unplaced.length > 0 ? new Absence(unplaced) : undefined;
  let explains = false;
  const settled = lists.map(({ responseKey }, index): unknown[] | Fault => {
    const expected = waiting[index]!.size;
    const entities = data?.[responseKey];
    if (Array.isArray(entities) && entities.length === expected) {
      if (reason === undefined) return entities;
      explains ||= entities.includes(null);
      return entities.map((entity: unknown) => (entity === null ? reason : entity));
    }
    if (expected === 0) return [];
    explains = true;
    const [fault] = entities instanceof Absence ? entities.faults : unplaced;
    return fault === undefined ? wrongList : { ...fault, tail: [] };
  });
  if (!explains) run.faults.push(...unplaced);
  return settled;
}

const wrongList: Fault = {
  message: 'A part of the graph gave a list of objects that does not fit what it was asked for.',
  extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
  tail: [],
};

/** Gives each waiting object its entity, or the reason why there is none. */
function give(list: EntityList, waiting: Waiting, entities: unknown[] | Fault, context: FetchContext): void {
  const wholeList = Array.isArray(entities) ? undefined : new Absence([entities]);
  if (wholeList === undefined) applyRewrites(entities, list.rewrites);
  let index = 0;
  for (const targets of waiting.values()) {
    const entity = wholeList ?? (entities as unknown[])[index];
    index += 1;
    for (const target of targets) {
      if (isDataObject(entity)) mergeInto(target, entity, list.expected, context.isObjectType);
      else markAbsent(target, list.expected, absenceOf(entity), context.isObjectType);
    }
  }
}

/** What stands for an entity that did not arrive. */
function absenceOf(entity: unknown): Absence {
  if (entity instanceof Absence) return entity;
  return entity === null ? noSuchEntity : new Absence([wrongList]);
}
