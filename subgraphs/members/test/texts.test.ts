import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

const text = '{ text language isFallback }';

test('the community, its bodies and functions are told in both languages', async () => {
  for (const language of ['DA', 'EN']) {
    const summary = `summary(language: ${language}) ${text}`;
    const { data, errors } = await running.query(`{ community { ${summary}
      feeSchedule { ${summary} } bodies { name(language: ${language}) ${text} ${summary} }
      functions { name(language: ${language}) ${text} ${summary} } } }`);
    expect(errors).toBeUndefined();
    const texts = JSON.stringify(data).match(/"language":"..","isFallback":(true|false)/g)!;
    const { bodies, functions } = data!['community'] as { bodies: object[]; functions: object[] };
    expect(texts).toHaveLength(2 + 2 * bodies.length + 2 * functions.length);
    expect([bodies.length, functions.length > 6]).toEqual([3, true]);
    expect(new Set(texts)).toEqual(new Set([`"language":"${language}","isFallback":false`]));
  }
});

test('a text that exists in one language stands in for the other, and says so', async () => {
  await running.subgraph.orm
    .fork()
    .execute(`update members.governance_body set summary = '{"da": "Kun dansk."}' where kind = 'BOARD'`);
  const { data } = await running.query(`{ community { bodies { kind summary(language: EN) ${text} } } }`);
  const { bodies } = data!['community'] as { bodies: { kind: string; summary: object }[] };
  expect(bodies.find(({ kind }) => kind === 'BOARD')!.summary).toEqual({
    text: 'Kun dansk.',
    language: 'DA',
    isFallback: true,
  });
});

describe('a language', () => {
  test('is Danish when none is said', async () => {
    const { data } = await running.query('{ community { bodies { name { text } } } }');
    const { bodies } = data!['community'] as { bodies: { name: { text: string } }[] };
    expect(bodies.map(({ name }) => name.text)).toEqual(['Generalforsamlingen', 'Bestyrelsen', 'Sekretariatet']);
  });

  test('written as the country is refused with the one that is meant', async () => {
    const { errors } = await running.query('{ community { summary(language: DK) { text } } }');
    expect(errors).toMatchObject([{ message: expect.stringMatching(/"DK".*"DA"/) }]);
  });
});
