import { getOperationAST, parse, type DocumentNode, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { localTransport, type EngineName, type LocalSubgraph } from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { allowedScopes, anonymous, type Viewer } from '@community-graph/kit/viewer';
import { createEngine } from '../../gateway/src/execution/index.ts';
import type { Stage } from './worlds.ts';

/** A request that a subgraph got. */
export interface SubgraphCall {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An engine over a world. */
export interface Contestant {
  /** The answer, and the requests that subgraphs got for it. */
  answer(question: Question): Promise<{ answer: FormattedExecutionResult; calls: SubgraphCall[] }>;
  close(): Promise<void>;
}

/** An operation and its variables, as a client sends them. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Puts something between the engine and a subgraph. */
export type Meddle = (name: string, subgraph: LocalSubgraph) => LocalSubgraph;

/** Hosts an engine as Apollo Server does, without a server around it. */
export async function host(
  engine: EngineName,
  stage: Stage,
  meddle: Meddle = (_, subgraph) => subgraph,
): Promise<Contestant> {
  let calls: SubgraphCall[] = [];
  const logger = createLogger('fuzz', 'silent');
  const made = createEngine({
    engine,
    supergraphSdl: stage.supergraphSdl,
    logger,
    transports: (name) => {
      const subgraph = meddle(name, stage.subgraphs[name]!);
      return localTransport({
        healthy: () => subgraph.healthy(),
        execute(request) {
          calls.push({ subgraph: name, query: request.query, variables: request.variables });
          return subgraph.execute(request);
        },
      });
    },
  });
  let schema: GraphQLSchema = stage.schema;
  made.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await made.load({ apollo: {} });
  if (!executor) throw new Error('the engine gave no executor');
  return {
    async answer({ query, variables }) {
      calls = [];
      const document = parse(query);
      const context = requestContext(query, document, variables, schema, logger);
      const { data, errors } = await executor(context as never);
      // As it is sent: an error has its JSON form, what is undefined is not there.
      const answer = JSON.parse(JSON.stringify({ data, errors })) as FormattedExecutionResult;
      return { answer, calls };
    },
    close: () => made.stop(),
  };
}

/** Who may read everything: what is compared is data, not rights. */
const secretariat: Viewer = {
  ...anonymous,
  role: 'SECRETARIAT',
  subject: 'fuzz',
  scopes: allowedScopes('SECRETARIAT'),
};

/** The part of Apollo Server's request context that engines read. */
function requestContext(
  query: string,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  logger: unknown,
) {
  const context = { requestId: 'fuzz', viewer: secretariat };
  return {
    request: { query, variables },
    source: query,
    document,
    operation: getOperationAST(document),
    operationName: null,
    // Apollo Server hashes the text; engines use it as the name of a plan.
    queryHash: query,
    schema,
    logger,
    cache: { get: async () => undefined, set: async () => {}, delete: async () => true },
    context,
    contextValue: context,
    metrics: {},
    overallCachePolicy: {},
  };
}
