import { setImmediate } from 'node:timers/promises';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/**
 * How much of an answer is made in one turn of the event loop, in selections of its objects, and in values that are written in
 * the arguments of these selections, since they are read for each object: some ten milliseconds.
 */
const inOneTurn = 10_000;

/** How far one operation is. */
interface Progress {
  /** The selections of the objects that its lists have given so far. */
  selections: number;
  /** Fulfilled in the turn of the last piece that is planned so far. */
  last: Promise<unknown>;
}

/**
 * Makes the lists of a schema give up the thread in between: graphql-js completes an answer in one go, which takes a second
 * for as many values as the limits allow, and answers nobody else meanwhile. Small answers are made as ever. What the objects of
 * a large one load is batched by turns: a statement for each of them at the most, where there is one for all otherwise.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function paceLists(schema: GraphQLSchema): GraphQLSchema {
  // The coerced variables are an object of each operation's own.
  const all = new WeakMap<object, Progress>();
  const sizes = new WeakMap<readonly FieldNode[], number>();
  const progressOf = ({ variableValues }: GraphQLResolveInfo): Progress => {
    let progress = all.get(variableValues);
    if (progress === undefined) all.set(variableValues, (progress = { selections: 0, last: Promise.resolve() }));
    return progress;
  };
  const sizeOf = (info: GraphQLResolveInfo): number => {
    let size = sizes.get(info.fieldNodes);
    if (size === undefined) sizes.set(info.fieldNodes, (size = selectionsOf(info)));
    return size;
  };
  const paced = (items: unknown, info: GraphQLResolveInfo): unknown => {
    if (!Array.isArray(items) || items.length === 0) return items;
    const progress = progressOf(info);
    const size = sizeOf(info);
    progress.selections += items.length * size;
    return progress.selections <= inOneTurn
      ? items
      : inPieces(items, Math.max(1, Math.floor(inOneTurn / size)), progress);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const items: unknown = resolve(source, args, context, info);
        return items instanceof Promise ? items.then((list) => paced(list, info)) : paced(items, info);
      };
    }
  }
  return schema;
}

/** The items as promises: so many of them are fulfilled in each turn of the event loop, after what was planned before. */
function inPieces(items: readonly unknown[], perTurn: number, progress: Progress): Promise<unknown>[] {
  return items.map((item, index) => {
    // One that fails before its turn is no failure that nobody handles.
    if (item instanceof Promise) item.catch(() => {});
    if (index % perTurn === 0) progress.last = progress.last.then(() => setImmediate());
    return progress.last.then(() => item);
  });
}

/** The selections of a field's objects, and of the objects in them, with what their arguments write; those of fragments count where they are spread. */
function selectionsOf({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  // Fragments that spread each other twice would be counted for ever otherwise.
  const counted = new Map<SelectionSetNode, number>();
  const countOf = (set: SelectionSetNode | undefined): number => {
    if (set === undefined) return 0;
    const known = counted.get(set);
    if (known !== undefined) return known;
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += countOf(fragments[selection.name.value]?.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const written = (selection.arguments ?? []).map(({ value }) => valuesIn(value));
        count += written.reduce((sum, values) => sum + values, 1) + countOf(selection.selectionSet);
      } else count += countOf(selection.selectionSet);
    }
    counted.set(set, count);
    return count;
  };
  return fieldNodes.reduce((sum, { selectionSet }) => sum + countOf(selectionSet), 0);
}

/** The values that an argument writes out; a variable's were read before. */
function valuesIn(value: ValueNode): number {
  if (value.kind === Kind.VARIABLE) return 0;
  if (value.kind === Kind.LIST) return value.values.reduce((sum, item) => sum + valuesIn(item), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, field) => sum + valuesIn(field.value), 1);
  return 1;
}
