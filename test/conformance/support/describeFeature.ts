import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { EngineName } from '@community-graph/gateway';
import { errorCatalogue } from '@community-graph/kit/errors';
import type { ConformanceCase, ExpectedError, Feature } from './conformanceCase.ts';
import { ownEngine, referenceEngine } from './engines.ts';
import { startFeature, type FeatureGraph } from './featureGraph.ts';

/** Declares the tests of a feature: every case on our engine, and on the reference engine where it is right. */
export function describeFeature(feature: Feature): void {
  describe(`the feature ${feature.name}`, () => {
    describeOn(ownEngine, feature, feature.cases);
    const proven = feature.cases.filter(({ differs }) => differs === undefined);
    if (proven.length > 0) describeOn(referenceEngine, feature, proven);
  });
}

function describeOn(engine: EngineName, feature: Feature, cases: readonly ConformanceCase[]): void {
  describe(`on ${engine}`, () => {
    let graph: FeatureGraph | undefined;
    beforeAll(async () => {
      graph = await startFeature(feature, engine);
    });
    afterAll(() => graph?.close());

    for (const one of cases) {
      const isPending = engine === ownEngine && one.pending !== undefined;
      (isPending ? test.failing : test)(`${one.id}: ${one.shows}`, async () => {
        const { answer, fetches } = await graph!.ask(one);
        expectAnswer(answer, one);
        // The reference engine fetches more than it must, now and then.
        if (one.fetches !== undefined && engine === ownEngine) expect(fetches).toBe(one.fetches);
      });
    }
  });
}

function expectAnswer(answer: FormattedExecutionResult, { data, errors = [] }: ConformanceCase): void {
  const expected = byPlace(errors);
  const actual = byPlace(answer.errors?.map(essence) ?? []);
  // Together, so that a failure shows the whole answer.
  expect({
    data: answer.data,
    errors: actual.map((error, index) => compared(error, expected[index])),
  }).toEqual({ data, errors: expected });
  // `toEqual` does not see the order of fields.
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(data));
  for (const { code, message } of actual) {
    // A subgraph may have codes of its own; a case that means one names it.
    expect([...Object.keys(errorCatalogue), ...errors.map((error) => error.code)]).toContain(code);
    expect(message).not.toBe('');
  }
}

const essence = ({ path, extensions, message }: GraphQLFormattedError): ExpectedError => ({
  ...(path ? { path } : {}),
  code: String(extensions?.['code']),
  message,
});

const byPlace = (errors: readonly ExpectedError[]): ExpectedError[] =>
  errors.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const placeOf = ({ path, code }: ExpectedError): string => JSON.stringify([path, code]);

/** Leaves out what the expected error says nothing of. */
function compared({ code, message, ...error }: ExpectedError, expected: ExpectedError | undefined): ExpectedError {
  return {
    ...error,
    ...(expected?.code === undefined && expected !== undefined ? {} : { code }),
    ...(expected?.message === undefined && expected !== undefined ? {} : { message }),
  };
}
