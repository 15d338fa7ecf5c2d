import { by } from '../support/lookup.ts';
import type { Representation, Subgraph } from '../support/subgraph.ts';

const boxes = [
  {
    id: 'b1',
    content: { __typename: 'Toy', weight: 1, maker: 'Lund' },
    label: { __typename: 'Short', text: 'toy' },
    keeper: { __typename: 'Guard', id: 'k1' },
  },
  {
    id: 'b2',
    content: { __typename: 'Food', weight: 2, maker: 'Friis', kcal: 90 },
    label: { __typename: 'Long', lines: ['a', 'b'] },
    keeper: { __typename: 'Clerk', id: 'k2' },
  },
  { id: 'b3', content: { __typename: 'Secret', weight: 3, maker: 'X', code: 'c' }, label: null, keeper: null },
];

const staff = [
  { id: 'k1', name: 'Gry', room: 4 },
  { id: 'k2', name: 'Kaj', room: 5 },
];

/** What customs need of a box depends on the type of what is in it. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'store',
    sdl: `
      type Query { boxes: [Box!]! box(id: ID!): Box }
      type Box @key(fields: "id") { id: ID! content: Content label: Label keeper: Keeper }
      interface Content { weight: Int! }
      interface Made implements Content { weight: Int! maker: String }
      type Toy implements Content & Made @shareable { weight: Int! maker: String }
      type Food implements Content & Made @shareable { weight: Int! maker: String kcal: Int }
      type Secret implements Content & Made @inaccessible @shareable { weight: Int! maker: String code: String }
      union Label = Short | Long
      type Short { text: String }
      type Long { lines: [String!] }
      interface Keeper { id: ID! }
      type Guard implements Keeper @key(fields: "id") { id: ID! }
      type Clerk implements Keeper @key(fields: "id") { id: ID! }`,
    roots: { boxes, box: ({ id }: { id: string }) => boxes.find((box) => box.id === id) },
    entities: { Box: by('id', boxes) },
  },
  {
    name: 'customs',
    sdl: `
      type Box @key(fields: "id") {
        id: ID!
        content: Content @external
        label: Label @external
        keeper: Keeper @external
        duty: String @requires(fields: "content { ... on Content { weight ... on Toy { maker } } ... on Food { kcal } ... on Secret { code maker } }")
        mass: String @requires(fields: "content { weight }")
        kind: String @requires(fields: "content { __typename }")
        print: String @requires(fields: "label { ... on Short { text } ... on Long { lines } }")
        who: String @requires(fields: "keeper { ... on Guard { id } }")
        call: String @requires(fields: "keeper { ... on Guard { name } ... on Clerk { room } }")
      }
      interface Content { weight: Int! }
      interface Made implements Content { weight: Int! maker: String }
      type Toy implements Content & Made @shareable { weight: Int! maker: String }
      type Food implements Content & Made @shareable { weight: Int! maker: String kcal: Int }
      type Secret implements Content & Made @inaccessible @shareable { weight: Int! maker: String code: String }
      union Label = Short | Long
      type Short { text: String @external }
      type Long { lines: [String!] @external }
      interface Keeper { id: ID! }
      type Guard implements Keeper @key(fields: "id") { id: ID! name: String @external }
      type Clerk implements Keeper @key(fields: "id") { id: ID! room: Int @external }`,
    entities: {
      Box: ({ id, content, label, keeper }) => ({
        id,
        duty: `duty ${told(content, 'weight', 'maker', 'code', 'kcal')}`,
        mass: `mass ${told(content, 'weight')}`,
        kind: `kind ${told(content, '__typename')}`,
        print: `print ${told(label, 'text', 'lines')}`,
        who: `who ${told(keeper, 'id')}`,
        call: `call ${told(keeper, 'name', 'room')}`,
      }),
    },
  },
  {
    name: 'staff',
    sdl: `
      type Guard @key(fields: "id") { id: ID! name: String room: Int }
      type Clerk @key(fields: "id") { id: ID! name: String room: Int }`,
    entities: { Guard: by('id', staff), Clerk: by('id', staff) },
  },
];

function told(value: Representation | null | undefined, ...fields: string[]): string {
  if (value === null || value === undefined) return String(value);
  return fields.flatMap((field) => (field in value ? [`${field}=${String(value[field])}`] : [])).join(' ');
}
