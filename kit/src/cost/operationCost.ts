import {
  isAbstractType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded } from '../operations/index.ts';
import type { CostRules } from './costRules.ts';
import { createFieldCost, type ListContext } from './fieldCost.ts';
import { givenArguments } from './givenArguments.ts';
import { rootPlace, type Place } from './places.ts';

/** What an operation costs before it is run, at most, in units of cost: whole numbers from 0. */
export interface OperationCost {
  readonly total: number;
  /** The cost of each root field, by response key; the most expensive first. */
  readonly fields: readonly FieldCost[];
  /** The single part that costs most; undefined when nothing costs anything. */
  readonly mostExpensive: CostPart | undefined;
  /** The bytes of its introspection fields in the answer, at least. Exact unless it is very large or a response key stands twice. */
  readonly introspectionBytes: number;
  /** How many selections and values were counted to find it. */
  readonly counted: number;
}

/** What a field and everything below it cost. */
export interface FieldCost {
  /** Response keys from the root, joined by dots. */
  readonly path: string;
  readonly cost: number;
}

/** A part of an operation: what a field costs itself, or one of its arguments. */
export interface CostPart {
  /** The coordinate of the field, such as `Query.products`. */
  readonly field: string;
  /** The argument that costs so much; undefined when it is what the field returns. */
  readonly argument: string | undefined;
  readonly cost: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** The most selections that are counted; a document with more, fragments written out, costs more than any limit. */
const maximumSelections = 20_000;

/**
 * The most values of arguments that are counted: those of a field count at each place where it stands, and those of a
 * variable each time that it is used. An operation with more costs more than any limit.
 */
const maximumValues = 100_000;

/**
 * How many values a subgraph reads at most because the document writes them in arguments of many objects. It reads them in one
 * turn of its event loop, for each object anew; those of a variable are read once.
 */
const maximumLiterals = 100_000;

/**
 * Counts what an operation costs, from the root down, so that a list never counts more items than there are. A part that
 * is asked for twice counts twice; of the types that an object may have, the most expensive one counts, and of the others a share.
 * The time that it takes grows with the selections and the values of arguments; it ends at 20,000 selections or 100,000 values.
 * @param document valid for the graph
 * @param variables as the client sent them: anything
 */
export function operationCost(
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationCost {
  const rootType = rules.schema.getRootType(operation.operation);
  // The engine reports an operation type that the graph does not have.
  if (!rootType) return { total: 0, fields: [], mostExpensive: undefined, introspectionBytes: 0, counted: 0 };
  const fragments = fragmentsOf(document);
  const costsOfFragments = new Map<string, SetCost & { readonly literals: number }>();
  const values = { ...defaultsOf(operation), ...variables };
  let mostExpensive: CostPart | undefined;
  let introspected = 0;
  let selectionsLeft = maximumSelections;
  let valuesLeft = maximumValues;
  let literalsLeft = maximumLiterals;
  const fieldCost = createFieldCost(rules, values, {
    fragments,
    given: givenArguments(values, maximumValues),
    mayCount: (count) => {
      valuesLeft -= count;
      return valuesLeft >= 0;
    },
    mayRead: (literals) => {
      literalsLeft -= literals;
      return literalsLeft >= 0;
    },
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    costOfSet: (set, type, place, list) => sumOf(costOfSet(set, type, place, list), place.count),
    note: (part) => {
      if (part.cost > 0 && part.cost > (mostExpensive?.cost ?? 0)) mostExpensive = part;
    },
    noteIntrospection: (bytes) => (introspected += bytes),
  });
  const byKey = new Map<string, number>();
  const bytesByKey = new Map<string, number>();
  const fetchedByRoot = new Set<string>();
  addRoots(operation.selectionSet, rootType);
  const fields = [...byKey]
    .map(([path, cost]) => ({ path, cost: countable(cost) }))
    .toSorted((a, b) => b.cost - a.cost);
  return {
    total: countable([...byKey.values()].reduce((sum, cost) => sum + cost, 0)),
    fields,
    mostExpensive: mostExpensive && { ...mostExpensive, cost: countable(mostExpensive.cost) },
    introspectionBytes: [...bytesByKey.values()].reduce((sum, bytes) => sum + bytes, 0),
    counted: maximumSelections - selectionsLeft + Math.min(maximumValues, maximumValues - valuesLeft),
  };

  function isTooMuch(): boolean {
    return selectionsLeft < 0 || valuesLeft < 0 || literalsLeft < 0;
  }

  function addRoots({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        introspected = 0;
        byKey.set(key, (byKey.get(key) ?? 0) + countedField(selection, type, rootPlace, undefined, fetchedByRoot));
        // Fields with one response key are one in the answer.
        if (introspected > 0) bytesByKey.set(key, Math.max(introspected, bytesByKey.get(key) ?? 0));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) addRoots(selection.selectionSet, type);
      else addRoots(fragments.get(selection.name.value)!.selectionSet, type);
    }
  }

  function countedField(
    selection: Extract<SelectionNode, { kind: Kind.FIELD }>,
    type: GraphQLCompositeType,
    place: Place,
    list: ListContext | undefined,
    fetched: Set<string>,
  ): number {
    selectionsLeft -= 1;
    return isTooMuch() ? Infinity : fieldCost(selection, type, place, list, fetched);
  }

  function costOfSet(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    place: Place,
    list?: ListContext,
    fetched = new Set<string>(),
  ) {
    const cost: SetCost = { common: 0, byType: new Map() };
    for (const selection of selections) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.FIELD) cost.common += countedField(selection, type, place, list, fetched);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        const of = typeCondition ? (typeFromAST(rules.schema, typeCondition) as GraphQLCompositeType) : type;
        add(cost, type, of, costOfSet(selection.selectionSet, of, place, list, fetched), place.count);
      } else {
        const { typeCondition } = fragments.get(selection.name.value)!;
        const of = typeFromAST(rules.schema, typeCondition) as GraphQLCompositeType;
        add(cost, type, of, costOfFragment(selection.name.value, of, place, list), place.count);
      }
      if (isTooMuch()) return { common: Infinity, byType: new Map() };
    }
    return cost;
  }

  function costOfFragment(name: string, of: GraphQLCompositeType, place: Place, list?: ListContext): SetCost {
    const key = `${name} ${place.graph ?? ''} ${place.count} ${place.repeats} ${list?.key ?? ''}`;
    const known = costsOfFragments.get(key);
    if (known !== undefined) {
      literalsLeft -= known.literals;
      return literalsLeft < 0 ? { common: Infinity, byType: new Map() } : known;
    }
    const before = literalsLeft;
    const cost = costOfSet(fragments.get(name)!.selectionSet, of, place, list);
    costsOfFragments.set(key, { ...cost, literals: before - literalsLeft });
    return cost;
  }
}

