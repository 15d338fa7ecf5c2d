import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { wideAllowances } from '../../test/support/wideAllowances.ts';
import { openGateways, post } from './support/gateways.ts';
import { startServer, type TestServer } from './support/httpServer.ts';
import { serveTiny, type TinySubgraph } from './support/tinySubgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const gateways = openGateways();
let names: TinySubgraph;
let lengths: TinySubgraph;
let raw: TestServer;
/** The text that the subgraph "raw" answers with. */
let rawText = '{}';
let url: string;

beforeAll(async () => {
  const thing = ({ id }: { id: string }) => ({ __typename: 'Thing', id, said: ({ text }: { text?: string }) => text });
  names = await serveTiny({
    name: 'names',
    sdl: `${link}
      type Query { thing(id: ID!): Thing echo(text: String, in: Words): String }
      input Words { text: String all: [String] }
      type Thing @key(fields: "id") { id: ID! said(text: String): String }`,
    entities: ['Thing'],
    roots: {
      thing,
      echo: ({ text, in: input }: { text?: string; in?: { text?: string; all?: string[] } }) =>
        text ?? input?.text ?? input?.all?.join(''),
      _entities: ({ representations }) => representations.map(thing),
    },
  });
  lengths = await serveTiny({
    name: 'lengths',
    sdl: `${link} type Query { unused: Int } type Thing @key(fields: "id") { id: ID! length(of: String): Int }`,
    entities: ['Thing'],
    roots: {
      _entities: ({ representations }) =>
        representations.map(({ id }) => ({
          __typename: 'Thing',
          id,
          length: ({ of }: { of?: string }) => (of ?? id).length,
        })),
    },
  });
  raw = await startServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(rawText));
  });
  const rawSdl =
    'scalar JSON type Query { raw: Raw valueOf: String } type Raw { json: JSON name: String constructor: String }';
  ({ url } = await gateways.over([names, lengths, { name: 'raw', url: raw.url, sdl: rawSdl }], {
    admission: { allowances: wideAllowances },
  }));
});
afterAll(async () => {
  await gateways.closeAll();
  await Promise.all([names.close(), lengths.close(), raw.close()]);
});

/** The text of an answer without what it cost. */
const withoutExtensions = (text: string) => text.replace(/,"extensions":\{"cost":\{[^{}]*\}\}\}$/, '}');

const texts = [
  `a "quoted" \\ back\\\\slash \\" \\u0041`,
  '${1 + 1} `${process.exit(1)}` #{x} <%= y %>',
  '\u2028 \u2029 \u0000 \u0007 \u007f \ufeff',
  'pairs 😀 \ud83d\ude00',
  '__proto__',
  '""" block """',
  '{"representations":[]}',
  'x'.repeat(100_000),
];

describe('texts with hostile content', () => {
  test.each(texts.map((text) => [text.slice(0, 20), text]))('come through unchanged: %j', async (_name, text) => {
    const query = `query ($t: String, $all: [String]) {
      literal: echo(text: ${JSON.stringify(text)})
      variable: echo(text: $t)
      inside: echo(in: { all: [$t, ${JSON.stringify(text)}] })
      list: echo(in: { all: $all })
      thing(id: ${JSON.stringify(text)}) { id said(text: $t) length }
    }`;
    expect(await post(url, query, { variables: { t: text, all: [text] } })).toEqual({
      data: {
        literal: text,
        variable: text,
        inside: text + text,
        list: text,
        thing: { id: text, said: text, length: text.length },
      },
    });
  });

  test('that are no Unicode are refused in documents, and come through in variables', async () => {
    const half = 'half \ud83d, other \ude00';
    expect(await post(url, `{ echo(text: ${JSON.stringify(half)}) }`)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    const query = 'query ($t: String) { echo(text: $t) thing(id: "one") { said(text: $t) length(of: $t) } }';
    expect(await post(url, query, { variables: { t: half } })).toEqual({
      data: { echo: half, thing: { said: half, length: half.length } },
    });
  });
});

describe('names that mean something to JavaScript or to the gateway', () => {
  const aliases =
    '__proto__ constructor prototype toString hasOwnProperty toJSON then data errors _k0 _k1 _e0 _v0 __batch_reps_0 ' +
    `representations _entities __typename id length ${'x'.repeat(10_000)}`;

  test.each(aliases.split(' ').map((alias) => [alias.slice(0, 20), alias]))(
    'stand as aliases: %s',
    async (_, alias) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ ${alias}: thing(id: "one") { ${alias}: said(text: "two") more: length(of: "three") } }`,
        }),
      });
      // As text: a JavaScript object with such keys would not show all of them.
      expect(withoutExtensions(await response.text())).toBe(`{"data":{"${alias}":{"${alias}":"two","more":5}}}`);
    },
  );

  test.each(['constructor', 'toString', 'representations', '__batch_reps_0', '_v0', 'v'.repeat(10_000)])(
    'stand as variables: %s',
    async (name) => {
      const query = `query ($${name}: String, $_v1: ID = "one") {
        thing(id: $_v1) { said(text: $${name}) length(of: $${name}) } echo(in: { text: $${name} })
      }`;
      const without = { data: { thing: { said: null, length: 3 }, echo: null } };
      expect(await post(url, query, { variables: {} })).toEqual(without);
      const variables = Object.fromEntries([[name, 'four']]);
      const given = { data: { thing: { said: 'four', length: 4 }, echo: 'four' } };
      expect(await post(url, query, { variables })).toEqual(given);
    },
  );

  test('are refused where no JSON for JavaScript may have them', async () => {
    const variables = Object.fromEntries([['__proto__', 'four']]);
    expect(await post(url, 'query ($__proto__: String) { echo(text: $__proto__) }', { variables })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('stand as operation and fragment names', async () => {
    const query = `query constructor { ...toString } fragment toString on Query { __proto__: echo(text: "five") }`;
    const { data } = await post(url, query);
    expect(JSON.stringify(data)).toBe('{"__proto__":"five"}');
  });
});

describe('answers of subgraphs with hostile keys', () => {
  const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"polluted":true}';
  afterEach(() => {
    delete (Object.prototype as Record<string, unknown>)['polluted'];
  });

  test('give what was asked for', async () => {
    rawText = `{"__proto__":{"a":1},"data":{"raw":{"__proto__":{"name":"wrong"},"constructor":"own",
      "json":${hostile},"name":"right"}},"errors":[],"constructor":1}`;
    const response = await fetch(`${url}?query={raw{json name constructor toString:__typename}}`);
    expect(withoutExtensions(await response.text())).toBe(
      `{"data":{"raw":{"json":${hostile},"name":"right","constructor":"own","toString":"Raw"}}}`,
    );
  });

  test('change no prototype', async () => {
    rawText = '{"data":{"__proto__":{"polluted":true},"raw":{"name":"right"}}}';
    expect(await post(url, '{ raw { name } }')).toEqual({ data: { raw: { name: 'right' } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('are read also where a field is called as what all objects inherit', async () => {
    rawText = '{"data":{"valueOf":"own"}}';
    expect(await post(url, '{ valueOf }')).toEqual({ data: { valueOf: 'own' } });
  });

  test('inherit nothing: a field that a subgraph leaves out is missing, also where all objects have such a thing', async () => {
    rawText = '{"data":{"raw":{"json":null,"__proto__":{"name":"wrong"}}}}';
    expect(await post(url, '{ raw { name constructor } }')).toMatchObject({
      data: { raw: { name: null, constructor: null } },
      errors: [{ path: ['raw', 'name'] }, { path: ['raw', 'constructor'] }],
    });
  });
});
