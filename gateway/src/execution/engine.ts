import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { OperatorError, type Identified } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { Cancellation, TransportFactory } from '../transport/index.ts';

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
  /** Whether queries that are the same, with the same headers, share one run while it is under way; true when left out. */
  readonly sharing?: boolean | undefined;
  /** The labels of `@override(label:)` that are switched on; none when left out. */
  readonly overrideLabels?: readonly string[] | undefined;
  /** A number from 0 to 1 for each request: the lot that decides `@override(label: "percent(…)")`. */
  readonly random?: (() => number) | undefined;
  /** The program that plans; ours when left out. */
  readonly plannerProgram?: string | undefined;
}

/** Runs operations against a supergraph; hosted by Apollo Server through its `gateway` option. */
export interface Engine extends GatewayInterface {
  /**
   * Goes over to another supergraph; requests that are under way finish on theirs.
   * @throws OperatorError BAD_SUPERGRAPH, and nothing has changed; ENGINE_UNAVAILABLE when the engine cannot
   */
  reload(supergraphSdl: string): Promise<void>;
}

/** What the context of each request tells an engine. */
export interface EngineContext extends Identified {
  /** The client's headers that are passed on to subgraphs, by their names in lower case; none when left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request when the client has gone away; an `AbortSignal` will do. */
  readonly signal?: Cancellation;
}

/**
 * Makes the chosen engine. Engines are loaded when they are chosen, so that an optional one need not be there.
 * Where the planner of ours has no binary, the reference engine stands in for it.
 * @throws OperatorError ENGINE_UNAVAILABLE, BAD_SUPERGRAPH
 */
export async function createEngine({ engine = 'compiled', ...options }: EngineOptions): Promise<Engine> {
  if (engine === 'apollo') return referenceEngine(options);
  try {
    const { createCompiledEngine } = await import('./compiled/createCompiledEngine.ts');
    return await createCompiledEngine(options);
  } catch (error) {
    if (!(error instanceof OperatorError && error.code === 'ENGINE_UNAVAILABLE')) throw error;
    options.logger.warn({ reason: error.message }, 'the compiled engine does not run here; @apollo/gateway stands in');
    return referenceEngine(options);
  }
}

async function referenceEngine(options: EngineOptions): Promise<Engine> {
  const { createApolloEngine } = await import('./apollo/createApolloEngine.ts');
  return createApolloEngine(options);
}
