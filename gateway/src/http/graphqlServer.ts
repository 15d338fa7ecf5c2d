import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { serverOptions } from '@community-graph/kit/graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { documentStore } from './documentStore.ts';
import { noIntrospection } from './introspection.ts';
import { statusByMediaType } from './statusByMediaType.ts';
import type { Admission, OperationCosts } from '../access/index.ts';
import { stringifyAnswer, type Engine } from '../execution/index.ts';
import { pricing } from './pricing.ts';
import type { VisitContext } from './visit.ts';

/** What the server is told. */
export interface GraphqlServerOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema; when not, errors do not suggest its names either. */
  readonly introspection: boolean;
  /** What has let the requests in. */
  readonly admission: Admission;
  /** Counts what operations cost. */
  readonly costs: OperationCosts;
}

/**
 * Apollo Server over an engine. It parses and validates operations and speaks GraphQL over HTTP; the engine
 * plans and runs them.
 * @param app is drained before the server stops
 */
export function createGraphqlServer(
  engine: Engine,
  app: FastifyInstance,
  { logger, introspection, admission, costs }: GraphqlServerOptions,
): ApolloServer<VisitContext> {
  const { anonymous, signedIn } = admission.allowances;
  engine.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    costs.serve(coreSupergraphSdl, apiSchema);
    admission.forgetValidation();
  });
  const options = serverOptions<VisitContext>(app, logger, { foreignCodes: true });
  return new ApolloServer<VisitContext>({
    ...options,
    parseOptions: { maxTokens: Math.max(anonymous.limits.tokens, signedIn.limits.tokens) },
    persistedQueries: { cache: admission.persisted },
    gateway: engine,
    stringifyResult: stringifyAnswer,
    documentStore: documentStore(admission),
    validationRules: introspection ? [] : [noIntrospection],
    hideSchemaDetailsFromClientErrors: !introspection,
    plugins: [...options.plugins, pricing(costs, admission), statusByMediaType()],
  });
}
