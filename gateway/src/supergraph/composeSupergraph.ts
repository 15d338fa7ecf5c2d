import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { GraphQLError, parse, print } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';

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
  const result = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSchema(name, sdl) })),
  );
  if (result.errors !== undefined || result.supergraphSdl === undefined) {
    throw new OperatorError(
      'COMPOSITION_FAILED',
      'The subgraph schemas do not compose:',
      ...(result.errors ?? []).map((error) => `  ${describe(error)}`),
    );
  }
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${print(transformSupergraphToPublicSchema(parse(result.supergraphSdl))).trim()}\n`,
  };
}

function parseSchema(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    const { message, locations } = error as GraphQLError;
    const line = locations?.[0]?.line;
    throw new OperatorError('COMPOSITION_FAILED', `[${name}] line ${line ?? '?'}: ${message}`);
  }
}

/** The composition library writes `[subgraph] Type.field …` itself where an error is of one subgraph. */
function describe(error: GraphQLError): string {
  const code = error.extensions['code'];
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}
