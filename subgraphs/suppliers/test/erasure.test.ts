import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { allowedScopes, type Viewer } from '@community-graph/kit/viewer';
import { openDesk, viewers, type Desk } from './support/desk.ts';
import { erase as eraseIn, eraser } from './support/erase.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const erase = (name: 'eraseContact' | 'eraseSuppliersActor', input: object) => eraseIn(desk, name, input);

/** Everything that the database holds, but for the keys that retries are known by. */
async function everything(): Promise<string> {
  const tables = await desk.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'suppliers'`,
  );
  const all = await Promise.all(
    tables.map(async ({ name }) => [name, await desk.sql(`select * from suppliers."${name}"`)] as const),
  );
  return JSON.stringify(all);
}

async function isIntact(): Promise<boolean> {
  const viewer: Viewer = { ...eraser, scopes: allowedScopes('SECRETARIAT') };
  for (let after: string | null = null; ;) {
    const answer: { suppliersAuditCheck: { faults: object[]; endCursor: string | null } } = await desk.ask(
      viewer,
      `{ suppliersAuditCheck${after === null ? '' : `(after: "${after}")`} { faults { kind } endCursor } }`,
    );
    const part = answer.suppliersAuditCheck;
    if (part.faults.length > 0) return false;
    after = part.endCursor;
    if (after === null) return true;
  }
}

const firm = { function: 'Jens Jensen ApS', mailbox: 'jens@alfa.example', phone: '+45 98 76 54 32', isFunction: true };

describe('a contact that is erased', () => {
  test('is gone from every table and from the audit log, whose entries and chain stay', async () => {
    await desk.done('alpha', 'setSupplierContact', firm);
    await desk.sql(`update suppliers.supplier_contact set valid_from = '2025-01-01'`);
    await desk.done('alpha', 'setSupplierContact', { ...firm, phone: '+45 11 22 33 44', expectedVersion: 1 });
    await desk.done('alpha', 'setSupplierContact', { function: 'Support', phone: '+45 55 55 55 55' });
    await desk.done('alpha', 'proposeCorrection', {
      subjectId: 'product:one',
      field: 'note',
      text: 'Call +45 98 76 54 32 instead.',
    });
    const [{ count }] = (await desk.sql<{ count: number }>(
      'select count(*)::int as count from suppliers.audit_entry',
    )) as [{ count: number }];
    const { erasure, userErrors } = await erase('eraseContact', { contactId: 'suppliercontact:alpha' });
    expect([erasure, userErrors]).toEqual([
      {
        auditEntries: 6,
        auditValues: expect.any(Number),
        storedResults: 0,
        contacts: 2,
        isComplete: true,
      },
      [],
    ]);
    await desk.sql(`delete from suppliers.correction`);
    expect(await everything()).not.toMatch(/jens|98 76 54 32|11 22 33 44/i);
    expect(await desk.sql('select function from suppliers.supplier_contact')).toEqual([{ function: 'Support' }]);
    // Those of the log before, two deletions, and the erasure itself; the correction was removed by nobody.
    expect(await desk.sql('select count(*)::int as count from suppliers.audit_entry')).toEqual([{ count: count + 3 }]);
    expect(await isIntact()).toBe(true);
    expect(
      await desk.sql(
        `select actor, action, entity, after from suppliers.audit_entry where entity = 'erasure' order by id desc limit 1`,
      ),
    ).toEqual([
      {
        actor: 'dorte',
        action: 'eraseContact',
        entity: 'erasure',
        after: expect.objectContaining({ kind: 'CONTACT', reason: 'Asked for by letter 12.', contacts: 2 }),
      },
    ]);
  });

  test('is seen in the audit log as erased, with the names of its columns', async () => {
    await desk.done('alpha', 'setSupplierContact', firm);
    await erase('eraseContact', { contactId: 'suppliercontact:alpha' });
    const { suppliersAudit } = await desk.ask<{ suppliersAudit: { nodes: { fields: object[] }[] } }>(
      'secretariat',
      `{ suppliersAudit(last: 3, filter: { subjectId: { eq: "suppliercontact:alpha" } }) { nodes { fields { name before after isErased } } } }`,
    );
    const [written] = suppliersAudit.nodes.slice(-2);
    expect(written!.fields).toContainEqual({ name: 'mailbox', before: null, after: null, isErased: true });
    expect(written!.fields).toContainEqual({
      name: 'supplier_id',
      before: null,
      after: '"supplier:alpha"',
      isErased: false,
    });
  });

  test('a second time has nothing left, writes no entry, and is no error', async () => {
    await desk.done('alpha', 'setSupplierContact', firm);
    await erase('eraseContact', { contactId: 'suppliercontact:alpha' });
    const entries = await desk.sql('select id from suppliers.audit_entry');
    expect(await erase('eraseContact', { contactId: 'suppliercontact:alpha' })).toEqual({
      erasure: { auditEntries: 0, auditValues: 0, storedResults: 0, contacts: 0, isComplete: true },
      userErrors: [],
    });
    expect(await desk.sql('select id from suppliers.audit_entry')).toEqual(entries);
  });

  test.each(['98765432', '+4598765432', '9876-5432', '(98) 76 54 32', '0045 98 76 54 32', '004598765432'])(
    'is gone from a text that writes its telephone number as %s',
    async (phone) => {
      await desk.done('alpha', 'setSupplierContact', { function: 'Drift', phone: '+45 98 76 54 32' });
      await desk.done('alpha', 'proposeCorrection', {
        subjectId: 'product:one',
        field: 'note',
        text: `Call ${phone}.`,
      });
      await desk.done('alpha', 'proposeCorrection', { subjectId: 'product:one', field: 'note', text: `No ${phone}1.` });
      const [contact] = await desk.sql<{ id: string }>('select id from suppliers.supplier_contact');
      await erase('eraseContact', { contactId: contact!.id });
      expect(
        await desk.sql(
          `select after ->> 'text' as text from suppliers.audit_entry where entity = 'correction' order by id desc limit 2`,
        ),
      ).toEqual([{ text: `No ${phone}1.` }, { text: null }]);
      expect(await isIntact()).toBe(true);
    },
  );

  const year = new Date().toISOString().slice(0, 4);
  test.each([
    ['a year for a telephone number', { function: 'Drift', phone: year }],
    ['a place for a name', { function: 'Lund', phone: '+45 12 34 56 78', isFunction: true }],
  ])('with %s takes nothing from other entries', async (_what, contact) => {
    await desk.done('alpha', 'setSupplierContact', contact);
    await desk.done('alpha', 'proposeCorrection', { subjectId: 'product:one', field: 'note', text: `Lund, ${year}.` });
    await desk.done('alpha', 'setSupplierContact', { function: 'Support', phone: '+45 55 55 55 55' });
    const [erased] = await desk.sql<{ id: string }>(
      `select id from suppliers.supplier_contact where function = '${contact.function}'`,
    );
    const erasedOfOthers = () =>
      desk.sql<object>(
        `select id, erased from suppliers.audit_entry where erased is not null and subject_id <> '${erased!.id}' order by id`,
      );
    const before = await erasedOfOthers();
    expect((await erase('eraseContact', { contactId: erased!.id })).erasure).toMatchObject({ contacts: 1 });
    expect(await erasedOfOthers()).toEqual(before);
  });

  test('can be that of an agreement, which stays', async () => {
    await desk.sql(`insert into suppliers.agreement (id, supplier_id, organization_id, product_id, services, contact_function, contact_mailbox)
      values ('agreement:alpha.one', 'supplier:alpha', 'municipality:101', 'product:one', '{SUPPORT}', 'Mette', 'mette@alfa.example')
      on conflict (id) do update set contact_function = 'Mette', contact_mailbox = 'mette@alfa.example'`);
    expect((await erase('eraseContact', { contactId: 'agreement:alpha.one' })).erasure).toMatchObject({ contacts: 1 });
    expect(
      await desk.sql(
        `select contact_function, contact_mailbox, services from suppliers.agreement where id = 'agreement:alpha.one'`,
      ),
    ).toEqual([{ contact_function: null, contact_mailbox: null, services: ['SUPPORT'] }]);
    expect(await everything()).not.toMatch(/mette/i);
  });

  test.each([
    [{ contactId: 'suppliercontact:nowhere' }, 'NOT_FOUND', 'input.contactId'],
    [{ contactId: 'supplier:alpha' }, 'INVALID', 'input.contactId'],
    [{ contactId: 'suppliercontact:alpha', reason: 'jens@alfa.example asked' }, 'INVALID', 'input.reason'],
    [{ contactId: 'suppliercontact:alpha', reason: ' ' }, 'INVALID', 'input.reason'],
  ])('is refused for %o', async (input, code, path) => {
    await desk.done('alpha', 'setSupplierContact', firm);
    const { erasure, userErrors } = await erase('eraseContact', input);
    expect([erasure, userErrors.map((each) => [each.code, each.path.join('.')])]).toEqual([null, [[code, path]]]);
    expect(await desk.sql('select from suppliers.supplier_contact')).toHaveLength(1);
  });
});

describe('an actor who is erased', () => {
  const anna = { ...viewers.city, subject: 'anna.unique@city.example' };
  const proposal = { subjectId: 'product:one', field: 'name', text: 'One' };

  test('is gone from the audit log, and what its mutations answered is forgotten', async () => {
    await desk.send(anna, 'proposeCorrection', proposal);
    await desk.send('city', 'proposeCorrection', { ...proposal, text: 'Said by support@city.example: two' });
    const { erasure, userErrors } = await erase('eraseSuppliersActor', { actor: 'anna.unique@city.example' });
    expect([erasure, userErrors]).toMatchObject([{ auditEntries: 1, storedResults: 1, contacts: 0 }, []]);
    expect(await everything()).not.toContain('anna.unique');
    expect(await isIntact()).toBe(true);
    const again = await erase('eraseSuppliersActor', { actor: 'anna.unique@city.example' });
    expect(again.erasure).toMatchObject({ auditEntries: 0, storedResults: 0 });
  });
});
