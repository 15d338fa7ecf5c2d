import { sql, type Kysely } from 'kysely';
import { checkInput, refuse, secretariatOnly, type Change } from '@community-graph/kit/changing';
import { namesPerson, nameWithin } from '@community-graph/kit/persons';
import {
  checkReason,
  namesOfThings,
  noteErasure,
  redactAudit,
  type Erased,
  type Sought,
} from '@community-graph/kit/privacy';
import type { EraseContactInput } from '../__generated__/schema.ts';

/** What a contact says, in any of the three tables that hold one. */
interface Contact {
  readonly id: string;
  readonly function: string | null;
  readonly mailbox: string | null;
  readonly phone: string | null;
}

const reach = ['function', 'mailbox', 'phone'];

/** Where contacts are, by the namespace of their ids: the table, whose they are, and the columns that hold them. */
const places = {
  suppliercontact: { table: 'supplier_contact', owner: sql`supplier_id`, columns: reach },
  usagecontact: { table: 'usage_contact', owner: sql`(organization_id || ' ' || product_id)`, columns: reach },
  agreement: { table: 'agreement', owner: null, columns: ['contact_function', 'contact_mailbox'] },
} as const;

type Place = (typeof places)[keyof typeof places];

/**
 * Erases a contact from its table and from the audit log; answers how much was erased. Sent again, it finds nothing more.
 * @throws Refusal NOT_FOUND when neither a table nor the audit log knows the id
 */
export async function eraseContact(change: Change, input: EraseContactInput): Promise<{ erasure: Erased }> {
  secretariatOnly(change.viewer);
  const { contactId } = input;
  const check = checkInput();
  check.id(contactId, 'input.contactId', Object.keys(places));
  check.done();
  // Past the filters of the viewer: a viewer who may erase need not be one who may read.
  const kysely = change.em.getKysely() as unknown as Kysely<unknown>;
  const place = places[contactId.split(':')[0] as keyof typeof places];
  const contacts = await contactsLike(kysely, place, contactId);
  const sought = contacts.flatMap(valuesOf);
  const reason = checkReason(check, input.reason, sought);
  check.done();
  const ids = [...new Set([contactId, ...contacts.map(({ id }) => id)])];
  await remove(kysely, place, ids);
  const of = { ids, columns: place.columns };
  const { entries, values, isComplete } = await redactAudit(kysely, 'suppliers', { sought, of, notIn: namesOfThings });
  const erased = { auditEntries: entries, auditValues: values, storedResults: 0, contacts: contacts.length };
  if (entries + contacts.length === 0) await refuseUnknown(kysely, contactId);
  else await noteErasure(kysely, 'suppliers', { kind: 'CONTACT', reason, ...erased });
  return { erasure: { ...erased, isComplete } };
}

/** What texts may hold of a contact: its function and the name in it where it names a person, its mailbox and its telephone number. */
const valuesOf = ({ function: name, mailbox, phone }: Contact): Sought[] => [
  ...(name !== null && namesPerson(name)
    ? [name, nameWithin(name)].map((text) => ({ kind: 'name', text }) as const)
    : []),
  ...(mailbox === null ? [] : [{ kind: 'mailbox', text: mailbox } as const]),
  ...(phone === null ? [] : [{ kind: 'phone', text: phone } as const]),
];

/** A contact, the earlier ones of its function, and those of the same owner with its mailbox; locked. */
async function contactsLike(kysely: Kysely<unknown>, { table, owner }: Place, id: string): Promise<Contact[]> {
  const own = sql.table(`suppliers.${table}`);
  const statement =
    owner === null
      ? sql<Contact>`
          select id, contact_function as function, contact_mailbox as mailbox, null as phone from ${own}
          where id = ${id} and (contact_function is not null or contact_mailbox is not null) for update`
      : sql<Contact>`
          select id, function, mailbox, phone from ${own} where ${owner} = (select ${owner} from ${own} where id = ${id})
            and (id = ${id} or lower(function) = (select lower(function) from ${own} where id = ${id})
              or lower(mailbox) = (select lower(mailbox) from ${own} where id = ${id})) order by id for update`;
  return (await statement.execute(kysely)).rows;
}

async function remove(kysely: Kysely<unknown>, { table, owner }: Place, ids: readonly string[]): Promise<void> {
  const own = sql.table(`suppliers.${table}`);
  const statement =
    owner === null
      ? sql`update ${own} set contact_function = null, contact_mailbox = null, version = version + 1
          where id = any(${[...ids]}::text[]) and (contact_function is not null or contact_mailbox is not null)`
      : sql`delete from ${own} where id = any(${[...ids]}::text[])`;
  await statement.execute(kysely);
}

async function refuseUnknown(kysely: Kysely<unknown>, id: string): Promise<void> {
  const { rows } = await sql`
    select from ${sql.table('suppliers.audit_entry')} where subject_id = ${id}
    union all select from ${sql.table('suppliers.agreement')} where id = ${id} limit 1`.execute(kysely);
  if (rows.length === 0) refuse('NOT_FOUND', 'There is no contact of this id, and there was none.', 'input.contactId');
}
