import type { Subgraph } from '../support/subgraph.ts';

const plot = (id: string): object => ({
  __typename: 'Plot',
  id,
  next: () => plot('gone'),
  mustNext: () => plot('gone'),
});
const plots = ({ ids }: { ids: string[] }) => ids.map(plot);

/** The harvest has never heard of a plot that is called gone: it answers null for it, without an error. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'garden',
    sdl: `
      type Query {
        plot(id: ID!): Plot
        must(id: ID!): Plot!
        plots(ids: [ID!]!): [Plot!]!
        some(ids: [ID!]!): [Plot!]
        maybe(ids: [ID!]!): [Plot]
        grid: [[Plot!]]
        strict: [[Plot!]!]
        things: [Thing]
        bed: Bed
        number: Int!
      }
      type Plot @key(fields: "id") { id: ID! next: Plot mustNext: Plot! }
      type Stone { kg: Int! }
      union Thing = Plot | Stone
      type Bed { left: Plot! right: Plot inner: Bed! name: String }`,
    roots: {
      plot: ({ id }: { id: string }) => plot(id),
      must: ({ id }: { id: string }) => plot(id),
      plots,
      some: plots,
      maybe: plots,
      grid: [[plot('a'), plot('gone')], [plot('b')], null],
      strict: [[plot('a')], [plot('gone')]],
      things: [{ __typename: 'Stone', kg: 1 }, null, plot('gone'), plot('a')],
      bed: { left: plot('a'), right: plot('gone'), name: 'bed', inner: { left: plot('gone'), name: 'inner' } },
      number: 7,
    },
    entities: { Plot: ({ id }) => plot(id) },
  },
  {
    name: 'harvest',
    sdl: `
      type Query { total: Int }
      type Plot @key(fields: "id") { id: ID! yield: Int! note: String crop: Crop best: Crop! weeks: [Int!] }
      type Crop @key(fields: "name") { name: ID! }`,
    roots: { total: 9 },
    entities: {
      Plot: ({ id }) =>
        id === 'gone'
          ? null
          : { id, yield: 3, note: `note ${id}`, crop: { name: id }, best: { name: 'gone' }, weeks: [1, 2] },
      Crop: ({ name }) => ({ name }),
    },
  },
  {
    name: 'seeds',
    sdl: `
      type Crop @key(fields: "name") { name: ID! price: Int! kind: String }`,
    entities: { Crop: ({ name }) => (name === 'gone' ? null : { name, price: 4, kind: 'root' }) },
  },
];
