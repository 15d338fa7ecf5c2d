import type { LimitName } from '../../gateway/src/access/limits/limits.ts';
import type { Reply } from './kind.ts';

/** A rule of the graph that bounds a kind of attack. */
export interface Rule {
  /** As the docs page names it, in Markdown. */
  readonly text: string;
  /**
   * How a request that is admitted is bounded: each pays at least this much of the address's bucket, and with an empty bucket
   * it is refused before any work. Undefined where the rule refuses every request by itself.
   */
  readonly pays?: number | undefined;
  /** Why a reply breaks the rule; undefined when it keeps it. */
  readonly fault: (reply: Reply) => string | undefined;
}

const refusedStatuses = [400, 413, 414, 431];

const shown = ({ status, codes, limit, head }: Reply): string =>
  `${status} ${codes.join(', ')} ${limit ?? ''} ${head.slice(0, 300)}`;

const isRefusal = (reply: Reply): boolean => !reply.hasData && reply.codes.length > 0;

/** Refused with LIMIT_EXCEEDED, naming the limit. */
export const limit = (name: LimitName): Rule => ({
  text: `\`LIMIT_EXCEEDED\` \`${name}\``,
  fault: (reply) =>
    isRefusal(reply) &&
    reply.codes[0] === 'LIMIT_EXCEEDED' &&
    reply.limit === name &&
    refusedStatuses.includes(reply.status)
      ? undefined
      : `not refused by the limit ${name}: ${shown(reply)}`,
});

/** Refused with one of these codes of the catalogue and no data. */
export const refused = (...codes: readonly string[]): Rule => ({
  text: codes.map((code) => `\`${code}\``).join(' or '),
  fault: (reply) =>
    isRefusal(reply) && reply.codes.every((code) => codes.includes(code))
      ? undefined
      : `not refused with ${codes.join(' or ')}: ${shown(reply)}`,
});

/** Refused by this HTTP status, which HTTP itself or the server gives before GraphQL. */
export const status = (code: number, why: string): Rule => ({
  text: `status ${code}: ${why}`,
  fault: (reply) => (reply.status === code ? undefined : `not refused with ${code}: ${shown(reply)}`),
});

/**
 * Served, and paid: the address's bucket bounds how much of it there is.
 * @param amount the least that each request takes from the bucket
 * @param why what makes it cost that
 */
export const pays = (amount: number, why: string): Rule => ({
  text: `pays at least ${amount.toLocaleString('en-US')} from the bucket: ${why}`,
  pays: amount,
  fault: (reply) =>
    reply.status > 0 && reply.status < 500 ? undefined : `neither answered nor refused: ${shown(reply)}`,
});

/**
 * Refused for its cost where the data is large, paid where it is small.
 * @param amount the least that each request takes from the bucket where it is not refused
 * @param why what makes it cost that
 */
export const priced = (amount: number, why: string): Rule => ({
  text: `\`COST_LIMIT_EXCEEDED\`, or pays at least ${amount.toLocaleString('en-US')}: ${why}`,
  pays: amount,
  fault: pays(amount, why).fault,
});

/** Refused for its cost before it runs. */
export const tooExpensive: Rule = refused('COST_LIMIT_EXCEEDED');

/** The server ends the connection by itself. */
export const closed = (why: string): Rule => ({
  text: `closed: ${why}`,
  fault: (reply) =>
    [0, 408, 400, 431].includes(reply.status) ? undefined : `the server did not close it: ${shown(reply)}`,
});
