import { badInput } from '@community-graph/kit/errors';
import { namespaceOf } from '@community-graph/kit/ids';
import { withNodes } from '@community-graph/kit/paging';
import type { Reference } from '@community-graph/kit/reading';
import type { CostShareClass, FeeClass, FeeClassWeights, Resolvers } from '../__generated__/schema.ts';
import type { CostSharePayerNode } from '../entities/index.ts';
import type { ProductsLoaders } from '../loaders/index.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Beyond these, sums and quotients are no numbers any more. */
const maximumBudget = 1_000_000_000_000;
const maximumWeight = 1_000_000;

/** What the payers of a product pay, and what they would pay with others. */
export const costShare: Resolvers = {
  Product: {
    async costShare({ id, asOf: day }, { budget, joining, weights, asOf }, { loaders, requireModel }) {
      if (!(budget > 0 && budget <= maximumBudget)) {
        throw badInput('budget', `an amount above 0, at most ${maximumBudget}`, budget);
      }
      for (const [name, weight] of Object.entries(weights)) {
        if (!(weight >= 0 && weight <= maximumWeight)) {
          throw badInput(`weights.${name}`, `a number from 0 to ${maximumWeight}`, weight);
        }
      }
      requireModel('organization');
      const on = asOf ?? day;
      await checkJoining(joining, on, loaders);
      const key = JSON.stringify({ product: id, joining });
      const counts = await loaders.payersByClass.load({ id: key, asOf: on });
      const now = sum(counts.map(({ feeClass, payers }) => payers * weightOf(feeClass, weights)));
      const then = sum(
        counts.map(({ feeClass, payers, joining: more }) => (payers + more) * weightOf(feeClass, weights)),
      );
      const classes = counts.map(({ feeClass, payers, joining: more }): CostShareClass => {
        const weight = weightOf(feeClass, weights);
        return {
          feeClass,
          payerCount: payers,
          joiningCount: more,
          weight,
          amount: payers > 0 && now > 0 ? (budget * weight) / now : null,
          amountIfJoined: then > 0 ? (budget * weight) / then : null,
        };
      });
      return { productId: id, asOf: on, budget, joining, classes };
    },
  },

  CostShare: {
    payerCount: ({ classes }) => sum(classes.map(({ payerCount }) => payerCount)),
    joiningCount: ({ classes }) => sum(classes.map(({ joiningCount }) => joiningCount)),
    classes: ({ classes }) => [...classes],
    async payers({ productId, asOf, joining, classes }, page, { loaders }) {
      const found = await loaders.payers.load({ key: productId, asOf }, page, { joining });
      return withNodes(found, (row): CostSharePayerNode => ({
        ...row,
        paid: classes.find(({ feeClass }) => feeClass === classOf(row.population))!,
      }));
    },
  },

  CostSharePayer: {
    organization: ({ id, asOf }): Reference => ({ id, asOf }),
    isFallback: ({ populationYear, asOf }) =>
      populationYear !== null && populationYear !== Number(asOf.slice(0, 4)) - 1,
    feeClass: ({ paid }) => paid.feeClass,
    amount: ({ paid, isJoining }) => (isJoining ? null : paid.amount),
    amountIfJoined: ({ paid }) => paid.amountIfJoined,
  },
};

/** The size class of inhabitants, by the same bounds as in SQL. */
function classOf(population: number | null): FeeClass | null {
  if (population === null) return null;
  if (population < 25_000) return 'SMALL';
  if (population <= 60_000) return 'MEDIUM';
  return population <= 120_000 ? 'LARGE' : 'VERY_LARGE';
}

function weightOf(feeClass: FeeClass | null, { small, medium, large, veryLarge, other }: FeeClassWeights): number {
  if (feeClass === null) return other;
  return { SMALL: small, MEDIUM: medium, LARGE: large, VERY_LARGE: veryLarge }[feeClass];
}

/** @throws BAD_USER_INPUT when there are too many ids, or one of them is no organization's */
async function checkJoining(
  joining: readonly string[],
  asOf: Reference['asOf'],
  loaders: ProductsLoaders,
): Promise<void> {
  if (joining.length > 100) throw badInput('joining', 'a list of at most 100 ids', joining.length);
  for (const [index, id] of joining.entries()) namespaceOf(id, `joining[${index}]`);
  if (joining.length === 0) return;
  const [unknown] = await loaders.unknownOrganizations.load({ id: JSON.stringify(joining), asOf });
  if (unknown) throw badInput(`joining[${joining.indexOf(unknown.id)}]`, 'the id of an organization', unknown.id);
}
