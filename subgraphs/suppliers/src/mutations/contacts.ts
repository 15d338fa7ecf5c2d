import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { checkInput, nextVersion, refuse, supplierFor, type Change } from '@community-graph/kit/changing';
import { localName } from '@community-graph/kit/ids';
import { functionMailboxFault, functionNameFault, isTelephoneNumber } from '@community-graph/kit/persons';
import { holdsOn } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import type { EndSupplierContactInput, SetSupplierContactInput } from '../__generated__/schema.ts';
import { SupplierContact, type SupplierContactRow } from '../entities/index.ts';
import { freeId } from './ids.ts';
import { longest, mostContacts } from './limits.ts';
import { lockedSupplier } from './reading.ts';

const contacts = sql.table('suppliers.supplier_contact');

/** Says how a function of a supplier is reached from today on; answers with the id of the contact. */
export async function setSupplierContact(change: Change, input: SetSupplierContactInput) {
  const reach = reachOf(input);
  const { expectedVersion = null } = input;
  const supplierId = supplierFor(change.viewer, input.supplierId);
  await lockedSupplier(change, supplierId, 'input.supplierId');
  const present = await holding(change, supplierId);
  const before = present.find((contact) => contact.function.toLowerCase() === reach.function.toLowerCase());
  if (before === undefined) {
    if (expectedVersion !== null) {
      refuse('NOT_FOUND', 'There is no contact of this function today. To add one, give no version.', 'input.function');
    }
    if (present.length >= mostContacts) {
      refuse('NOT_POSSIBLE', `A supplier has at most ${mostContacts} contacts at a time. End one first.`);
    }
    return { contactId: await begin(change, supplierId, reach, null) };
  }
  if (expectedVersion === null) {
    const message = `${before.id} is the contact of this function. To change it, give its version.`;
    return refuse('ALREADY_EXISTS', message, 'input.function');
  }
  const contact = await locked(change, before.id);
  nextVersion(contact, expectedVersion);
  // What is told again as it is goes on as it is.
  if (isSame(contact, reach)) return { contactId: contact.id };
  if (contact.validFrom === change.today) {
    Object.assign(contact, reach);
    return { contactId: contact.id };
  }
  const { validTo = null } = contact;
  contact.validTo = change.today;
  return { contactId: await begin(change, supplierId, reach, validTo) };
}

/** Ends a contact today; answers with its id. */
export async function endSupplierContact(change: Change, input: EndSupplierContactInput) {
  const [found] = await change.rows(
    sql<{ supplierId: string }>`select c.supplier_id from ${contacts} c where c.id = ${input.contactId}`,
  );
  if (found === undefined) {
    return refuse('NOT_FOUND', 'There is no contact of this id that you may see.', 'input.contactId');
  }
  await lockedSupplier(change, supplierFor(change.viewer, found.supplierId), 'input.contactId');
  const contact = await locked(change, input.contactId);
  nextVersion(contact, input.expectedVersion);
  if (contact.validTo && contact.validTo <= change.today) {
    refuse('NOT_POSSIBLE', `It ended on ${contact.validTo} already.`, 'input.contactId');
  }
  // One that began today, or will later, has had no day.
  contact.validTo = contact.validFrom && contact.validFrom > change.today ? contact.validFrom : change.today;
  return { contactId: contact.id };
}

/** How a function is reached. */
type Reach = Pick<SupplierContactRow, 'function' | 'mailbox' | 'phone' | 'isFunctionConfirmed'>;

const isSame = (contact: SupplierContactRow, reach: Reach): boolean =>
  Object.entries(reach).every(([name, value]) => contact[name as keyof Reach] === value);

/** @throws Refusal INVALID */
function reachOf(input: SetSupplierContactInput): Reach {
  const check = checkInput();
  check.id(input.supplierId, 'input.supplierId', ['supplier']);
  const name = check.line(input.function, 'input.function', longest.function);
  const mailbox = check.line(input.mailbox, 'input.mailbox', longest.mailbox) ?? null;
  const phone = check.line(input.phone, 'input.phone', longest.phone) ?? null;
  check.holds(mailbox !== null || phone !== null, 'input.mailbox', 'Give a mailbox, a telephone number or both.');
  // Not before their lengths are known: what is too long would be looked at for long.
  check.done();
  check.holds(
    mailbox === null || mailboxForm.test(mailbox),
    'input.mailbox',
    'Write it like support@example.org: before the @ letters and digits, with one of . _ + - between them.',
  );
  check.holds(
    phone === null || isTelephoneNumber(phone),
    'input.phone',
    'Write it like +45 00 00 00 00: 3 to 15 digits, and no date.',
  );
  const isFunctionConfirmed = input.isFunction ?? false;
  if (!isFunctionConfirmed) {
    const faults = {
      function: functionNameFault(name),
      mailbox: mailbox === null ? undefined : functionMailboxFault(mailbox),
    };
    for (const [field, fault] of Object.entries(faults)) {
      check.holds(fault === undefined, `input.${field}`, `It ${fault}. ${rule}`);
    }
  }
  check.done();
  return { function: name, mailbox, phone, isFunctionConfirmed };
}

const rule =
  'Contacts are of functions, for example Support, support@example.org. If this is one, confirm it with "isFunction".';

/** Other signs are no fault of an address by itself, but a mailbox of a function needs none, and they hide names. */
const mailboxForm =
  /^[\p{L}\p{M}\p{Nd}]+(?:[._+-][\p{L}\p{M}\p{Nd}]+)*@[\p{L}\p{M}\p{Nd}-]+(?:\.[\p{L}\p{M}\p{Nd}-]+)+$/u;

const holding = ({ rows, today }: Change, supplierId: string) =>
  rows(sql<Pick<SupplierContactRow, 'id' | 'function'>>`
    select c.id, c.function from ${contacts} c
    where c.supplier_id = ${supplierId} and ${holdsOn('c', sql`${today}::date`)} order by c.id`);

const locked = ({ em }: Change, id: string): Promise<SupplierContactRow> =>
  em.findOneOrFail(SupplierContact, id, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function begin(
  { em, rows, today }: Change,
  supplierId: string,
  reach: Reach,
  validTo: Day | null,
): Promise<string> {
  const own = `suppliercontact:${localName(supplierId)}`;
  const taken = sql<{ id: string }>`select c.id from ${contacts} c where c.supplier_id = ${supplierId}`;
  const id = await freeId(rows, own, taken);
  em.create(SupplierContact, { id, supplierId, ...reach, validFrom: today, validTo, version: 1 });
  return id;
}
