import type { Subgraph } from '../support/subgraph.ts';

/** Composition lets it through, but some of it nobody can answer: an interface that nothing implements where it is asked. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'front',
    sdl: `
      type Query { hollow: Hollow product: Product first: String }
      interface Hollow @key(fields: "id", resolvable: false) { id: ID! }
      interface Product @key(fields: "id", resolvable: false) { id: ID! }
      type Bread implements Product @key(fields: "id") { id: ID! }`,
    roots: { product: { __typename: 'Bread', id: 'p1' }, hollow: { __typename: 'Hollow', id: 'n1' }, first: 'first' },
    entities: { Bread: ({ id }) => ({ id }) },
  },
  {
    name: 'back',
    sdl: `
      type Query { solid: Hollow }
      type Hollow @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
      interface Product @key(fields: "id") { id: ID! name: String }
      type Bread implements Product @key(fields: "id") { id: ID! name: String }`,
    roots: { solid: { id: 'n1', field: 'foo' } },
    entities: {
      Bread: ({ id }) => ({ id, name: 'rye' }),
      Product: ({ id }) => ({ __typename: 'Bread', id, name: 'rye' }),
    },
  },
];
