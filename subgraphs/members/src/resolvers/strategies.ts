import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import type { StrategyNode } from '../entities/index.ts';
import { party } from './parties.ts';
import { textOf } from './texts.ts';

/** Strategies that products can be tied to. */
export const strategyResolvers = {
  Query: {
    strategies: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.strategies.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Strategy: {
    __resolveReference: async (representation, { loaders }) => loaders.strategy.at(referenceOf(representation)),
    title: textOf('title'),
    publishers: ({ publisherIds, asOf }, _args, { loaders }) =>
      Promise.all(publisherIds.map((id) => party(id, asOf, loaders))),
    isInForce,
    summary: textOf('summary'),
  },
} satisfies Resolvers;

function isInForce({ validFrom, validTo, asOf }: StrategyNode): boolean | null {
  if (!validFrom && !validTo) return null;
  return (!validFrom || validFrom <= asOf) && (!validTo || asOf < validTo);
}
