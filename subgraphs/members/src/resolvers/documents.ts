import type { Resolvers } from '../__generated__/schema.ts';
import { textOf } from './texts.ts';

/** Documents of the community as a whole. */
export const documentResolvers = {
  Query: {
    communityDocuments: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.communityDocuments.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  CommunityDocument: {
    title: textOf('title'),
    summary: textOf('summary'),
    presentation: ({ presentationId, asOf }, _args, { loaders }) =>
      presentationId ? loaders.presentation.known({ id: presentationId, asOf }) : null,
  },
} satisfies Resolvers;
