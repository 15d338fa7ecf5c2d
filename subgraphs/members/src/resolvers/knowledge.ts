import type { Resolvers } from '../__generated__/schema.ts';
import { documentResolvers } from './documents.ts';
import { eventResolvers } from './events.ts';
import { improvementAreaResolvers } from './improvementAreas.ts';
import { partnerResolvers } from './partners.ts';
import { partyResolvers } from './parties.ts';
import { reportResolvers } from './reports.ts';
import { strategyResolvers } from './strategies.ts';
import { testimonialResolvers } from './testimonials.ts';

/** The resolvers of what is known about the community, beside those of its members. */
export const knowledgeResolvers = {
  ...documentResolvers,
  ...eventResolvers,
  ...improvementAreaResolvers,
  ...partnerResolvers,
  ...partyResolvers,
  ...reportResolvers,
  ...strategyResolvers,
  ...testimonialResolvers,

  Query: {
    ...documentResolvers.Query,
    ...eventResolvers.Query,
    ...improvementAreaResolvers.Query,
    ...partnerResolvers.Query,
    ...reportResolvers.Query,
    ...strategyResolvers.Query,
    ...testimonialResolvers.Query,
  },
  Community: { ...partnerResolvers.Community, ...testimonialResolvers.Community },
  Organization: {
    ...eventResolvers.Organization,
    ...partnerResolvers.Organization,
    ...testimonialResolvers.Organization,
  },
  Product: { ...improvementAreaResolvers.Product, ...reportResolvers.Product },
} satisfies Resolvers;
