import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data;
}

describe('what a product is good for', () => {
  test('is its flagship fields, benefits and authority levels, each with its source', async () => {
    const query = `{ product(id: "product:os2fleetoptimiser") {
      flagshipAreas { area provenance { confidence } } benefits { benefit } authorityLevels { level provenance { source { id } } } } }`;
    const source = { id: 'source:self-evaluation-os2fleetoptimiser-2026' };
    expect(await answer(query)).toEqual({
      product: {
        flagshipAreas: [{ area: 'BUILDINGS_AND_FLEET', provenance: [{ confidence: 'MEDIUM' }] }],
        benefits: [{ benefit: 'COST' }, { benefit: 'INNOVATION' }],
        authorityLevels: ['MUNICIPALITY', 'REGION'].map((level) => ({ level, provenance: [{ source }] })),
      },
    });
  });
});

describe('strategies', () => {
  test('are linked to from products, also where the graph does not describe them', async () => {
    const query = `{ product(id: "product:os2fleetoptimiser") { strategyLinks { strategy { id } title { text } statement(language: EN) { text } } } }`;
    expect(await answer(query)).toEqual({
      product: {
        strategyLinks: [
          {
            strategy: null,
            title: { text: 'DK2030' },
            statement: { text: 'Contributes to the goal of emitting less carbon dioxide.' },
          },
          {
            strategy: { id: 'strategy:joint-public-2026' },
            title: { text: 'Den fællesoffentlige digitaliseringsstrategi 2026-2029' },
            statement: { text: 'Contributes to digital sovereignty, the fourth area of effort.' },
          },
        ],
      },
    });
  });

  test('lead back to the products that serve them', async () => {
    const keys = ['strategy:joint-public-2026', 'strategy:national-2022'].map((id) => ({
      __typename: 'Strategy',
      id,
      asOf: '2026-11-21',
    }));
    expect(await running.entities(keys, '... on Strategy { productLinks { product { name } } }')).toMatchObject([
      { productLinks: [{ product: { name: 'OS2fleetoptimiser' } }] },
      { productLinks: [] },
    ]);
  });
});

describe('upkeep', () => {
  test('names who maintains a product, by which kind of arrangement, and who holds the rights', async () => {
    const fields = 'maintenance { type maintainers { id } contractors { id } } ipOwner { kind supplier { id } }';
    expect(
      await answer(
        `{ borgerpc: product(id: "product:os2borgerpc") { ${fields} } mo: product(id: "product:os2mo") { ${fields} } kle: product(id: "product:os2kle") { ${fields} } }`,
      ),
    ).toEqual({
      borgerpc: {
        maintenance: { type: 'COMMUNITY', maintainers: [{ id: 'municipality:540' }], contractors: [] },
        ipOwner: { kind: 'COMMUNITY', supplier: null },
      },
      mo: {
        maintenance: { type: 'CONTRACT', maintainers: [], contractors: [{ id: 'supplier:magenta' }] },
        ipOwner: { kind: 'SUPPLIER', supplier: { id: 'supplier:magenta' } },
      },
      kle: { maintenance: null, ipOwner: null },
    });
  });
});

describe('licenses', () => {
  test('that were found are held against the registered one', async () => {
    const fields = 'license licenseAgrees licenseFindings { place license }';
    expect(
      await answer(
        `{ forms: product(id: "product:os2forms") { ${fields} } heat: product(id: "product:ai-heat-control") { ${fields} } kle: product(id: "product:os2kle") { ${fields} } }`,
      ),
    ).toEqual({
      forms: {
        license: 'EUPL-1.2',
        licenseAgrees: true,
        licenseFindings: [
          { place: 'LICENSE_FILE', license: null },
          { place: 'PACKAGE_METADATA', license: 'EUPL-1.2' },
        ],
      },
      heat: { license: null, licenseAgrees: null, licenseFindings: [{ place: 'REPORT', license: 'CC-BY-SA-4.0' }] },
      kle: { license: 'MPL-2.0', licenseAgrees: null, licenseFindings: [] },
    });
  });
});

describe('fees', () => {
  const fees = (args: string) =>
    answer(`{ product(id: "product:os2valghalla") { fees${args} { feeClass memberFee nonMemberFee connectionFee } } }`);

  test('grow with the size of the authority, and members pay less', async () => {
    expect(await fees('')).toEqual({
      product: {
        fees: [
          { feeClass: 'SMALL', memberFee: 23980, nonMemberFee: 29700, connectionFee: 35000 },
          { feeClass: 'MEDIUM', memberFee: 34880, nonMemberFee: 43200, connectionFee: 70000 },
          { feeClass: 'LARGE', memberFee: 45780, nonMemberFee: 56700, connectionFee: 190000 },
          { feeClass: 'VERY_LARGE', memberFee: 56680, nonMemberFee: 70200, connectionFee: 350000 },
        ],
      },
    });
  });

  test('are those of the day: there were none known the day before', async () => {
    expect(await fees('(asOf: "2023-08-30")')).toEqual({ product: { fees: [] } });
    expect(await fees('(asOf: "2023-08-31")')).toMatchObject({ product: { fees: { length: 4 } } });
  });
});

