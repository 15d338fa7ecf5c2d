import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Identified } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { TransportFactory } from '../transport/index.ts';

/** The engines that can be chosen with `GATEWAY_ENGINE`. */
export const engineNames = ['compiled', 'apollo'] as const;

/** One of `engineNames`. */
export type EngineName = (typeof engineNames)[number];

/** What an engine is made of. */
export interface EngineOptions {
  /** Which engine; `compiled` when left out. */
  readonly engine?: EngineName;
  readonly supergraphSdl: string;
  readonly transports: TransportFactory;
  readonly logger: Logger;
  /** How long a request may take altogether, in milliseconds; 30,000 when left out. */
  readonly timeoutMs?: number | undefined;
}

/** Runs operations against a supergraph; hosted by Apollo Server through its `gateway` option. */
export interface Engine extends GatewayInterface {
  /**
   * Goes over to another supergraph; requests that are under way finish on theirs.
   * @throws OperatorError BAD_SUPERGRAPH, and nothing has changed
   */
  reload?(supergraphSdl: string): Promise<void>;
}

/** What the context of each request tells an engine. */
export interface EngineContext extends Identified {
  /** The client's headers that are passed on to subgraphs, by their names in lower case; none when left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request when the client has gone away. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the chosen engine. Engines are loaded when they are chosen, so that an optional one need not be there.
 * @throws OperatorError ENGINE_UNAVAILABLE
 */
export async function createEngine({ engine = 'compiled', ...options }: EngineOptions): Promise<Engine> {
  switch (engine) {
    case 'compiled': {
      const { createCompiledEngine } = await import('./compiled/createCompiledEngine.ts');
      return createCompiledEngine(options);
    }
    case 'apollo': {
      const { createApolloEngine } = await import('./apollo/createApolloEngine.ts');
      return createApolloEngine(options);
    }
  }
}
