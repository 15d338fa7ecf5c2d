import { clientError } from '@community-graph/kit/errors';
import type { Representation, Subgraph } from '../support/subgraph.ts';

const refused = (what: string) => () => {
  throw clientError('BAD_USER_INPUT', `${what} is refused`);
};

const item = (id: string): object => ({
  __typename: 'Item',
  id,
  title: ({ fail }: { fail?: boolean }) => (fail ? refused(`title of ${id}`)() : `title ${id}`),
  next: () => item(id),
});
const stone = { __typename: 'Stone', kg: 1 };

/** In the stock x is refused as a whole, of y the count, of z a field deeper; n has no count, and gone is not there. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'shop',
    sdl: `
      type Query { item(id: ID!): Item items: [Item] mixed: [Thing!]! nested: [[Item]] twice: [Item!]! fails: Int hidden: Int }
      type Item @key(fields: "id") { id: ID! title(fail: Boolean): String next: Item }
      type Stone { kg: Int }
      union Thing = Item | Stone`,
    roots: {
      item: ({ id }: { id: string }) => item(id),
      items: [null, item('a'), item('x'), null, item('y')],
      mixed: [stone, item('x'), stone, item('y'), item('a')],
      nested: [[item('a')], [null, item('x'), item('a')], []],
      twice: [item('x'), item('a'), item('x')],
      fails: refused('it'),
      hidden: () => {
        throw new Error('SELECT * FROM secrets');
      },
    },
    entities: { Item: ({ id }) => item(id) },
  },
  {
    name: 'stock',
    sdl: `
      type Query { boxes: Int }
      type Item @key(fields: "id") { id: ID! count: Int place: Place origin: Int! }
      type Place { row: Int side: Int }`,
    roots: { boxes: 4 },
    entities: { Item: stocked },
  },
  {
    name: 'tax',
    sdl: `
      type Item @key(fields: "id") { id: ID! count: Int @external tax: Int @requires(fields: "count") next: Item @external after: Int @requires(fields: "next { count }") free: Int }`,
    entities: {
      Item: ({ id, count, next }) => ({
        id,
        free: 1,
        after: () => (next.count === null ? -1 : next.count),
        tax: () => (count === undefined ? refused('nothing')() : count === null ? -1 : count * 2),
      }),
    },
  },
];

function stocked({ id }: Representation) {
  if (id === 'x') return refused('x')();
  if (id === 'gone') return null;
  return {
    id,
    origin: 8,
    count: id === 'y' ? refused('count') : id === 'n' ? null : 5,
    place: { side: 2, row: id === 'z' ? refused('row') : 1 },
  };
}
