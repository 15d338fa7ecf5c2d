import { badInput } from '@community-graph/kit/errors';
import type { Reference } from '@community-graph/kit/reading';
import type { Resolvers } from '../__generated__/schema.ts';
import { sizeClasses, type FeeScheduleNode } from '../entities/index.ts';
import type { MembersLoaders } from '../loaders/index.ts';
import { on } from './on.ts';
import { textOf } from './texts.ts';

/** Kinds of organization that the fee is stated for; what a joint public actor or an association pays is not known. */
const authorities: ReadonlySet<string> = new Set(['MUNICIPALITY', 'REGION', 'STATE']);

/** What membership costs. */
export const feeResolvers = {
  Community: {
    feeSchedule: (of, args, { loaders }) => scheduleOn(on(of, args), loaders),
  },

  Product: {
    communityMembershipFee: async ({ asOf }, _args, { loaders }) =>
      (await scheduleOn({ id: '', asOf }, loaders))?.membershipFee ?? null,
  },

  Organization: {
    membershipFee: async (of, args, { loaders }) => {
      const year = args.year ?? Number(of.asOf.slice(0, 4));
      if (year < 1000 || year > 9999) throw badInput('year', 'a year of four digits', year);
      if (!authorities.has(of.kind)) return null;
      const schedule = await scheduleOn({ id: '', asOf: `${year}-12-31` }, loaders);
      if (schedule === null) return null;
      const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
      const held = (await loaders.membershipsOf.load(of)).filter(
        ({ validFrom, validTo }) => (!validFrom || validFrom < next) && (!validTo || validTo > first),
      );
      const isHalf =
        held.length > 0 && held.every(({ validFrom }) => validFrom && validFrom > lastFullDay(schedule, year));
      return { year, schedule, isHalf, isDue: held.length > 0 };
    },
  },

  FeeSchedule: {
    summary: textOf('summary'),
    sizeClasses: () => [...sizeClasses],
  },

  MembershipFee: {
    amount: ({ schedule, isHalf }) => (isHalf ? schedule.membershipFee / 2 : schedule.membershipFee),
    currency: ({ schedule }) => schedule.currency,
  },
} satisfies Resolvers;

const lastFullDay = ({ halfFeeAfter }: FeeScheduleNode, year: number) => `${year}-${halfFeeAfter}`;

async function scheduleOn({ asOf }: Reference, { feeScheduleOn }: MembersLoaders): Promise<FeeScheduleNode | null> {
  return (await feeScheduleOn.load({ id: '', asOf }))[0] ?? null;
}
