import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@community-graph/kit/database';
import { createSubgraph, openDoor } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { testClock } from '@community-graph/kit/testing';
import { suppliers } from '@community-graph/suppliers';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { credentialsProgram } from '../../subgraphs/suppliers/src/credentials/program.ts';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

const issuing = (scopes: string) =>
  [
    'issue',
    '--supplier',
    'supplier:magenta',
    '--scopes',
    scopes,
    '--expires',
    '90d',
    '--label',
    'nightly sync',
  ] as const;

/** Runs the program, and tells what it wrote. */
async function run(environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const printer = { result: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const code = await credentialsProgram(args, environment, printer);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the command line of credentials, on the database itself', () => {
  let place: DataPlace;
  beforeAll(async () => {
    place = await createDataPlace();
  });
  afterAll(() => place.remove());

  test('issues, lists, rotates and revokes; a token is shown once and never again', async () => {
    const issued = await run(place.variables, ...issuing('products:read,agreements:read'));
    expect(issued).toMatchObject({ code: 0, out: expect.stringMatching(/^cg_[a-z0-9]{12}_[\w-]{43}$/) });
    expect(issued.err).toContain('products:read, agreements:read; until');
    const [, id] = issued.out.split('_');

    const rotated = await run(place.variables, 'rotate', id!, '--overlap', '30m');
    expect(rotated.out).toMatch(/^cg_/);
    expect(rotated.err).toContain(`credential:${id} still holds until`);
    const revoked = await run(place.variables, 'revoke', rotated.out);
    expect(revoked).toMatchObject({ code: 0, out: '', err: expect.stringContaining('is revoked since') });

    const listed = await run(place.variables, 'list', '--supplier', 'supplier:magenta');
    expect(listed.out).toMatch(new RegExp(`credential:${id} +supplier:magenta +replaced .* never `));
    expect(listed.out).toMatch(/credential:\w+ +supplier:magenta +revoked /);
    for (const token of [issued.out, rotated.out]) expect(listed.out).not.toContain(token.slice(16));
  });

  test.each([
    [
      ['issue', '--supplier', 'supplier:nobody', '--scopes', 'products:read', '--expires', '1d', '--label', 'x'],
      'There is no supplier supplier:nobody',
    ],
    [[...issuing('claims:write')], 'A supplier cannot have the scope claims:write'],
    [['revoke', 'nobody'], 'There is no credential credential:nobody'],
  ])('%j is refused with what is wrong', async (args, said) => {
    expect(await run(place.variables, ...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) });
  });

  test('says how it is called to who calls it otherwise', async () => {
    expect(await run(place.variables, 'give')).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm run credentials'),
    });
  });

  test('is audited as done by the command line', async () => {
    const done = place.execute(`do $$ begin
      if (select count(*) from suppliers.audit_entry where actor = 'command line' and action = 'issueCredential') <> 1
      then raise exception 'not audited'; end if; end $$`);
    await expect(done).resolves.toBeUndefined();
  });
});

test('the command line reaches an embedded database through the process that has it open', async () => {
  const place = await createDataPlace();
  const directory = `${place.variables['DATA_DIR']}/community`;
  const environment = { DATA_DIR: place.variables['DATA_DIR']! };
  const logger = createLogger('test', 'silent');
  const database = await openDatabase({ kind: 'embedded', directory });
  const subgraph = await createSubgraph(suppliers, { database, clock: testClock, logger });

  expect(await run(environment, 'list')).toMatchObject({ code: 1, err: expect.stringContaining('is open in process') });
  const close = await openDoor(subgraph, directory, logger);
  const issued = await run(environment, ...issuing('products:read'));
  expect(issued).toMatchObject({ code: 0, out: expect.stringMatching(/^cg_/) });
  expect((await run(environment, 'list')).out).toContain('nightly sync');

  await close();
  await subgraph.close();
  await database.close();
  await place.remove();
});

describe('a credential, from the secretariat to its bearer', () => {
  let issuer: TestIssuer;
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    issuer = await startTestIssuer();
    graph = await startTestGraph({ issuer });
    url = `${await graph.gateway.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  });
  afterAll(async () => {
    await graph.close();
    await issuer.close();
  });

  const as = async (claims: object) => ({ COMMUNITY_TOKEN: await issuer.token({ claims: { ...claims } }) });
  const whoAmI = '{ viewer { role scopes supplier { id } credential { label isValid } } }';

  test('is issued over HTTP, tells who its bearer is, and opens nothing within five seconds of being revoked', async () => {
    const secretariat = await as({ roles: ['secretariat'] });
    const { out: token } = await run(secretariat, ...issuing('products:read'), '--url', url);
    expect(await graph.query(whoAmI, {}, token)).toEqual({
      data: {
        viewer: {
          role: 'SUPPLIER',
          scopes: ['products:read'],
          supplier: { id: 'supplier:magenta' },
          credential: { label: 'nightly sync', isValid: true },
        },
      },
    });

    expect(await run(secretariat, 'revoke', token, '--url', url)).toMatchObject({ code: 0 });
    const revokedAt = performance.now();
    let answer = await graph.query(whoAmI, {}, token);
    while (answer.data && performance.now() - revokedAt < 5_000) {
      await setTimeout(100);
      answer = await graph.query(whoAmI, {}, token);
    }
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('is not issued by who is not the secretariat, or does not say who it is', async () => {
    const supplier = await as({ roles: ['supplier'], supplier: 'supplier:magenta' });
    expect(await run(supplier, ...issuing('products:read'), '--url', url)).toMatchObject({ code: 1, out: '' });
    expect(await run({}, 'list', '--url', url)).toMatchObject({
      code: 1,
      err: expect.stringContaining('COMMUNITY_TOKEN'),
    });
    expect(await run(supplier, 'list', '--url', 'http://127.0.0.1:9/')).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not answer'),
    });
  });
});
