import type { FetchNode } from '@graphql-hive/router-query-planner';
import type { FormattedExecutionResult } from 'graphql';
import { Absence, type DataObject, type Fault } from '../absence.ts';
import { isFault, type Step } from '../run.ts';
import { readSelections } from './document.ts';
import { markAbsent, mergeInto } from './mergeAnswer.ts';
import { faultOf, placeError } from './placeErrors.ts';
import { applyRewrites } from './rewrites.ts';
import { sharer } from './sharing.ts';
import { sendable, variablesWriter, type FetchContext } from './sendable.ts';

/** Compiles a fetch of root fields. */
export function rootFetch(node: FetchNode, { isObjectType, shared }: FetchContext): Step {
  const fetch = sendable(node);
  const { roots } = readSelections(node.operation);
  const writeVariables = variablesWriter(node.variableUsages);
  const share = sharer(node.operation, (path) => shared.has(path.join('.')));
  const rewrites = node.outputRewrites ?? [];
  return async (run) => {
    const answer = await run.send(fetch, `{${writeVariables(run)}}`);
    if (isFault(answer)) return markAbsent(run.data, roots, new Absence([answer]), isObjectType);
    const { data, unplaced } = settle(answer, roots);
    run.faults.push(...unplaced);
    share(data);
    applyRewrites(data, rewrites);
    mergeInto(run.data, data, isObjectType);
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
  // Without data every field is missing, also those that no error names.
  const reasons = unplaced.length > 0 ? unplaced : errors.map((error) => faultOf(error));
  const absence = new Absence(reasons.length > 0 ? reasons : [noData]);
  for (const root of roots) data[root] = data[root] === null ? absence : data[root];
  return { data, unplaced: [] };
}

const noData: Fault = {
  message: 'A part of the graph gave an answer without data.',
  extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
  tail: [],
};
