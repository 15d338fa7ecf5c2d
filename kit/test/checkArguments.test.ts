import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { lineRule, textRule } from '../src/characters/index.ts';
import { CvrNumberScalar, DateScalar, checkArguments } from '../src/scalars/index.ts';

const typeDefs = parse(/* GraphQL */ `
  scalar Date
  scalar CvrNumber
  input Period {
    from: Date!
    to: Date
    label: String
    ids: [ID!]
  }
  input Search {
    cvr: CvrNumber
    days: [Date!]
    periods: [Period!]
    and: Search
  }
  type Query {
    echo(day: Date, days: [Date], cvr: CvrNumber, search: Search): String
    plain(text: String, ids: [ID!]): String
    box: Box
    boxes: [Box!]!
  }
  type Mutation {
    note(text: String): String
  }
  type Box {
    echo(day: Date! = "2026-01-01"): String
  }
`);

/** The arguments that a box was given. */
const seen = new Set<object>();

const schema = checkArguments(
  buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        Date: DateScalar,
        CvrNumber: CvrNumberScalar,
        Query: {
          echo: (_root: unknown, args: object) => JSON.stringify(args),
          plain: (_root: unknown, { text }: { text: string }) => text,
          box: () => ({}),
          boxes: () => Array.from({ length: 50 }, () => ({})),
        },
        Mutation: { note: (_root: unknown, { text }: { text: string }) => text },
        Box: {
          echo: (_box: unknown, args: object) => {
            seen.add(args);
            return JSON.stringify(args);
          },
        },
      },
    },
  ]),
);

const ask = async (source: string, variableValues?: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues }))) as {
    data: Record<string, unknown> | null;
    errors?: { message: string; path: unknown[]; extensions: Record<string, unknown> }[];
  };

describe('an argument of a field of many objects', () => {
  const echo = (day: string) =>
    `query ($day: Date!) { boxes { echo(day: $day) } again: boxes { echo(day: "${day}") } }`;

  test('is checked once for all of them', async () => {
    seen.clear();
    const { data } = await ask(echo('2026-02-02'), { day: '2026-02-03' });
    expect(data).toMatchObject({ boxes: Array.from({ length: 50 }, () => ({ echo: '{"day":"2026-02-03"}' })) });
    expect(seen.size).toBe(2);
  });

  test('is an error of each when it breaks its rule', async () => {
    const { data, errors } = await ask(echo('2026-02-30'), { day: '2026-02-03' });
    expect(data).toMatchObject({ again: Array.from({ length: 50 }, () => ({ echo: null })) });
    expect(errors!.map(({ path }) => path)).toEqual(Array.from({ length: 50 }, (_, n) => ['again', n, 'echo']));
  });
});

