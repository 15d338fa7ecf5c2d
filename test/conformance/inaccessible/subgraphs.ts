import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const agents = [
  {
    id: 'a1',
    badge: 'x1',
    name: 'Una',
    cover: { __typename: 'Baker', shop: 'Rye' },
    duty: 'DESK',
    friends: friendsOf('a2'),
  },
  {
    id: 'a2',
    badge: 'x2',
    name: 'Finn',
    cover: { __typename: 'Ghost', shade: 'grey' },
    duty: 'NIGHT',
    friends: friendsOf('a1'),
  },
];

function friendsOf(id: string) {
  return ({ kind }: { kind: string }) => [{ id, kind }];
}

/** What is hidden from clients still works between subgraphs. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'agency',
    sdl: `
      type Query { agents: [Agent!]! agent(id: ID!, secret: Int = 5 @inaccessible): Agent traces: [Trace] hidden: Int @inaccessible }
      type Agent @key(fields: "id") @key(fields: "badge") @tag(name: "person") {
        id: ID!
        badge: ID! @inaccessible
        name: String @tag(name: "public")
        cover: Cover
        mustHave: Cover!
        covers: [Cover]
        duty: Duty
        duties: [Duty!]
        friends(kind: Kind = FAMILY @inaccessible): [Friend!]!
      }
      type Friend @key(fields: "id") { id: ID! kind: Kind }
      enum Kind { FAMILY @inaccessible WORK }
      enum Duty { DESK NIGHT @inaccessible }
      union Cover = Baker | Ghost
      type Baker { shop: String }
      type Ghost @inaccessible { shade: String }
      interface Trace { at: Int }
      type Foot implements Trace { at: Int size: Int }
      type Spell implements Trace @inaccessible { at: Int word: String }`,
    roots: {
      agents,
      agent: ({ id, secret }: { id: string; secret: number }) => {
        const found = agents.find((agent) => agent.id === id);
        return (
          found && {
            ...found,
            name: `${found.name} ${secret}`,
            mustHave: found.cover,
            covers: agents.map(({ cover }) => cover),
            duties: ['DESK', found.duty],
          }
        );
      },
      traces: [
        { __typename: 'Foot', at: 1, size: 40 },
        { __typename: 'Spell', at: 2, word: 'x' },
      ],
    },
    entities: { Agent: by('id', agents), Friend: ({ id }) => ({ id }) },
  },
  {
    name: 'gear',
    sdl: `
      type Agent @key(fields: "badge") { badge: ID! @inaccessible gear: [String!] size: Int @inaccessible coat: String }
      type Friend @key(fields: "id") { id: ID! nick: String }`,
    entities: {
      Agent: ({ badge }) => ({ badge, gear: [`lamp of ${badge}`], coat: 'grey', size: 1 }),
      Friend: ({ id }) => ({ id, nick: `nick of ${id}` }),
    },
  },
];
