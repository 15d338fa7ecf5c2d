import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from '../operations/index.ts';
import { facetsArgument, readingCost, readsOfKeys, weightOfArgument } from './argumentCost.ts';
import type { CostRules } from './costRules.ts';
import { fetchCost, graphOf } from './fetchCost.ts';
import type { GivenArgument, GivenArguments } from './givenArguments.ts';
import { sizeOf } from './listSize.ts';
import type { CostPart } from './operationCost.ts';
import { placeOfField, placeOfList, unknownListSize, unknownRows, type Place } from './places.ts';

/** The lists that the fields below a connection read. */
export interface ListContext {
  /** The fields below that hold its items. */
  readonly fields: readonly string[];
  /** The items of the page. */
  readonly items: Place;
  /** The rows that the page is chosen from. */
  readonly rows: Place;
  /** The objects that the lists are read of. */
  readonly parents: number;
  /** What one pass over the rows costs. */
  readonly pass: number;
  /** The same for lists that cost the same. */
  readonly key: string;
}

/** What the cost of a field is found with. */
export interface FieldCostOptions {
  readonly fragments: Fragments;
  readonly given: GivenArguments;
  /** Called before values are counted for a place; false when too many were. */
  readonly mayCount: (values: number) => boolean;
  /** Called with how many values a subgraph reads because the document writes them for many objects; false when too many. */
  readonly mayRead: (literals: number) => boolean;
  readonly isMutation: boolean;
  /** What selections cost at a place. */
  readonly costOfSet: (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    place: Place,
    list: ListContext | undefined,
  ) => number;
  /** Called with each part of the cost. */
  readonly note: (part: CostPart) => void;
  /** Called with the bytes of each field of introspection. */
  readonly noteIntrospection: (bytes: number) => void;
}

type FieldCosts = (
  node: FieldNode,
  parent: GraphQLCompositeType,
  place: Place,
  list: ListContext | undefined,
  fetched: Set<string>,
) => number;

/** Arguments with no more literals are read in no time, for however many objects. */
const fewLiterals = 8;

/** What counts a list and is read by a statement of its own. */
const countField = 'totalCount';
const facetsField = 'facets';

/**
 * Makes the function that counts what a field and everything below it cost, for all objects of a place. It notes in
 * `fetched` which subgraphs the selections of the place have gone on in.
 * @param values of the variables
 */
