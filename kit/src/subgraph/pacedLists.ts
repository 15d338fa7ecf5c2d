import { setImmediate } from 'node:timers/promises';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { currentWork, type Pacing } from '../work/index.ts';
import { selectionsOf } from './selectionsOf.ts';

/** How much of an answer is made in one turn of the event loop, in selections of its objects: some ten milliseconds. */
const inOneTurn = 10_000;

/** How far one operation is. */
interface Progress extends Pacing {
  /** The selections of the objects that its lists have given so far. */
  selections: number;
}

/**
 * Makes the lists of a schema give up the thread in between: graphql-js completes an answer in one go, which takes a second
 * for as many values as the limits allow, and answers nobody else meanwhile. Small answers are made as ever. Pieces wait for turns of
 * the client that asks, and loaders for the last piece.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function paceLists(schema: GraphQLSchema): GraphQLSchema {
  // The coerced variables are an object of each operation's own.
  const all = new WeakMap<object, Progress>();
  const sizes = new WeakMap<readonly FieldNode[], number>();
  const progressOf = ({ variableValues }: GraphQLResolveInfo): Progress => {
    let progress = all.get(variableValues);
    if (progress === undefined) all.set(variableValues, (progress = { selections: 0, lastPiece: undefined }));
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
  const work = currentWork();
  const nextTurn = () => (work?.turns === undefined ? setImmediate() : work.turns.take(work.client));
  const given = items.map((item, index) => {
    // One that fails before its turn is no failure that nobody handles.
    if (item instanceof Promise) item.catch(() => {});
    if (index % perTurn === 0) progress.lastPiece = (progress.lastPiece ?? Promise.resolve()).then(nextTurn);
    return progress.lastPiece!.then(() => item);
  });
  if (work?.pacing !== undefined) work.pacing.lastPiece = progress.lastPiece;
  return given;
}
