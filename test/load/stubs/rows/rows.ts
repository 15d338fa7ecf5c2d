import { federatedSubgraph, type StubSubgraph } from '../federatedSubgraph.ts';

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${imports}])`;

const stationsSdl = `${link('"@key"')}
type Query {
  stations(first: Int!): [Station!]!
}

type Station @key(fields: "id") {
  id: ID!
  name: String!
  tags: [String!]!
  readings(first: Int!): [Reading!]!
}

type Reading {
  at: String!
  value: Float!
  unit: String!
  note: String
}
`;

const ownersSdl = `${link('"@key"')}
type Station @key(fields: "id") {
  id: ID!
  owner: String!
  serviced: Boolean!
}
`;

/** Long answers: one subgraph has the rows, another adds two fields to each. */
export function rows(): StubSubgraph[] {
  return [
    federatedSubgraph(
      'stations',
      stationsSdl,
      { stations: ({ first }: { first: number }) => Array.from({ length: first }, (_, index) => stationOf(index)) },
      { Station: ({ id }) => stationOf(Number(String(id).replace('station:', ''))) },
    ),
    federatedSubgraph(
      'owners',
      ownersSdl,
      {},
      {
        Station: ({ id }) => ({ id, owner: `The owner of ${String(id)}`, serviced: String(id).endsWith('0') }),
      },
    ),
  ];
}

const stationOf = (index: number) => ({
  id: `station:${index}`,
  name: `Målestation ${index}`,
  tags: ['water', index % 2 === 0 ? 'harbour' : 'stream', `zone-${index % 12}`],
  readings: ({ first }: { first: number }) => Array.from({ length: first }, (_, hour) => readingOf(index, hour)),
});

const readingOf = (index: number, hour: number) => ({
  at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
  value: ((index * 31 + hour * 7) % 1_000) / 8,
  unit: 'cm',
  note: hour % 5 === 0 ? `checked by hand: "${index}/${hour}"` : null,
});
