import { describe, expect, test } from '@jest/globals';
import { openDatabase, openOrm } from '../src/database/index.ts';
import { defineSeeding } from '../src/subgraph/index.ts';
import { CancellationSource, workFor } from '../src/work/index.ts';

const server = process.env['TEST_DATABASE_URL'];

/** A setting of the connections of the system, or of those that serve reads. */
async function settingOf(name: string, url: string, kind?: 'read'): Promise<unknown> {
  const database = await openDatabase({ kind: 'postgres', url });
  const orm = await openOrm({ database, schema: 'public', entities: [defineSeeding()], migrations: {} });
  try {
    const show = () => orm.fork().execute<Record<string, string>[]>(`show ${name}`);
    const signal = new CancellationSource();
    const [row] = await (kind === 'read' ? workFor({ client: 'one', signal, kind }, show) : show());
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
    expect(await settingOf('statement_timeout', url.href, 'read')).toBe('2s');
  });

  test('ends reads after the read timeout and lets them write nothing; the system has no such limits', async () => {
    expect(await settingOf('statement_timeout', server!, 'read')).toBe('2s');
    expect(await settingOf('transaction_read_only', server!, 'read')).toBe('on');
    expect(await settingOf('max_parallel_workers_per_gather', server!, 'read')).toBe('0');
    expect(await settingOf('statement_timeout', server!)).toBe('0');
    expect(await settingOf('transaction_read_only', server!)).toBe('off');
  });
});
