// The option alone falls back to the default planner, without an error, where the package cannot be loaded.
if (process.argv.includes('--hive-router-runtime')) await import('@graphql-hive/router-runtime');

/** Hive Gateway passes no header on by itself; ours does, so both carry the same. */
export const gatewayConfig = {
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const authorization = request.headers.get('authorization');
      return authorization === null ? {} : { authorization };
    },
  },
};
