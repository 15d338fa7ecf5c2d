import type { Resolvers } from '../__generated__/schema.ts';
import { feeClassOf, type MunicipalityNode, type PopulationRow } from '../entities/index.ts';
import type { MembersContext } from '../loaders/index.ts';

/** What is particular to municipalities: codes, inhabitants, size classes. */
export const municipalityResolvers = {
  Municipality: {
    population: async (of, { asOf }, context) => (await countOn(of, asOf, context))?.population ?? null,
    populationOn: async (of, { asOf }, context) => firstOf((await countOn(of, asOf, context))?.year),
    feeClass: async (of, { asOf }, context) => {
      const count = await countOn(of, asOf, context);
      return count === undefined ? null : feeClassOf(count.population);
    },
    populations: (of, _args, { loaders }) => loaders.populationsOf.load(of),
    feeBasis: async (of, args, { loaders }) => {
      const year = args.year ?? yearOf(of.asOf);
      const count = nearest(await loaders.populationsOf.load(of), year - 1);
      return count && { year, count };
    },
  },

  PopulationCount: {
    countedOn: ({ year }) => firstOf(year),
    feeClass: ({ population }) => feeClassOf(population),
  },

  FeeBasis: {
    feeClass: ({ count }) => feeClassOf(count.population),
    population: ({ count }) => count.population,
    countedOn: ({ count }) => firstOf(count.year),
    isFallback: ({ year, count }) => count.year !== year - 1,
  },
} satisfies Resolvers;

/** The newest count of a day or before; the oldest one where none is so old. */
async function countOn(
  of: MunicipalityNode,
  asOf: string | null | undefined,
  { loaders }: MembersContext,
): Promise<PopulationRow | undefined> {
  const counts = await loaders.populationsOf.load(of);
  return counts.findLast(({ year }) => year <= yearOf(asOf ?? of.asOf)) ?? counts[0];
}

/** The count of a year, or the one nearest to it; of two that are equally near, the later. */
function nearest(counts: readonly PopulationRow[], year: number): PopulationRow | null {
  const distance = (count: PopulationRow) => Math.abs(count.year - year);
  return counts.reduce<PopulationRow | null>(
    (best, count) => (best === null || distance(count) <= distance(best) ? count : best),
    null,
  );
}

const yearOf = (day: string) => Number(day.slice(0, 4));

function firstOf(year: number): string;
function firstOf(year: number | undefined): string | null;
function firstOf(year: number | undefined): string | null {
  return year === undefined ? null : `${String(year).padStart(4, '0')}-01-01`;
}
