import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import type { Replay } from './stages.ts';

// The floor: no gateway at all. For each request it sends the subgraph requests that a gateway sends, waits for
// the answers without reading them, and sends bytes that were finished before. No Node gateway that asks the same
// can cost less than this.

const [, , file = '', port = ''] = process.argv;
const { stages, answer } = JSON.parse(readFileSync(file, 'utf8')) as Replay;
const bytes = Buffer.from(answer);
const pools = new Map<string, Pool>();

const poolOf = (origin: string): Pool => {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64 });
  pools.set(origin, pool);
  return pool;
};

const calls = stages.map((requests) =>
  requests.map(({ url, body }) => {
    const { origin, pathname } = new URL(url);
    return { pool: poolOf(origin), path: pathname, body };
  }),
);

async function replay(authorization: string | undefined): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  for (const stage of calls) {
    await Promise.all(
      stage.map(async ({ pool, path, body }) => {
        const response = await pool.request({ method: 'POST', path, headers, body });
        await response.body.arrayBuffer();
      }),
    );
  }
}

createServer((request, response) => {
  request.resume().on('end', () => {
    void replay(request.headers.authorization).then(
      () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(port), '127.0.0.1');
