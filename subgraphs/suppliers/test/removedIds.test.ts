import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { retentionDays } from '@community-graph/kit/testing';
import { noteAudited } from '../migrations/0017-removed-ids.ts';
import { openDesk, type Desk } from './support/desk.ts';
import { erase } from './support/erase.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const contact = (name: string, more: object = {}) =>
  desk.done('alpha', 'setSupplierContact', { function: name, phone: '12345678', ...more });
const ids = async () =>
  (await desk.sql<{ id: string }>('select id from suppliers.supplier_contact order by id')).map(({ id }) => id);
const removed = () => desk.sql('select id, last from suppliers.removed_id order by id');
const nothing = { auditEntries: 0, auditValues: 0, storedResults: 0, contacts: 0, isComplete: true };

describe('the id of a contact that was removed', () => {
  test('by an erasure is given to no other, and the erasure sent again finds nothing', async () => {
    await contact('Salg');
    expect((await erase(desk, 'eraseContact', { contactId: 'suppliercontact:alpha' })).erasure).toMatchObject({
      contacts: 1,
    });
    expect(await contact('Regnskab support')).toMatchObject({ id: 'suppliercontact:alpha.2' });
    expect(await erase(desk, 'eraseContact', { contactId: 'suppliercontact:alpha' })).toEqual({
      erasure: nothing,
      userErrors: [],
    });
    expect(await ids()).toEqual(['suppliercontact:alpha.2']);
  });

  test('by retention is given to no other', async () => {
    await contact('Salg');
    await contact('Drift');
    await desk.sql(`update suppliers.supplier_contact set valid_from = '2020-01-01', valid_to = '2020-02-01'
      where id = 'suppliercontact:alpha.2'`);
    await desk.subgraph.retain(retentionDays);
    expect(await ids()).toEqual(['suppliercontact:alpha']);
    expect(await contact('Support')).toMatchObject({ id: 'suppliercontact:alpha.3' });
  });

  test('before the database noted it is known by the audit log', async () => {
    await Promise.all([contact('Salg'), contact('Drift')]);
    await erase(desk, 'eraseContact', { contactId: 'suppliercontact:alpha.2' });
    await desk.sql('delete from suppliers.removed_id');
    await desk.sql(noteAudited('supplier_contact', ['supplier_id']));
    expect(await removed()).toContainEqual({ id: 'suppliercontact:alpha', last: 2 });
  });

  test('is noted as one number for each supplier, however many were removed', async () => {
    await Promise.all([contact('Salg'), contact('Drift')]);
    await desk.done('beta', 'setSupplierContact', { function: 'Support', phone: '12345678' });
    await contact('Support');
    await desk.sql('delete from suppliers.supplier_contact');
    expect(await removed()).toEqual([
      { id: 'suppliercontact:alpha', last: 3 },
      { id: 'suppliercontact:beta', last: 1 },
    ]);
    await desk.sql(`insert into suppliers.supplier_contact (id, supplier_id, function, phone)
      values ('suppliercontact:alpha.2', 'supplier:alpha', 'Support', '12345678'), ('suppliercontact:alpha.many1', 'supplier:alpha', 'Salg', '12345678')`);
    await desk.sql('delete from suppliers.supplier_contact');
    expect(await removed()).toContainEqual({ id: 'suppliercontact:alpha', last: 3 });
  });
});

test('the id of a declaration or engagement that was removed is given to no other, also beside a product that is called like a number', async () => {
  await desk.sql(`insert into suppliers.engagement (id, supplier_id, product_id, services, provenance)
    select 'engagement:alpha.' || name, 'supplier:alpha', 'product:' || split_part(name, '.', 1), '{SUPPORT}', '[]'
    from unnest(array['9', '9.2', 'new.4', 'new.2']) name`);
  await desk.sql(
    `delete from suppliers.engagement where id in ('engagement:alpha.9', 'engagement:alpha.9.2', 'engagement:alpha.new.4')`,
  );
  expect(await removed()).toEqual([
    { id: 'engagement:alpha.9', last: 2 },
    { id: 'engagement:alpha.new', last: 4 },
  ]);
  const input = { productId: 'product:four', services: ['SUPPORT'] };
  const { id } = await desk.done('alpha', 'declareEngagement', input);
  await desk.sql(`delete from suppliers.engagement_declaration`);
  expect([id, (await desk.done('alpha', 'declareEngagement', input))['id']]).toEqual([
    'declaration:alpha.four',
    'declaration:alpha.four.2',
  ]);
});
