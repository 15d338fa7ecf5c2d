import type { Resolvers } from '../__generated__/schema.ts';
import { textOf } from './texts.ts';

/** What members say, and what the community says that it stands for. */
export const testimonialResolvers = {
  Query: {
    testimonials: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.testimonials.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Community: {
    values: (of, _args, { loaders }) => loaders.communityValues.load(of),
  },

  Organization: {
    testimonials: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.testimonialsOfOrganization.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  Testimonial: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
    summary: textOf('summary'),
  },

  CommunityValue: { name: textOf('name'), summary: textOf('summary') },
} satisfies Resolvers;
