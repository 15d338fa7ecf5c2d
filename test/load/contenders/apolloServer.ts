/** `@apollo/gateway` as its documentation starts it: Apollo Server's own HTTP server, the gateway's own requests. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { withoutSecurity } from '../../../gateway/src/execution/apollo/withoutSecurity.ts';

const { values } = parseArgs({ options: { supergraph: { type: 'string' }, port: { type: 'string' } } });

/** What a request passes on, as the other contenders do. */
interface Context {
  readonly authorization?: string | undefined;
}

const gateway = new ApolloGateway({
  // It does not start on a graph with fields that are not for everybody.
  supergraphSdl: withoutSecurity(readFileSync(values.supergraph ?? '', 'utf8')),
  buildService: ({ url }) =>
    new RemoteGraphQLDataSource<Context>({
      url: url ?? '',
      willSendRequest({ request, context }) {
        if (context.authorization !== undefined) request.http?.headers.set('authorization', context.authorization);
      },
    }),
});
const server = new ApolloServer<Context>({ gateway, csrfPrevention: false });
await startStandaloneServer(server, {
  listen: { port: Number(values.port), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
