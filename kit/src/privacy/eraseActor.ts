import { sql, type Kysely } from 'kysely';
import { checkInput, forgetResults, secretariatOnly, type Change, type ChangeInput } from '../changing/index.ts';
import type { Role } from '../viewer/index.ts';
import { checkReason, type Erased } from './erased.ts';
import { noteErasure } from './erasureEntry.ts';
import { redactAudit } from './redact.ts';
import { soughtActor } from './sought.ts';

/** The input of the mutations that erase an actor. */
export interface EraseActorInput extends ChangeInput {
  /** The subject of a token, as the audit log names it. */
  readonly actor: string;
  /** Why, for the audit log. */
  readonly reason: string;
}

/** The longest subject of a token, in characters. */
const longestActor = 255;

/** The columns that name things: names of suppliers and products are public, also where a person has the same name. */
export const namesOfThings = ['name', 'other_names', 'name_keys'] as const;

/** The columns that name things and functions, which are no free texts: an actor that is called alike is not meant there. */
const naming = [
  ...namesOfThings,
  ...'website url repositories function mailbox phone contact_function contact_mailbox'.split(' '),
];

/**
 * The work of a mutation that erases an actor: its name goes from the audit log, as that of an actor and from free texts, and
 * what its changes answered is forgotten. A name of one plain word stays in texts. Sent again, it finds nothing more.
 * @param schema the PostgreSQL schema of the subgraph
 */
export const eraseActor =
  (schema: string) =>
  async (change: Change, input: EraseActorInput): Promise<{ erasure: Erased }> => {
    secretariatOnly(change.viewer);
    const check = checkInput();
    const actor = check.line(input.actor, 'input.actor', longestActor);
    const reason = checkReason(check, input.reason, [soughtActor(actor)]);
    check.done();
    const kysely = change.em.getKysely() as unknown as Kysely<unknown>;
    const { rows: viewers } = await viewersOf(schema, actor).execute(kysely);
    const storedResults = await forgetResults(kysely, schema, actor, viewers);
    const { entries, values, isComplete } = await redactAudit(kysely, schema, {
      actor,
      sought: [soughtActor(actor)],
      notIn: naming,
    });
    const erased = { auditEntries: entries, auditValues: values, storedResults, contacts: 0 };
    if (entries + storedResults > 0) await noteErasure(kysely, schema, { kind: 'ACTOR', reason, ...erased });
    return { erasure: { ...erased, isComplete } };
  };

/** In which roles, and for whom, an actor made changes. */
export const viewersOf = (schema: string, actor: string) =>
  sql<{ role: Role; onBehalfOf: string | null }>`
    select distinct role, on_behalf_of as "onBehalfOf" from ${sql.table(`${schema}.audit_entry`)} where actor = ${actor}`;
