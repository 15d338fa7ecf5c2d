import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';

/** What clients see of a supergraph, as a schema: without federation and without what is `@inaccessible`. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true })), {
    assumeValidSDL: true,
  });
}
