import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const program = fileURLToPath(new URL('seededTemplate.ts', import.meta.url));

/**
 * Before CI's passes: what nearly every test begins with is made once. A single run, which may need no database at all, does
 * without.
 */
export default async function globalSetup() {
  if (!process.env['TEST_PASS']) return;
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), 'community-graph-template-'));
    const file = join(folder, 'seeded.tar');
    execFileSync(process.execPath, [program, join(folder, 'data'), file], { stdio: 'inherit' });
    process.env['TEST_TEMPLATE'] = file;
    return;
  }
  const name = `cg_template_${process.pid}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  execFileSync(process.execPath, [program, url.href], { stdio: 'inherit' });
  process.env['TEST_TEMPLATE'] = name;
}
