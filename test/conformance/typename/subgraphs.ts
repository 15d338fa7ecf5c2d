import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const devices = [
  { __typename: 'Oven', id: 'd1', heat: 200, watts: 10, parts: [{ name: 'door' }] },
  { __typename: 'Radio', id: 'd2', band: 'FM', watts: 20, parts: [] },
];

/** Devices of two types, by union, by interface and by themselves. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'devices',
    sdl: `
      schema { query: Questions mutation: Orders }
      type Questions { any: [Any!]! devices: [Device!]! oven: Oven stranger: Any strangers: [Device] must: Holder }
      type Orders { buy: Oven }
      union Any = Oven | Radio
      interface Device { id: ID! parts: [Part!]! }
      type Oven implements Device @key(fields: "id") { id: ID! heat: Int parts: [Part!]! }
      type Radio implements Device @key(fields: "id") { id: ID! band: String parts: [Part!]! }
      type Part { name: String }
      type Holder { device: Device! }`,
    roots: {
      any: devices,
      devices,
      oven: devices[0],
      buy: devices[0],
      stranger: devices[0],
      strangers: devices,
      must: { device: devices[0] },
    },
    entities: { Oven: by('id', devices), Radio: by('id', devices) },
  },
  {
    name: 'power',
    sdl: `
      type Oven @key(fields: "id") { id: ID! watts: Int }
      type Radio @key(fields: "id") { id: ID! watts: Int }`,
    entities: { Oven: by('id', devices), Radio: by('id', devices) },
  },
];
