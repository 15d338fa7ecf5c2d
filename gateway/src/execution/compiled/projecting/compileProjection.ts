import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Absence, isDataObject, type DataObject } from '../absence.ts';
import type { FieldCollector } from './collectFields.ts';
import { explainNull, unfit, type Place } from './explainNull.ts';
import { leafWriter } from './leaves.ts';
import { locate, type Projection, type Writer } from './projection.ts';
import type { Member, Shape } from './shape.ts';

/** What the projection of an operation is compiled from. */
export interface ProjectionSource {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly collect: FieldCollector;
  /** The response key that a field of the client's has in the data. */
  readonly keyOf: (field: FieldNode) => string;
}

/**
 * Compiles the function that writes the data of an operation as JSON text: the client's names in the client's
 * order, null where an error or a missing value takes it, one error for each violated non-null.
 */
export function compileProjection({ schema, operation, collect, keyOf }: ProjectionSource): Writer {
  const rootType = schema.getRootType(operation.operation)!;
  const root = shapeOf([rootType], [operation.selectionSet]);
  return (data, projection) => writeMembers(root.members(rootType), data as DataObject, projection);

  /** What is asked of the objects of some types; compiled for a type when the first object of it comes. */
  function shapeOf(types: readonly GraphQLObjectType[], sets: readonly SelectionSetNode[]): Shape {
    const known = new Map<GraphQLObjectType, readonly Member[]>();
    return {
      types,
      members(type) {
        let members = known.get(type);
        if (members === undefined) {
          members = [...collect(sets, type)].map(([name, nodes], index) => memberOf(type, name, nodes, index > 0));
          known.set(type, members);
        }
        return members;
      },
    };
  }

  function memberOf(parent: GraphQLObjectType, name: string, nodes: readonly FieldNode[], follows: boolean): Member {
    const fieldName = nodes[0]!.name.value;
    const prefix = `${follows ? ',' : ''}${JSON.stringify(name)}:`;
    if (fieldName === '__typename') {
      const text = JSON.stringify(parent.name);
      return { key: fieldName, name, prefix, write: () => text, shape: undefined };
    }
    if (parent === rootType && fieldName.startsWith('__')) {
      return {
        key: name,
        name,
        prefix,
        write: (_value, { introspection }) => introspection.get(name),
        shape: undefined,
      };
    }
    const { type } = parent.getFields()[fieldName]!;
    const named = getNamedType(type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const shape = isCompositeType(named) ? shapeOf(typesOf(named), sets) : undefined;
    const place = { coordinate: `${parent.name}.${fieldName}`, shape };
    return { key: keyOf(nodes[0]!), name, prefix, write: writerOf(type, place), shape };
  }

  function typesOf(type: GraphQLNamedOutputType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isLeafType(type) ? [] : schema.getPossibleTypes(type);
  }

  function writerOf(type: GraphQLOutputType, place: Place): Writer {
    if (isNonNullType(type)) return presentWriter(type.ofType as GraphQLOutputType, place, true);
    const write = presentWriter(type, place, false);
    return (value, projection) => write(value, projection) ?? 'null';
  }

  /** Writes what is there; gives undefined for null, which is an error where a value is required. */
  function presentWriter(type: GraphQLOutputType, place: Place, required: boolean): Writer {
    const write = isListType(type)
      ? listWriter(writerOf(type.ofType as GraphQLOutputType, place))
      : namedWriter(type as GraphQLNamedOutputType, place);
    return (value, projection) => {
      if (value !== null && value !== undefined && !(value instanceof Absence)) return write(value, projection);
      return explainNull(value, projection, place, required);
    };
  }

  function namedWriter(type: GraphQLNamedOutputType, { shape }: Place): Writer {
    if (isLeafType(type)) return leafWriter(type);
    if (isObjectType(type)) {
      return (value, projection) => {
        if (!isDataObject(value)) return unfit(projection, 'an object');
        return writeMembers(shape!.members(type), value, projection);
      };
    }
    const possible = new Map<unknown, GraphQLObjectType>(shape!.types.map((each) => [each.name, each]));
    return (value, projection) => {
      const object = isDataObject(value) ? possible.get(value['__typename']) : undefined;
      if (object === undefined) return unfit(projection, `an object of the type ${type.name}`);
      return writeMembers(shape!.members(object), value as DataObject, projection);
    };
  }
}

function listWriter(writeItem: Writer): Writer {
  return (list, projection) => {
    if (!Array.isArray(list)) return unfit(projection, 'a list');
    let text = '[';
    for (let index = 0; index < list.length; index += 1) {
      const before = projection.errors.length;
      const item = writeItem(list[index], projection);
      if (projection.errors.length !== before) locate(projection, before, index);
      if (item === undefined) return undefined;
      text += index > 0 ? `,${item}` : item;
    }
    return `${text}]`;
  };
}

function writeMembers(members: readonly Member[], object: DataObject, projection: Projection): string | undefined {
  let text = '{';
  for (const { key, name, prefix, write } of members) {
    const before = projection.errors.length;
    const value = write(object[key], projection);
    if (projection.errors.length !== before) locate(projection, before, name);
    if (value === undefined) return undefined;
    text += prefix + value;
  }
  return `${text}}`;
}
