import { describe, expect, test } from '@jest/globals';
import DataLoader from 'dataloader';
import { buildSchema, execute, parse, type ExecutionResult, type GraphQLObjectType } from 'graphql';
import { batching } from '../src/reading/index.ts';
import { paceLists } from '../src/subgraph/pacedLists.ts';
import { answerFor } from '../src/subgraph/requestWork.ts';
import { anonymous } from '../src/viewer/index.ts';
import type { Turns } from '../src/work/index.ts';

const things = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `t${n}`, maybe: null, parts: parts(3) }));
const parts = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `p${n}` }));
const sdl = `type Query { things(count: Int!): [Thing!]! later(count: Int!): [Thing] broken: [Thing] promised: [Thing] names: [String!]! }
  type Thing { id: ID! maybe: ID! parts: [Part] } type Part { name: String }`;
const roots = {
  things: ({ count }: { count: number }) => things(count),
  later: async ({ count }: { count: number }) => things(count),
  broken: [{ id: 'a' }, new Error('broken'), { id: null }],
  promised: () => [Promise.resolve({ id: 'a' }), Promise.reject(new Error('late')), Promise.resolve(null)],
  names: ['a', 'b'],
};
const run = (query: string, schema = paceLists(buildSchema(sdl))) =>
  execute({ schema, document: parse(query), rootValue: roots }) as ExecutionResult | Promise<ExecutionResult>;

