import { ratio } from '@community-graph/kit/facts';
import type { Reference } from '@community-graph/kit/reading';
import type { FlagshipArea, Resolvers } from '../__generated__/schema.ts';
import type { FlagshipAreaNode } from '../entities/index.ts';
import type { ProductsContext } from '../loaders/index.ts';

const areas: readonly FlagshipArea[] = [
  'CASE_HANDLING',
  'CONTROL_AND_SUPERVISION',
  'GUIDANCE_AND_ADVICE',
  'BUILDINGS_AND_FLEET',
  'SMART_CITY',
];

/** The five flagship fields: what covers them, and where nobody uses it. */
export const flagshipAreas: Resolvers = {
  Query: {
    flagshipAreas: (_root, { asOf }, { today }) => areas.map((area) => ({ area, asOf: asOf ?? today })),
  },

  FlagshipAreaCoverage: {
    async products({ area: id, asOf }, _args, { loaders }) {
      const found = await loaders.productsOfArea.load({ id, asOf });
      return found.map(({ productId }) => loaders.product.known({ id: productId, asOf }));
    },
    async municipalities({ area: id, asOf }, _args, { loaders, requireModel }) {
      requireModel('organization');
      const [{ numerator, denominator } = { numerator: 0, denominator: 0 }] = await loaders.municipalitiesOfArea.load({
        id,
        asOf,
      });
      return ratio(numerator, denominator);
    },
    regionsWithUse: (of, _args, context) => regions(of, true, context),
    regionsWithoutUse: (of, _args, context) => regions(of, false, context),
  },
};

async function regions(
  { area: id, asOf }: FlagshipAreaNode,
  used: boolean,
  { loaders, requireModel }: ProductsContext,
): Promise<Reference[]> {
  requireModel('organization');
  const found = await loaders.regionsOfArea.load({ id, asOf });
  return found.filter(({ inUse }) => inUse === used).map((region) => ({ id: region.id, asOf }));
}
