import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { bothOf, requirementOf, type Requirement } from '@community-graph/kit/viewer';
import { federationNames } from '../../supergraph/index.ts';

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
 * and a field what it `@requires`. Where an older composer has not, interfaces that ask for nothing themselves require
 * what all of their implementations do.
 */
export function accessRules(document: DocumentNode, supergraph: GraphQLSchema): AccessRules {
  const names = federationNames(document);
  const directives = {
    authenticated: names.directivesOf('authenticated'),
    requiresScopes: names.directivesOf('requiresScopes'),
    policy: names.directivesOf('policy'),
  };
  const own = (node: ASTNode | null | undefined): Requirement | undefined =>
    requirementOf((node && 'directives' in node ? (node.directives ?? []) : []) as ConstDirectiveNode[], directives);

  const ofField = (type: GraphQLObjectType | GraphQLInterfaceType, name: string): Requirement | undefined => {
    const field = type.getFields()[name]!;
    return bothOf(bothOf(own(type.astNode), own(field.astNode)), own(getNamedType(field.type).astNode));
  };

  const rules = new Map<string, Requirement>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const implementations = isInterfaceType(type) ? supergraph.getPossibleTypes(type) : [];
    for (const name of Object.keys(type.getFields())) {
      const requirement =
        ofField(type, name) ?? implementations.map((each) => ofField(each, name)).reduce(bothOf, undefined);
      if (requirement !== undefined) rules.set(`${type.name}.${name}`, requirement);
    }
  }
  return { requirementOf: (type, field) => rules.get(`${type}.${field}`), isEmpty: rules.size === 0 };
}
