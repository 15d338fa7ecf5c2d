import { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { badInput } from '../../src/errors/index.ts';
import type { Reader } from '../../src/reading/index.ts';
import { DateScalar } from '../../src/scalars/index.ts';
import type { SubgraphContext, SubgraphDefinition } from '../../src/subgraph/index.ts';

type Context = SubgraphContext<{ reader: Reader }>;

/** A subgraph whose fields fail, each in a way of its own; `secret` stands in whatever must not be told. */
export const faulty: SubgraphDefinition<{ reader: Reader }> = {
  name: 'faulty',
  schemaFile: new URL('faulty.graphql', import.meta.url),
  entities: [],
  migrations: {},
  seed: async () => {},
  createLoaders: (reader) => ({ reader }),
  resolvers: {
    Date: DateScalar,
    Query: {
      fine: () => 'fine',
      sql: (_root: unknown, _args: unknown, { loaders }: Context) =>
        loaders.reader.rows(sql`select password from secret_table`),
      bug: () => {
        throw new TypeError('secret is not a function');
      },
      foreign: () => {
        throw new GraphQLError('secret', { extensions: { code: 'SECRET_CODE', secret: 'secret' } });
      },
      refuses: (_root: unknown, { first }: { first: number }) => {
        throw badInput('first', 'between 1 and 100', first);
      },
      stored: () => 'secret',
      missing: () => null,
    },
  },
};
