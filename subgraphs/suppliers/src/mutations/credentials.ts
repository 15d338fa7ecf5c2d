import { LockMode } from '@mikro-orm/core';
import { characterFault, describeFault, lineRule } from '@community-graph/kit/characters';
import { refuse, refuseAll, secretariatOnly, type Change, type UserError } from '@community-graph/kit/changing';
import { namesListedPerson } from '@community-graph/kit/persons';
import { allowedScopes, isScope, type NewCredential } from '@community-graph/kit/viewer';
import type { IssueCredentialInput, RevokeCredentialInput, RotateCredentialInput } from '../__generated__/schema.ts';
import { Credential, Supplier } from '../entities/index.ts';

/** The longest label, in characters; the longest life, in days; the longest overlap, in minutes. The schema says them too. */
const longest = { label: 100, days: 730, overlap: 10_080 };

/** The id under which a credential is stored. */
const idOf = ({ id }: NewCredential): string => `credential:${id}`;

/** Stores a credential that was made for a supplier; answers with its id. */
export async function issueCredential(change: Change, input: IssueCredentialInput, made: NewCredential) {
  secretariatOnly(change.viewer);
  const label = input.label.trim();
  const scopes = [...new Set(input.scopes)];
  refuseAll([...wrongLabel(input.label), ...wrongScopes(scopes), ...wrongDays(input.expiresInDays)]);
  const supplier = await change.em.findOne(Supplier, input.supplierId);
  if (supplier === null) {
    refuse(
      'NOT_FOUND',
      `There is no supplier ${input.supplierId}; an id looks like supplier:magenta.`,
      'input.supplierId',
    );
  }
  await change.em.execute(
    `insert into suppliers.credential (id, digest, supplier_id, scopes, label, expires_at)
     values (?, ?, ?, ?, ?, now() + make_interval(days => ?::int))`,
    [idOf(made), made.digest, supplier.id, `{${scopes.join(',')}}`, label, input.expiresInDays],
  );
  return { credentialId: idOf(made) };
}

/** Revokes a credential; answers with its id. */
export async function revokeCredential(change: Change, input: RevokeCredentialInput) {
  secretariatOnly(change.viewer);
  const { id } = await locked(change, input.id);
  await change.em.execute(`update suppliers.credential set revoked_at = now() where id = ? and revoked_at is null`, [
    id,
  ]);
  return { credentialId: id };
}

/** Stores a credential that was made to take the place of another; answers with both ids. */
export async function rotateCredential(change: Change, input: RotateCredentialInput, made: NewCredential) {
  secretariatOnly(change.viewer);
  const days = input.expiresInDays ?? null;
  refuseAll([...wrongOverlap(input.overlapMinutes), ...(days === null ? [] : wrongDays(days))]);
  const { id, replacedById } = await locked(change, input.id);
  if (replacedById !== null) {
    refuse('NOT_POSSIBLE', `${replacedById} was issued in its place already; rotate that one.`, 'input.id');
  }
  const inserted = await change.em.execute<{ id: string }[]>(
    `insert into suppliers.credential (id, digest, supplier_id, scopes, label, expires_at)
     select ?, ?, supplier_id, scopes, label, now() + coalesce(make_interval(days => ?::int), expires_at - issued_at)
     from suppliers.credential where id = ? and revoked_at is null and now() < expires_at returning id`,
    [idOf(made), made.digest, days, id],
  );
  if (inserted.length === 0) refuse('NOT_POSSIBLE', 'It holds no more: issue a new one instead.', 'input.id');
  await change.em.execute(
    `update suppliers.credential
     set expires_at = least(expires_at, now() + make_interval(mins => ?::int)), replaced_by_id = ? where id = ?`,
    [input.overlapMinutes, idOf(made), id],
  );
  return { credentialId: idOf(made), replacedId: id };
}

async function locked({ em }: Change, id: string) {
  const credential = await em.findOne(Credential, id, {
    fields: ['id', 'replacedById'],
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  return credential ?? refuse('NOT_FOUND', `There is no credential ${id}.`, 'input.id');
}

const wrong = (path: string, message: string): UserError => ({
  code: 'INVALID',
  message,
  path: ['input', path],
});

function wrongLabel(label: string): UserError[] {
  const fault = characterFault(label, 'line');
  if (fault !== undefined) return [wrong('label', `A label must be ${lineRule}; it ${describeFault(fault)}.`)];
  const { length } = label.trim();
  const fits = length > 0 && length <= longest.label;
  if (!fits) return [wrong('label', `A label is one line of 1 to ${longest.label} characters.`)];
  const person = 'It looks like the name of a person. Write what the credential is for, for example nightly sync.';
  return namesListedPerson(label) ? [wrong('label', person)] : [];
}

function wrongScopes(scopes: readonly string[]): UserError[] {
  const allowed = allowedScopes('SUPPLIER');
  const odd = scopes.filter((scope) => !isScope(scope) || !allowed.includes(scope));
  if (scopes.length > 0 && odd.length === 0) return [];
  const said = scopes.length === 0 ? 'Give at least one scope' : `A supplier cannot have the scope ${odd.join(', ')}`;
  return [wrong('scopes', `${said}; it can have ${allowed.join(', ')}.`)];
}

const wrongDays = (days: number): UserError[] =>
  days >= 1 && days <= longest.days
    ? []
    : [wrong('expiresInDays', `A credential holds for 1 to ${longest.days} days.`)];

const wrongOverlap = (minutes: number): UserError[] =>
  minutes >= 0 && minutes <= longest.overlap
    ? []
    : [wrong('overlapMinutes', `The old credential still holds for 0 to ${longest.overlap} minutes, which is a week.`)];
