import type { Resolvers } from '../__generated__/schema.ts';
import { productStub } from '../node.ts';
import { maybeParty, party } from './parties.ts';
import { textOf } from './texts.ts';

/** Reports, what they find and what they recommend. */
export const reportResolvers = {
  Query: {
    reports: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.reports.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    recommendations: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.recommendations.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Product: {
    reports: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.reportsOfProduct.load({ key: of.nodeId, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  Report: {
    title: textOf('title'),
    summary: textOf('summary'),
    publisher: ({ publisherId, asOf }, _args, { loaders }) => maybeParty(publisherId, asOf, loaders),
    preparedBy: ({ preparedById, asOf }, _args, { loaders }) => maybeParty(preparedById, asOf, loaders),
    products: ({ productIds, asOf }) => productIds.map((id) => productStub(id, asOf)),
    findings: (of, _args, { loaders }) => loaders.findingsOfReport.load(of),
    recommendations: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.recommendationsOfReport.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
    improvementAreas: (of, _args, { loaders }) => loaders.improvementAreasOfReport.load(of),
  },

  Finding: {
    summary: textOf('summary'),
    report: ({ reportId, asOf }, _args, { loaders }) => loaders.report.known({ id: reportId, asOf }),
  },

  Recommendation: {
    summary: textOf('summary'),
    report: ({ reportId, asOf }, _args, { loaders }) => loaders.report.known({ id: reportId, asOf }),
    owner: ({ ownerId, asOf }, _args, { loaders }) => maybeParty(ownerId, asOf, loaders),
    candidates: ({ candidateIds, asOf }, _args, { loaders }) =>
      Promise.all(candidateIds.map((id) => party(id, asOf, loaders))),
    partOf: ({ partOfId, asOf }, _args, { loaders }) =>
      partOfId ? loaders.recommendation.known({ id: partOfId, asOf }) : null,
    parts: (of, _args, { loaders }) => loaders.partsOfRecommendation.load(of),
  },
} satisfies Resolvers;
