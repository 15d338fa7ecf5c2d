import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { scalars } from '../src/scalars.ts';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

/** Asks for organizations by a code: their short names, or the argument that is refused and the rule it breaks. */
async function found(filter: string): Promise<unknown> {
  const { data, errors } = await running.query(`{ organizations(filter: { ${filter} }) { nodes { shortName } } }`);
  if (errors) {
    const { code, argument, rule } = errors[0]!.extensions as Record<string, unknown>;
    return { code, argument, rule };
  }
  return (data!['organizations'] as { nodes: { shortName: string }[] }).nodes.map(({ shortName }) => shortName);
}
const refused = (argument: string, rule: string) => ({
  code: 'BAD_USER_INPUT',
  argument,
  rule: expect.stringContaining(rule),
});

describe('a municipality code', () => {
  test.each(['101', '0101'])('is taken as %s', async (code) => {
    expect(await found(`code: { eq: "${code}" }`)).toEqual(['København']);
  });

  test('that is Christiansø is refused with the reason', async () => {
    expect(await found('code: { in: ["101", "0411"] }')).toEqual(refused('filter.code.in[1]', 'Christiansø'));
    expect(await found('code: { eq: "411" }')).toEqual(refused('filter.code.eq', 'Christiansø'));
  });

  test.each(['', '1', '00101', '001', '901', '10a', '101 ', '１０１'])('is never %j', async (code) => {
    expect(await found(`code: { eq: "${code}" }`)).toEqual(refused('filter.code.eq', 'three digits'));
  });

  test('that no municipality has finds none', async () => {
    expect(await found('code: { eq: "102" }')).toEqual([]);
  });
});

describe('a region code', () => {
  test.each(['1081', '081', 'DK-81', 'dk-81'])('is taken as %s', async (code) => {
    expect(await found(`regionCode: { eq: "${code}" }`)).toEqual(['Nordjylland']);
  });

  test.each(['1080', '1086', '1180', '81', 'DK81', 'DK-8', ''])('is never %j', async (code) => {
    expect(await found(`regionCode: { eq: "${code}" }`)).toEqual(refused('filter.regionCode.eq', '1081'));
  });
});

describe('a NUTS code', () => {
  test('is one of the eleven provinces', async () => {
    expect(await found('nuts3: { eq: "dk014" }')).toEqual(['Bornholm']);
    expect(await found('nuts3: { eq: "DK015" }')).toEqual(refused('filter.nuts3.eq', 'DK011'));
    expect(await found('nuts3: { eq: "DK01" }')).toEqual(refused('filter.nuts3.eq', 'DK011'));
  });
});

describe('a CVR number', () => {
  test.each(['64942212', 'DK64942212', '64 94 22 12'])('is taken as %s', async (cvr) => {
    expect(await found(`cvr: { eq: "${cvr}" }`)).toEqual(['København']);
  });

  test('that others refuse and that keeps the rule is taken', async () => {
    expect(await found('cvr: { eq: "19319970" }')).toEqual([]);
  });

  test.each(['64942213', '6494221', '649422120', '1003001111'])('is never %s', async (cvr) => {
    expect(await found(`cvr: { eq: "${cvr}" }`)).toEqual(refused('filter.cvr.eq', 'check digit'));
  });
});

describe('a GLN', () => {
  const out = (value: unknown) => scalars.Gln.serialize(value);

  test('has thirteen digits and the check digit of GS1, whatever it begins with', () => {
    expect(out('5790002750595')).toBe('5790002750595');
    expect(out('4006381333931')).toBe('4006381333931');
  });

  test.each(['5790002750596', '579000275059', '57900027505950', 5790002750595])('is never %p', (value) => {
    expect(() => out(value)).toThrow('Gln');
  });
});
