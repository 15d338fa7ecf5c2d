import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, type Desk, type Who } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const support = { function: 'Support', mailbox: 'support@alfa.example', phone: '+45 12 34 56 78' };
const own = { contactId: 'suppliercontact:alpha', expectedVersion: 1 };
/** As if it had been told before today, 2026-11-21. */
const since = (day: string) => desk.sql(`update suppliers.supplier_contact set valid_from = '${day}'`);
const contactsOn = async (who: Who, day: string) => {
  const { supplier } = await desk.ask<{ supplier: { contacts: { id: string; mailbox: string | null }[] } }>(
    who,
    `{ supplier(id: "supplier:alpha", asOf: "${day}") { contacts { id mailbox } } }`,
  );
  return supplier.contacts.map(({ id, mailbox }) => `${id} ${mailbox}`);
};

describe('a supplier’s contact', () => {
  test('is told by the supplier, and seen by itself and the secretariat alone', async () => {
    expect(await desk.done('alpha', 'setSupplierContact', support)).toEqual({
      ...support,
      id: 'suppliercontact:alpha',
      version: 1,
      isFunctionConfirmed: false,
      validFrom: '2026-11-21',
      validTo: null,
    });
    const there = ['suppliercontact:alpha support@alfa.example'];
    expect([await contactsOn('alpha', '2026-11-21'), await contactsOn('secretariat', '2026-11-21')]).toEqual([
      there,
      there,
    ]);
    expect(await contactsOn('beta', '2026-11-21')).toEqual([]);
    await expect(contactsOn('anonymous', '2026-11-21')).rejects.toThrow('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  test('that is told anew begins today, and the days before keep the old one', async () => {
    await desk.done('alpha', 'setSupplierContact', support);
    await since('2025-01-01');
    const moved = { ...support, function: 'SUPPORT', mailbox: 'help@alfa.example', expectedVersion: 1 };
    expect(await desk.done('alpha', 'setSupplierContact', moved)).toMatchObject({
      id: 'suppliercontact:alpha.2',
      version: 1,
      validFrom: '2026-11-21',
    });
    expect(await contactsOn('alpha', '2026-11-20')).toEqual(['suppliercontact:alpha support@alfa.example']);
    expect(await contactsOn('alpha', '2026-11-21')).toEqual(['suppliercontact:alpha.2 help@alfa.example']);
    // Of the same day, the last word counts.
    const { id, version } = await desk.done('alpha', 'setSupplierContact', { ...moved, mailbox: 'us@alfa.example' });
    expect([id, version]).toEqual(['suppliercontact:alpha.2', 2]);
  });

  test('ends today, and the days before keep it', async () => {
    await desk.done('secretariat', 'setSupplierContact', { ...support, supplierId: 'supplier:alpha' });
    await since('2025-01-01');
    expect(await desk.done('alpha', 'endSupplierContact', own)).toMatchObject({ version: 2, validTo: '2026-11-21' });
    expect([await contactsOn('alpha', '2026-11-20'), await contactsOn('alpha', '2026-11-21')]).toEqual([
      ['suppliercontact:alpha support@alfa.example'],
      [],
    ]);
    const again = await desk.send('alpha', 'endSupplierContact', { ...own, expectedVersion: 2 });
    expect([again.codes, again.messages]).toEqual([['NOT_POSSIBLE'], 'It ended on 2026-11-21 already.']);
  });

  test('is changed only by who has seen it', async () => {
    await desk.done('alpha', 'setSupplierContact', support);
    expect((await desk.send('alpha', 'setSupplierContact', support)).codes).toEqual(['ALREADY_EXISTS']);
    const stale = { ...support, expectedVersion: 7 };
    expect((await desk.send('alpha', 'setSupplierContact', stale)).codes).toEqual(['VERSION_CONFLICT']);
    const current = { ...support, phone: null, expectedVersion: 1 };
    const both = await Promise.all([
      desk.send('alpha', 'setSupplierContact', current),
      desk.send('secretariat', 'setSupplierContact', { ...current, supplierId: 'supplier:alpha' }),
    ]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['VERSION_CONFLICT']);
  });

  test('is one of at most 20 on a day', async () => {
    await desk.sql(`insert into suppliers.supplier_contact (id, supplier_id, function, phone)
      select 'suppliercontact:alpha.many' || n, 'supplier:alpha', 'Function ' || n, '12345678' from generate_series(1, 20) n`);
    const { codes, messages } = await desk.send('alpha', 'setSupplierContact', support);
    expect([codes, messages]).toEqual([['NOT_POSSIBLE'], expect.stringContaining('20')]);
  });

  test.each([
    [{ function: '', phone: '12345678' }, ['input.function']],
    [{ function: 'x'.repeat(101), phone: '12345678' }, ['input.function']],
    [{ function: 'Support' }, ['input.mailbox']],
    [{ function: 'Support', mailbox: 'support' }, ['input.mailbox']],
    [{ function: 'Support', mailbox: `a@${'.'.repeat(100_000)}` }, ['input.mailbox']],
    [{ function: 'Support', mailbox: 'a b@c.dk', phone: 'call us' }, ['input.mailbox', 'input.phone']],
    [{ function: 'Support', phone: '1'.repeat(31) }, ['input.phone']],
    [{ function: 'Support', phone: '2026-11-30', isFunction: true }, ['input.phone']],
    ...[
      'a<script>',
      'a&b',
      "a'b",
      '"a"',
      'a/b',
      'a=b',
      'a~b',
      'a!b',
      'a%b',
      '(a)b',
      'a,b',
      '{a}',
      '.a',
      'a.',
      'a..b',
    ].map((local): [object, string[]] => [
      { function: 'Support', mailbox: `${local}@alfa.example`, isFunction: true },
      ['input.mailbox'],
    ]),
    ...['-', 'alfa', 'alfa..example', 'alfa.example>', 'alfa.example/x'].map((host): [object, string[]] => [
      { function: 'Support', mailbox: `support@${host}`, isFunction: true },
      ['input.mailbox'],
    ]),
  ])('of %j is refused', async (input, paths) => {
    const { payload } = await desk.send('alpha', 'setSupplierContact', input);
    const userErrors = payload!['userErrors'] as { code: string; path: string[] }[];
    expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      paths.map((path) => `INVALID ${path}`),
    );
    expect(await desk.sql('select from suppliers.supplier_contact')).toEqual([]);
  });

  test.each(['support+os2@alfa.example', 'it-drift.2_a@mail.alfa-1.example', 'info@københavn.dk'])(
    'may have the mailbox %s',
    async (mailbox) => {
      expect(await desk.done('alpha', 'setSupplierContact', { function: 'Support', mailbox })).toMatchObject({
        mailbox,
      });
    },
  );

  test('that is not there is not changed', async () => {
    const changed = await desk.send('alpha', 'setSupplierContact', { ...support, expectedVersion: 1 });
    const ended = await desk.send('alpha', 'endSupplierContact', own);
    expect([...changed.codes, ...ended.codes]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const others = { ...support, supplierId: 'supplier:alpha' };
    expect((await desk.send('beta', 'setSupplierContact', others)).errors).toEqual(['FORBIDDEN']);
  });
});

describe('a contact that looks like a person', () => {
  test.each([
    [{ function: 'Mette Holm', phone: '12345678' }, ['input.function']],
    [{ function: 'Support', mailbox: 'mette.holm@alfa.example' }, ['input.mailbox']],
    [{ function: 'Support v/ Jens', mailbox: 'jens@alfa.example' }, ['input.function', 'input.mailbox']],
  ])('is refused with what to write instead: %o', async (input, paths) => {
    const { codes, messages, payload } = await desk.send('alpha', 'setSupplierContact', input);
    expect(codes).toEqual(paths.map(() => 'INVALID'));
    expect((payload!['userErrors'] as { path: string[] }[]).map(({ path }) => path.join('.'))).toEqual(paths);
    expect(messages).toContain('Contacts are of functions, for example Support, support@example.org.');
    expect(await desk.sql('select from suppliers.supplier_contact')).toEqual([]);
  });

  test.each([
    ['Mеtte Hоlm', 'It has the letter U+0435, which is not one of the Latin alphabet.'],
    ['Direktør Holm', 'It looks like the name of a person.'],
    ['Priya Ramanathan', 'It looks like the name of a person.'],
    ['Magenta', 'It has no word that stands for a function or a unit, such as Support or Drift.'],
  ])('or like no function is refused with the reason, and taken when it is confirmed: %s', async (name, reason) => {
    const contact = { function: name, phone: '12345678' };
    const { codes, messages } = await desk.send('alpha', 'setSupplierContact', contact);
    expect([codes, messages]).toEqual([['INVALID'], expect.stringContaining(`${reason} Contacts are of functions`)]);
    await desk.done('alpha', 'setSupplierContact', { ...contact, isFunction: true });
  });

  test('is kept when its writer confirms that it is a function, and the audit log has that', async () => {
    const firm = { function: 'Jens Hansen ApS', mailbox: 'jens@alfa.example', phone: null, isFunction: true };
    expect(await desk.done('alpha', 'setSupplierContact', firm)).toMatchObject({
      function: 'Jens Hansen ApS',
      mailbox: 'jens@alfa.example',
      isFunctionConfirmed: true,
    });
    expect(
      await desk.sql(`select after ->> 'is_function_confirmed' as confirmed from suppliers.audit_entry
        where subject_id = 'suppliercontact:alpha' order by id desc limit 1`),
    ).toEqual([{ confirmed: 'true' }]);
  });

  test('is refused all the same when it holds a civil registration number', async () => {
    const { codes } = await desk.send('alpha', 'setSupplierContact', {
      function: 'Support 010190-1234',
      phone: '12345678',
      isFunction: true,
    });
    expect(codes).toEqual(['INVALID']);
  });
});
