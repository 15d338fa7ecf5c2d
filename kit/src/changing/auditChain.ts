import { defineEntity, p } from '@mikro-orm/core';
import { key } from '../database/index.ts';

/** The table of seals: one for each audit entry, in the order in which their transactions ended. Append-only. */
export const defineAuditSeal = () =>
  defineEntity({
    name: 'AuditSeal',
    tableName: 'audit_seal',
    properties: {
      /** 1 for the first entry, without gaps. */
      position: p.bigint('string').primary().autoincrement(false),
      entryId: key().unique(),
      /** SHA-256, in hexadecimal digits, of the hash before it and the content of the entry. */
      hash: p.text(),
    },
  });

/** The table with the last seal in its one row; a transaction that adds a seal holds its lock. */
export const defineAuditHead = () =>
  defineEntity({
    name: 'AuditHead',
    tableName: 'audit_head',
    properties: { id: p.integer().primary().autoincrement(false), position: p.bigint('string'), hash: p.text() },
  });

/**
 * The statements of a migration that chain the audit log of a schema, after `createAudit`. What is in the log is sealed in
 * the order of its ids.
 *
 * An entry's content holds a salted digest for each value that can be erased, not the value itself. To erase a value,
 * `redact_audit` puts its digest into `erased` and removes its salt: the content, and so the chain, stays the same.
 */
export const chainAudit = (schema: string): string[] => [
  `alter table "${schema}"."audit_entry"
     add column "salt" text null, add column "salts" jsonb null, add column "erased" jsonb null`,
  `create table "${schema}"."audit_seal" (
     "position" bigint not null, "entry_id" text collate "C" not null, "hash" text not null, primary key ("position")
   )`,
  `alter table "${schema}"."audit_seal" add constraint "audit_seal_entry_id_unique" unique ("entry_id")`,
  `create table "${schema}"."audit_head" ("id" int not null, "position" bigint not null, "hash" text not null, primary key ("id"))`,
  `insert into "${schema}"."audit_head" values (1, 0, '')`,
  ...contentFunctions(schema),
  saltEntries(schema),
  ...sealEntries(schema),
  keepEntries(schema),
  redactEntry(schema),
  `drop trigger "audit_entry_kept" on "${schema}"."audit_entry"`,
  `update "${schema}"."audit_entry" set salt = encode(uuid_send(gen_random_uuid()), 'hex')`,
  `do $$ declare entry "${schema}"."audit_entry"; begin
     for entry in select * from "${schema}"."audit_entry" order by id loop
       perform "${schema}"."add_audit_seal"(entry);
     end loop;
   end $$`,
  `create trigger "audit_entry_salted" before insert on "${schema}"."audit_entry"
     for each row execute function "${schema}"."salt_audit"()`,
  `create constraint trigger "audit_entry_sealed" after insert on "${schema}"."audit_entry"
     deferrable initially deferred for each row execute function "${schema}"."seal_audit"()`,
  `create trigger "audit_entry_redacted" before update on "${schema}"."audit_entry"
     for each row execute function "${schema}"."keep_audit_content"()`,
  `create trigger "audit_entry_kept" before delete or truncate on "${schema}"."audit_entry"
     for each statement execute function "${schema}"."keep_audit"()`,
  `create trigger "audit_seal_kept" before update or delete or truncate on "${schema}"."audit_seal"
     for each statement execute function "${schema}"."keep_audit"()`,
];

/** The statements that take back what `chainAudit` made. */
export const unchainAudit = (schema: string): string[] => [
  ...['salted', 'sealed', 'redacted', 'kept'].map(
    (name) => `drop trigger "audit_entry_${name}" on "${schema}"."audit_entry"`,
  ),
  `drop table "${schema}"."audit_seal", "${schema}"."audit_head"`,
  ...[
    'redact_audit(text, text[])',
    'keep_audit_content()',
    'seal_audit()',
    `add_audit_seal("${schema}"."audit_entry")`,
    'salt_audit()',
    `audit_content("${schema}"."audit_entry")`,
    `audit_parts("${schema}"."audit_entry")`,
    'audit_digest(text, text, jsonb)',
    'audit_salt(text, jsonb, text)',
    'audit_hash(text, text)',
  ].map((signature) => `drop function "${schema}".${signature}`),
  `alter table "${schema}"."audit_entry" drop column "salt", drop column "salts", drop column "erased"`,
  `create trigger "audit_entry_kept" before update or delete or truncate on "${schema}"."audit_entry"
    for each statement execute function "${schema}"."keep_audit"()`,
];

