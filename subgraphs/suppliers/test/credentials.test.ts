import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { anonymous, digestOf, parseCredential } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { officeIn, type CredentialOffice } from './support/credentials.ts';
import { fillMarket } from './support/market.ts';
import { askOf, coordinator, secretariat, supplier, type AskAs } from './support/viewers.ts';

let running: TestSubgraph;
let office: CredentialOffice;
let ask: AskAs;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  office = officeIn(running);
  ask = askOf(running);
});
afterAll(() => running.close());

const toAlpha = { supplierId: 'supplier:alpha', scopes: ['products:read'], label: 'sync', expiresInDays: 90 };
const mistakes = async (name: string, input: object) =>
  (await office.send(name, input)).userErrors.map(({ code, path }) => [code, path?.join('.')]);
const rows = () => office.sql<{ id: string }>('select id from suppliers.credential order by id');

describe('issuing a credential', () => {
  test('answers with its token once, and stores the digest of its secret alone', async () => {
    const input = { ...toAlpha, idempotencyKey: 'issued once' };
    const first = await office.send('issueCredential', input);
    const { id, secret } = parseCredential(first.token!)!;
    expect(first).toMatchObject({
      credential: {
        id: `credential:${id}`,
        supplier: { id: 'supplier:alpha' },
        scopes: ['products:read'],
        isValid: true,
      },
      userErrors: [],
    });
    const again = await office.send('issueCredential', input);
    expect([again.credential!.id, again.token]).toEqual([first.credential!.id, null]);

    const everything = JSON.stringify([
      await office.sql('select * from suppliers.credential'),
      await office.sql('select * from suppliers.remembered_change'),
      await office.sql('select * from suppliers.audit_entry'),
    ]);
    expect(everything).not.toContain(secret);
    expect(everything.split(digestOf(secret))).toHaveLength(2); // in the credential's own row alone
  });

  test.each(['Mette Holms laptop', 'Mette', 'laptop of Hansen'])(
    'is refused for %s, who is a person',
    async (label) => {
      expect(await mistakes('issueCredential', { ...toAlpha, label })).toEqual([['INVALID', 'input.label']]);
    },
  );

  test('for all that can be mended names each mistake, and issues nothing', async () => {
    const before = await rows();
    const odd = { supplierId: 'supplier:alpha', scopes: ['claims:write', 'all'], label: ' ', expiresInDays: 731 };
    const { credential, token, userErrors } = await office.send('issueCredential', odd);
    expect([credential, token]).toEqual([null, null]);
    expect(userErrors.map(({ path }) => path!.join('.'))).toEqual([
      'input.label',
      'input.scopes',
      'input.expiresInDays',
    ]);
    expect(userErrors[1]!.message).toContain('claims:write, all; it can have agreements:read');
    expect(await mistakes('issueCredential', { ...toAlpha, scopes: [] })).toEqual([['INVALID', 'input.scopes']]);
    expect(await mistakes('issueCredential', { ...toAlpha, supplierId: 'supplier:nobody' })).toEqual([
      ['NOT_FOUND', 'input.supplierId'],
    ]);
    expect(await mistakes('issueCredential', { ...toAlpha, idempotencyKey: 'issued once', label: 'other' })).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey'],
    ]);
    expect(await rows()).toEqual(before);
  });

  test('that breaks half-way leaves nothing', async () => {
    const before = [await rows(), await office.sql('select id from suppliers.audit_entry')];
    await office.sql(`create function suppliers.refuse() returns trigger language plpgsql as $$
      begin raise exception 'the wire was cut'; end $$`);
    await office.sql(`create trigger refusing before insert on suppliers.audit_entry
      for each row execute function suppliers.refuse()`);
    await expect(office.send('issueCredential', toAlpha)).rejects.toThrow('INTERNAL');
    await office.sql('drop function suppliers.refuse() cascade');
    expect([await rows(), await office.sql('select id from suppliers.audit_entry')]).toEqual(before);
  });
});

describe('revoking a credential', () => {
  test('ends it for good, and again changes nothing', async () => {
    const { id } = await office.issue();
    const first = await office.send('revokeCredential', { id });
    expect(first.credential).toMatchObject({ id, isValid: false, revokedAt: expect.any(String) });
    const second = await office.send('revokeCredential', { id });
    expect(second.credential!['revokedAt']).toBe(first.credential!['revokedAt']);
    expect(await mistakes('revokeCredential', { id: 'credential:nobody' })).toEqual([['NOT_FOUND', 'input.id']]);
  });
});

