import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type FormattedExecutionResult } from 'graphql';
import {
  composedSupergraph,
  createGateway,
  loadSupergraph,
  localTransport,
  type EngineName,
  type AdmissionOptions,
  type Gateway,
  type TransportFactory,
} from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { openSeededDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import type { TestIssuer } from '../../gateway/test/support/issuer.ts';
import { withoutCost } from './withoutCost.ts';

/** The whole graph under test: three subgraphs on one database, and a gateway that calls them in-process. */
export interface TestGraph {
  readonly gateway: Gateway;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  /** Every SQL statement since it was last emptied. */
  readonly statements: string[];
  /** Every call to a subgraph since it was last emptied. */
  readonly calls: { readonly subgraph: string; readonly query: string }[];
  /**
   * Asks over HTTP, as a client would; of the answer, what it cost is left out.
   * @param bearer the token or credential of whoever asks; nobody in particular when left out
   */
  query(query: string, variables?: Record<string, unknown>, bearer?: string): Promise<FormattedExecutionResult>;
  /** Asks a question of the library, over HTTP as well. */
  ask<Data, Variables extends Record<string, unknown>>(
    question: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<FormattedExecutionResult<Data>>;
  close(): Promise<void>;
}

/** How a test wants the graph. */
export interface TestGraphOptions {
  readonly engine?: EngineName;
  /** The issuer whose tokens are accepted; partner credentials always are. */
  readonly issuer?: TestIssuer;
  /** Replaces the in-process call to a subgraph, for example by one that fails. */
  readonly transports?: (own: TransportFactory) => TransportFactory;
  /** What may be asked; the defaults when left out. */
  readonly admission?: AdmissionOptions;
  /** A time in milliseconds, for how long a health check is shared. */
  readonly now?: () => number;
}

/** Starts the whole graph on a database of its own. */
export async function startTestGraph({
  engine = 'compiled',
  issuer,
  transports,
  admission,
  now,
}: TestGraphOptions = {}): Promise<TestGraph> {
  const database = await openSeededDatabase();
  const statements: string[] = [];
  const calls: { subgraph: string; query: string }[] = [];
  const logger = createLogger('test', 'silent');
  const options = { database, clock: testClock, logger, onStatement: (sql: string) => statements.push(sql) };
  const subgraphs: Record<string, Subgraph> = {
    members: await createSubgraph(members, options),
    products: await createSubgraph(products, options),
    suppliers: await createSubgraph(suppliers, options),
  };
  for (const subgraph of Object.values(subgraphs)) await subgraph.sync(subgraphs);
  const own: TransportFactory = (name) =>
    localTransport({
      healthy: () => subgraphs[name]!.healthy(),
      execute(request) {
        calls.push({ subgraph: name, query: request.query });
        return subgraphs[name]!.execute(request);
      },
    });
  const gateway = await createGateway({
    supergraph: loadSupergraph(composedSupergraph),
    engine,
    transports: transports ? transports(own) : own,
    logger,
    access: { issuer: issuer?.options, partnerCredentials: true },
    now,
    // A test may ask as much as it likes, where it is not about what clients spend.
    admission: admission ?? { budget: null },
    rowCountsEveryMs: 0,
  });
  statements.length = 0;
  calls.length = 0;
  const query: TestGraph['query'] = async (text, variables, bearer) => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
      payload: { query: text, variables },
    });
    return withoutCost(response.json<FormattedExecutionResult>());
  };
  return {
    gateway,
    subgraphs,
    statements,
    calls,
    query,
    ask: (question, variables) => query(print(question), variables) as never,
    async close() {
      await gateway.close();
      for (const subgraph of Object.values(subgraphs)) await subgraph.close();
      await database.close();
    },
  };
}