/** What the hash of an entry is made of. Every text in it is the same in every session, whatever its time zone. */
const contentFunctions = (schema: string): string[] => [
  `create function "${schema}"."audit_hash"(previous text, content text) returns text language sql immutable as
     $$ select encode(sha256(convert_to(previous || ' ' || content, 'UTF8')), 'hex') $$`,
  // One salt for an entry until something of it is erased, then one for each value that is left.
  `create function "${schema}"."audit_salt"(salt text, salts jsonb, name text) returns text language sql immutable as
     $$ select coalesce(salts ->> name, encode(sha256(convert_to(salt || ' ' || name, 'UTF8')), 'hex')) $$`,
  `create function "${schema}"."audit_digest"(salt text, name text, value jsonb) returns text language sql immutable as
     $$ select encode(sha256(convert_to(salt || ' ' || name || ' ' || value::text, 'UTF8')), 'hex') $$`,
  `create function "${schema}"."audit_parts"(entry "${schema}"."audit_entry") returns table (name text, value jsonb)
     language sql stable as $$
       select 'actor', to_jsonb(entry.actor) where entry.actor is not null
       union all select 'before.' || old.key, old.value from jsonb_each(entry.before) old
       union all select 'after.' || new.key, new.value from jsonb_each(entry.after) new $$`,
  `create function "${schema}"."audit_content"(entry "${schema}"."audit_entry") returns text language sql stable as $$
       select jsonb_build_array(entry.id, extract(epoch from entry.made_at), entry.role, entry.on_behalf_of, entry.action,
         entry.request_id, entry.entity, entry.subject_id, entry.before is null, entry.after is null,
         coalesce(entry.erased, '{}') || coalesce((
           select jsonb_object_agg(part.name,
             "${schema}"."audit_digest"("${schema}"."audit_salt"(entry.salt, entry.salts, part.name), part.name, part.value))
           from "${schema}"."audit_parts"(entry) part), '{}'))::text $$`,
];

const saltEntries = (
  schema: string,
): string => `create function "${schema}"."salt_audit"() returns trigger language plpgsql as $$
  begin
    -- 122 random bits, from the generator that PostgreSQL uses for secrets.
    new.salt := encode(uuid_send(gen_random_uuid()), 'hex');
    new.salts := null;
    new.erased := null;
    return new;
  end $$`;

/**
 * Seals run when their transaction ends, the last thing before it commits: the lock on the head is waited for with every
 * other lock held, so two transactions never wait for each other, and it is held for the commit alone. A transaction that
 * is rolled back takes its seals along, so positions have no gaps.
 */
const sealEntries = (schema: string): string[] => [
  `create function "${schema}"."add_audit_seal"(entry "${schema}"."audit_entry") returns void language plpgsql as $$
  declare head "${schema}"."audit_head";
  begin
    update "${schema}"."audit_head" set position = position + 1,
      hash = "${schema}"."audit_hash"(hash, "${schema}"."audit_content"(entry))
    where id = 1 returning * into strict head;
    insert into "${schema}"."audit_seal" (position, entry_id, hash) values (head.position, entry.id, head.hash);
  end $$`,
  `create function "${schema}"."seal_audit"() returns trigger language plpgsql as $$
  begin
    perform "${schema}"."add_audit_seal"(new);
    return null;
  end $$`,
];

/** An entry can be changed in one way: its values become digests of themselves. */
const keepEntries = (
  schema: string,
): string => `create function "${schema}"."keep_audit_content"() returns trigger language plpgsql as $$
  begin
    if "${schema}"."audit_content"(new) = "${schema}"."audit_content"(old)
      and coalesce(new.erased, '{}') @> coalesce(old.erased, '{}') then return new; end if;
    raise exception 'the audit log is append-only';
  end $$`;

/** Erases values of an entry by their names, for example `actor` or `before.mailbox`; gives how many there were. */
const redactEntry = (
  schema: string,
): string => `create function "${schema}"."redact_audit"(entry_id text, names text[]) returns integer language plpgsql as $$
  declare
    old "${schema}"."audit_entry";
    gone jsonb;
    gone_names text[];
  begin
    select * into old from "${schema}"."audit_entry" where id = entry_id for update;
    select jsonb_object_agg(part.name,
        "${schema}"."audit_digest"("${schema}"."audit_salt"(old.salt, old.salts, part.name), part.name, part.value)),
      array_agg(part.name)
      into gone, gone_names from "${schema}"."audit_parts"(old) part where part.name = any(names);
    if gone is null then return 0; end if;
    update "${schema}"."audit_entry" set
      actor = case when jsonb_exists(gone, 'actor') then null else actor end,
      before = before - array(select substr(name, 8) from unnest(gone_names) name where starts_with(name, 'before.')),
      after = after - array(select substr(name, 7) from unnest(gone_names) name where starts_with(name, 'after.')),
      salt = null,
      salts = coalesce((select jsonb_object_agg(part.name, "${schema}"."audit_salt"(old.salt, old.salts, part.name))
        from "${schema}"."audit_parts"(old) part where not jsonb_exists(gone, part.name)), '{}'),
      erased = coalesce(erased, '{}') || gone
    where id = entry_id;
    return cardinality(gone_names);
  end $$`;