describe('a long text', () => {
  const long = 'å'.repeat(4_001);

  test.each([
    ['query ($t: String) { plain(text: $t) }', 'text'],
    [
      'query ($t: String) { echo(search: { periods: [{ from: "2024-01-01", label: $t }] }) }',
      'search.periods[0].label',
    ],
    ['query ($t: ID!) { plain(ids: [$t]) }', 'ids[0]'],
    ['query ($t: Date) { echo(day: $t) }', 'day'],
    ['query ($t: Date!) { box { echo(day: $t) } }', 'day'],
  ])('is refused in %s', async (source, argument) => {
    const { errors } = await ask(source, { t: long });
    expect(errors).toMatchObject([
      {
        message: `The argument "${argument}" must be at most 4,000 characters long; it has 4,001; received "${'å'.repeat(58)}….`,
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  test('is left to the rules of a mutation', async () => {
    const { data } = await ask('mutation ($t: String) { note(text: $t) }', { t: long });
    expect(data).toEqual({ note: long });
  });

  test('of 4,000 characters is none', async () => {
    const { data } = await ask('query ($t: String) { plain(text: $t) }', { t: long.slice(1) });
    expect(data).toEqual({ plain: long.slice(1) });
  });
});

describe('an argument that breaks its rule', () => {
  test.each([
    ['day: "2023-02-29"', 'day'],
    ['day: 20230228', 'day'],
    ['days: ["2024-02-29", "2024-2-9"]', 'days[1]'],
    ['days: "2024-2-9"', 'days[0]'],
    ['cvr: "12345678"', 'cvr'],
    ['search: { cvr: "12345678" }', 'search.cvr'],
    ['search: { days: ["2024-01-01", "2024-01-02", "x"] }', 'search.days[2]'],
    ['search: { periods: [{ from: "2024-01-01" }, { from: "2024-01-01", to: "never" }] }', 'search.periods[1].to'],
    ['search: { and: { and: { cvr: "1" } } }', 'search.and.and.cvr'],
  ])('%s is an error that names %s', async (argument, path) => {
    const { data, errors } = await ask(`{ echo(${argument}) }`);
    expect(data).toEqual({ echo: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toContain(`The argument "${path}" must be `);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
    expect(errors![0]!.path).toEqual(['echo']);
  });

  test('is found in a variable as in the text, alone or inside an input object', async () => {
    const query =
      'query ($day: Date, $search: Search, $cvr: CvrNumber) { one: echo(day: $day) two: echo(search: $search) three: echo(search: { cvr: $cvr }) }';
    const { errors } = await ask(query, { day: 'x', search: { periods: [{ from: '2024-13-01' }] }, cvr: '1' });
    expect(errors!.map(({ path, extensions }) => [path[0], extensions['argument']])).toEqual([
      ['one', 'day'],
      ['two', 'search.periods[0].from'],
      ['three', 'search.cvr'],
    ]);
  });

  test('is plain text with characters that no text may hold, and an id of a filter with them', async () => {
    const query =
      'query ($search: Search, $text: String, $ids: [ID!]) { one: echo(search: $search) two: plain(text: $text) three: plain(ids: $ids) }';
    const broken = 'a\0b';
    const { errors } = await ask(query, {
      search: { periods: [{ from: '2024-01-01', ids: ['a', broken] }] },
      text: 'Ærø\u202E',
      ids: [broken],
    });
    expect(errors!.map(({ path, message, extensions }) => [path[0], message, extensions])).toEqual([
      [
        'one',
        `The argument "search.periods[0].ids[1]" must be ${lineRule}; it has U+0000 (null) at character 2; received "a\\u0000b".`,
        {
          code: 'BAD_USER_INPUT',
          argument: 'search.periods[0].ids[1]',
          rule: lineRule,
          reason: 'has U+0000 (null) at character 2',
        },
      ],
      [
        'two',
        `The argument "text" must be ${textRule}; it has U+202E (right-to-left override) at character 4; received "Ærø\\u{202e}".`,
        {
          code: 'BAD_USER_INPUT',
          argument: 'text',
          rule: textRule,
          reason: 'has U+202E (right-to-left override) at character 4',
        },
      ],
    ]);
  });

  test('is an id with a line break, where a text may have one', async () => {
    const search = { periods: [{ from: '2024-01-01', label: 'a\nb', ids: ['a\nb'] }] };
    const { errors } = await ask('query ($search: Search) { echo(search: $search) }', { search });
    expect(errors!.map(({ extensions }) => extensions['argument'])).toEqual(['search.periods[0].ids[0]']);
  });

  test('fails its own field alone: the others still answer', async () => {
    const { data, errors } = await ask(`{
      good: echo(day: "2024-02-29") bad: echo(day: "2023-02-29") plain(text: "still here") box { echo }
    }`);
    expect(data).toEqual({
      good: '{"day":"2024-02-29"}',
      bad: null,
      plain: 'still here',
      box: { echo: '{"day":"2026-01-01"}' },
    });
    expect(errors!.map(({ path }) => path)).toEqual([['bad']]);
  });
});

describe('an argument that keeps its rule', () => {
  test('of plain text reaches the resolver in NFC', async () => {
    const { data } = await ask('query ($text: String) { plain(text: $text) }', { text: 'A\u030Arhus\r\n🐻' });
    expect(data).toEqual({ plain: 'Århus\n🐻' });
  });

  test('reaches the resolver in its normal form, everything else untouched', async () => {
    const search = { cvr: 'DK 19 31 99 70', periods: [{ from: '2024-01-01', to: null, label: ' as is ' }] };
    const { data, errors } = await ask('query ($search: Search) { echo(cvr: "dk19319970", search: $search) }', {
      search,
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(data!['echo'] as string)).toEqual({ cvr: '19319970', search: { ...search, cvr: '19319970' } });
  });

  test('may be null or left out where the schema says so', async () => {
    const { data } = await ask('{ one: echo(day: null, days: [null]) two: echo }');
    expect(data).toEqual({ one: '{"day":null,"days":[null]}', two: '{}' });
  });

  test('may not be null where the schema forbids it', async () => {
    const { errors } = await ask('{ box { echo(day: null) } }');
    expect(errors![0]!.message).toContain('Expected value of type "Date!", found null');
  });
});
