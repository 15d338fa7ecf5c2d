import type { FormattedExecutionResult } from 'graphql';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/createGateway.ts';
import { composeSupergraph, parseSupergraph } from '../../src/supergraph/index.ts';
import { httpTransport } from '../../src/transport/index.ts';
import { withoutCost } from '../../../test/support/withoutCost.ts';
import { recordingLogger } from './calls.ts';

/** A gateway that listens on a port of its own. */
export interface OpenGateway {
  readonly gateway: Gateway;
  /** Its GraphQL address. */
  readonly url: string;
  /** What it has logged. */
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
}

/** Gateways that are closed together. */
export interface OpenGateways {
  /** Opens one over subgraphs, which it calls over HTTP. */
  over(subgraphs: Parameters<typeof composeSupergraph>[0], options?: Partial<GatewayOptions>): Promise<OpenGateway>;
  closeAll(): Promise<void>;
}

/** None is open yet. */
export function openGateways(): OpenGateways {
  const open: Gateway[] = [];
  return {
    async over(subgraphs, options = {}) {
      const { logger, lines } = recordingLogger();
      const gateway = await createGateway({
        supergraph: parseSupergraph(composeSupergraph(subgraphs).supergraph, 'of the test'),
        engine: 'compiled',
        transports: (name, url) => httpTransport(name, url, logger),
        logger,
        ...options,
      });
      open.push(gateway);
      const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 });
      return { gateway, url: `${url}/graphql`, lines };
    },
    async closeAll() {
      await Promise.all(open.splice(0).map((gateway) => gateway.close()));
    },
  };
}

/** What a client sends besides its document. */
export interface ClientRequest {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes away when it says so. */
  readonly signal?: AbortSignal;
}

/** Asks as a client does; of the answer, what it cost is left out. */
export async function post(
  url: string,
  query: string,
  { variables, headers, signal }: ClientRequest = {},
): Promise<FormattedExecutionResult> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  return withoutCost((await response.json()) as FormattedExecutionResult);
}
