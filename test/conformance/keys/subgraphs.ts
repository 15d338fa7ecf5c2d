import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const flags = { heron: { country: 'DK', number: 7 }, tern: { country: 'NO', number: 7 } };

const ships = [
  { imo: '900', flag: flags.heron, name: 'Heron', owner: { code: 'north' } },
  { imo: '901', flag: flags.tern, name: 'Tern', owner: { code: 'south' } },
];

const captains = [
  { flag: flags.heron, captain: { badge: 'b1', name: 'Ida' } },
  { flag: flags.tern, captain: { badge: 'b2', name: 'Olav' } },
];

const sailors = [
  { badge: 'b1', taxId: 't1', debts: 10, home: { zip: '6000', country: 'DK' } },
  { badge: 'b2', taxId: 't2', debts: 20, home: { zip: '6000', country: 'NO' } },
];

const towns = [
  { zip: '6000', country: 'DK', name: 'Kolding', mayor: { taxId: 't2' } },
  { zip: '6000', country: 'NO', name: 'Aalesund', mayor: { taxId: 't1' } },
];

/** Ships by number or flag, sailors by badge or tax number, towns by two fields together. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'fleet',
    sdl: `
      type Query { ships: [Ship!] ship(imo: ID!): Ship }
      type Ship @key(fields: "imo") @key(fields: "flag { country number }") {
        imo: ID! flag: Flag! name: String owner: Company
      }
      type Flag @shareable { country: String! number: Int! }
      type Company @key(fields: "code", resolvable: false) { code: ID! }`,
    roots: { ships, ship: ({ imo }: { imo: string }) => ships.find((ship) => ship.imo === imo) },
    entities: {
      Ship: (ship) => (ship['imo'] ? by('imo', ships)(ship) : byFlag(ships, ship['flag'])),
    },
  },
  {
    name: 'crew',
    sdl: `
      type Query { captains: [Sailor] }
      type Ship @key(fields: "flag { number country }") { flag: Flag! captain: Sailor }
      type Flag @shareable { country: String! number: Int! }
      type Sailor @key(fields: "badge") { badge: ID! name: String ship: Ship }`,
    roots: { captains: captains.map(sailorOf) },
    entities: {
      Ship: ({ flag }) => {
        const found = byFlag(captains, flag);
        return found && { ...found, captain: sailorOf(found) };
      },
      Sailor: ({ badge }) => captains.map(sailorOf).find((sailor) => sailor.badge === badge) ?? null,
    },
  },
  {
    name: 'payroll',
    sdl: `
      type Sailor @key(fields: "badge") @key(fields: "taxId") { badge: ID! taxId: ID! }`,
    entities: {
      Sailor: (sailor) => (sailor['badge'] ? by('badge', sailors)(sailor) : by('taxId', sailors)(sailor)),
    },
  },
  {
    name: 'taxes',
    sdl: `
      type Query { debtors: [Sailor!]! }
      type Sailor @key(fields: "taxId") { taxId: ID! debts: Int home: Town }
      type Town @key(fields: "zip country", resolvable: false) { zip: String! country: String! }`,
    roots: { debtors: sailors },
    entities: { Sailor: by('taxId', sailors) },
  },
  {
    name: 'maps',
    sdl: `
      type Town @key(fields: "country zip") { zip: String! country: String! name: String mayor: Sailor }
      type Sailor @key(fields: "taxId", resolvable: false) { taxId: ID! }
      type Company @key(fields: "code") { code: ID! town: Town seats(atLeast: Int = 1): [Int!] }`,
    entities: {
      Town: ({ zip, country }) => towns.find((town) => town.zip === zip && town.country === country) ?? null,
      Company: ({ code }) => ({
        code,
        town: towns[code === 'north' ? 0 : 1],
        seats: ({ atLeast }: { atLeast: number }) => [1, 2, 3].filter((seats) => seats >= atLeast),
      }),
    },
  },
];

function byFlag<T extends { flag: { country: string; number: number } }>(list: readonly T[], flag: T['flag']) {
  return list.find((one) => one.flag.country === flag.country && one.flag.number === flag.number) ?? null;
}

function sailorOf({ flag, captain }: (typeof captains)[number]) {
  return { ...captain, ship: { flag, captain } };
}
