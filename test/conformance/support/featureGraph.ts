import type { RequestListener } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import {
  composeSupergraph,
  createGateway,
  httpTransport,
  localTransport,
  type EngineName,
  type Gateway,
  type Transport,
} from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { startServer, type TestServer } from '../../../gateway/test/support/httpServer.ts';
import { wideAllowances } from '../../support/wideAllowances.ts';
import { withoutCost } from '../../support/withoutCost.ts';
import type { ConformanceCase, Feature } from './conformanceCase.ts';
import { executableSubgraph } from './executableSubgraph.ts';
import type { Answer, Subgraph, SubgraphRequest } from './subgraph.ts';

/** A feature's subgraphs behind a gateway. */
export interface FeatureGraph {
  /** Asks over HTTP as a client would, with the case's subgraphs broken. */
  ask(asked: ConformanceCase): Promise<{ answer: FormattedExecutionResult; fetches: number }>;
  close(): Promise<void>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@provides" "@external" "@shareable" "@extends" "@override" "@inaccessible" "@tag" "@interfaceObject" "@composeDirective"
])\n`;

const logger = createLogger('test', 'silent');

/** Composes a feature and starts a gateway with the engine over it. */
export async function startFeature({ subgraphs: make }: Feature, engine: EngineName): Promise<FeatureGraph> {
  let running: { asked: ConformanceCase; fetches: number } | undefined;
  const subgraphs = make();
  const answers = new Map<string, Answer>();
  const servers = new Map<string, TestServer>();
  for (const subgraph of subgraphs) {
    const own = executableSubgraph(subgraph);
    answers.set(subgraph.name, async (request) => {
      if (running) running.fetches += 1;
      const fault = running?.asked.faults?.[subgraph.name];
      return (fault ? await fault(request, own) : await own(request)) as FormattedExecutionResult;
    });
    if (subgraph.overHttp) servers.set(subgraph.name, await serve(own));
  }
  const { supergraph } = composeSupergraph(subgraphs.map((subgraph) => source(subgraph)));
  const transports = (name: string): Transport => {
    const server = servers.get(name);
    // Without the breaker: each case breaks the server on its own.
    if (server) return httpTransport(name, server.url, logger, { limits: { failuresToOpen: 0 } });
    return localTransport({ healthy: async () => true, execute: answers.get(name)! });
  };
  const names = subgraphs.map(({ name }) => name);
  const gateway = await createGateway({
    supergraph: { sdl: supergraph, subgraphs: names },
    engine,
    transports,
    logger,
    // The cases are about what answers are, however much they ask for.
    admission: { allowances: wideAllowances },
  });
  return {
    async ask(asked) {
      running = { asked, fetches: 0 };
      const before = new Map([...servers].map(([name, server]) => [server, [name, server.answer] as const]));
      for (const [server, [name, answer]] of before) server.answer = asked.http?.[name] ?? answer;
      const answer = await post(gateway, asked);
      for (const [server, [, usual]] of before) server.answer = usual;
      return { answer, fetches: running.fetches };
    },
    async close() {
      await gateway.close();
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}

const source = ({ name, sdl, version = 2 }: Subgraph) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  sdl: version === 2 ? link + sdl : sdl,
});

async function serve(own: Answer): Promise<TestServer> {
  const answer: RequestListener = (request, response) => {
    const answered = request
      .setEncoding('utf8')
      .toArray()
      .then((body) => own(JSON.parse(body.join('')) as SubgraphRequest));
    void answered.then((result) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)),
    );
  };
  return startServer(answer);
}

async function post(
  gateway: Gateway,
  { query, variables, operationName }: ConformanceCase,
): Promise<FormattedExecutionResult> {
  const { body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables, operationName },
  });
  return withoutCost(JSON.parse(body) as FormattedExecutionResult);
}
