import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isNonNullType, type GraphQLArgument } from 'graphql';
import { commandLine, executableSchema } from '@community-graph/kit/subgraph';
import { system } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

/** What no position of any list holds, or what PostgreSQL could not read as a number, a day or a moment. */
const forgeries = [
  'a\0', '\uD800', '\u202E', '2026-99-99', '10000-01-01', 'now', 'NaN', '1e400', '9'.repeat(19), "'; --", 'x'.repeat(50_000),
  null,
]; // prettier-ignore

/** Values that a required argument takes, by its name. */
const required: Readonly<Record<string, string>> = { query: '"os2"', since: '"2020-01-01"', first: '1' };

interface List {
  readonly field: string;
  readonly args: string;
}

/** The lists at the root of a subgraph that are read by cursors, in every order. */
function listsOf(definition: Parameters<typeof executableSchema>[0]): List[] {
  const fields = Object.values(executableSchema(definition).getQueryType()!.getFields());
  return fields
    .filter(({ args }) => args.some(({ name }) => name === 'after'))
    .flatMap(({ name, args }) => {
      const given = args
        .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
        .map((argument) => `${argument.name}: ${required[argument.name]}`);
      return ['', ...ordersOf(args)].map((order) => ({
        field: name,
        args: [...given, order].filter(Boolean).join(', '),
      }));
    });
}

function ordersOf(args: readonly GraphQLArgument[]): string[] {
  const argument = args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  const field = isInputObjectType(type) ? getNamedType(type.getFields()['field']!.type) : undefined;
  return isEnumType(field) ? field.getValues().map(({ name }) => `orderBy: { field: ${name}, direction: DESC }`) : [];
}

/** Where the answer of a list says where to go on. */
const positions = ['pageInfo { endCursor }', 'position', 'endCursor', 'cursor'];

describe.each([members, products, suppliers].map((definition) => [definition.name, definition] as const))(
  'a cursor that was made up, for any list of %s in any order,',
  (name, definition) => {
    const read = ({ field, args }: List, selection: string, cursor: string | null) =>
      graph.subgraphs[name]!.execute({
        query: `query ($cursor: String) { list: ${field}(${args}${args ? ', ' : ''}after: $cursor) { ${selection} } }`,
        variables: { cursor },
        viewer: field === 'productLinkFeed' ? system('sweep') : commandLine,
        requestId: 'sweep',
      });

    /** A cursor that a list gives out, with the selection that holds it; undefined of an empty list. */
    async function ownCursor(list: List): Promise<{ cursor: string; selection: string } | undefined> {
      for (const selection of positions) {
        const { data } = await read(list, selection, null);
        const answer = data?.['list'] as Record<string, unknown> | undefined;
        if (answer === undefined) continue;
        const cursor = selection.startsWith('pageInfo')
          ? (answer['pageInfo'] as { endCursor: string | null }).endCursor
          : (answer[selection] as string | null);
        return cursor === null ? undefined : { cursor, selection };
      }
      throw new Error(`${list.field} has no cursor`);
    }

    test('is refused or leads somewhere, and never fails', async () => {
      const wrong: string[] = [];
      let tried = 0;
      for (const list of listsOf(definition)) {
        const own = await ownCursor(list);
        // A part of the check of an audit log ends at a seal or an entry, which is no row of a list.
        if (own === undefined || /^(seal|entry):/.test(own.cursor)) continue;
        const [listName, ...position] = JSON.parse(Buffer.from(own.cursor, 'base64url').toString()) as string[];
        const others = position.flatMap((_value, place) =>
          forgeries.map((forged) => position.with(place, forged as string)),
        );
        for (const other of [...others, [], [...position, 'more']]) {
          const forged = Buffer.from(JSON.stringify([listName, ...other])).toString('base64url');
          const { errors = [] } = await read(list, own.selection, forged);
          tried += 1;
          for (const { message, extensions } of errors) {
            const isRight = extensions?.['code'] === 'BAD_USER_INPUT' && extensions['argument'] === 'after';
            if (!isRight) wrong.push(`${list.field}(${list.args}) ${JSON.stringify(other).slice(0, 200)}: ${message}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(300);
    }, 120_000);

    test('is refused when it is no cursor at all', async () => {
      for (const list of listsOf(definition)) {
        for (const cursor of [
          '\0',
          '\uD800',
          '\u202E',
          '%00',
          '====',
          'bnVsbA',
          'W10',
          'eyJhIjoxfQ',
          'x'.repeat(100_000),
        ]) {
          const { errors } = await read(list, '__typename', cursor);
          expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
        }
      }
    });
  },
);
