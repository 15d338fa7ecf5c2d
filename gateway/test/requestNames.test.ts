import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { badCharacters } from '../../test/input/badTexts.ts';
import { limitedGraph, refusal, send, sendRaw, type LimitedGraph, type RawAnswer } from './support/limitedGraph.ts';

let graph: LimitedGraph;
let url: string;
beforeAll(async () => {
  graph = await limitedGraph();
  ({ url } = await graph.open({ admission: { budget: null } }));
});
afterAll(() => graph.close());

const query = 'query Sum { sum }';
const hash = createHash('sha256').update(query).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

/** The texts that name something in a request, each with a request that puts a text there. */
const places: readonly (readonly [string, (text: string) => Record<string, unknown>])[] = [
  ['operationName', (operationName) => ({ query, operationName })],
  ['documentId', (documentId) => ({ documentId })],
  ['extensions.persistedQuery.sha256Hash', (text) => ({ extensions: persisted(text) })],
  ['extensions.persistedQuery.sha256Hash', (text) => ({ query, extensions: persisted(text) })],
  ['extensions.persistedQuery.sha256Hash', (text) => ({ query, extensions: { persistedQuery: { sha256Hash: text } } })],
];

function get(content: Record<string, unknown>): Promise<RawAnswer> {
  const parameters = Object.entries(content).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return sendRaw(`${url}?${new URLSearchParams(parameters)}`, '', { method: 'GET' });
}

const characters = [...badCharacters, ['\n', 'U+000A (line feed)'], ['\t', 'U+0009 (tab)']] as const;

describe.each(places)('%s with a character that nobody sees', (argument, content) => {
  test('is BAD_USER_INPUT that names the place, the rule and the character, and runs nothing', async () => {
    const calls = graph.calls();
    for (const [character, named] of characters) {
      const answer = await send(url, content(`Sum${character}x`));
      expect(refusal(answer)).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
        argument,
        rule: expect.stringContaining('one line of text'),
        reason: `has ${named} at character 4`,
        requestId: answer.headers['x-request-id'],
      });
      expect(answer.body.errors![0]!.message).not.toContain(character);
    }
    expect(graph.calls()).toBe(calls);
  });

  test('is the same in an address', async () => {
    for (const [character, named] of characters.filter(([text]) => text.isWellFormed())) {
      expect(refusal(await get(content(`${character}Sum`)))).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
        argument,
        reason: `has ${named} at character 1`,
      });
    }
  });
});

describe('a text that names something', () => {
  test('is taken as it is where a reader sees all of it', async () => {
    expect((await send(url, { query, operationName: 'Sum', extensions: persisted(hash) })).body).toMatchObject({
      data: { sum: 1 },
    });
    expect(refusal(await send(url, { query, operationName: 'Æ' }))).toMatchObject({
      code: 'OPERATION_RESOLUTION_FAILURE',
    });
  });
});
