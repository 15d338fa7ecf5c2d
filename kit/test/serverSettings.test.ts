import { describe, expect, test } from '@jest/globals';
import { openDatabase, openOrm } from '../src/database/index.ts';
import { defineSeeding } from '../src/subgraph/index.ts';

const server = process.env['TEST_DATABASE_URL'];

async function settingOf(name: string, url: string): Promise<unknown> {
  const database = await openDatabase({ kind: 'postgres', url });
  const orm = await openOrm({ database, schema: 'public', entities: [defineSeeding()], migrations: {} });
  try {
    const [row] = await orm.fork().execute<Record<string, string>[]>(`show ${name}`);
    return row?.[name];
  } finally {
    await orm.close();
    await database.close();
  }
}

(server ? describe : describe.skip)('a connection to a PostgreSQL server', () => {
  test('is set for short statements that read by index', async () => {
    expect(await settingOf('jit', server!)).toBe('off');
    expect(await settingOf('random_page_cost', server!)).toBe('1.1');
  });

  test('takes the settings of the address instead where it has some', async () => {
    const url = new URL(server!);
    url.searchParams.set('options', '-c random_page_cost=3');
    expect(await settingOf('random_page_cost', url.href)).toBe('3');
  });
});
