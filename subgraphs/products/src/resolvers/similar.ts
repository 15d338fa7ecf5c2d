import type { Reference } from '@community-graph/kit/reading';
import type { Resolvers } from '../__generated__/schema.ts';
import { upTo100 } from './limits.ts';
import { ratio } from '@community-graph/kit/facts';

/** What an organization uses, and what others like it use. */
export const similar: Resolvers = {
  Organization: {
    productCount: async (of, _args, { loaders }) => (await loaders.productCount.load(of))[0]!.count,
    async similarOrganizations({ id, asOf }, { by, first }, { loaders, requireModel }) {
      requireModel('organization');
      const key = JSON.stringify({ id, by, similar: upTo100('first', first) });
      const rows = await loaders.similarOrganizations.load({ id: key, asOf });
      return rows.map(({ organizationId, shared, together, ...row }) => ({
        ...row,
        organization: { id: organizationId, asOf } satisfies Reference,
        sharedStack: ratio(shared, together),
      }));
    },
    async suggestedProducts({ id, asOf }, { by, among, first }, { loaders, requireModel }) {
      requireModel('organization');
      const key = JSON.stringify({ id, by, similar: upTo100('among', among), first: upTo100('first', first) });
      const rows = await loaders.suggestedProducts.load({ id: key, asOf });
      return Promise.all(
        rows.map(async ({ productId, users, similar: looked }) => ({
          product: await loaders.product.known({ id: productId, asOf }),
          use: ratio(users, looked),
        })),
      );
    },
  },
};
