import type { SubgraphContext, SubgraphDefinition } from '../../src/subgraph/index.ts';

/** A subgraph some of whose fields are not for everybody; `resolved` names those that were resolved. */
export const guarded = (resolved: string[]): SubgraphDefinition<object> => {
  const field = (name: string) => () => {
    resolved.push(name);
    return name;
  };
  return {
    name: 'guarded',
    schemaFile: new URL('guarded.graphql', import.meta.url),
    entities: [],
    migrations: {},
    seed: async () => {},
    createLoaders: () => ({}),
    resolvers: {
      Query: {
        open: field('open'),
        me: (_root: unknown, _args: unknown, { viewer }: SubgraphContext<object>) =>
          `${viewer.role} ${viewer.subject} ${viewer.scopes.join()}`,
        signedIn: field('signedIn'),
        scoped: field('scoped'),
        office: field('office'),
        inner: field('inner'),
        vault: () => ({ id: 'vault:1', gold: 7 }),
        required: field('required'),
      },
      Mutation: { write: field('write'), writeGuarded: field('writeGuarded') },
      Vault: {
        __resolveReference: ({ id }: { id: string }) => ({ id, gold: 7 }),
        gold: () => {
          resolved.push('gold');
          return 7;
        },
      },
    },
  };
};
