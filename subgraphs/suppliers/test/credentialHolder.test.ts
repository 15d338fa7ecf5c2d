import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { anonymous, newCredential } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { officeIn, type CredentialOffice } from './support/credentials.ts';
import { fillMarket } from './support/market.ts';
import { askOf, secretariat, supplier } from './support/viewers.ts';

let running: TestSubgraph;
let office: CredentialOffice;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  office = officeIn(running);
});
afterAll(() => running.close());

describe('the holder of a credential', () => {
  test('is the supplier that it was issued to, with its scopes', async () => {
    const { id, token } = await office.issue();
    expect(await office.holderOf(token)).toEqual({
      subject: id,
      supplierId: 'supplier:alpha',
      scopes: ['products:read', 'agreements:read'],
    });
  });

  test('is nobody when the credential is unknown, or its secret is another', async () => {
    const { token } = await office.issue();
    const other = newCredential();
    expect(await office.holderOf(other.text)).toBeNull();
    expect(await office.holderOf(`${token.slice(0, 16)}${other.text.slice(16)}`)).toBeNull();
  });

  test('is nobody once it is revoked', async () => {
    const { id, token } = await office.issue();
    await office.send('revokeCredential', { id });
    expect(await office.holderOf(token)).toBeNull();
  });

  test('is nobody once it is past its end', async () => {
    const { id, token } = await office.issue();
    await office.sql(`update suppliers.credential set expires_at = now() - interval '1 second' where id = '${id}'`);
    expect(await office.holderOf(token)).toBeNull();
  });

  test('takes one statement, whether it is there or not, and one more to note its use', async () => {
    const { token } = await office.issue();
    const statements = async (text: string) => {
      running.statements.length = 0;
      await office.holderOf(text);
      return running.statements.length;
    };
    expect(await statements(token)).toBe(2);
    expect(await statements(token)).toBe(1);
    expect(await statements(newCredential().text)).toBe(1);
  });

  test.each([
    ['nobody', anonymous],
    ['a supplier', supplier('supplier:alpha')],
    ['the secretariat', secretariat],
  ])('is not told to %s', async (_name, viewer) => {
    const { data, errors } = await askOf(running)(viewer, '{ credentialHolder(id: "x", digest: "y") { subject } }');
    expect(data).toEqual({ credentialHolder: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });
});

describe('the use of a credential', () => {
  const lastUse = async (id: string) =>
    (
      await office.sql<{ at: string | null }>(
        `select last_used_at::text as at from suppliers.credential where id = '${id}'`,
      )
    )[0]!.at;

  test('is noted, once a minute', async () => {
    const { id, token } = await office.issue();
    expect(await lastUse(id)).toBeNull();
    await office.holderOf(token);
    const first = await lastUse(id);
    expect(first).not.toBeNull();
    await office.holderOf(token);
    expect(await lastUse(id)).toBe(first);
    await office.sql(`update suppliers.credential set last_used_at = now() - interval '61 seconds' where id = '${id}'`);
    await office.holderOf(token);
    expect(new Date((await lastUse(id))!).getTime()).toBeGreaterThanOrEqual(new Date(first!).getTime());
  });

  test('of one that does not hold is not noted', async () => {
    const { id, token } = await office.issue();
    await office.send('revokeCredential', { id });
    await office.holderOf(token);
    expect(await lastUse(id)).toBeNull();
  });

  test('that cannot be noted shuts nobody out', async () => {
    const { id, token } = await office.issue();
    await office.sql(`create function suppliers.refuse() returns trigger language plpgsql as $$
      begin raise exception 'no writes now'; end $$`);
    await office.sql(`create trigger refusing before update on suppliers.credential
      for each statement execute function suppliers.refuse()`);
    expect(await office.holderOf(token)).toMatchObject({ subject: id });
    await office.sql('drop function suppliers.refuse() cascade');
  });

  test('stands in no audit log', async () => {
    const entries = await office.sql<{ action: string }>(
      `select distinct action from suppliers.audit_entry order by 1`,
    );
    expect(entries.map(({ action }) => action)).toEqual(['issueCredential', 'revokeCredential']);
  });
});
