import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApp } from '../src/http/index.ts';

const lines: Record<string, unknown>[] = [];
const memory = new Writable({
  write(line: Buffer, _encoding, done) {
    lines.push(JSON.parse(line.toString()) as Record<string, unknown>);
    done();
  },
});
let app: FastifyInstance;
beforeAll(async () => {
  app = createApp({ logger: pino(memory), health: async () => ({ ok: true }) });
  app.get('/broken', () => {
    throw new Error('secret of the inside');
  });
  await app.ready();
});
afterAll(() => app.close());

describe('a page that fails', () => {
  test('tells the client nothing but an id, and the log everything under the same id', async () => {
    const response = await app.inject('/broken?query=confidential');
    const { errors } = response.json<{ errors: { extensions: { code: string; requestId: string } }[] }>();
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(lines).toMatchObject([
      { requestId: errors[0]?.extensions.requestId, path: '/broken', err: { message: 'secret of the inside' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('confidential');
  });

  test('fills the log with nothing when it was the client who erred', async () => {
    lines.length = 0;
    expect((await app.inject('/nothing')).statusCode).toBe(404);
    expect(lines).toEqual([]);
  });
});
