/** The entries that still name an actor who is a person or a credential: those that retention takes the actor from. */
export const namesActor = `actor is not null and role <> 'SYSTEM'`;

/**
 * The statements of a migration that let the entries of an actor, and the oldest entries that still name one, be found in a
 * log of any length. The second index loses an entry with its actor, so that retention reads only what it has to do.
 */
export const indexAudit = (schema: string): string[] => [
  `create index "audit_entry_actor_id_index" on "${schema}"."audit_entry" ("actor", "id")`,
  `create index "audit_entry_made_at_id_index" on "${schema}"."audit_entry" ("made_at", "id") where ${namesActor}`,
];

/** The statements that take back what `indexAudit` made. */
export const unindexAudit = (schema: string): string[] =>
  ['actor', 'made_at'].map((column) => `drop index "${schema}"."audit_entry_${column}_id_index"`);
