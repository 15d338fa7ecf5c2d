import type { Subgraph } from '../support/subgraph.ts';

const mail = [
  { __typename: 'Letter', person: { id: 'u1' } },
  { __typename: 'Parcel', person: { id: 'u2' }, box: { __typename: 'Crate', person: { id: 'u3' } } },
];

const one = (name: string, field: string): Subgraph => ({
  name,
  sdl: `type Person @key(fields: "id") { id: ID! ${field}: String }`,
  entities: { Person: ({ id }) => ({ id, [field]: `${field} of ${id}` }) },
});

/** Letters and parcels lead to persons, of whom each kind wants something else. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'mail',
    sdl: `
      type Query { letter: Mail parcel: Mail mail: [Mail!]! none: [Mail!]! }
      union Mail = Letter | Parcel
      type Letter { person: Person }
      type Parcel { person: Person box: Box }
      union Box = Crate | Parcel
      type Crate { person: Person }
      type Person @key(fields: "id") { id: ID! }`,
    roots: { letter: mail[0], parcel: mail[1], mail, none: [] },
    entities: { Person: ({ id }) => ({ id }) },
  },
  one('names', 'name'),
  one('phones', 'phone'),
  one('towns', 'town'),
];
