import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditFaults } from '@community-graph/kit/testing';
import { openDesk, viewers, type Desk } from './support/desk.ts';
import { erase } from './support/erase.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const own = { contactId: 'suppliercontact:alpha' };
const contact = (who: 'alpha' | 'beta', name: string, reach: object) =>
  desk.done(who, 'setSupplierContact', { function: name, ...reach });
/** The names of what was erased in this test, by the ids of the subjects. */
const erasedSince = async (id: string) =>
  desk.sql<{ subject: string; names: string[] }>(
    `select subject_id as subject, array(select jsonb_object_keys(erased) order by 1) as names from suppliers.audit_entry
      where erased is not null and id > '${id}' order by id`,
  );
const last = async () =>
  (await desk.sql<{ id: string }>(`select coalesce(max(id), '') as id from suppliers.audit_entry`))[0]!.id;
const note = (text: string) =>
  desk.done('alpha', 'proposeCorrection', { subjectId: 'product:one', field: 'note', text });

describe('the erasure of a contact', () => {
  test('takes no date for a telephone number, which earlier versions let through', async () => {
    const start = await last();
    await contact('alpha', 'Support vagt', { phone: '22334455' });
    await contact('beta', 'Drift', { phone: '12345678' });
    await desk.sql(`update suppliers.supplier_contact set phone = valid_from::text where id = 'suppliercontact:alpha'`);
    expect((await erase(desk, 'eraseContact', own)).erasure).toMatchObject({ auditEntries: 2, contacts: 1 });
    expect((await erasedSince(start)).map(({ subject }) => subject)).toEqual([own.contactId, own.contactId]);
  });

  test('takes nothing but texts for a telephone number with the digits of a day, a code or a CVR number', async () => {
    await desk.sql(`update suppliers.supplier set cvr = '20261121' where id = 'supplier:alpha'`);
    const start = await last();
    await contact('alpha', 'Support vagt', { phone: '20 26 11 21' });
    await desk.done('alpha', 'updateSupplierProfile', { expectedVersion: 1, website: 'https://alfa.example/new' });
    await note('CVR 20261121, since 2026-11-21, sag 2021-20261121.');
    const { id } = await note('Call 2026 1121.');
    await erase(desk, 'eraseContact', own);
    expect((await erasedSince(start)).map(({ subject }) => subject)).toEqual([own.contactId, id, own.contactId]);
    expect(await auditFaults(desk.subgraph)).toEqual([]);
  });

  test('takes a mailbox as a whole, also where it is spelled out', async () => {
    const start = await last();
    await contact('alpha', 'Booking', { mailbox: 'booking@alfa.example' });
    for (const other of ['it-booking', 'it.booking', 'it_booking', 'it+booking'])
      await contact('alpha', `Support ${other}`, { mailbox: `${other}@alfa.example` });
    const { id } = await note('Skriv til BOOKING (at) alfa.example.');
    await erase(desk, 'eraseContact', own);
    expect((await erasedSince(start)).map(({ subject }) => subject)).toEqual([own.contactId, id, own.contactId]);
  });
});

describe('the reason of an erasure', () => {
  beforeEach(async () => {
    await contact('alpha', 'Support', { phone: '+45 22 33 44 55', mailbox: 'booking@alfa.example' });
  });

  test.each(['phone 22 33 44 55', '22334455', 'about 2233-4455.', 'Booking@ALFA.example', 'booking (at) alfa.example'])(
    'is not %s, which holds what is erased',
    async (reason) => {
      const { erasure, userErrors } = await erase(desk, 'eraseContact', { ...own, reason });
      expect([erasure, userErrors.map(({ code, path }) => [code, path])]).toEqual([
        null,
        [['INVALID', ['input', 'reason']]],
      ]);
    },
  );

  test.each(['Letter of 2026-11-30, case 2021-22334455.', 'it-booking@alfa.example asked'])(
    'may be %s',
    async (reason) => {
      expect((await erase(desk, 'eraseContact', { ...own, reason })).erasure).toMatchObject({ contacts: 1 });
    },
  );

  test.each([
    ['support', 'SUPPORT asked.'],
    ['anna@city.example', 'Anna (at) city.example asked'],
  ])('does not name the actor %s as %s', async (actor, reason) => {
    const { userErrors } = await erase(desk, 'eraseSuppliersActor', { actor, reason });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
  });
});

describe('the erasure of an actor', () => {
  test.each(['support', 'magenta', 'alpha', 'supplier:alpha', 'support@alfa.example', 'it-support'])(
    'who is called %s and made no change finds nothing in ids, names and contacts',
    async (actor) => {
      await contact('alpha', 'Support', { mailbox: 'support@alfa.example' });
      await contact('alpha', 'IT-support', { mailbox: 'it-support@alfa.example' });
      await note('Support of magenta and Alpha');
      const start = await last();
      expect((await erase(desk, 'eraseSuppliersActor', { actor })).erasure).toEqual({
        auditEntries: 0,
        auditValues: 0,
        storedResults: 0,
        contacts: 0,
        isComplete: true,
      });
      expect(await last()).toBe(start);
    },
  );

  test('takes the actor of one plain word from the entries that it made, and no value', async () => {
    const start = await last();
    await contact('alpha', 'Support', { mailbox: 'support@alfa.example' });
    await desk.send({ ...viewers.city, subject: 'support' }, 'proposeCorrection', {
      subjectId: 'product:one',
      field: 'note',
      text: 'Support is slow.',
    });
    expect((await erase(desk, 'eraseSuppliersActor', { actor: 'support' })).erasure).toMatchObject({
      auditEntries: 1,
      auditValues: 1,
    });
    expect((await erasedSince(start)).map(({ names }) => names)).toEqual([['actor']]);
  });
});
