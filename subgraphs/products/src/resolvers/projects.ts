import { idWithin } from '@community-graph/kit/ids';
import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { ProjectRole, Resolvers } from '../__generated__/schema.ts';
import type { ProductsLoaders } from '../loaders/index.ts';

/** Projects: ideas and developments on their way to a product. */
export const projects: Resolvers = {
  Query: {
    project: (_root, { id, asOf }, { loaders, today }) =>
      loaders.project.at({ id: idWithin(['project'], id, 'id'), asOf: asOf ?? today }),
    projects: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.projects.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    plannedAdoptions: (_root, { asOf }, { loaders, today }) =>
      loaders.plannedAdoptions.load({ id: '', asOf: asOf ?? today }),
  },

  Product: {
    plannedAdoptions: ({ id, asOf }, { asOf: day }, { loaders }) =>
      loaders.plannedAdoptionsOf.load({ id, asOf: day ?? asOf }),
    projects: ({ id, asOf }, { filter, asOf: day, ...page }, { loaders }) =>
      loaders.projectsOfProduct.load({ key: id, asOf: day ?? asOf }, page, { filter }),
  },

  Project: {
    __resolveReference: async (representation, { loaders }) => loaders.project.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    summary: ({ summary }, { language }) => textIn(summary, language),
    stage: async (of, _args, { loaders }) =>
      (await loaders.stagesOf.load(of)).findLast(({ holds }) => holds)?.stage ?? null,
    stages: (of, _args, { loaders }) => loaders.stagesOf.load(of),
    product: ({ productId, asOf }, _args, { loaders }) =>
      productId ? loaders.product.known({ id: productId, asOf }) : null,
    proposedBy: (of, _args, { loaders }) => inRole(of, 'PROPOSER', loaders),
    partners: (of, _args, { loaders }) => inRole(of, 'PARTNER', loaders),
    parties: (of, _args, { loaders }) => loaders.partiesOfProject.load(of),
    async partiesNotUsing(of, _args, { loaders }) {
      const ids = (await loaders.partiesOfProject.load(of)).filter(({ usesProduct }) => !usesProduct);
      return [...new Set(ids.map(({ organizationId }) => organizationId))].map((id) => ({ id, asOf: of.asOf }));
    },
  },

  ProjectParty: {
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
  },
};

async function inRole(of: Reference, role: ProjectRole, loaders: ProductsLoaders): Promise<Reference[]> {
  const parties = await loaders.partiesOfProject.load(of);
  return parties.filter((party) => party.role === role).map(({ organizationId: id }) => ({ id, asOf: of.asOf }));
}
