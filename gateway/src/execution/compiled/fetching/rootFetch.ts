import type { FetchNode } from '@graphql-hive/router-query-planner';
import type { FormattedExecutionResult } from 'graphql';
import { Absence, type DataObject, type Fault } from '../absence.ts';
import { isFault, type Step } from '../run.ts';
import { expectedOf } from './expected.ts';
import { markAbsent, mergeInto } from './mergeAnswer.ts';
import { faultOf, placeError } from './placeErrors.ts';
import { applyRewrites } from './rewrites.ts';
import { sharer } from './sharedObjects.ts';
import { sendable, variablesWriter, type FetchContext } from './sendable.ts';

/** Compiles a fetch of root fields. */
export function rootFetch(node: FetchNode, { isObjectType, matches, shared, read }: FetchContext): Step {
  const fetch = sendable(node);
  const document = read(node.operation);
  const expected = expectedOf([document.root], document, matches);
  const roots = [...expected.of(undefined).keys()];
  const writeVariables = variablesWriter(node.variableUsages);
  const share = sharer(document, (path) => shared.has(path.join('.')));
  const rewrites = node.outputRewrites ?? [];
  return async (run) => {
    const answer = await run.send(fetch, `{${writeVariables(run)}}`);
    if (isFault(answer)) return markAbsent(run.data, expected, new Absence([answer]), isObjectType);
    const { data, unplaced } = settle(answer, roots);
    run.faults.push(...unplaced);
    share(data);
    applyRewrites(data, rewrites);
    mergeInto(run.data, data, expected, isObjectType);
  };
}

/** The data of an answer with its errors in their places; the others are left over. */
function settle({ data: given, errors = [] }: FormattedExecutionResult, roots: readonly string[]) {
  const data: DataObject = given ?? Object.fromEntries(roots.map((root) => [root, null]));
  const unplaced: Fault[] = [];
  for (const error of errors) {
    if (Array.isArray(error.path) && placeError(data, error.path, error)) continue;
    unplaced.push(faultOf(error));
  }
  if (given !== null && given !== undefined) return { data, unplaced };
  // Without data every field is missing. The subgraph has spread a null where an error names a field; the other
  // fields are missing because of it, and the answer needs no error of theirs.
  const explained = roots.some((root) => data[root] instanceof Absence);
  const reasons = explained ? errors.map((error) => faultOf(error)) : unplaced;
  const absence = new Absence(reasons.length > 0 ? reasons : [noData], undefined, explained);
  for (const root of roots) data[root] ??= absence;
  return { data, unplaced: explained ? unplaced : [] };
}

const noData: Fault = {
  message: 'A part of the graph gave an answer without data.',
  extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
  tail: [],
};
