import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '@community-graph/gateway';
import { serveMonolith } from './world/monolith.ts';
import { serveSubgraph } from './world/subgraphServer.ts';
import { World, type Mishaps } from './world/world.ts';
import type { LocalSubgraph } from '@community-graph/gateway';

/** The worlds that operations are compared over. */
export const worldNames = ['ours', 'nasty'] as const;

/** One of `worldNames`. */
export type WorldName = (typeof worldNames)[number];

/** A world that can be asked: as subgraphs for a gateway, and as one server. */
export interface Stage {
  readonly name: WorldName;
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: Readonly<Record<string, LocalSubgraph>>;
  readonly monolith: ReturnType<typeof serveMonolith>;
  /** Gives it other data: all of it follows from the seed. */
  fill(seed: number, mishaps: Mishaps): void;
}

/** Nothing fails and nothing is missing where it must not be. */
export const noMishaps: Mishaps = { nulls: 0.06, errors: 0, violations: 0, dangling: 0 };

/** Enough goes wrong that most operations meet something, and little enough that most of the answer is there. */
export const someMishaps: Mishaps = { nulls: 0.08, errors: 0.03, violations: 0.02, dangling: 0.04 };

const root = new URL('../../', import.meta.url);
const files: Readonly<Record<WorldName, Readonly<Record<string, string>>>> = {
  ours: {
    members: 'subgraphs/members/schema.graphql',
    products: 'subgraphs/products/schema.graphql',
    suppliers: 'subgraphs/suppliers/schema.graphql',
  },
  nasty: {
    catalog: 'test/fuzz/nasty/catalog.graphql',
    stock: 'test/fuzz/nasty/stock.graphql',
    people: 'test/fuzz/nasty/people.graphql',
    reviews: 'test/fuzz/nasty/reviews.graphql',
  },
};

/** Makes a world; it has no data before it is filled. */
export function createStage(name: WorldName): Stage {
  const subgraphs = Object.entries(files[name]).map(([subgraph, file]) => ({
    name: subgraph,
    url: `http://${subgraph}.invalid/`,
    sdl: readFileSync(new URL(file, root), 'utf8'),
  }));
  const { supergraph, api } = composeSupergraph(subgraphs);
  const schema = buildSchema(api);
  const world = new World({
    subgraphs,
    keyParts: {
      // Unique only together, so that half a key finds the wrong entity.
      'Product.sku': (number) => `sku-${number >> 1}`,
      'Product.package': (number) => `package-${number & 1}`,
    },
  });
  return {
    name,
    supergraphSdl: supergraph,
    schema,
    subgraphs: Object.fromEntries(world.facts.subgraphs.map((facts) => [facts.name, serveSubgraph(world, facts)])),
    monolith: serveMonolith(world, schema),
    fill: (seed, mishaps) => world.fill(seed, mishaps),
  };
}
