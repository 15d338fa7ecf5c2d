import type { Resolvers } from '../__generated__/schema.ts';
import { documentResolvers } from './documents.ts';
import { eventResolvers } from './events.ts';
import { improvementAreaResolvers } from './improvementAreas.ts';
import { partnerResolvers } from './partners.ts';
import { partyResolvers } from './parties.ts';
import { reportResolvers } from './reports.ts';
import { strategyResolvers } from './strategies.ts';
import { testimonialResolvers } from './testimonials.ts';
import { workingGroupResolvers } from './workingGroups.ts';

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
  ...workingGroupResolvers,

  Query: {
    ...documentResolvers.Query,
    ...eventResolvers.Query,
    ...improvementAreaResolvers.Query,
    ...partnerResolvers.Query,
    ...reportResolvers.Query,
    ...strategyResolvers.Query,
    ...testimonialResolvers.Query,
    ...workingGroupResolvers.Query,
  },
  Community: { ...partnerResolvers.Community, ...testimonialResolvers.Community },
  Organization: {
    ...eventResolvers.Organization,
    ...partnerResolvers.Organization,
    ...testimonialResolvers.Organization,
    ...workingGroupResolvers.Organization,
  },
  Product: { ...improvementAreaResolvers.Product, ...reportResolvers.Product, ...workingGroupResolvers.Product },
} satisfies Resolvers;
