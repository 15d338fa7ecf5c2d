import {
  getNamedType,
  isCompositeType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isFulfilled, type Grants, type Requirement } from '@community-graph/kit/viewer';
import type { AccessRules } from './accessRules.ts';

/** The fields of a document that not everybody may read. */
export interface GuardedFields {
  /**
   * What a viewer is refused, in a form that equals for viewers who are refused the same: what is prepared for one
   * of them serves all. The empty text when nothing is.
   */
  refusalFor(grants: Grants): string;
  /** The fields that are refused, and what each requires. */
  refused(refusal: string): ReadonlyMap<FieldNode, Requirement>;
}

/** Finds the guarded fields of a document, in its fragments too. The document is valid for the schema. */
export function guardedFields(rules: AccessRules, schema: GraphQLSchema, document: DocumentNode): GuardedFields {
  const guarded: { readonly field: FieldNode; readonly requirement: Requirement }[] = [];
  if (!rules.isEmpty) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        search(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined);
      } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        search(definition.selectionSet, typeFromAST(schema, definition.typeCondition) as GraphQLCompositeType);
      }
    }
  }
  return {
    refusalFor: (grants) =>
      guarded.flatMap(({ requirement }, index) => (isFulfilled(requirement, grants) ? [] : [index])).join(),
    refused: (refusal) =>
      new Map(
        refusal === ''
          ? []
          : refusal.split(',').map((index) => {
              const { field, requirement } = guarded[Number(index)]!;
              return [field, requirement];
            }),
      ),
  };

  function search({ selections }: SelectionSetNode, type: GraphQLCompositeType | undefined): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) searchField(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        search(
          selection.selectionSet,
          typeCondition ? (typeFromAST(schema, typeCondition) as GraphQLCompositeType) : type,
        );
      }
    }
  }

  function searchField(field: FieldNode, type: GraphQLCompositeType | undefined): void {
    const name = field.name.value;
    if (type === undefined || name.startsWith('__')) return;
    const requirement = rules.requirementOf(type.name, name);
    if (requirement !== undefined) guarded.push({ field, requirement });
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    const of = definition && getNamedType(definition.type);
    if (field.selectionSet && isCompositeType(of)) search(field.selectionSet, of);
  }
}
