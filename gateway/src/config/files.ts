import { fileURLToPath } from 'node:url';

/** The supergraph that composition wrote and that is checked in. */
export const composedSupergraph = fileURLToPath(new URL('../../supergraph.graphql', import.meta.url));

/** What clients see of that supergraph; for codegen and for reviewing, the gateway does not read it. */
export const composedApiSchema = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
