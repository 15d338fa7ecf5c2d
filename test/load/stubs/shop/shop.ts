import { readFileSync } from 'node:fs';
import { federatedSubgraph, type EntityResolver, type StubSubgraph } from '../federatedSubgraph.ts';
import { products, reviews, users, type Review } from './data.ts';

/** The shop: four subgraphs that share users and products, in the manner of the well-known gateway benchmarks. */
export function shop(): StubSubgraph[] {
  return [
    subgraph('accounts', { users, me: users[0], user: ({ id }: { id: string }) => userOf(id) }, { User: userById }),
    subgraph('inventory', {}, { Product: stockOf }),
    subgraph(
      'products',
      { topProducts: ({ first }: { first: number }) => products.slice(0, first) },
      { Product: ({ upc }) => products.find((product) => product.upc === upc) },
    ),
    subgraph('reviews', {}, { Review: reviewById, User: authorOf, Product: reviewedOf }),
  ];
}

function subgraph(name: string, roots: object, entities: Readonly<Record<string, EntityResolver>>): StubSubgraph {
  const sdl = readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8');
  return federatedSubgraph(name, sdl, roots, entities);
}

const userOf = (id: unknown) => users.find((user) => user.id === id);
const userById: EntityResolver = ({ id }) => userOf(id);

/** The estimate is made of what the gateway sends along, so a gateway that forgets `@requires` answers wrongly. */
const stockOf: EntityResolver = ({ upc, price, weight }) => ({
  upc,
  inStock: products.find((product) => product.upc === upc)?.inStock,
  shippingEstimate: typeof price !== 'number' ? null : price > 1_000 ? 0 : Math.floor(Number(weight) / 2),
});

const viewOf = (review: Review) => ({
  id: review.id,
  body: review.body,
  product: () => reviewedOf({ upc: review.upc }),
  author: () => ({ ...authorOf({ id: review.author }), username: userOf(review.author)?.username }),
});

const reviewById: EntityResolver = ({ id }) => {
  const review = reviews.find((candidate) => candidate.id === id);
  return review && viewOf(review);
};

const authorOf = ({ id }: Record<string, unknown>) => ({
  id,
  reviews: () => reviews.filter(({ author }) => author === id).map(viewOf),
});

const reviewedOf = ({ upc }: Record<string, unknown>) => ({
  upc,
  reviews: () => reviews.filter((review) => review.upc === upc).map(viewOf),
});
