import type { Subgraph } from '../support/subgraph.ts';

/** Two subgraphs change one number; whoever is asked tells what it found. */
export const subgraphs = (): Subgraph[] => {
  let number = 0;
  const log: string[] = [];
  const change = (name: string, next: (old: number) => number) => async () => {
    const before = number;
    // Whoever does not wait for its turn is overtaken here.
    await new Promise((resolve) => setTimeout(resolve, name === 'add' ? 20 : 1));
    number = next(before);
    log.push(name);
    return { id: 'n', value: number, half: number / 2 };
  };
  return [
    {
      name: 'adder',
      sdl: `
        type Query { value: Int log: [String!]! }
        type Mutation { reset: Int add(by: Int!): Number fail: Int must: Int! both(with: Int): Pair @shareable }
        type Number @key(fields: "id") { id: ID! value: Int }
        type Pair { left: Int with: Int @shareable }`,
      roots: {
        value: () => number,
        log: () => log,
        reset: () => {
          log.length = 0;
          return (number = 0);
        },
        add: ({ by }: { by: number }) => change('add', (old) => old + by)(),
        fail: () => {
          log.push('fail');
          throw new Error('no');
        },
        must: () => null,
        both: ({ with: given }: { with: number }) => ({ left: given + 1, with: given }),
      },
      entities: { Number: ({ id }) => ({ id, value: number }) },
    },
    {
      name: 'doubler',
      sdl: `
        type Query { twice: Int }
        type Mutation { double: Number both(with: Int): Pair @shareable }
        type Number @key(fields: "id") { id: ID! half: Float parity: String @requires(fields: "value") value: Int @external }
        type Pair { right: Int with: Int @shareable }`,
      roots: {
        twice: () => number * 2,
        double: () => change('double', (old) => old * 2)(),
        both: ({ with: given }: { with: number }) => ({ right: given + 2, with: given }),
      },
      entities: {
        Number: ({ id, value }) => ({ id, half: number / 2, parity: value % 2 ? 'odd' : 'even' }),
      },
    },
  ];
};
