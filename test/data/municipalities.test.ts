import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { rowsOf } from './support/seed.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly municipality: Readonly<Record<string, unknown>>;
}

const rows = rowsOf('members', 'municipalities.csv');

/** The rule of the Danish Business Authority, written here a second time. */
const isCvr = (cvr: string) =>
  /^\d{8}$/.test(cvr) &&
  [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, n) => sum + weight * Number(cvr[n]), 0) % 11 === 0;

/** The rule of GS1: from the right, digits count once and three times by turns, and the sum ends in 0. */
const isGln = (gln: string) =>
  /^\d{13}$/.test(gln) &&
  Array.from(gln)
    .toReversed()
    .reduce((sum, digit, n) => sum + Number(digit) * (n % 2 === 0 ? 1 : 3), 0) %
    10 ===
    0;

describe('the municipalities', () => {
  test('are exactly the 98 of the list, with its codes, names, numbers and people', async () => {
    const fields = 'id name cvr municipality { code code4 nuts3 fkOrganisationUuid population populationOn }';
    const { data, errors } = await running.query(
      `{ organizations(filter: { kind: { eq: MUNICIPALITY } }, first: 100) { totalCount nodes { ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data!['organizations'] as { totalCount: number; nodes: Organization[] };
    expect([rows.length, totalCount, nodes.length]).toEqual([98, 98, 98]);
    const byCode = new Map(nodes.map((node) => [node.municipality['code'], node]));
    for (const row of rows) {
      expect(byCode.get(row['code'])).toEqual({
        id: `municipality:${String(row['code'])}`,
        name: row['name'],
        cvr: row['cvr'],
        municipality: {
          code: row['code'],
          code4: row['code4'],
          nuts3: row['nuts3'],
          fkOrganisationUuid: row['fk_organisation_uuid'],
          population: Number(row['population_2026_01_01']),
          populationOn: '2026-01-01',
        },
      });
    }
  });

  test.each(['code', 'code4', 'name', 'short_name', 'cvr', 'fk_organisation_uuid'])(
    'have each a %s of their own',
    (column) => {
      expect(new Set(rows.map((row) => row[column])).size).toBe(98);
    },
  );

  test('have codes of three digits, never 411 (Christiansø), and the same with a zero before it', () => {
    for (const { code, code4 } of rows) {
      expect(code).toMatch(/^[1-8]\d\d$/);
      expect(code4).toBe(`0${String(code)}`);
    }
    expect(rows.map(({ code }) => code)).not.toContain('411');
  });

  test('have valid CVR numbers, and so has the community, whose GLN is valid too', () => {
    expect(rows.filter(({ cvr }) => !isCvr(String(cvr)))).toEqual([]);
    const [community] = rowsOf('members', 'community.json');
    expect([isCvr(String(community!['cvr'])), isGln(String(community!['gln']))]).toEqual([true, true]);
    expect(isGln('5790002750596')).toBe(false);
  });

  test('fall into the fee class that their inhabitants put them in', () => {
    const classOf = (people: number) =>
      people < 25_000 ? 'LILLE' : people < 60_000 ? 'MELLEM' : people < 120_000 ? 'STOR' : 'MEGET_STOR';
    for (const row of rows) {
      expect([row['name'], row['os2_fee_size_class']]).toEqual([
        row['name'],
        classOf(Number(row['population_2026_01_01'])),
      ]);
    }
  });
});

describe('the regions', () => {
  const regionsOn = async (asOf: string) => {
    const { data } = await running.query(
      'query ($asOf: Date) { organizations(filter: { kind: { eq: REGION } }, asOf: $asOf) { nodes { id regionCode municipalities { totalCount } } } }',
      { asOf },
    );
    return (data!['organizations'] as { nodes: { id: string; municipalities: { totalCount: number } }[] }).nodes;
  };

  test.each([
    ['2026-11-21', ['1081', '1082', '1083', '1084', '1085']],
    ['2027-01-01', ['1081', '1082', '1083', 'ostdanmark']],
  ])('on %s are %j, and every municipality lies in one of them', async (asOf, names) => {
    const regions = await regionsOn(asOf);
    expect(regions.map(({ id }) => id).toSorted()).toEqual(names.map((name) => `region:${name}`));
    expect(regions.reduce((sum, { municipalities }) => sum + municipalities.totalCount, 0)).toBe(98);
  });
});