export function createFieldCost(
  rules: CostRules,
  values: Readonly<Record<string, unknown>>,
  { fragments, given, mayCount, mayRead, isMutation, costOfSet, note, noteIntrospection }: FieldCostOptions,
): FieldCosts {
  const { weights } = rules;
  return (node, parent, place, list, fetched) => {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (field === undefined) {
      if (name === '__typename') return place.count * weights.scalar;
      const { cost, bytes } = rules.introspectionCost(node, fragments, values);
      noteIntrospection(bytes);
      return cost;
    }
    const coordinate = `${parent.name}.${name}`;
    const args = given(node);
    for (const { name: argument, values: count, literals } of args.values()) {
      if (mayCount(count) && mayRead(place.count * Math.max(0, literals - fewLiterals))) continue;
      note({ field: coordinate, argument, cost: Infinity });
      return Infinity;
    }
    const valueOf = (argument: string) => args.get(argument)?.value;
    const type = getNamedType(field.type);
    const isObject = isCompositeType(type);
    const listSize = rules.listSizeOf(field);
    const isConnection = listSize !== undefined && listSize.sizedFields.length > 0;
    const isList = isListType(getNullableType(field.type));
    const rows = isList || isConnection ? rules.rowsOf(parent.name, name) : undefined;
    const size = listSize && sizeOf(listSize, field, valueOf);

    let own = 0;
    // What a filter makes of counting is noted as the filter's.
    const part = (cost: number, argument?: string, noted = cost) => {
      own += cost;
      note({ field: coordinate, argument, cost: noted });
    };
    const owner = rules.ownerOf(parent.name, name);
    const graph = owner && graphOf(owner, place);
    if (owner !== undefined) part(fetchCost(weights, owner, place, fetched));
    let items = placeOfField(place);
    let below: ListContext | undefined;
    if (isList && list?.fields.includes(name)) items = list.items;
    else if (isList) items = placeOfList(place, size ?? (rows === undefined ? unknownListSize : Infinity), rows);
    // A gateway sends each representation once.
    if (name === '_entities') items = { ...items, repeats: 1 };
    for (const { name: argument, longTexts, literals } of args.values()) {
      part(place.count * (longTexts * weights.longText + literals * weights.literal), argument);
    }
    if (isConnection) below = listContext(args, field, place, size!, rows, part);
    else
      for (const argument of field.args) part(weightOfArgument(rules, argument, valueOf(argument.name)), argument.name);
    if (isObject && (isConnection || (isList && !list?.fields.includes(name)))) {
      part(weights.statement + place.count * weights.parent);
    }
    const reads = rules.readsOf(parent.name, name);
    if (reads !== undefined) {
      part(placeOfList(place, Infinity, reads).count * weights.readRow);
      // A scalar that is computed, or an object that is found, is read by a statement of its own.
      if (!isObject || !(isList || isConnection)) part(weights.statement + place.count * weights.parent);
    }
    const isPart = list !== undefined || rules.weightOfField(field) === 0;
    if (isObject && !isList && !isConnection && !isPart) part(weights.objectField);
    if (list !== undefined && name === countField) part(countCost(list), undefined, countCost(list) - list.pass);
    if (list !== undefined && name === facetsField) {
      const facets = size ?? unknownListSize;
      const by = field.args.find((argument) => argument.name === facetsArgument)?.type;
      const computed = by === undefined ? 0 : readsOfKeys(rules, valueOf(facetsArgument), by, list.rows);
      part(facets * (countCost(list) + list.rows.count * weights.facetRow) + computed, facetsArgument);
    }
    if (isMutation && parent === rules.schema.getMutationType()) part(mutationCost(args));
    const each = rules.weightOfField(field) ?? (isObject ? weights.object : weights.scalar);
    part(each * items.count);
    // What lies in lists of a connection is read where the connection is.
    const read = (at: Place): Place => ({ ...at, graph });
    const inner = below && { ...below, items: read(below.items) };
    return own + (node.selectionSet && isObject ? costOfSet(node.selectionSet, type, read(items), inner) : 0);
  };

  function listContext(
    args: ReadonlyMap<string, GivenArgument>,
    field: GraphQLField<unknown, unknown>,
    place: Place,
    size: number,
    counts: ReturnType<CostRules['rowsOf']>,
    part: (cost: number, argument?: string) => void,
  ): ListContext {
    const all =
      counts === undefined
        ? { count: place.count * unknownRows, repeats: place.count * unknownRows }
        : placeOfList(place, Infinity, counts);
    let pass = 0;
    for (const argument of field.args) {
      const value = args.get(argument.name)?.value;
      const reading = readingCost(rules, argument, value, all);
      pass += reading.pass;
      part(weightOfArgument(rules, argument, value) + reading.page + reading.pass, argument.name);
    }
    const listSize = rules.listSizeOf(field)!;
    const items = placeOfList(place, size, counts);
    return {
      fields: listSize.sizedFields,
      items,
      rows: all,
      parents: place.count,
      pass: pass + all.count * weights.row,
      key: `${listSize.sizedFields.join()} ${items.count} ${items.repeats} ${all.count} ${place.count} ${pass}`,
    };
  }

  function countCost({ parents, pass }: ListContext): number {
    return weights.statement + parents * weights.parent + pass;
  }

  function mutationCost(args: ReadonlyMap<string, GivenArgument>): number {
    const characters = [...args.values()].reduce((sum, argument) => sum + argument.characters, 0);
    return weights.mutation + characters * weights.mutationCharacter;
  }
}
