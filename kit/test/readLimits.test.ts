import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { httpPeer } from '../src/feed/index.ts';
import { listen } from '../src/http/index.ts';
import { system } from '../src/viewer/index.ts';
import { CancellationSource, workFor } from '../src/work/index.ts';
import { slowSubgraph, until, type SlowSubgraph } from './support/slowSubgraph.ts';

/** What only a server can show: an embedded database has one connection, and cannot be interrupted. */
const onServer = process.env['TEST_DATABASE_URL'] ? describe : describe.skip;

let slow: SlowSubgraph;
afterEach(() => slow.close());

const timedOut = (...path: string[]) => ({
  message: expect.stringMatching(/longer than 0.2 s .* fewer conditions/),
  path,
  extensions: { code: 'READ_TIMEOUT', requestId: 'test-request' },
});

onServer('a read that takes longer than the read timeout', () => {
  test('is ended with an error at its place, and the rest of the answer stands', async () => {
    slow = await slowSubgraph({ readTimeoutMs: 200 });
    const { data, errors = [] } = await slow.ask('{ quick long: sleep(seconds: 30) entity short: sleep(seconds: 0) }');
    expect(data).toEqual({ quick: true, long: null, entity: null, short: true });
    const byPlace = errors.toSorted((one, other) => String(one.path).localeCompare(String(other.path)));
    expect(byPlace).toMatchObject([timedOut('entity'), timedOut('long')]);
    expect(await slow.running()).toEqual([]);
  });

  test('has nothing to do with mutations, the system and whether the database answers', async () => {
    slow = await slowSubgraph({ readTimeoutMs: 200 });
    const answers = [
      slow.ask('mutation { note(seconds: 0.5, text: "kept") }'),
      slow.ask('{ sleep(seconds: 0.5) }', { viewer: system('read-model') }),
      slow.subgraph.healthy(),
    ];
    expect(await Promise.all(answers)).toEqual([{ data: { note: true } }, { data: { sleep: true } }, true]);
    expect(await slow.notes()).toEqual(['kept']);
  });
});

onServer('a client that leaves', () => {
  test('leaves no statement behind, neither one that runs nor one that waits', async () => {
    slow = await slowSubgraph({ poolSize: 8 });
    const left = new CancellationSource();
    const fields = Array.from({ length: 12 }, (_, n) => `s${n}: sleep(seconds: 30)`).join(' ');
    const answer = slow.ask(`{ ${fields} }`, { signal: left });
    await until(async () => (await slow.running()).length === 2);
    left.abort();
    const { errors } = await answer;
    expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['REQUEST_CANCELLED']));
    await until(async () => (await slow.running()).length === 0);
    expect(slow.sent('as "nap"')).toBe(2);
  });

  test('is noticed over HTTP', async () => {
    slow = await slowSubgraph();
    const url = await listen(slow.subgraph.app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
    const leaving = new AbortController();
    const answer = fetch(`${url}/graphql?query={sleep(seconds:30)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
      signal: leaving.signal,
    });
    await until(async () => (await slow.running()).length === 1);
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await until(async () => (await slow.running()).length === 0);
  });

  test('is noticed through a subgraph that asks another one', async () => {
    slow = await slowSubgraph();
    const url = await listen(slow.subgraph.app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
    const left = new CancellationSource();
    const query = '{ sleep(seconds: 30) }';
    const answer = httpPeer(`${url}/graphql`).execute({ query, requestId: 'test-request', signal: left });
    await until(async () => (await slow.running()).length === 1);
    left.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await until(async () => (await slow.running()).length === 0);
  });

  test('does not undo or cut short a change that has begun', async () => {
    slow = await slowSubgraph();
    const left = new CancellationSource();
    const answer = slow.ask('mutation { note(seconds: 0.3, text: "kept") }', { signal: left });
    await until(async () => (await slow.running()).length === 1);
    left.abort();
    expect(await answer).toEqual({ data: { note: true } });
    expect(await slow.notes()).toEqual(['kept']);
  });

  test('leaves no connection behind on which a transaction could not begin', async () => {
    slow = await slowSubgraph({ poolSize: 1 });
    const left = new CancellationSource();
    const begun = workFor({ client: 'one', signal: left, kind: 'read' }, () =>
      slow.subgraph.orm.fork().transactional(async (em) => {
        left.abort();
        await em.execute('select 1');
      }),
    );
    await expect(begun).rejects.toMatchObject({ extensions: { code: 'REQUEST_CANCELLED' } });
    for (const statement of ['begin isolation level nonsense', 'start transaction nonsense']) {
      const failing = workFor({ client: 'one', signal: new CancellationSource(), kind: 'read' }, () =>
        slow.subgraph.orm.fork().execute(statement),
      );
      await expect(failing).rejects.toThrow(/syntax|nonsense/);
    }
    expect(await slow.ask('{ quick }', { client: 'one' })).toEqual({ data: { quick: true } });
  });

  test('never ends the statement that its connection runs next', async () => {
    slow = await slowSubgraph({ poolSize: 1 });
    for (let round = 0; round < 60; round += 1) {
      const left = new CancellationSource();
      const leaving = slow.ask('{ sleep(seconds: 0.004) }', { signal: left, client: 'one' });
      const staying = [0, 1, 2].map((n) => slow.ask(`{ quick sleep(seconds: 0.00${n}) }`, { client: `other ${n}` }));
      await setTimeout(round % 8);
      left.abort();
      const answers = await Promise.all(staying);
      expect(answers).toEqual(Array.from({ length: 3 }, () => ({ data: { quick: true, sleep: true } })));
      await leaving;
    }
  });
});

onServer('a request that is answered before all of it was read', () => {
  test('leaves no statement behind', async () => {
    slow = await slowSubgraph();
    const { data, errors } = await slow.ask('{ sleep(seconds: 30) fails }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['fails'] }]);
    await until(async () => (await slow.running()).length === 0);
  });
});

describe('a client that leaves an embedded database', () => {
  test('leaves no statement behind that waits', async () => {
    slow = await slowSubgraph({ poolSize: 1 });
    const left = new CancellationSource();
    const first = slow.ask('{ sleep(seconds: 0, tag: "first") }', { client: 'other' });
    const fields = Array.from({ length: 12 }, (_, n) => `s${n}: sleep(seconds: 0)`).join(' ');
    const answer = slow.ask(`{ ${fields} }`, { signal: left, client: 'leaves' });
    left.abort();
    await Promise.all([first, answer]);
    expect(slow.sent('as "nap"')).toBe(0);
    expect(slow.sent('as "first"')).toBe(1);
  });
});
