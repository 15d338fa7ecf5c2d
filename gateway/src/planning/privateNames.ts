import { Kind, print, visit, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { canonicalText } from './requiredArguments/fieldSets.ts';

/** Names for fields and variables that mean one thing each, and that no client or subgraph uses. */
export interface PrivateNames {
  /** The response key that each field of the client's has in answers of subgraphs. */
  readonly keys: ReadonlyMap<FieldNode, string>;
  /** The client's names of the variables by their own. */
  readonly variables: ReadonlyMap<string, string>;
  /**
   * The arguments of a field as text, with own variables: the same text for arguments that say the same in
   * another order, since they are one field to GraphQL.
   */
  argumentsText(node: FieldNode): string;
  /**
   * The response key of a field: its name where it has no alias and takes no arguments, else `_k0`, `_k1`, …,
   * the same one wherever alias, name and arguments are the same.
   * @param given its arguments as text
   */
  keyOf(node: FieldNode, given: string, takesArguments: boolean): string;
  /** The declarations of the variables that were named so far. */
  declarations(operation: OperationDefinitionNode): string;
}

/**
 * No name is given yet.
 * @param prefix that nothing in the graph begins with
 */
export function privateNames(prefix: string): PrivateNames {
  const keys = new Map<FieldNode, string>();
  const keysByIdentity = new Map<string, string>();
  const variables = new Map<string, string>();
  const ownVariables = new Map<string, string>();

  function ownVariable(name: string): string {
    const known = ownVariables.get(name);
    if (known !== undefined) return known;
    const own = `_v${ownVariables.size}`;
    ownVariables.set(name, own);
    variables.set(own, name);
    return own;
  }

  return {
    keys,
    variables,
    argumentsText({ arguments: given = [] }) {
      if (given.length === 0) return '';
      const renamed = given.map((argument) =>
        visit(argument, {
          Variable: ({ name }) => ({ kind: Kind.VARIABLE, name: { ...name, value: ownVariable(name.value) } }),
        }),
      );
      return `(${canonicalText(renamed)})`;
    },
    keyOf(node, given, takesArguments) {
      // A field of a fragment may be written several times, for several types.
      const known = keys.get(node);
      if (known !== undefined) return known;
      const name = node.name.value;
      const responseName = node.alias?.value ?? name;
      if (responseName === name && !takesArguments) {
        keys.set(node, name);
        return name;
      }
      const identity = `${responseName} ${name}${given}`;
      const key = keysByIdentity.get(identity) ?? `${prefix}${keysByIdentity.size}`;
      keysByIdentity.set(identity, key);
      keys.set(node, key);
      return key;
    },
    declarations({ variableDefinitions = [] }) {
      const texts = variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
        const own = ownVariables.get(variable.name.value);
        if (own === undefined) return [];
        return [`$${own}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`];
      });
      return texts.length === 0 ? '' : `(${texts.join(', ')})`;
    },
  };
}
