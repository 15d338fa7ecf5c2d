import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

/** What all three say of a stage. */
const base = [{ id: 's1' }, { id: 's2' }];
const merged = (fields: readonly object[]) => base.map((stage, index) => ({ ...stage, ...fields[index] }));

const named = merged([
  { name: 'Main', place: { x: 1, y: 2 } },
  { name: 'Side', place: { x: 3, y: 4 } },
]);
const seated = merged([
  { seats: 50, place: { x: 1, z: 8 }, rows: [[{ row: 1, blind: true }], []] },
  { seats: 20, place: { x: 3, z: 9 }, rows: [[{ row: 2, blind: false }]] },
]);
const lit = merged([
  { lamps: 5, rows: [[{ row: 1, lamp: 'a' }], []] },
  { lamps: 6, rows: [[{ row: 2, lamp: 'b' }]] },
]);

const shared = 'stages: [Stage!]! @shareable main: Stage @shareable';

/** Three subgraphs with the same roots and objects without a key; each knows other fields of them. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'names',
    sdl: `
      type Query { ${shared} hall: Hall }
      type Stage { id: ID! @shareable name: String place: Place @shareable }
      type Place { x: Int @shareable y: Int }
      type Hall @key(fields: "id") { id: ID! title: String @shareable owner: Owner @shareable }
      type Owner { name: String @shareable phone: String }`,
    roots: { stages: named, main: named[0], hall: { id: 'h1', title: 'Big', owner: { name: 'Eva', phone: '11' } } },
    entities: { Hall: ({ id }) => ({ id, title: 'Big', owner: { name: 'Eva', phone: '11' } }) },
  },
  {
    name: 'seats',
    sdl: `
      type Query { ${shared} }
      type Stage { id: ID! @shareable seats: Int place: Place @shareable rows: [[Row!]!] @shareable }
      type Place { x: Int @shareable z: Int }
      type Row { row: Int @shareable blind: Boolean }
      type Hall @key(fields: "id") { id: ID! title: String @shareable size: Int owner: Owner @shareable }
      type Owner { name: String @shareable mail: String }`,
    roots: { stages: seated, main: seated[0] },
    entities: { Hall: by('id', [{ id: 'h1', title: 'Big', size: 900, owner: { name: 'Eva', mail: 'e@x' } }]) },
  },
  {
    name: 'lights',
    sdl: `
      type Query { ${shared} }
      type Stage { id: ID! @shareable lamps: Int rows: [[Row!]!] @shareable }
      type Row { row: Int @shareable lamp: String }`,
    roots: { stages: lit, main: lit[0] },
  },
];
