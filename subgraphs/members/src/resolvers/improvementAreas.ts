import type { Resolvers } from '../__generated__/schema.ts';
import { productStub } from '../node.ts';
import { textOf } from './texts.ts';

/** Areas to improve, and what the community does about them. */
export const improvementAreaResolvers = {
  Query: {
    improvementAreas: (_root, { asOf }, { loaders, today }) =>
      loaders.improvementAreas.load({ id: '', asOf: asOf ?? today }),
  },

  Product: {
    improvementAreas: (of, { asOf }, { loaders }) =>
      loaders.improvementAreasOfProduct.load({ id: of.nodeId, asOf: asOf ?? of.asOf }),
  },

  ImprovementArea: {
    report: ({ reportId, asOf }, _args, { loaders }) => loaders.report.known({ id: reportId, asOf }),
    title: textOf('title'),
    summary: textOf('summary'),
    coverage: ({ coverage, assessedOn, asOf }) => (assessedOn <= asOf ? coverage : null),
    evidence: (area, args) => (area.assessedOn <= area.asOf ? textOf('evidence')(area, args) : null),
    measures: (of, _args, { loaders }) => loaders.measuresOfArea.load(of),
  },

  ImprovementMeasure: {
    product: ({ productId, asOf }) => (productId ? productStub(productId, asOf) : null),
    event: ({ eventId, asOf }, _args, { loaders }) => (eventId ? loaders.event.known({ id: eventId, asOf }) : null),
    summary: textOf('summary'),
  },
} satisfies Resolvers;
