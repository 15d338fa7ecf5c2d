import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { feeClassOf } from '../src/entities/index.ts';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
  await running.subgraph.orm.fork().execute(`
    insert into members.population (id, organization_id, year, population, provenance) values
      ('population:101.2023', 'municipality:101', 2023, 59999, '[]'),
      ('population:101.2020', 'municipality:101', 2020, 24999, '[]')`);
});
afterAll(() => running.close());

async function municipality(fields: string, asOf: string): Promise<unknown> {
  const { data, errors } = await running.query(
    `{ organization(id: "municipality:101", asOf: "${asOf}") { municipality { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data!['organization'] as { municipality: unknown }).municipality;
}

describe('the inhabitants of a municipality', () => {
  test.each([
    ['2026-01-01', 671714, '2026-01-01', 'VERY_LARGE'],
    ['2025-12-31', 59999, '2023-01-01', 'MEDIUM'],
    ['2023-01-01', 59999, '2023-01-01', 'MEDIUM'],
    ['2022-12-31', 24999, '2020-01-01', 'SMALL'],
    ['2015-01-01', 24999, '2020-01-01', 'SMALL'],
  ])(
    'on %s are those of the newest count, or of the oldest where none is so old',
    async (asOf, population, on, size) => {
      const fields = 'population populationOn feeClass';
      const expected = { population, populationOn: on, feeClass: size };
      expect(await municipality(fields, asOf)).toEqual(expected);
      const asked = fields.replaceAll(/\w+/g, (field) => `${field}(asOf: "${asOf}")`);
      expect(await municipality(asked, '2026-11-21')).toEqual(expected);
    },
  );

  test('are listed by year with their source', async () => {
    expect(await municipality('populations { countedOn population feeClass }', '2026-11-21')).toEqual({
      populations: [
        { countedOn: '2020-01-01', population: 24999, feeClass: 'SMALL' },
        { countedOn: '2023-01-01', population: 59999, feeClass: 'MEDIUM' },
        { countedOn: '2026-01-01', population: 671714, feeClass: 'VERY_LARGE' },
      ],
    });
  });
});

describe('the fees of a year', () => {
  test.each([
    [2027, '2026-01-01', false],
    [2024, '2023-01-01', false],
    [2028, '2026-01-01', true],
    [2025, '2023-01-01', true],
    [2026, '2026-01-01', true],
    [2012, '2020-01-01', true],
  ])('%i go by the count of the year before, or say that they go by another', async (year, countedOn, isFallback) => {
    expect(await municipality(`feeBasis(year: ${year}) { year countedOn isFallback }`, '2026-11-21')).toEqual({
      feeBasis: { year, countedOn, isFallback },
    });
  });

  test('are those of the year of the day when no year is said', async () => {
    expect(await municipality('feeBasis { year }', '2024-05-01')).toEqual({ feeBasis: { year: 2024 } });
  });
});

test.each([
  [0, 'SMALL'],
  [24_999, 'SMALL'],
  [25_000, 'MEDIUM'],
  [60_000, 'MEDIUM'],
  [60_001, 'LARGE'],
  [120_000, 'LARGE'],
  [120_001, 'VERY_LARGE'],
] as const)('%i inhabitants make a municipality %s', (population, size) => {
  expect(feeClassOf(population)).toBe(size);
});