describe('tenders', () => {
  test('tell what was called for, and for whom', async () => {
    const query = `{ product(id: "product:os2opgavefordeler") {
      tenders { kind services durationMonths announcedOn organizations { id } awardedTo { id } } } }`;
    expect(await answer(query)).toEqual({
      product: {
        tenders: [
          {
            kind: 'CALL_FOR_OFFERS',
            services: ['DEVELOPMENT', 'OPERATION', 'SUPPORT', 'IMPLEMENTATION'],
            durationMonths: 48,
            announcedOn: null,
            organizations: [615, 746, 706, 707, 210, 151].map((code) => ({ id: `municipality:${code}` })),
            awardedTo: null,
          },
        ],
      },
    });
  });
});

describe('a module', () => {
  test('has features, and initiators of its own who need not have developed the product', async () => {
    const query = `{ product(id: "product:os2indberetning") {
      modules { isInitiatedOutside features(language: EN) { text isFallback } initiators { id } } } }`;
    expect(await answer(query)).toEqual({
      product: {
        modules: [
          {
            isInitiatedOutside: true,
            features: [{ text: 'Employees report holiday.', isFallback: false }],
            initiators: [],
          },
        ],
      },
    });
  });
});

describe('flagship fields', () => {
  test('are five, some of them covered', async () => {
    const found = (await answer('{ flagshipAreas { area products { name } } }')) as {
      flagshipAreas: { area: string; products: { name: string }[] }[];
    };
    expect(found.flagshipAreas.map(({ area, products: of }) => [area, ...of.map(({ name }) => name)])).toEqual([
      ['CASE_HANDLING', 'OS2forms', 'OS2kle', 'OS2opgavefordeler'],
      ['CONTROL_AND_SUPERVISION', 'OS2flytjord'],
      ['GUIDANCE_AND_ADVICE'],
      ['BUILDINGS_AND_FLEET', 'AI heat control', 'gps-connector', 'OS2fleetoptimiser'],
      ['SMART_CITY', 'gps-connector', 'OS2iot'],
    ]);
  });

  test('wait for the read model with what is told by region, and answer the rest', async () => {
    const { data, errors } = await running.query('{ flagshipAreas { area municipalities { denominator } } }');
    expect(data).toMatchObject({ flagshipAreas: { 0: { area: 'CASE_HANDLING', municipalities: null } } });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }, {}, {}, {}, {}]);
  });
});

test('what is known about a page of products takes as many statements as about one', async () => {
  const fields = `flagshipAreas { area } benefits { benefit } authorityLevels { level } strategyLinks { id } requirements { id }
    tenders { id } maintenance { type } ipOwner { kind } licenseAgrees fees { memberFee } documents { totalCount nodes { id } }
    decisions { nodes { id } } projects { nodes { name } }`;
  const query = (size: number) => `{ products(first: ${size}) { nodes { ${fields} } } }`;
  const one = await running.statementsOf(query(1));
  expect(await running.statementsOf(query(39))).toBe(one);
});

describe('the list of products', () => {
  const names = async (filter: string) => {
    const { products: page } = (await answer(`{ products(first: 100 filter: ${filter}) { nodes { name } } }`)) as {
      products: { nodes: { name: string }[] };
    };
    return page.nodes.map(({ name }) => name);
  };

  test.each([
    ['{ flagshipAreas: { has: SMART_CITY } }', ['gps-connector', 'OS2iot']],
    ['{ authorityLevels: { has: REGION } }', ['OS2autoproces', 'OS2fleetoptimiser']],
    ['{ benefits: { hasEvery: [COST, INNOVATION] } }', ['OS2autoproces', 'OS2fleetoptimiser', 'OS2skadesøkonomi']],
    ['{ maintenanceType: { eq: NONE } }', ['OS2dagsorden', 'OS2loop', 'OS2opgavefordeler']],
    ['{ ipOwnerKind: { in: [SUPPLIER, AUTHORITY] } }', ['OS2datascanner', 'OS2mo']],
    ['{ licenseAgrees: true name: { startsWith: "OS2f" } }', ['OS2faktor', 'OS2fleetoptimiser', 'OS2forms']],
    ['{ documents: { some: { language: { eq: EN } } } }', ['gps-connector', 'OS2adgang', 'OS2ai', 'OS2borgerPC']],
  ])('is filtered by %s', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test('whose license nobody looked at is out of those that agree and of those that do not, and in what is not known to', async () => {
    const of = (filter: string) => names(`{ id: { in: ["product:os2kle", "product:os2forms"] } ${filter} }`);
    expect(await of('licenseAgrees: true')).toEqual(['OS2forms']);
    expect(await of('licenseAgrees: false')).toEqual([]);
    expect(await of('not: { licenseAgrees: true }')).toEqual(['OS2kle']);
    expect(await of('not: { licenseAgrees: false }')).toEqual(['OS2forms', 'OS2kle']);
  });

  test('is counted by flagship field, a product once for each of its own', async () => {
    const query =
      '{ products(filter: { flagshipAreas: { isEmpty: false } }) { totalCount facets(by: [FLAGSHIP_AREA]) { buckets { value count } } } }';
    expect(await answer(query)).toEqual({
      products: {
        totalCount: 8,
        facets: [
          {
            buckets: [
              { value: 'BUILDINGS_AND_FLEET', count: 3 },
              { value: 'CASE_HANDLING', count: 3 },
              { value: 'SMART_CITY', count: 2 },
              { value: 'CONTROL_AND_SUPERVISION', count: 1 },
            ],
          },
        ],
      },
    });
  });
});
