import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Identified } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { TransportFactory } from '../transport/index.ts';

/** The engines that can be chosen with `GATEWAY_ENGINE`. */
export const engineNames = ['apollo'] as const;

/** One of `engineNames`. */
export type EngineName = (typeof engineNames)[number];

/** What an engine is made of. */
export interface EngineOptions {
  readonly supergraphSdl: string;
  readonly transports: TransportFactory;
  readonly logger: Logger;
}

/** Runs operations against a supergraph; hosted by Apollo Server through its `gateway` option. */
export type Engine = GatewayInterface;

/** What the context of each request must hold for an engine. */
export type EngineContext = Identified;

/**
 * Makes the chosen engine. Engines are loaded when they are chosen, so that an optional one need not be there.
 * @throws OperatorError ENGINE_UNAVAILABLE
 */
export async function createEngine(name: EngineName, options: EngineOptions): Promise<Engine> {
  switch (name) {
    case 'apollo': {
      const { createApolloEngine } = await import('./apollo/createApolloEngine.ts');
      return createApolloEngine(options);
    }
  }
}
