import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultAllowances } from '../src/access/index.ts';
import { openGateways } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const sdl =
  'type Query { word: String list: [String!] things: [Thing!] deep: Thing any: Any maybe: [Thing] } type Mutation { write: [Thing!] } type Thing { id: ID! text: String things: [Thing!] } scalar Any';
const allowed = 20_000;

describe.each(['compiled', 'apollo'] as const)('the size of an answer by the %s engine', (engine) => {
  const gateways = openGateways();
  let subgraph: TestServer;
  let url: string;
  beforeAll(async () => {
    subgraph = await startServer(json({}));
    const { anonymous, signedIn } = defaultAllowances;
    const limits = { ...anonymous.limits, answerBytes: allowed };
    const admission = { allowances: { anonymous: { ...anonymous, limits }, signedIn } };
    ({ url } = await gateways.over([{ name: 'words', url: subgraph.url, sdl }], { engine, admission }));
  });
  afterAll(async () => {
    await gateways.closeAll();
    await subgraph.close();
  });

  async function ask(data: unknown, query: string, errors?: unknown) {
    subgraph.answer = json(errors === undefined ? { data } : { data, errors });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    return { bytes: Buffer.byteLength(text), answer: JSON.parse(text) as Answer, status: response.status };
  }

  const things = (count: number, text: string) => Array.from({ length: count }, (_, id) => ({ id: String(id), text }));

  test('is as large as is allowed, to the byte', async () => {
    const longest = allowed - '{"word":""}'.length;
    const just = await ask({ word: 'x'.repeat(longest) }, '{ word }');
    expect(just.answer.errors).toBeUndefined();
    expect(just.answer.data).toEqual({ word: 'x'.repeat(longest) });
    const over = await ask({ word: 'x'.repeat(longest + 1) }, '{ word }');
    expect(over.answer.data).toBeNull();
    expect(over.answer.errors).toMatchObject([
      { extensions: { code: 'ANSWER_TOO_LARGE', allowed, limit: 'answerBytes' } },
    ]);
  });

  test('is counted in bytes, not in characters', async () => {
    const { answer } = await ask({ word: 'ø'.repeat(allowed / 2) }, '{ word }');
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
  });

  test.each<[string, string, unknown]>([
    ['a list of objects', '{ things { id text } }', { things: things(1_000, 'some text') }],
    [
      'lists in lists',
      '{ deep { id things { id things { id text } } } }',
      { deep: { id: '1', things: things(40, '').map((each) => ({ ...each, things: things(40, 'text') })) } },
    ],
    ['a list of strings', '{ list }', { list: Array.from({ length: 5_000 }, () => 'text') }],
    ['a scalar of any kind', '{ any }', { any: { deep: Array.from({ length: 11_000 }, () => 1) } }],
    ['a list with nulls', '{ maybe { id } }', { maybe: Array.from({ length: 9_000 }, () => null) }],
    ['long texts', '{ things { text } }', { things: things(30, 'long '.repeat(200)) }],
    ['the answer of a mutation', 'mutation { write { id text } }', { write: things(1_000, 'some text') }],
  ])('is refused for %s, with null in place of the data', async (_what, query, data) => {
    const { answer, bytes, status } = await ask(data, query);
    expect(status).toBe(200);
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'ANSWER_TOO_LARGE', requestId: expect.any(String) });
    expect(bytes).toBeLessThan(800);
  });

  test('holds for introspection too, which is counted exactly before anything of it is written', async () => {
    const names = '{ __schema { types { name description fields { name description } } } }';
    const exact = Buffer.byteLength(
      JSON.stringify((await ask({}, names)).answer.data).slice('{"__schema":'.length, -1),
    );
    const times = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => names.slice(2, -2).replace('__schema', `a${n}: __schema`)).join(' ')} }`;
    const fitting = Math.floor(allowed / (exact + '"a00":,'.length));
    expect((await ask({}, times(fitting))).answer.errors).toBeUndefined();
    const tooMany = Math.ceil(allowed / exact) + 1;
    const { answer, status } = await ask({}, times(tooMany));
    expect(status).toBe(400);
    // Refused before it ran: an operation that ran has data, or null.
    expect('data' in answer).toBe(false);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'ANSWER_TOO_LARGE', limit: 'answerBytes', requested: tooMany * exact, allowed } },
    ]);
    // One response key is one value in the answer.
    const sameKey = Array.from({ length: tooMany }, () => names.slice(2, -2)).join(' ');
    expect((await ask({}, `{ ${sameKey} }`)).answer.errors).toBeUndefined();
  });

  test('bounds errors: those without room are left out', async () => {
    const count = 500;
    const message = 'A long explanation. '.repeat(20);
    const errors = Array.from({ length: count }, (_, index) => ({
      message,
      path: ['maybe', index],
      extensions: { code: 'FORBIDDEN' },
    }));
    const { answer, bytes } = await ask(
      { maybe: Array.from({ length: count }, () => null) },
      '{ maybe { id } }',
      errors,
    );
    expect(bytes).toBeLessThan(allowed * 1.1);
    expect(answer.data).toEqual({ maybe: Array.from({ length: count }, () => null) });
    expect(answer.errors!.length).toBeGreaterThan(10);
    expect(answer.errors!.length).toBeLessThan(count);
  });
});

test('the compiled engine names the field that grew', async () => {
  const gateways = openGateways();
  const subgraph = await startServer(
    json({
      data: {
        deep: { id: '1', things: [{ id: '2', things: Array.from({ length: 900 }, () => ({ text: 'a text' })) }] },
      },
    }),
  );
  const { anonymous, signedIn } = defaultAllowances;
  const limits = { ...anonymous.limits, answerBytes: 1_000 };
  const admission = { allowances: { anonymous: { ...anonymous, limits }, signedIn } };
  const { url } = await gateways.over([{ name: 'words', url: subgraph.url, sdl }], { admission });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ deep { id things { id things { text } } } }' }),
    });
    const { errors } = (await response.json()) as Answer;
    expect(errors).toMatchObject([{ extensions: { code: 'ANSWER_TOO_LARGE', field: 'deep.things.things.text' } }]);
    expect(errors![0]!.message).toContain('"deep.things.things.text"');
  } finally {
    await gateways.closeAll();
    await subgraph.close();
  }
});
