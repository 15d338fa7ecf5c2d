import type { Resolvers } from '../__generated__/schema.ts';
import type { ProductsContext } from '../loaders/index.ts';
import { changeUsage, confirmUsage, endUsage, reportUsage } from '../mutations/index.ts';

/** What coordinators and the secretariat tell of usages. */
export const usageMutations: Resolvers = {
  Mutation: {
    async reportUsage(_root, { input }, context) {
      context.requireModel('organization');
      const answer = await context.change('reportUsage', input, (change) => reportUsage(change, input));
      return { ...answer, usage: await usageOf(answer.usage, context) };
    },
    async confirmUsage(_root, { input }, context) {
      const answer = await context.change('confirmUsage', input, (change) => confirmUsage(change, input));
      return { ...answer, usage: await usageOf(answer.usage, context) };
    },
    async changeUsage(_root, { input }, context) {
      const answer = await context.change('changeUsage', input, (change) => changeUsage(change, input));
      const [usage, previous] = await Promise.all([usageOf(answer.usage, context), usageOf(answer.previous, context)]);
      return { ...answer, usage, previous };
    },
    async endUsage(_root, { input }, context) {
      const answer = await context.change('endUsage', input, (change) => endUsage(change, input));
      return { ...answer, usage: await usageOf(answer.usage, context) };
    },
  },
};

/** The usage as it is after the change; the loaders are those of now. */
const usageOf = (id: string | null | undefined, { loaders, today }: ProductsContext) =>
  id ? loaders.usage.at({ id, asOf: today }) : null;
