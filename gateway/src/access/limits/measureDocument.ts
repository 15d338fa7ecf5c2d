import {
  Kind,
  type ArgumentNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import { fragmentsOf } from '../../planning/index.ts';
import { countRepetitions } from './repetitions.ts';

/** How large a parsed document is, whatever its variables are. */
export interface DocumentMeasure {
  readonly definitions: number;
  readonly depth: number;
  readonly rootFields: number;
  readonly selections: number;
  readonly repetitions: number;
  /** The largest page that is written into the document. */
  readonly pageSize: number;
  /** The variables that say how large a page is. */
  readonly pageVariables: readonly string[];
}

/** What a selection set is once fragments are written out. */
interface SetMeasure {
  readonly depth: number;
  /** The fields at its root. */
  readonly fields: number;
  readonly selections: number;
}

/**
 * Measures a document in a time that grows with its length, not with what its fragments would be when they are
 * written out.
 * @param document parsed, not validated; nested no deeper than the stack bears
 * @throws a client error GRAPHQL_VALIDATION_FAILED when fragments go in a circle
 */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, SetMeasure | undefined>();
  const pages = { size: 0, variables: new Set<string>() };

  function measureSet({ selections }: SelectionSetNode): SetMeasure {
    const sum = { depth: 0, fields: 0, selections: 0 };
    for (const selection of selections) {
      sum.selections += 1;
      if (selection.kind === Kind.FIELD) {
        for (const argument of selection.arguments ?? []) readPage(argument, pages);
        const below = selection.selectionSet ? measureSet(selection.selectionSet) : nothing;
        sum.fields += 1;
        sum.depth = Math.max(sum.depth, 1 + below.depth);
        sum.selections += below.selections;
      } else {
        const part =
          selection.kind === Kind.INLINE_FRAGMENT
            ? measureSet(selection.selectionSet)
            : measureFragment(selection.name.value);
        sum.fields += part.fields;
        sum.depth = Math.max(sum.depth, part.depth);
        sum.selections += part.selections;
      }
    }
    return { depth: sum.depth, fields: countable(sum.fields), selections: countable(sum.selections) };
  }

  function measureFragment(name: string): SetMeasure {
    const fragment = fragments.get(name);
    // That there is no such fragment is told by validation.
    if (fragment === undefined) return nothing;
    if (measured.has(name)) {
      const known = measured.get(name);
      if (known === undefined) throw inCircle(name);
      return known;
    }
    measured.set(name, undefined);
    const measure = measureSet(fragment.selectionSet);
    measured.set(name, measure);
    return measure;
  }

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const ofOperations = operations.map(({ selectionSet }) => measureSet(selectionSet));
  // Fragments that no operation uses are validated all the same.
  const unused = [...fragments.keys()].filter((name) => !measured.has(name));
  const roots = [
    ...operations.map(({ selectionSet }) => selectionSet),
    ...unused.map((name) => fragments.get(name)!.selectionSet),
  ];
  const all = [...ofOperations, ...unused.map(measureFragment)];
  const largest = (of: (measure: SetMeasure) => number) => all.reduce((most, each) => Math.max(most, of(each)), 0);
  const selections = countable(all.reduce((sum, each) => sum + each.selections, 0));
  return {
    definitions: document.definitions.length,
    depth: largest(({ depth }) => depth),
    rootFields: ofOperations.reduce((most, { fields }) => Math.max(most, fields), 0),
    selections,
    repetitions: countRepetitions(roots, fragments, selections),
    pageSize: Math.max(pages.size, ...operations.map((operation) => defaultPage(operation, pages.variables))),
    pageVariables: [...pages.variables],
  };
}

const nothing: SetMeasure = { depth: 0, fields: 0, selections: 0 };

/** JSON has no infinity. */
const countable = (count: number): number => Math.min(count, Number.MAX_SAFE_INTEGER);

const inCircle = (name: string) =>
  clientError('GRAPHQL_VALIDATION_FAILED', `Cannot spread fragment "${name}" within itself.`, {
    http: { status: 400 },
  });

function readPage({ name, value }: ArgumentNode, pages: { size: number; readonly variables: Set<string> }): void {
  if (name.value !== 'first' && name.value !== 'last') return;
  if (value.kind === Kind.VARIABLE) pages.variables.add(value.name.value);
  else pages.size = Math.max(pages.size, pageOf(value));
}

const pageOf = (value: ValueNode | undefined): number => (value?.kind === Kind.INT ? Number(value.value) : 0);

function defaultPage({ variableDefinitions = [] }: OperationDefinitionNode, variables: ReadonlySet<string>): number {
  const sizes = variableDefinitions
    .filter(({ variable }) => variables.has(variable.name.value))
    .map(({ defaultValue }) => pageOf(defaultValue));
  return Math.max(0, ...sizes);
}
