import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const bikes = [
  { id: 'k1', color: 'RED', state: 'NEW', gear: 'LOW' },
  { id: 'k2', color: 'GREEN', state: 'WORN', gear: 'HIGH' },
];

/** Colours go out only (all of both subgraphs count), sizes come in only (what both know counts). */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'sales',
    sdl: `
      type Query { bikes: [Bike!]! sized(size: Size!): String states(state: State): [State!] }
      type Bike @key(fields: "id") { id: ID! color: Color @shareable state: State }
      enum Color { RED BLUE }
      enum Size { SMALL LARGE }
      enum State { NEW WORN }`,
    roots: {
      bikes: bikes.map(({ id, state }) => ({ id, state, color: 'RED' })),
      sized: ({ size }: { size: string }) => `sales ${size}`,
      states: ({ state }: { state: string | undefined }) => (state ? [state] : ['NEW', 'WORN']),
    },
    entities: {
      Bike: by(
        'id',
        bikes.map(({ id, state }) => ({ id, state, color: 'RED' })),
      ),
    },
  },
  {
    name: 'garage',
    sdl: `
      type Query { repaired: [Bike!]! fits(size: Size = LARGE): String choose(sizes: [Size!], by: Wish): String }
      type Bike @key(fields: "id") { id: ID! color: Color @shareable gear: Gear }
      enum Color { RED GREEN }
      enum Size { LARGE HUGE }
      enum Gear { LOW HIGH }
      input Wish { gear: Gear size: Size }`,
    roots: {
      repaired: bikes,
      fits: ({ size }: { size: string }) => `garage ${size}`,
      choose: (args: object) => JSON.stringify(args),
    },
    entities: { Bike: by('id', bikes) },
  },
];
