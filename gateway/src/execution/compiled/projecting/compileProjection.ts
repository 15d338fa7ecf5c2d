import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Requirement } from '@community-graph/kit/viewer';
import { dependsOnType, fragmentsOf, type Decisions, type PlannedGraph } from '../../../planning/index.ts';
import { Absence, isDataObject, type DataObject } from '../absence.ts';
import { AnswerTooLarge } from './answerSize.ts';
import type { ConcreteType, FieldCollector } from './collectFields.ts';
import { explainNull, forgiveLookup, unfit, type Place } from './explainNull.ts';
import { leafWriter } from './leaves.ts';
import { nullReader, plainNull } from './hidden.ts';
import { locate, type Projection, type Writer } from './projection.ts';
import { refusalWriter } from './refusal.ts';
import { remembering } from './remembering.ts';
import type { Member, Shape } from './shape.ts';

/** What the projection of an operation is compiled from. */
export interface ProjectionSource {
  readonly graph: PlannedGraph;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly decisions: Decisions;
  /** The fields that the viewer may not read, and what they require. */
  readonly refused: ReadonlyMap<FieldNode, Requirement>;
  /** The places whose objects stand in several places of the data. */
  readonly shared: ReadonlySet<string>;
  readonly collect: FieldCollector;
  /** The response key that a field of the client's has in the data. */
  readonly keyOf: (field: FieldNode) => string;
}

/**
 * Compiles the function that writes the data of an operation as JSON text: the client's names in the client's
 * order, null where an error or a missing value takes it, one error for each violated non-null.
 */
export function compileProjection(source: ProjectionSource): Writer {
  const { graph, operation, decisions, refused, shared, collect, keyOf } = source;
  const { apiSchema: schema } = graph;
  const fragments = fragmentsOf(source.document);
  const rootType = schema.getRootType(operation.operation)!;
  const root = shapeOf([rootType], [operation.selectionSet], []);
  return (data, projection) => writeMembers(root.members(rootType), data as DataObject, projection);

  /** What is asked of the objects of some types; compiled for a type when the first object of it comes. */
  function shapeOf(
    types: readonly GraphQLObjectType[],
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): Shape {
    const known = new Map<ConcreteType, readonly Member[]>();
    return {
      types,
      members(type) {
        let members = known.get(type);
        if (members === undefined) {
          members = [...collect(sets, type)].map(([name, nodes], index) =>
            memberOf({ parent: type, path, name, nodes, follows: index > 0 }),
          );
          known.set(type, members);
        }
        return members;
      },
    };
  }

  function memberOf({ parent, path, name, nodes: asked, follows }: MemberSource): Member {
    const fieldName = asked[0]!.name.value;
    const nodes = refused.size === 0 ? asked : asked.filter((node) => !refused.has(node));
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
    if (nodes.length === 0) {
      const isChange = parent === schema.getMutationType();
      const kind = { isChange, required: isNonNullType(type) };
      const write = refusalWriter(`${parent.name}.${fieldName}`, refused.get(asked[0]!)!, kind);
      // No key of the data: it is not there.
      return { key: '', name, prefix, write, shape: undefined };
    }
    const named = getNamedType(type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const key = keyOf(nodes[0]!);
    const own = [...path, key];
    const shape = isCompositeType(named) ? shapeOf(typesOf(named), sets, own) : undefined;
    const isLookup = parent === rootType && isLookupField(fieldName, named.name);
    const isUntyped =
      graph.interfaceObjects.has(named.name) &&
      isAbstractType(named) &&
      !sets.some((set) => dependsOnType(set, named, fragments, decisions));
    const isShared = shared.has(own.join('.'));
    const place = { coordinate: `${parent.name}.${fieldName}`, shape, isLookup, isUntyped, isShared };
    return { key, name, prefix, write: writerOf(type, place), shape };
  }

  function typesOf(type: GraphQLNamedOutputType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isLeafType(type) ? [] : schema.getPossibleTypes(type);
  }

  function writerOf(type: GraphQLOutputType, place: Place): Writer {
    if (isNonNullType(type)) return presentWriter(type.ofType as GraphQLOutputType, place, true);
    const write = presentWriter(type, place, false);
    if (!place.isLookup) return (value, projection) => write(value, projection) ?? 'null';
    return (value, projection) => {
      const before = projection.errors.length;
      const text = write(value, projection);
      if (text === undefined) forgiveLookup(projection, before);
      return text ?? 'null';
    };
  }

  /** Writes what is there; gives undefined for null, which is an error where a value is required. */
  function presentWriter(type: GraphQLOutputType, place: Place, required: boolean): Writer {
    const write = isListType(type)
      ? listWriter(writerOf(type.ofType as GraphQLOutputType, place))
      : remembering(namedWriter(type as GraphQLNamedOutputType, place), place);
    const nullOf = isListType(type) ? plainNull : nullReader(type as GraphQLNamedOutputType, graph);
    return (given, projection) => {
      const value = nullOf(given);
      if (value === null || value === undefined || value instanceof Absence) {
        return explainNull(value, projection, place, required);
      }
      return write(value, projection);
    };
  }

  function namedWriter(type: GraphQLNamedOutputType, place: Place): Writer {
    const { shape } = place;
    if (isLeafType(type)) return leafWriter(type);
    if (isObjectType(type)) {
      return (value, projection) => {
        if (!isDataObject(value)) return unfit(projection, 'an object');
        return writeMembers(shape!.members(type), value, projection);
      };
    }
    const possible = new Map<unknown, ConcreteType>(shape!.types.map((each) => [each.name, each]));
    // What does not depend on the type is asked of an interface object without knowing it.
    if (isInterfaceType(type) && place.isUntyped) possible.set(undefined, type).set(type.name, type);
    return (value, projection) => {
      const object = isDataObject(value) ? possible.get(value['__typename']) : undefined;
      if (object === undefined) return unfit(projection, `an object of the type ${type.name}`);
      return writeMembers(shape!.members(object), value as DataObject, projection);
    };
  }
}

/** A field of a type as the client asks for it. */
interface MemberSource {
  readonly parent: ConcreteType;
  /** Where the object is, in the response keys of the plan. */
  readonly path: readonly string[];
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** Whether another field stands before it. */
  readonly follows: boolean;
}

/** https://relay.dev/graphql/objectidentification.htm: `node` is null when no object has the id. */
function isLookupField(name: string, type: string): boolean {
  return (name === 'node' || name === 'nodes') && type === 'Node';
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
  let text: string | undefined = '{';
  const first = projection.errors.length;
  let writing = '';
  try {
    for (const { key, name, prefix, write, shape } of members) {
      writing = name;
      const before = projection.errors.length;
      const value = write(object[key], projection);
      if (projection.errors.length !== before) locate(projection, before, name);
      // A null that goes up without an error has it at a field that is still to come.
      if (value === undefined && projection.errors.length > first) return undefined;
      text = value === undefined || text === undefined ? undefined : text + prefix + value;
      // Of objects their own fields are counted.
      projection.room -= shape === undefined && value !== undefined ? prefix.length + value.length : prefix.length;
      if (projection.room < 0) throw new AnswerTooLarge();
    }
  } catch (error) {
    if (error instanceof AnswerTooLarge) error.reversedPath.push(writing);
    throw error;
  }
  return text === undefined ? undefined : `${text}}`;
}
