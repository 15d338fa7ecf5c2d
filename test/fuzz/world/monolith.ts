import {
  execute,
  GraphQLError,
  isNonNullType,
  type GraphQLResolveInfo,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { requiredOf } from './required.ts';
import { WorldObject, type World } from './world.ts';

/** The code of errors that stand for a reference that leads nowhere. */
export const entityNotFound = 'ENTITY_NOT_FOUND';

function nothing({ returnType, fieldName, parentType }: GraphQLResolveInfo): null {
  if (!isNonNullType(returnType)) return null;
  throw new GraphQLError(`${parentType.name}.${fieldName} has no object`, { extensions: { code: entityNotFound } });
}

/** One graphql-js server with all the data of a world. */
export function serveMonolith(world: World, schema: GraphQLSchema) {
  const fieldResolver: GraphQLFieldResolver<WorldObject | undefined, unknown> = (source, args, _context, info) => {
    const object = source ?? world.root(info.parentType.name);
    const { owners, requires } = world.facts.coordinate(object.type, info.fieldName);
    if (world.isDangling(object)) {
      // Only the subgraph that the reference came from answers, and only what it needs nobody else for.
      if (requires || !owners.some((owner) => object.origin.includes(owner))) return nothing(info);
    }
    const required = requires && requiredOf(world, requires.owner, requires.parent, requires.selection)(object);
    return world.value(object, info.fieldName, args, required);
  };
  return (
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>>,
    operationName?: string,
  ): FormattedExecutionResult => {
    const result = execute({
      schema,
      document,
      variableValues,
      operationName,
      fieldResolver,
      typeResolver: (object: WorldObject) => object.type,
    });
    if (result instanceof Promise) throw new Error('the resolvers of a world are synchronous');
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  };
}
