import type { FormattedExecutionResult } from 'graphql';

/** A small subgraph of a feature. Its data are plain objects; a field that takes arguments is a function of them. */
export interface Subgraph {
  readonly name: string;
  /** Its types, with the directives of federation. */
  readonly sdl: string;
  /** Federation 1 has no `@link` and everything is shareable. */
  readonly version?: 1 | 2;
  /** The root fields. Where a type is abstract, an object names its own in `__typename`. */
  readonly roots?: Readonly<Record<string, unknown>>;
  /** Makes the object for a representation, by the name of its type. What it throws is that entity's error. */
  readonly entities?: Readonly<Record<string, (representation: Representation) => unknown>>;
  /** Serve it behind a real HTTP server, so that a case can break that. */
  readonly overHttp?: boolean;
}

/** What a gateway sends for one entity: its type and the fields it asks by. */
export type Representation = Readonly<Record<string, any>> & { readonly __typename: string };

/** A request as a subgraph gets it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers a request. */
export type Answer = (request: SubgraphRequest) => Promise<FormattedExecutionResult>;