/** What selections cost of every object, and what they cost of objects of one type. */
interface SetCost {
  common: number;
  readonly byType: Map<string, number>;
}

/** So many objects are priced as if each of several types took all of them; of more objects, the most expensive type takes most. */
const fewObjects = 5;

/**
 * The cost of so many objects, each of which has one type. Several types have a statement of their own each, however few
 * objects they have: of the types besides the most expensive one, a share counts that falls with the number of objects.
 */
function sumOf({ common, byType }: SetCost, objects: number): number {
  const [most = 0, ...others] = [...byType.values()].toSorted((a, b) => b - a);
  const besides = others.slice(0, Math.max(0, Math.ceil(objects) - 1)).reduce((sum, cost) => sum + cost, 0);
  return common + most + (besides > 0 ? besides * Math.min(1, fewObjects / objects) : 0);
}

/** Adds what a fragment costs that stands among the selections of a type. */
function add(
  cost: SetCost,
  type: GraphQLCompositeType,
  of: GraphQLCompositeType,
  part: SetCost,
  objects: number,
): void {
  if (of === type || !isAbstractType(type)) cost.common += of === type ? part.common : sumOf(part, objects);
  else if (isAbstractType(of)) cost.common += part.common;
  else cost.byType.set(of.name, (cost.byType.get(of.name) ?? 0) + sumOf(part, objects));
  if (!isAbstractType(type) || !isAbstractType(of)) return;
  for (const [name, own] of part.byType) cost.byType.set(name, (cost.byType.get(name) ?? 0) + own);
}

/** A whole number that JSON can hold. */
const countable = (cost: number): number =>
  cost < Number.MAX_SAFE_INTEGER ? Math.max(0, Math.ceil(cost)) : Number.MAX_SAFE_INTEGER;

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
