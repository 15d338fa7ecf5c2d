import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded } from '../../planning/index.ts';
import { isIntrospectionField } from '@community-graph/kit/introspection';
import type { CostRules, ListSize } from './costRules.ts';
import { introspectionCost } from './introspectionCost.ts';

/** What an operation costs before it is run, at most. */
export interface OperationCost {
  readonly total: number;
  /** What each root field is of it, by response key; the dearest first. */
  readonly fields: readonly FieldCost[];
}

/** What a field and everything below it cost. */
export interface FieldCost {
  /** Response keys from the root, joined by dots. */
  readonly path: string;
  readonly cost: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** What a list without any `@listSize` is counted with. */
export const unknownListSize = 10;

/** What a mutation's root field costs besides. */
const mutationWeight = 10;

/**
 * Counts what an operation costs: each object 1, scalars nothing, a list as many times as it may have items; what
 * `@cost` and `@listSize` say goes before. A part that is asked for twice counts twice. The time it takes grows
 * with the length of the document, not with what its fragments would be when they are written out.
 * @param document valid for the graph
 * @param variables as the client sent them
 */
export function operationCost(
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationCost {
  const fragments = fragmentsOf(document);
  const costsOfFragments = new Map<string, number>();
  const values = { ...defaultsOf(operation), ...variables };
  const rootType = rules.schema.getRootType(operation.operation);
  // That there is none is for the engine to tell.
  if (!rootType) return { total: 0, fields: [] };
  const byKey = new Map<string, number>();
  addRoots(operation.selectionSet, rootType);
  const fields = [...byKey]
    .map(([path, cost]) => ({ path, cost: countable(cost) }))
    .toSorted((a, b) => b.cost - a.cost);
  return { total: countable(fields.reduce((sum, { cost }) => sum + cost, 0)), fields };

  function addRoots({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const own = operation.operation === OperationTypeNode.MUTATION ? mutationWeight : 0;
        byKey.set(key, (byKey.get(key) ?? 0) + own + costOfField(selection, type, undefined));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) addRoots(selection.selectionSet, type);
      else addRoots(fragments.get(selection.name.value)!.selectionSet, type);
    }
  }

  /** @param sized the sizes of lists among these fields, where the field above says them */
  function costOfSet({ selections }: SelectionSetNode, type: GraphQLCompositeType, sized: Sized | undefined): number {
    let sum = 0;
    for (const selection of selections) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.FIELD) sum += costOfField(selection, type, sized);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        const of = typeCondition ? (typeFromAST(rules.schema, typeCondition) as GraphQLCompositeType) : type;
        sum += costOfSet(selection.selectionSet, of, sized);
      } else sum += costOfFragment(selection.name.value, sized);
    }
    return sum;
  }

  function costOfFragment(name: string, sized: Sized | undefined): number {
    const key = sized === undefined ? name : `${name} ${sized.size} ${sized.fields.join()}`;
    const known = costsOfFragments.get(key);
    if (known !== undefined) return known;
    const { selectionSet, typeCondition } = fragments.get(name)!;
    const cost = costOfSet(selectionSet, typeFromAST(rules.schema, typeCondition) as GraphQLCompositeType, sized);
    costsOfFragments.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, parent: GraphQLCompositeType, sized: Sized | undefined): number {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (field === undefined) {
      // `__typename` costs nothing.
      return isIntrospectionField(node) ? introspectionCost(rules.introspection, node, fragments, values) : 0;
    }
    const type = getNamedType(field.type);
    const listSize = rules.listSizeOf(field);
    const size = listSize && sizeOf(listSize, node, field);
    const below =
      listSize && listSize.sizedFields.length > 0 ? { size: size!, fields: listSize.sizedFields } : undefined;
    const children = node.selectionSet && isCompositeType(type) ? costOfSet(node.selectionSet, type, below) : 0;
    const each = (rules.weightOfField(field) ?? rules.weightOfType(type)) + children;
    return costOfArguments(node, field) + each * itemsOf(field, size, below, sized);
  }

  function itemsOf(
    field: GraphQLField<unknown, unknown>,
    size: number | undefined,
    below: Sized | undefined,
    sized: Sized | undefined,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (sized?.fields.includes(field.name)) return sized.size;
    return below === undefined && size !== undefined ? size : unknownListSize;
  }

  function sizeOf(
    { slicingArguments, assumedSize }: ListSize,
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
  ): number {
    const sizes = slicingArguments.flatMap((name) => {
      const given = valueOf(node, name);
      const value = given === undefined ? field.args.find((each) => each.name === name)?.defaultValue : given;
      if (Array.isArray(value)) return [value.length];
      if (typeof value === 'string') return [1];
      return typeof value === 'number' && Number.isFinite(value) ? [Math.max(0, value)] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : (assumedSize ?? unknownListSize);
  }

  function valueOf({ arguments: given = [] }: FieldNode, name: string): unknown {
    const argument = given.find((each) => each.name.value === name);
    return argument && valueFromASTUntyped(argument.value, values);
  }

  function costOfArguments(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    return args.reduce((sum, argument) => {
      const value = valueOf(node, argument.name);
      return value === undefined ? sum : sum + rules.weightOfInput(argument) + costOfInput(value, argument.type);
    }, 0);
  }

  function costOfInput(value: unknown, type: GraphQLInputType): number {
    const inner = getNullableType(type);
    if (Array.isArray(value)) {
      const of = isListType(inner) ? inner.ofType : inner;
      return value.reduce<number>((sum, item) => sum + costOfInput(item, of), 0);
    }
    if (isListType(inner)) return costOfInput(value, inner.ofType);
    if (!isInputObjectType(inner) || typeof value !== 'object' || value === null) return 0;
    return Object.values(inner.getFields()).reduce((sum, field) => {
      const own = (value as Record<string, unknown>)[field.name];
      return own === undefined || own === null ? sum : sum + rules.weightOfInput(field) + costOfInput(own, field.type);
    }, 0);
  }
}

/** JSON has no infinity. */
const countable = (cost: number): number => Math.min(cost, Number.MAX_SAFE_INTEGER);

/** How many items the lists of some fields have. */
interface Sized {
  readonly size: number;
  readonly fields: readonly string[];
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
