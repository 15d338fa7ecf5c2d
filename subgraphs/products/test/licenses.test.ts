import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { currentLicenses } from '../src/entities/index.ts';
import { products } from '../src/subgraph.ts';

describe('a license in ids of today', () => {
  test.each([
    ['MPL-2.0', ['MPL-2.0']],
    ['EUPL-1.2', ['EUPL-1.2']],
    ['GPL-3.0', ['GPL-3.0-only', 'GPL-3.0-or-later']],
    ['GPL-2.0+', ['GPL-2.0-or-later']],
    ['GPL-3.0-only', ['GPL-3.0-only']],
    ['AGPL-3.0', ['AGPL-3.0-only', 'AGPL-3.0-or-later']],
    ['MPL-2.0 AND CC-BY-SA-4.0', ['MPL-2.0 AND CC-BY-SA-4.0']],
    ['(MIT OR GPL-2.0) AND MPL-2.0', ['(MIT OR GPL-2.0-only) AND MPL-2.0', '(MIT OR GPL-2.0-or-later) AND MPL-2.0']],
    [
      'GPL-2.0 WITH Classpath-exception-2.0',
      ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ],
  ])('of %s is %j', (expression, expected) => {
    expect(currentLicenses(expression)).toEqual(expected);
  });
});

describe('the scalars of products', () => {
  let running: TestSubgraph;
  beforeAll(async () => {
    running = await startTestSubgraph(products);
  });
  afterAll(() => running.close());

  const filtered = async (filter: string) => {
    const { data, errors } = await running.query(`{ products(filter: ${filter}) { totalCount } }`);
    return errors?.[0]?.extensions?.['argument'] ?? (data!['products'] as { totalCount: number }).totalCount;
  };

  test('tell both ways in which a deprecated id is meant, and keep what the source says', async () => {
    const { data } = await running.query('{ product(id: "product:os2borgerpc") { license currentLicenses } }');
    expect(data).toEqual({
      product: { license: 'GPL-3.0', currentLicenses: ['GPL-3.0-only', 'GPL-3.0-or-later'] },
    });
  });

  test.each(['GPL-3.0', 'MPL-2.0', 'MPL-2.0 AND CC-BY-SA-4.0', 'GPL-3.0-or-later'])(
    'take the license %s',
    async (id) => {
      expect(await filtered(`{ license: { eq: "${id}" } }`)).toEqual(expect.any(Number));
    },
  );

  test.each(['GPL', 'gpl-3.0', 'MPL 2.0', 'Mozilla', 'MPL-2.0 AND', ''])(
    'refuse the license %j by its name',
    async (id) => {
      expect(await filtered(`{ license: { eq: "${id}" } }`)).toBe('filter.license.eq');
    },
  );

  test.each(['85', '85.04', '85.04.02', '00.13'])('take the KLE number %s', async (number) => {
    expect(await filtered(`{ kleNumbers: { has: "${number}" } }`)).toEqual(expect.any(Number));
  });

  test.each(['8', '850', '85.4', '85.04.02.01', '85-04', 'A85', ' 85', '85.'])(
    'refuse the KLE number %j',
    async (number) => {
      expect(await filtered(`{ kleNumbers: { has: "${number}" } }`)).toBe('filter.kleNumbers.has');
    },
  );
});
