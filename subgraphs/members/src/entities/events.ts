import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized, type Language } from '@community-graph/kit/texts';
import type { EventKind, EventParticipationRole, EventRecurrence, PresentationTopic } from '../__generated__/schema.ts';

/** Events that the community held, or was present at. */
export const Event = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    id: key().primary(),
    kind: p.text().$type<EventKind>(),
    title: localized(),
    /** The Danish title in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    heldOn: p.date().nullable(),
    heldOnPrecision: p.text().$type<DatePrecision>().nullable(),
    place: p.text().nullable(),
    country: key().nullable(),
    recurrence: p.text().$type<EventRecurrence>(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }, { properties: ['heldOn', 'id'] }],
});

/** Who took which part in an event. */
export const EventParticipation = defineEntity({
  name: 'EventParticipation',
  tableName: 'event_participation',
  properties: {
    id: key().primary(),
    eventId: () => p.manyToOne(Event).mapToPk().fieldName('event_id').index(),
    /** An organization, an external organization or the community; the seed's test sees that it is there. */
    partyId: key().index(),
    role: p.text().$type<EventParticipationRole>(),
    provenance: provenance(),
  },
});

/** Talks held at events. */
export const Presentation = defineEntity({
  name: 'Presentation',
  tableName: 'presentation',
  properties: {
    id: key().primary(),
    eventId: () => p.manyToOne(Event).mapToPk().fieldName('event_id').index(),
    presenterId: key(),
    title: localized(),
    stage: p.text().nullable(),
    durationMinutes: p.integer().nullable(),
    questionMinutes: p.integer().nullable(),
    fullHouse: p.boolean().nullable(),
    language: p.text().$type<Language>().nullable(),
    topics: p.array<PresentationTopic>(),
    questionTopics: p.array<PresentationTopic>(),
    summary: localized(),
    provenance: provenance(),
  },
});

export type EventRow = InferEntity<typeof Event>;
export type EventParticipationRow = InferEntity<typeof EventParticipation>;
export type PresentationRow = InferEntity<typeof Presentation>;

export type EventNode = AsOf<EventRow>;
export type EventPage = Connection<EventNode>;
export type EventParticipationNode = AsOf<EventParticipationRow>;
export type PresentationNode = AsOf<PresentationRow>;