describe('lists that give up the thread', () => {
  test('small answers are made in one go, without a promise', () => {
    expect(run('{ things(count: 100) { id parts { name } } names }')).not.toBeInstanceOf(Promise);
  });

  test('large ones say the same as in one go', async () => {
    const query =
      '{ things(count: 8000) { id parts { name n2: name } } later(count: 500) { a: id b: id parts { name } } names }';
    const large = run(query);
    expect(large).toBeInstanceOf(Promise);
    expect(await large).toEqual(await run(query, buildSchema(sdl)));
  });

  test('errors keep their places, and nulls spread as they do in one go', async () => {
    const query = '{ things(count: 12000) { id } broken { id } promised { id } later(count: 3) { id maybe } }';
    const paths = ({ data, errors }: ExecutionResult) => ({
      data,
      errors: errors?.map(({ path, message }) => `${path?.join('.')}: ${message}`).toSorted(),
    });
    expect(paths(await run(query))).toEqual(paths(await run(query, buildSchema(sdl))));
  });

  test('others get the thread in between', async () => {
    let others = 0;
    let isDone = false;
    const count = () => {
      others += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await run(
      `{ things(count: 5000) { ${Array.from({ length: 20 }, (_, n) => `a${n}: id`).join(' ')} parts { name } } }`,
    );
    isDone = true;
    expect(others).toBeGreaterThan(3);
  });

  test('what arguments write out counts for each object', async () => {
    const schema = paceLists(buildSchema(sdl.replace('parts: [Part]', 'parts(of: [Int!]): [Part]')));
    const asked = (values: string) => `query ($v: [Int!]) { things(count: 100) { parts(of: ${values}) { name } } }`;
    const written = Array.from({ length: 200 }, (_, n) => n).join(' ');
    expect(run(asked('[1 2 3]'), schema)).not.toBeInstanceOf(Promise);
    expect(run(asked('$v'), schema)).not.toBeInstanceOf(Promise);
    const large = run(asked(`[${written}]`), schema);
    expect(large).toBeInstanceOf(Promise);
    expect(await large).toEqual(run(asked('[1]'), schema));
  });

  test('a connection counts as many values: it is found and made for each object', async () => {
    const connected = `type Parts { pageInfo: String nodes: [Part] }`;
    const schema = () => paceLists(buildSchema(`${sdl.replace('parts: [Part]', 'parts(n: Int): Parts')} ${connected}`));
    const asked = (count: number) =>
      `{ things(count: 100) { ${Array.from({ length: count }, (_, n) => `a${n}: parts(n: ${n}) { pageInfo }`).join(' ')} } }`;
    expect(run(asked(1), schema())).not.toBeInstanceOf(Promise);
    expect(run(asked(3), schema())).toBeInstanceOf(Promise);
  });

  test('objects that one batch gives come in pieces as well', async () => {
    const document = parse(
      `{ things(count: 6000) { owner { ${Array.from({ length: 30 }, (_, n) => `a${n}: name`).join(' ')} } id } }`,
    );
    const owned = () => {
      const schema = buildSchema(sdl.replace('type Thing {', 'type Thing { owner: Part '));
      const loader = new DataLoader<string, unknown>(async (ids) => ids.map((id) => ({ name: id })), {
        ...batching,
      });
      (schema.getType('Thing') as GraphQLObjectType).getFields()['owner']!.resolve = ({ id }: { id: string }) =>
        loader.load(id);
      return schema;
    };
    let [most, sinceTurn, isDone] = [0, 0, false];
    const schema = paceLists(owned());
    const name = (schema.getType('Part') as GraphQLObjectType).getFields()['name']!;
    name.resolve = (part: { name: string }) => {
      sinceTurn += 1;
      most = Math.max(most, sinceTurn);
      return part.name;
    };
    const turn = () => {
      sinceTurn = 0;
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    const paced = await answerFor({ viewer: anonymous, client: 'one' }, undefined, async () =>
      execute({ schema, document, rootValue: roots }),
    );
    isDone = true;
    // 180,000 values, of which some ten thousand are made in one go.
    expect(most).toBeLessThan(25_000);
    expect(paced).toEqual(await execute({ schema: owned(), document, rootValue: roots }));
  });

  test('one piece at a time, also where there is time left', async () => {
    const given: number[] = [];
    let [pieces, objects] = [0, 0];
    const turns: Turns = {
      take() {
        pieces += 1;
        given.push(objects);
        return undefined;
      },
    };
    const schema = paceLists(buildSchema(sdl));
    (schema.getType('Thing') as GraphQLObjectType).getFields()['id']!.resolve = ({ id }: { id: string }) => {
      objects += 1;
      return id;
    };
    await answerFor({ viewer: anonymous, client: 'one' }, turns, async () =>
      run('{ things(count: 12000) { id } }', schema),
    );
    // The first turn is the request's own.
    expect(pieces).toBe(1 + 3);
    expect(given).toEqual([0, 0, 4_000, 8_000]);
  });

  // The keys of the first list come before there are any pieces.
  test('pieces wait for turns of the client, and what their objects load is one batch', async () => {
    const batches: number[] = [];
    const taken: string[] = [];
    const turns: Turns = {
      take(client) {
        taken.push(client);
        return new Promise((resolve) => setImmediate(resolve));
      },
    };
    await answerFor({ viewer: anonymous, client: 'one' }, turns, async () => {
      const loader = new DataLoader<string, string>(
        async (ids) => {
          batches.push(ids.length);
          return ids;
        },
        { ...batching, maxBatchSize: Infinity },
      );
      const schema = buildSchema(sdl);
      const fields = (schema.getType('Thing') as GraphQLObjectType).getFields();
      fields['maybe']!.resolve = ({ id }: { id: string }) => loader.load(id);
      const query = '{ few: things(count: 10) { maybe } things(count: 9000) { maybe again: id } }';
      const { errors } = await run(query, paceLists(schema));
      expect(errors).toBeUndefined();
    });
    expect(taken.length).toBeGreaterThan(2);
    expect(new Set(taken)).toEqual(new Set(['one']));
    expect(batches).toEqual([9_000]);
  });

  test('what very many objects load is read by several statements: taking in the rows of one takes a while', async () => {
    const batches: number[] = [];
    const loader = new DataLoader<string, string>(async (ids) => {
      batches.push(ids.length);
      return ids;
    }, batching);
    await Promise.all(Array.from({ length: 600 }, (_, n) => loader.load(`t${n}`)));
    expect(batches).toEqual([250, 250, 100]);
  });

  test('fragments that spread each other twice are counted once', async () => {
    const fragments = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Thing { id ...F${n + 1} ...F${n + 1} }`);
    const query = `{ things(count: 1) { ...F0 } } ${fragments.join(' ')} fragment F40 on Thing { id }`;
    const schema = paceLists(buildSchema(sdl));
    const document = parse(query);
    // What is executed is bounded by the fields; counting them must be so as well.
    expect(await execute({ schema, document, rootValue: roots })).toEqual({ data: { things: [{ id: 't0' }] } });
  });
});
