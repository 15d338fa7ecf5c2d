import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const inUnit =
  (metres: number) =>
  ({ unit }: { unit: string }) =>
    unit === 'm' ? metres : metres * 3;

const newest =
  (...ids: string[]) =>
  ({ last }: { last: number }) =>
    ids
      .slice(0, last)
      .map((id) => ({ id, station: (): object | undefined => stations.find((station) => station.owns.includes(id)) }));

const stations = [
  {
    id: 's1',
    owns: ['x1', 'x2', 'x3'],
    depth: inUnit(10),
    samples: newest('x1', 'x2', 'x3'),
    basin: { volume: inUnit(100) },
  },
  { id: 's2', owns: ['x4', 'x5'], depth: inUnit(20), samples: newest('x4', 'x5'), basin: { volume: inUnit(200) } },
];

const salts: Record<string, number> = { x1: 1, x2: 2, x3: 3, x4: 4, x5: 5 };

/** Stations measure in the unit that is asked for; a warning needs a certain one. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'gauges',
    sdl: `
      type Query { stations: [Station!]! }
      type Station @key(fields: "id") { id: ID! depth(unit: String!): Int samples(last: Int!): [Sample!] basin: Basin }
      type Basin { volume(unit: String!): Int }
      type Sample @key(fields: "id") { id: ID! station: Station }`,
    roots: { stations },
    entities: {
      Station: by('id', stations),
      Sample: ({ id }) => ({ id, station: stations.find(({ owns }) => owns.includes(id)) }),
    },
  },
  {
    name: 'laboratory',
    sdl: `
      type Sample @key(fields: "id") { id: ID! salt: Int }`,
    entities: { Sample: ({ id }) => ({ id, salt: salts[id] }) },
  },
  {
    name: 'warnings',
    sdl: `
      type Station @key(fields: "id") {
        id: ID!
        depth(unit: String!): Int @external
        samples(last: Int!): [Sample!] @external
        basin: Basin @external
        metres: String @requires(fields: "depth(unit: \\"m\\")")
        feet: String @requires(fields: "depth(unit: \\"ft\\")")
        salty: String @requires(fields: "samples(last: 2) { salt }")
        room: String @requires(fields: "basin { volume(unit: \\"m\\") }")
      }
      type Basin { volume(unit: String!): Int @external }
      type Sample @key(fields: "id") {
        id: ID!
        salt: Int @external
        station: Station @external
        siblings: String @requires(fields: "station { samples(last: 3) { id } }")
      }`,
    entities: {
      Station: ({ id, depth, samples, basin }) => ({
        id,
        metres: `${depth} m`,
        feet: `${depth} ft`,
        salty: `salts ${samples?.map(({ salt }: { salt: number }) => salt).join()}`,
        room: `room ${basin?.volume}`,
      }),
      Sample: ({ id, station }) => ({
        id,
        siblings: `siblings ${station?.samples.map((sample: { id: string }) => sample.id).join()}`,
      }),
    },
  },
];
