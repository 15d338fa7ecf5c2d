import {
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getNamedType } from 'graphql';
import { federationNames } from '../../supergraph/index.ts';
import { bothOf, type Alternatives, type Requirement } from './requirement.ts';

/** What the fields of a graph require of whoever reads them. */
export interface AccessRules {
  /**
   * What reading a field requires: what it asks for itself, what the type it is a field of asks for, and what the
   * type of its values does. Undefined when anybody may read it.
   */
  requirementOf(type: string, field: string): Requirement | undefined;
  /** Whether anybody may read everything. */
  readonly isEmpty: boolean;
}

/**
 * Reads the rules of a supergraph: its `@authenticated`, `@requiresScopes` and `@policy`, on fields and on types.
 * Composition has seen to what federation asks for besides: interfaces require what their implementations do,
 * and a field what it `@requires`.
 */
export function accessRules(document: DocumentNode, supergraph: GraphQLSchema): AccessRules {
  const names = federationNames(document);
  const directives = {
    authenticated: names.directivesOf('authenticated'),
    requiresScopes: names.directivesOf('requiresScopes'),
    policy: names.directivesOf('policy'),
  };
  const own = (node: ASTNode | null | undefined): Requirement | undefined => {
    const given = (node && 'directives' in node ? (node.directives ?? []) : []) as readonly ConstDirectiveNode[];
    const authenticated = given.some(({ name }) => directives.authenticated.has(name.value));
    const scopes = listsOf(given, directives.requiresScopes, 'scopes');
    const policies = listsOf(given, directives.policy, 'policies');
    return authenticated || scopes.length > 0 || policies.length > 0 ? { authenticated, scopes, policies } : undefined;
  };

  const rules = new Map<string, Requirement>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const ofType = own(type.astNode);
    for (const field of Object.values(type.getFields())) {
      const ofValue = own(getNamedType(field.type).astNode);
      const requirement = bothOf(bothOf(ofType, own(field.astNode)), ofValue);
      if (requirement !== undefined) rules.set(`${type.name}.${field.name}`, requirement);
    }
  }
  return { requirementOf: (type, field) => rules.get(`${type}.${field}`), isEmpty: rules.size === 0 };
}

function listsOf(
  given: readonly ConstDirectiveNode[],
  names: ReadonlySet<string>,
  argument: 'scopes' | 'policies',
): Alternatives[] {
  return given
    .filter(({ name }) => names.has(name.value))
    .map(({ arguments: values = [] }) => {
      const value = values.find(({ name }) => name.value === argument)?.value;
      // What cannot be read is fulfilled by nobody.
      return value === undefined ? [] : (valueFromASTUntyped(value) as Alternatives);
    });
}
