import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { roles } from './support/roles.ts';

let issuer: TestIssuer;
let graph: TestGraph;
beforeAll(async () => {
  issuer = await startTestIssuer();
  graph = await startTestGraph({ issuer });
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

/** Changes something as the secretariat, through the gateway. */
async function change(mutation: string, type: string, input: object): Promise<Record<string, unknown>> {
  const secretariat = await issuer.token({ claims: roles.secretariat });
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await graph.query(
    `mutation ($input: ${type}!) { made: ${mutation} }`,
    variables,
    secretariat,
  );
  expect(errors).toBeUndefined();
  return data!['made'] as Record<string, unknown>;
}

const whoAmI = (bearer: string) => graph.query('{ viewer { role scopes supplier { id } } }', {}, bearer);

describe('a credential, from its issue to its end, through the gateway', () => {
  test('speaks for its supplier, and ends within five seconds of its revocation', async () => {
    const input = {
      supplierId: 'supplier:magenta',
      scopes: ['products:read'],
      label: 'nightly sync',
      expiresInDays: 90,
    };
    const issued = await change(
      'issueCredential(input: $input) { token credential { id } }',
      'IssueCredentialInput',
      input,
    );
    const bearer = String(issued['token']);
    expect(await whoAmI(bearer)).toEqual({
      data: { viewer: { role: 'SUPPLIER', scopes: ['products:read'], supplier: { id: 'supplier:magenta' } } },
    });

    const { id } = issued['credential'] as { id: string };
    await change('revokeCredential(input: $input) { credential { isValid } }', 'RevokeCredentialInput', { id });
    const revokedAt = performance.now();
    // It is sent all the time, as a client that does not know would.
    let refusal: unknown;
    while (refusal === undefined && performance.now() - revokedAt < 10_000) {
      refusal = (await whoAmI(bearer)).errors?.[0]?.extensions?.['code'];
      await setTimeout(100);
    }
    expect([refusal, performance.now() - revokedAt < 5_000]).toEqual(['UNAUTHENTICATED', true]);
    expect(await whoAmI(bearer)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('is not to be had by asking for whom a digest speaks', async () => {
    const bearer = await issuer.token({ claims: roles.secretariat });
    const { errors } = await graph.query('{ credentialHolder(id: "a", digest: "b") { subject } }', {}, bearer);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});
