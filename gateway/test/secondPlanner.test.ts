import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { printPlan, startPlanner, type Planner } from '../src/planning/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { recordingLogger } from './support/calls.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@external" "@shareable" "@interfaceObject" "@override" "@context" "@fromContext"
])\n`;

const supergraphOf = (subgraphs: Readonly<Record<string, string>>): string =>
  composeSupergraph(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, sdl: link + sdl })),
  ).supergraph;

const withoutPackage = fileURLToPath(new URL('./support/secondPlannerMissing.ts', import.meta.url));

const none = { labels: [], percentage: 0 };

/** Parcels are known by their number; only the registry, which knows their code, leads on to the scales. */
const parcels = supergraphOf({
  post: `
    type Query { parcel: Parcel sent(by: String, to: Sender): Parcel }
    input Sender { phone: String! }
    type Parcel @key(fields: "number") { number: ID! }`,
  registry: `
    type Parcel @key(fields: "number") @key(fields: "code country { id }") {
      number: ID! code: ID! country: Country! weight: Int
    }
    type Country { id: ID! }`,
  scales: `
    type Parcel @key(fields: "code country { id }") {
      code: ID! country: Country! @shareable weight: Int @external price: Int @requires(fields: "weight")
    }
    type Country { id: ID! @shareable }`,
});

/** The first planner panics on the same field of two types, once with a variable that has a default value. */
const media = supergraphOf({
  catalogue: `
    type Query { feed: [Media] }
    interface Media { id: ID! }
    type Book implements Media @key(fields: "id") { id: ID! products: [Product] }
    type Film implements Media @key(fields: "id") { id: ID! products: [Product] }
    type Product @key(fields: "id") { id: ID! name: String }`,
  prices: `
    type Product @key(fields: "id") { id: ID! c(a: Int): String }`,
});
const fatal = 'query($x: Int = 3) { feed { ... on Book { products { c(a: $x) } } ... on Film { products { c } } } }';

describe('the second planner', () => {
  const { logger, lines } = recordingLogger();
  let planner: Planner;
  beforeAll(async () => {
    planner = await startPlanner(logger);
  });
  afterAll(() => planner.close());

  test('plans what the first one finds no plan for, and the log tells', async () => {
    const graph = await planner.load(parcels);
    const { node, planner: by } = await graph.plan('{ parcel { price } }', none);
    expect(by).toBe('apollo');
    expect(printPlan([node])).toMatchSnapshot();
    expect(lines).toContainEqual(expect.objectContaining({ message: 'the second planner found a plan' }));
  });

  test('has its plans logged without values', async () => {
    const own = recordingLogger();
    const another = await startPlanner(own.logger);
    try {
      const graph = await another.load(parcels);
      await graph.plan('{ sent(by: "Mette Holm", to: { phone: "22334455" }) { price } }', none);
    } finally {
      another.close();
    }
    expect(own.lines).toEqual([expect.objectContaining({ operation: expect.stringMatching(/sent\(by: …, to: …\)/) })]);
    expect(JSON.stringify(own.lines)).not.toMatch(/Mette|2233/);
  });

  test('is not asked when the first one finds a plan', async () => {
    const graph = await planner.load(parcels);
    expect(await graph.plan('{ parcel { number } }', none)).toMatchObject({ planner: 'hive' });
  });

  test('plans what the first one dies of, and what was being planned meanwhile is not lost', async () => {
    const [dying, other] = [await planner.load(media), await planner.load(parcels)];
    const plans = await Promise.all([
      other.plan('{ parcel { number } }', none),
      dying.plan(fatal, none),
      other.plan('{ parcel { code: number } }', none),
      dying.plan('{ feed { id } }', none),
    ]);
    expect(plans.map((plan) => plan.planner)).toEqual(['hive', 'apollo', 'hive', 'hive']);
    expect(lines).toContainEqual(
      expect.objectContaining({ message: 'the planner process ended and is started anew', role: 'first' }),
    );
  });

  test('gives both reasons when it finds no plan either', async () => {
    const graph = await planner.load(parcels);
    await expect(graph.plan('{ nothing }', none)).rejects.toThrow(
      /^Failed .*nothing.*; the second planner: Cannot query field "nothing" on type "Query"/,
    );
  });

  test('plans no more once it is closed', async () => {
    const closing = await startPlanner(logger);
    const graph = await closing.load(parcels);
    closing.close();
    await expect(graph.plan('{ parcel { price } }', none)).rejects.toThrow('the planner is closed');
  });
});

test('without the optional package the reason is told', async () => {
  const planner = await startPlanner(recordingLogger().logger, withoutPackage);
  try {
    const graph = await planner.load(parcels);
    const told =
      /^Failed to plan query: .*; the second planner: the optional package @apollo\/gateway is not installed$/;
    await expect(graph.plan('{ parcel { price } }', none)).rejects.toThrow(told);
    await expect(graph.plan('{ parcel { price } }', none)).rejects.toThrow(told);
    expect(await graph.plan('{ parcel { number } }', none)).toMatchObject({ planner: 'hive' });
  } finally {
    planner.close();
  }
});
