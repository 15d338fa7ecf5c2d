import { composeServices } from '@theguild/federation-composition';
import { parse, print, type ASTNode, type DocumentNode, type GraphQLError, type Location } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';
import { apiDocumentOf } from './apiSchema.ts';

/** A subgraph to compose. */
export interface SubgraphSource {
  readonly name: string;
  /** The address that the supergraph gives for it. */
  readonly url: string;
  /** Its schema. */
  readonly sdl: string;
}

/** What composition gives. */
export interface Composition {
  /** What gateways run on. */
  readonly supergraph: string;
  /** What clients see: the same without federation and without what is `@inaccessible`. */
  readonly api: string;
}

/**
 * Composes subgraph schemas into a supergraph.
 * @throws OperatorError COMPOSITION_FAILED, a line for each error with the subgraph, the coordinate and the reason
 */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): Composition {
  const parsed = parseSchemas(subgraphs);
  const result = composeServices(parsed);
  if (result.errors !== undefined || result.supergraphSdl === undefined) {
    const schemas = new Map(parsed.map(({ name, typeDefs }) => [name, typeDefs]));
    throw failure(
      (result.errors ?? []).map((error) => describe(error, schemas.get(String(error.extensions['subgraphName'])))),
    );
  }
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${print(apiDocumentOf(parse(result.supergraphSdl))).trim()}\n`,
  };
}

function parseSchemas(subgraphs: readonly SubgraphSource[]) {
  const failures: string[] = [];
  const parsed = subgraphs.flatMap(({ name, url, sdl }) => {
    try {
      return [{ name, url, typeDefs: parse(sdl) }];
    } catch (error) {
      const { message, locations } = error as GraphQLError;
      failures.push(`[${name}] line ${locations?.[0]?.line ?? '?'}: ${message}`);
      return [];
    }
  });
  if (failures.length > 0) throw failure(failures);
  return parsed;
}

const failure = (lines: readonly string[]) =>
  new OperatorError('COMPOSITION_FAILED', 'The subgraph schemas do not compose:', ...lines.map((line) => `  ${line}`));

/** The composition library names the subgraph itself. */
function describe(error: GraphQLError, schema: DocumentNode | undefined): string {
  const code = error.extensions['code'];
  // The rules of federation tell the coordinate in their messages, those of GraphQL the place.
  const coordinate = schema && code === 'INVALID_GRAPHQL' ? coordinateAt(schema, error.nodes?.[0]?.loc) : undefined;
  const message = coordinate ? error.message.replace(/^(\[\w+\] )/, `$1${coordinate}: `) : error.message;
  return typeof code === 'string' ? `${message} (${code})` : message;
}

/** The type, or the field of a type, that a place in a schema lies in. */
function coordinateAt(schema: DocumentNode, place: Location | undefined): string | undefined {
  if (place === undefined) return undefined;
  const around = (node: ASTNode) => node.loc!.start <= place.start && place.end <= node.loc!.end;
  const type = schema.definitions.find(around);
  if (type === undefined || !('name' in type) || type.name === undefined) return undefined;
  const field = 'fields' in type ? type.fields?.find(around) : undefined;
  return field ? `${type.name.value}.${field.name.value}` : type.name.value;
}
