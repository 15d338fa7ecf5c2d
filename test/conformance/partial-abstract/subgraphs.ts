import type { Subgraph } from '../support/subgraph.ts';

const common = { __typename: 'Open', label: 'open' };
const onlyLeft = { __typename: 'Copy', left: 'copy' };
const onlyRight = { __typename: 'Share', right: 'share' };
const frame = { id: 'f1' };

/** A union and an interface of which each subgraph knows some members only. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'left',
    sdl: `
      type Query { leftActions: [Action!]! leftFrame: Frame frame: Frame @shareable anyAction: Action @shareable pets: [Pet] cat: Cat }
      type Frame @key(fields: "id") { id: ID! bar: Bar @shareable }
      type Bar @shareable { actions: [Action!]! }
      union Action = Open | Copy
      type Open @shareable { label: String }
      type Copy { left: String }
      interface Pet { name: String }
      type Cat implements Pet @key(fields: "id") { id: ID! name: String @shareable lives: Int }
      type Fish implements Pet { name: String @shareable }`,
    roots: {
      leftActions: [common, onlyLeft],
      leftFrame: { ...frame, bar: { actions: [common, onlyLeft] } },
      frame: { ...frame, bar: { actions: [common] } },
      anyAction: common,
      pets: [
        { __typename: 'Cat', id: 'c1', name: 'Mis', lives: 9 },
        { __typename: 'Fish', name: 'Wanda' },
      ],
      cat: { id: 'c1', name: 'Mis', lives: 9 },
    },
    entities: {
      Frame: ({ id }) => ({ id, bar: { actions: [common, onlyLeft] } }),
      Cat: ({ id }) => ({ id, name: 'Mis', lives: 9 }),
    },
  },
  {
    name: 'right',
    sdl: `
      type Query { rightActions: [Action!]! rightFrame: Frame frame: Frame @shareable anyAction: Action @shareable animals: [Animal] found: [Result] }
      type Frame @key(fields: "id") { id: ID! bar: Bar @shareable rightBar: Bar }
      type Bar @shareable { actions: [Action!]! }
      union Action = Open | Share
      type Open @shareable { label: String }
      type Share { right: String }
      interface Pet { name: String }
      interface Animal { legs: Int }
      type Cat implements Animal @key(fields: "id") { id: ID! legs: Int }
      type Fish implements Pet { name: String @shareable }
      type Dog implements Pet & Animal { name: String legs: Int }
      union Result = Cat | Dog | Open`,
    roots: {
      rightActions: [common, onlyRight],
      rightFrame: { ...frame, bar: { actions: [common, onlyRight] }, rightBar: { actions: [onlyRight] } },
      frame: { ...frame, bar: { actions: [common] } },
      anyAction: common,
      animals: [
        { __typename: 'Cat', id: 'c1', legs: 4 },
        { __typename: 'Dog', name: 'King', legs: 3 },
      ],
      found: [{ __typename: 'Dog', name: 'King', legs: 3 }, { __typename: 'Cat', id: 'c1', legs: 4 }, common],
    },
    entities: {
      Frame: ({ id }) => ({ id, bar: { actions: [common, onlyRight] }, rightBar: { actions: [onlyRight, common] } }),
      Cat: ({ id }) => ({ id, legs: 4 }),
    },
  },
];
