import { z } from 'zod';
import { beyondBound } from './bounds.ts';

const days = (fallback: number) =>
  z.coerce
    .number('must be a number of days')
    .int('must be a whole number of days')
    .min(30, 'must be 30 days or more')
    .max(36_500, 'must be 36500 days or less')
    .default(fallback);

const usualDays = {
  RETENTION_ACTOR_DAYS: 1825,
  RETENTION_CONTACT_DAYS: 365,
  RETENTION_PROPOSAL_DAYS: 730,
  RETENTION_CREDENTIAL_DAYS: 365,
};

const usualQuota = { AUDIT_CHANGES_PER_DAY: 2_000, AUDIT_BYTES_PER_DAY: 10_000_000 };

/** The variables that say how long personal data is kept. */
export const retentionVariables = z.object({
  RETENTION_ACTOR_DAYS: days(usualDays.RETENTION_ACTOR_DAYS),
  RETENTION_CONTACT_DAYS: days(usualDays.RETENTION_CONTACT_DAYS),
  RETENTION_PROPOSAL_DAYS: days(usualDays.RETENTION_PROPOSAL_DAYS),
  RETENTION_CREDENTIAL_DAYS: days(usualDays.RETENTION_CREDENTIAL_DAYS),
});

/** The variables that say how much one partner may change in a day. */
export const auditQuotaVariables = z.object({
  AUDIT_CHANGES_PER_DAY: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .default(usualQuota.AUDIT_CHANGES_PER_DAY),
  AUDIT_BYTES_PER_DAY: z.coerce
    .number('must be a number of bytes')
    .int('must be a whole number of bytes')
    .min(100_000, 'must be 100000 or more')
    .default(usualQuota.AUDIT_BYTES_PER_DAY),
});

/** The quota of a partner, from the values of `auditQuotaVariables`. */
export const auditQuotaOf = (values: z.infer<typeof auditQuotaVariables>) =>
  Object.freeze({ changesPerDay: values.AUDIT_CHANGES_PER_DAY, bytesPerDay: values.AUDIT_BYTES_PER_DAY });

/**
 * What is unsafe in production about those variables: a quota that stops nobody, and periods without an end that anybody sees.
 * @param values by the names of their variables; the others do not count
 * @returns one line each, with what to do
 */
export function unsafeRecordKeeping(values: Readonly<Record<string, unknown>>): string[] {
  const check = (usual: Readonly<Record<string, number>>, closeness: 'closely' | 'widely') =>
    Object.entries(usual).flatMap(([name, fallback]) => {
      const value = values[name];
      return typeof value === 'number' ? beyondBound(`${name} must be`, value, fallback, closeness) : [];
    });
  return [...check(usualDays, 'closely'), ...check(usualQuota, 'widely')];
}

/** How long personal data is kept, in days. */
export interface Retention {
  /** The actor of an audit entry, from the moment of the entry. */
  readonly actorDays: number;
  /** A contact that ended, from its end. */
  readonly contactDays: number;
  /** The texts of what was rejected or withdrawn, from that moment. */
  readonly proposalDays: number;
  /** The label of a credential that no longer holds, from that moment. */
  readonly credentialDays: number;
}

/** How long personal data is kept, from the values of `retentionVariables`. */
export const retentionOf = (values: z.infer<typeof retentionVariables>): Retention =>
  Object.freeze({
    actorDays: values.RETENTION_ACTOR_DAYS,
    contactDays: values.RETENTION_CONTACT_DAYS,
    proposalDays: values.RETENTION_PROPOSAL_DAYS,
    credentialDays: values.RETENTION_CREDENTIAL_DAYS,
  });
