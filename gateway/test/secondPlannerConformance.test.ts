import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { features } from '../../test/conformance/features.ts';
import type { ExpectedError } from '../../test/conformance/support/conformanceCase.ts';
import type { FeatureGraph } from '../../test/conformance/support/featureGraph.ts';
import { differentTypes } from './support/secondPlannerTypes.ts';

// The gateway has no setting for it: nobody but this test wants the second planner alone.
const actual = await import('../src/planning/planner.ts');
const alone = fileURLToPath(new URL('./support/secondPlannerAlone.ts', import.meta.url));
const planners = new Set<string>();
const startPlanner: typeof actual.startPlanner = async (logger) => {
  const planner = await actual.startPlanner(logger, alone);
  return {
    ...planner,
    async load(sdl) {
      const graph = await planner.load(sdl);
      return {
        ...graph,
        async plan(operation, overrides, finish) {
          const plan = await graph.plan(operation, overrides, finish);
          planners.add(plan.planner);
          return plan;
        },
      };
    },
  };
};
jest.unstable_mockModule('../src/planning/planner.ts', () => ({ ...actual, startPlanner }));
const { startFeature } = await import('../../test/conformance/support/featureGraph.ts');

/** Cases that are answered otherwise with its plans. */
const exceptions = [
  // It asks for the type of every object of an interface, and an object of which nobody knows the type is null.
  'IOBJ-13',
];

/** Cases that its own engine answers otherwise for what it tells the planner: labels of 100 percent. */
const ownMistakes = ['OVER-07', 'OVER-09'];

/** The cases that the engine that this planner is made for answers rightly: its plans can do them. */
const proven = [...features, differentTypes]
  .map((feature) => ({
    feature,
    cases: feature.cases.filter(
      ({ id, differs, pending }) => (!differs || ownMistakes.includes(id)) && !pending && !exceptions.includes(id),
    ),
  }))
  .filter(({ cases }) => cases.length > 0);

describe.each(proven)('$feature.name, planned by the second planner', ({ feature, cases }) => {
  let graph: FeatureGraph | undefined;
  beforeAll(async () => {
    graph = await startFeature(feature, 'compiled');
  });
  afterAll(() => graph?.close());

  for (const one of cases) {
    test(`${one.id}: ${one.shows}`, async () => {
      const { answer } = await graph!.ask(one);
      expect({ data: JSON.stringify(answer.data), errors: places(answer.errors ?? []) }).toEqual({
        data: JSON.stringify(one.data),
        errors: places(one.errors ?? []),
      });
    });
  }
});

test('no other planner took part', () => {
  expect([...planners]).toEqual(['apollo']);
});

/** Where errors are, in one order. */
const places = (errors: readonly (ExpectedError | GraphQLFormattedError)[]): string[] =>
  errors.map(({ path }) => JSON.stringify(path ?? null)).toSorted();
