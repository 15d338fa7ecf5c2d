import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { GraphQLError, Kind, parse, type FieldNode, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { anonymous } from '@community-graph/kit/viewer';
import type { Transport } from '../../transport/index.ts';
import type { EngineContext } from '../engine.ts';

/** One subgraph as `@apollo/gateway` calls it. A failed call becomes an error of the answer, with the path it has there. */
export function dataSource(name: string, transport: Transport, logger: Logger): GraphQLDataSource {
  return {
    async process({ request, ...options }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
      const context = options.context as EngineContext;
      const { requestId, headers = {}, viewer = anonymous, client, answerBytes, signal } = context;
      const { query = '', variables, operationName } = request;
      const document = { query, operationName, kind: query.startsWith('mutation') ? 'mutation' : 'query' } as const;
      try {
        return await transport.execute({
          document,
          variables: JSON.stringify(variables ?? {}),
          headers,
          viewer,
          client,
          requestId,
          answerBytes,
          signal,
        });
      } catch (error) {
        return { data: null, errors: placed(presentable(error, { name, requestId, logger }), query) };
      }
    },
  };
}

/** The error as a client may see it; one that is not meant for clients is logged and stays without its text. */
function presentable(error: unknown, { name, requestId, logger }: { name: string; requestId: string; logger: Logger }) {
  if (error instanceof GraphQLError) return error.toJSON();
  logger.error({ requestId, subgraph: name, err: error }, 'a subgraph call failed in an unforeseen way');
  return { message: 'A part of the answer is missing.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/**
 * Gives the error of a whole call the paths of what is missing: each root field, or the first field of the
 * first entity. `@apollo/gateway` puts the place of the call in front.
 */
function placed(error: GraphQLFormattedError, query: string): GraphQLFormattedError[] {
  const [operation] = parse(query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [error];
  const roots = fieldsOf(operation.selectionSet);
  if (roots[0]?.name.value !== '_entities') return roots.map((root) => ({ ...error, path: [responseKey(root)] }));
  const [first] = fieldsOf(roots[0].selectionSet);
  return [{ ...error, path: ['_entities', 0, ...(first ? [responseKey(first)] : [])] }];
}

function fieldsOf(selectionSet: SelectionSetNode | undefined): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
