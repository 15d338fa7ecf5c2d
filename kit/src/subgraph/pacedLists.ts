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
import { selectionsOf, valuesOf } from './selectionsOf.ts';

/** How much of an answer is made in one turn of the event loop, in selections of its objects: some four milliseconds. */
const inOneTurn = 4_000;

/** How far one operation is. */
interface Progress extends Pacing {
  /** The selections of the objects that its lists have given so far. */
  selections: number;
  /** The selections of what comes in the last piece that is planned so far. */
  inLastPiece: number;
}

/**
 * Makes the lists of a schema give up the thread in between: graphql-js completes an answer in one go, which takes a second
 * for as many values as the limits allow, and answers nobody else meanwhile. Small answers are made as ever. Pieces wait for turns of
 * the client that asks, and loaders for the last piece. Objects that were loaded come in pieces as well: a batch gives all of them at once.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function paceLists(schema: GraphQLSchema): GraphQLSchema {
  // The coerced variables are an object of each operation's own.
  const all = new WeakMap<object, Progress>();
  const sizes = new WeakMap<readonly FieldNode[], number>();
  const progressOf = ({ variableValues }: GraphQLResolveInfo): Progress => {
    let progress = all.get(variableValues);
    if (progress === undefined) {
      all.set(variableValues, (progress = { selections: 0, inLastPiece: 0, lastPiece: undefined }));
    }
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
    if (progress.selections <= inOneTurn) return items;
    return items.map((item: unknown) => {
      // One that fails before its turn is no failure that nobody handles.
      if (item instanceof Promise) item.catch(() => {});
      return inPiece(item, size, progress);
    });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isCompositeType(getNamedType(field.type))) continue;
      const isList = isListType(getNullableType(field.type));
      const own = valuesOf(getNamedType(field.type));
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const given: unknown = resolve(source, args, context, info);
        if (isList) return given instanceof Promise ? given.then((list) => paced(list, info)) : paced(given, info);
        if (!(given instanceof Promise)) return given;
        const progress = progressOf(info);
        return progress.lastPiece === undefined
          ? given
          : given.then((object: unknown) => (object === null ? null : inPiece(object, own + sizeOf(info), progress)));
      };
    }
  }
  return schema;
}

/** Gives an item in the last piece that is planned so far; in another one, when that is full. */
function inPiece(item: unknown, size: number, progress: Progress): Promise<unknown> {
  progress.inLastPiece += size;
  if (progress.lastPiece === undefined || progress.inLastPiece > inOneTurn) {
    progress.inLastPiece = size;
    progress.lastPiece = nextPiece(progress.lastPiece);
    const pacing = currentWork()?.pacing;
    if (pacing !== undefined) pacing.lastPiece = progress.lastPiece;
  }
  return progress.lastPiece.then(() => item);
}

/** Fulfilled in a turn of the client, once what the piece before goes on with is done. */
async function nextPiece(before: Promise<unknown> | undefined): Promise<void> {
  const work = currentWork();
  await before;
  await new Promise<void>((resolve) => process.nextTick(resolve));
  await (work?.turns === undefined ? setImmediate() : work.turns.take(work.client));
}