describe('rotating a credential', () => {
  test('issues another with the same rights; the old one holds until the overlap ends', async () => {
    const { id, token } = await office.issue();
    const rotated = await office.send('rotateCredential', { id, overlapMinutes: 60 });
    expect(rotated).toMatchObject({
      credential: { supplier: { id: 'supplier:alpha' }, label: 'nightly sync', isValid: true, replacedById: null },
      replaced: { id, isValid: true, replacedById: rotated.credential!.id },
      userErrors: [],
    });
    expect(await office.holderOf(token)).toMatchObject({ subject: id });
    expect(await office.holderOf(rotated.token!)).toMatchObject({ subject: rotated.credential!.id });
    const left = 'extract(epoch from expires_at - now())';
    const [ends] = await office.sql<{ old: number; new: number }>(
      `select round(max(${left} / 60) filter (where id = '${id}'))::int as old,
         round(max(${left} / 86400) filter (where id <> '${id}'))::int as new
       from suppliers.credential where id in ('${id}', '${rotated.credential!.id}')`,
    );
    expect(ends).toEqual({ old: 60, new: 90 });
  });

  test('without an overlap ends the old one at once', async () => {
    const { id, token } = await office.issue();
    const rotated = await office.send('rotateCredential', { id, overlapMinutes: 0, expiresInDays: 1 });
    expect(rotated.replaced).toMatchObject({ id, isValid: false });
    expect(await office.holderOf(token)).toBeNull();
    expect(await office.holderOf(rotated.token!)).not.toBeNull();
  });

  test('twice at once issues one', async () => {
    const { id } = await office.issue();
    const before = await rows();
    const both = await Promise.all([1, 2].map(() => office.send('rotateCredential', { id })));
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['NOT_POSSIBLE']);
    expect(both.filter(({ token }) => token)).toHaveLength(1);
    expect(await rows()).toHaveLength(before.length + 1);
  });

  test('is refused for what holds no more, is not there, or asks for too much', async () => {
    const { id } = await office.issue();
    await office.send('revokeCredential', { id });
    expect(await mistakes('rotateCredential', { id })).toEqual([['NOT_POSSIBLE', 'input.id']]);
    expect(await mistakes('rotateCredential', { id: 'credential:nobody' })).toEqual([['NOT_FOUND', 'input.id']]);
    expect(await mistakes('rotateCredential', { id, overlapMinutes: 10_081, expiresInDays: 0 })).toEqual([
      ['INVALID', 'input.overlapMinutes'],
      ['INVALID', 'input.expiresInDays'],
    ]);
  });
});

describe('who may', () => {
  test.each([
    ['nobody', anonymous],
    ['a supplier', supplier('supplier:alpha')],
    ['a coordinator', coordinator('municipality:101')],
  ])('%s may neither issue nor list any', async (_name, viewer) => {
    await expect(office.send('issueCredential', toAlpha, viewer)).rejects.toThrow('UNAUTHORIZED_FIELD_OR_TYPE');
    await expect(office.send('revokeCredential', { id: 'credential:x' }, viewer)).rejects.toThrow('UNAUTHORIZED');
    await expect(office.send('rotateCredential', { id: 'credential:x' }, viewer)).rejects.toThrow('UNAUTHORIZED');
    const { data } = await ask(viewer, '{ credentials { totalCount } }');
    expect(data).toEqual({ credentials: null });
  });

  test('the secretariat lists them, of a supplier or all, without digests', async () => {
    const of = async (args: string) =>
      (await ask(secretariat, `{ credentials(${args}) { totalCount nodes { id label } } }`)).data!['credentials'] as {
        totalCount: number;
      };
    const { length } = await rows();
    expect((await of('first: 2')).totalCount).toBe(length);
    expect((await of('supplierId: "supplier:beta"')).totalCount).toBe(0);
  });

  test('a bearer sees its own, and of others nothing', async () => {
    const [own, other] = [await office.issue({ label: 'own' }), await office.issue({ label: 'other' })];
    const bearer = { ...supplier('supplier:alpha'), subject: own.id };
    const { data } = await ask(bearer, '{ viewer { credential { id label isValid } } }');
    expect(data!['viewer']).toEqual({ credential: { id: own.id, label: 'own', isValid: true } });
    for (const subject of [other.id, 'a subject of a token']) {
      const stranger = { ...supplier('supplier:beta'), subject };
      expect((await ask(stranger, '{ viewer { credential { id } } }')).data!['viewer']).toEqual({ credential: null });
    }
  });

  test('who did what to a credential is audited, without its digest', async () => {
    const { id } = await office.issue();
    await office.send('revokeCredential', { id });
    const { data } = await ask(
      secretariat,
      `{ suppliersAudit(filter: { subjectId: { eq: "${id}" } }) { nodes { action actor entity fields { name } } } }`,
    );
    const { nodes } = data!['suppliersAudit'] as { nodes: { action: string; fields: { name: string }[] }[] };
    expect(nodes.map(({ action }) => action)).toEqual(['issueCredential', 'revokeCredential']);
    expect(nodes[0]!.fields.map(({ name }) => name)).not.toContain('digest');
    expect(nodes[1]!.fields.map(({ name }) => name)).toEqual(['revoked_at']);
  });
});
