import type { Resolvers } from '../__generated__/schema.ts';
import { party } from './parties.ts';
import { textOf } from './texts.ts';

/** Events, who took part in them, and the talks held there. */
export const eventResolvers = {
  Query: {
    events: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.events.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Organization: {
    events: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.eventsOfParty.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  Event: {
    title: textOf('title'),
    summary: textOf('summary'),
    participations: (of, _args, { loaders }) => loaders.participationsOfEvent.load(of),
    presentations: (of, _args, { loaders }) => loaders.presentationsOfEvent.load(of),
  },

  EventParticipation: {
    event: ({ eventId, asOf }, _args, { loaders }) => loaders.event.known({ id: eventId, asOf }),
    party: ({ partyId, asOf }, _args, { loaders }) => party(partyId, asOf, loaders),
  },

  Presentation: {
    event: ({ eventId, asOf }, _args, { loaders }) => loaders.event.known({ id: eventId, asOf }),
    presenter: ({ presenterId, asOf }, _args, { loaders }) => party(presenterId, asOf, loaders),
    title: textOf('title'),
    summary: textOf('summary'),
    documents: (of, _args, { loaders }) => loaders.documentsOfPresentation.load(of),
  },
} satisfies Resolvers;
