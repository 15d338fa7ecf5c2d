import type { GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from '@apollo/server-gateway-interface';
import type { Identified } from '@community-graph/kit/errors';
import { createLogger, type Logger } from '@community-graph/kit/telemetry';
import type { Viewer } from '@community-graph/kit/viewer';
import type { Cancellation } from '@community-graph/kit/work';
import type { TransportFactory } from '../transport/index.ts';
import type { Grants } from '@community-graph/kit/viewer';
import { chooseEngine } from './chooseEngine.ts';

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
  /** Where it tells what operators should know; warnings to standard error when left out. */
  readonly logger?: Logger;
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

/** What an engine is made of once it is chosen. */
export type ChosenOptions = EngineOptions & { readonly logger: Logger };

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
  /** Who asks; nobody in particular when left out. Subgraphs are told. */
  readonly viewer?: Viewer;
  /** What the viewer has been granted of the graph's scopes and policies; when left out, what its role and scopes say. */
  readonly grants?: Grants;
  /** The rate-limit subject: an opaque text, the same for all requests of one client. Subgraphs share their work fairly by it. */
  readonly client?: string;
  /** Whether the client has so much at work by now that others do not wait for what it began; never when left out. */
  readonly isClientBusy?: () => boolean;
  /** How large the answer may be, in bytes; without a limit when left out. */
  readonly answerBytes?: number;
  /** Called before an operation is planned that was not planned before; what it throws is the answer. */
  readonly beforePreparing?: () => Promise<void>;
  /** Called when the operation's turn to be planned has come; a client error that it rejects with is the answer. */
  readonly beforePlanning?: () => Promise<void>;
  /** Called when a planner's process ends of the operation: starting another one is work. */
  readonly plannerCrashed?: () => void;
  /** Called when an operation was planned that was not planned before, with the CPU time that it took, in milliseconds. */
  readonly planned?: (cpuMs: number) => void;
  /** Ends the request when the client has gone away; an `AbortSignal` will do. */
  readonly signal?: Cancellation;
}

/**
 * Makes an engine. It satisfies Apollo Server's `gateway` option:
 * `new ApolloServer({ gateway: createEngine({ supergraphSdl, transports }) })`. The work of it begins with `load`,
 * which rejects with an OperatorError: BAD_SUPERGRAPH, or ENGINE_UNAVAILABLE when neither engine can run here.
 */
export function createEngine(options: EngineOptions): Engine {
  const { logger = createLogger('engine', 'warn') } = options;
  const callbacks = new Set<GatewaySchemaLoadOrUpdateCallback>();
  let chosen: Promise<Engine> | undefined;
  const choose = async (): Promise<Engine> => {
    const engine = await chooseEngine({ ...options, logger });
    engine.onSchemaLoadOrUpdate((schemas) => {
      for (const callback of callbacks) callback(schemas);
    });
    return engine;
  };
  const engine = () => (chosen ??= choose());
  return {
    load: async (given) => (await engine()).load(given),
    onSchemaLoadOrUpdate(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    reload: async (supergraphSdl) => (await engine()).reload(supergraphSdl),
    async stop() {
      await (await chosen?.catch(() => undefined))?.stop();
    },
  };
}
