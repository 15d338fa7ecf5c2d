import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type ArgumentNode,
  type ConstDirectiveNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';

/**
 * Reads the text of a field set, such as `owner { name(size: L) }`.
 * @throws OperatorError BAD_SUPERGRAPH
 */
export function parseFieldSet(text: string): SelectionSetNode {
  try {
    const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
    return (operation as OperationDefinitionNode).selectionSet;
  } catch (error) {
    const reason = (error as Error).message;
    throw new OperatorError('BAD_SUPERGRAPH', `The supergraph requires "${text}", which is no field set: ${reason}`);
  }
}

/** Writes a field set as the text that a directive holds. */
export function fieldSetText(set: SelectionSetNode): string {
  return stripIgnoredCharacters(print(set)).slice(1, -1);
}

/** What a `@join__field` says, by the name of the argument; undefined for any other directive. */
export function joinFieldOf({
  name,
  arguments: given = [],
}: ConstDirectiveNode): Readonly<Record<string, ValueNode>> | undefined {
  if (name.value !== 'join__field') return undefined;
  return Object.fromEntries(given.map((argument) => [argument.name.value, argument.value]));
}

/** The text of arguments, the same one for arguments that say the same in another order or spelling. */
export function canonicalText(given: readonly ArgumentNode[]): string {
  return inOrder(given)
    .map(({ name, value }) => `${name.value}:${valueText(value)}`)
    .join(',');
}

function valueText(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join(',')}]`;
  if (value.kind === Kind.OBJECT) return `{${canonicalText(value.fields as unknown as readonly ArgumentNode[])}}`;
  return print(value.kind === Kind.STRING ? { ...value, block: false } : value);
}

const inOrder = <Named extends { readonly name: { readonly value: string } }>(nodes: readonly Named[]) =>
  nodes.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
