import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandLine, type Subgraph } from '@community-graph/kit/subgraph';
import { characterFault, normalized } from '@community-graph/kit/characters';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { everyRow } from './everyRow.ts';

let graph: TestGraph;
let suppliers: Subgraph;
beforeAll(async () => {
  graph = await startTestGraph();
  suppliers = graph.subgraphs['suppliers']!;
});
afterAll(() => graph.close());

describe('the shipped data', () => {
  test('holds no text that a client could not give, and all of it in NFC', async () => {
    const wrong: string[] = [];
    let texts = 0;
    const look = (value: unknown, where: string): void => {
      if (typeof value === 'string') {
        texts += 1;
        if (characterFault(value, 'text') !== undefined || normalized(value) !== value)
          wrong.push(`${where}: ${JSON.stringify(value)}`);
      } else if (value !== null && typeof value === 'object') {
        for (const item of Object.values(value)) look(item, where);
      }
    };
    for (const { name, orm } of Object.values(graph.subgraphs)) {
      const em = orm.fork();
      const tables = await em.execute<{ table: string }[]>(
        `select table_name as "table" from information_schema.tables where table_schema = '${name}' and table_type = 'BASE TABLE'`,
      );
      for (const { table } of tables) {
        const rows = await em.execute<{ row: unknown }[]>(`select to_jsonb(t) as row from "${name}"."${table}" t`);
        for (const { row } of rows) look(typeof row === 'string' ? JSON.parse(row) : row, `${name}.${table}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(texts).toBeGreaterThan(10_000);
  });
});

let key = 0;
const create = async (input: object) => {
  const { data, errors } = await suppliers.execute({
    query: `mutation ($input: CreateSupplierInput!) { createSupplier(input: $input) {
      supplier { name otherNames website summary { text } } userErrors { code path message } } }`,
    variables: { input: { kind: 'COMPANY', idempotencyKey: `right-${(key += 1)}`, ...input } },
    viewer: commandLine,
    requestId: 'right',
  });
  return { errors, ...(data?.['createSupplier'] as { supplier: object | null; userErrors: object[] } | undefined) };
};

describe('what people write', () => {
  test('is stored in NFC, in any script, with emoji and several lines', async () => {
    const created = await create({
      name: ' A\u030Argang Stra\u00DFe 🐻\u200D❄\uFE0F ',
      otherNames: ['שלום', 'مرحبا', 'می\u200Cخواهم', 'Z\u0301'],
      website: 'https://københavn.dk/A\u030A',
      summaryDa: 'Første linje\r\n\tanden – «linje» ½',
    });
    expect(created).toEqual({
      supplier: {
        name: 'Årgang Straße 🐻\u200D❄\uFE0F',
        otherNames: ['שלום', 'مرحبا', 'می\u200Cخواهم', 'Ź'],
        website: 'https://xn--kbenhavn-54a.dk/Å',
        summary: { text: 'Første linje\n\tanden – «linje» ½' },
      },
      userErrors: [],
    });
  });

  test('is found however its letters were typed', async () => {
    await suppliers.sync(graph.subgraphs);
    for (const subgraph of Object.values(graph.subgraphs)) await subgraph.sync(graph.subgraphs);
    const query = `query ($name: String!) {
      search(query: $name, types: [SUPPLIER]) { totalCount }
      suppliers(filter: { name: { contains: $name } }) { nodes { name } } }`;
    for (const name of ['Årgang', 'A\u030Argang', '\u212Brgang']) {
      const { data, errors } = await graph.query(query, { name });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        search: { totalCount: 1 },
        suppliers: { nodes: [{ name: 'Årgang Straße 🐻\u200D❄\uFE0F' }] },
      });
    }
  });
});

describe('what a mutation takes as no line or no address', () => {
  test('is an error with the field, the rule and the character, and nothing is written', async () => {
    const before = await everyRow(suppliers);
    expect(await create({ name: 'two\nlines' })).toMatchObject({
      supplier: null,
      userErrors: [
        {
          code: 'INVALID',
          path: ['input', 'name'],
          message: expect.stringContaining('U+000A (line feed) at character 4'),
        },
      ],
    });
    expect(await create({ name: 'x', idempotencyKey: 'two\nlines' })).toMatchObject({
      userErrors: [{ path: ['input', 'idempotencyKey'], message: expect.stringContaining('U+000A') }],
    });
    const wrong = {
      'https://user:pass@os2.eu': 'has user information before the host',
      'https:\\\\os2.eu': 'has a backslash',
      'https://os2.eu/\n': 'has U+000A (line feed) at character 16',
      'https:os2.eu': 'does not begin with `https://` or `http://` and a host',
      'http://localhost/': 'has a host, localhost, that is not public',
    };
    for (const [website, reason] of Object.entries(wrong)) {
      const { errors } = await create({ name: 'x', website });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.website', reason } }]);
    }
    for (const input of [{ name: 'x\n' }, { name: 'x', idempotencyKey: 'x\n' }, { name: 'x', summaryDa: 'x\ny\n' }]) {
      const { errors } = await create(input);
      const reason = expect.stringContaining('has U+000A (line feed) at character');
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
    }
    expect(await everyRow(suppliers)).toEqual(before);
  });
});
