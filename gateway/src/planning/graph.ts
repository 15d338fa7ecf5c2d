import { buildASTSchema, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';
import { apiSchemaOf, parseSupergraph } from '../supergraph/index.ts';
import { argumentFields, type TakesArguments } from './argumentFields.ts';
import { accessRules, type AccessRules } from './authorization/index.ts';
import { keyFieldsOf, type KeyFields } from './keyFields.ts';
import type { GraphPlanner, Planner } from './planner.ts';
import { separateRequiredArguments, type RequiredArguments, type Requirements } from './requiredArguments/index.ts';
import { unusedPrefix } from './unusedPrefix.ts';

/** A supergraph that operations can be planned on. */
export interface PlannedGraph {
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** All types of the subgraphs together, also those that clients do not see. */
  readonly supergraph: GraphQLSchema;
  /** The address of each subgraph, by its name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly planner: GraphPlanner;
  /** Makes a plan of the planner's one of the supergraph: the planner has a supergraph of its own. */
  readonly restorePlan: RequiredArguments['restore'];
  readonly requirements: Requirements;
  /** The interfaces that are `@interfaceObject`s in some subgraph: it does not know of what types they are. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** What its fields require of whoever reads them. */
  readonly accessRules: AccessRules;
  readonly keyFields: KeyFields;
  readonly takesArguments: TakesArguments;
  /** What private response keys begin with: no name of the graph does. */
  readonly privatePrefix: string;
}

/**
 * Loads a supergraph for planning.
 * @throws OperatorError BAD_SUPERGRAPH
 */
export async function loadGraph(supergraphSdl: string, planner: Planner): Promise<PlannedGraph> {
  const { urls } = parseSupergraph(supergraphSdl, 'that was given');
  const document = parse(supergraphSdl, { noLocation: true });
  const { supergraph, apiSchema } = schemasOf(supergraphSdl, document);
  const { sdl, restore, requirements } = separateRequiredArguments(supergraphSdl, document, supergraph);
  return {
    supergraphSdl,
    apiSchema,
    supergraph,
    urls,
    planner: await planner.load(sdl),
    restorePlan: restore,
    requirements,
    interfaceObjects: interfaceObjectsOf(document),
    accessRules: accessRules(document, supergraph),
    keyFields: keyFieldsOf(document),
    takesArguments: argumentFields(apiSchema),
    privatePrefix: unusedPrefix('_k', supergraphSdl),
  };
}

function schemasOf(supergraphSdl: string, document: DocumentNode) {
  try {
    const supergraph = buildASTSchema(document, { assumeValidSDL: true });
    return { supergraph, apiSchema: apiSchemaOf(supergraphSdl) };
  } catch (error) {
    throw new OperatorError('BAD_SUPERGRAPH', `The supergraph is not complete: ${(error as Error).message}`);
  }
}

function interfaceObjectsOf(document: DocumentNode): ReadonlySet<string> {
  const names = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const marks = (definition.directives ?? []).flatMap(({ arguments: given = [] }) => given);
    const isMarked = marks.some(({ name, value }) => {
      return name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value;
    });
    return isMarked ? [definition.name.value] : [];
  });
  return new Set(names);
}
