import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type {
  EventFacet,
  EventFilter,
  EventOrderField,
  EventParticipationFilter,
  PresentationFilter,
} from '../__generated__/schema.ts';
import { inDanish, knownOn, year } from './publications.ts';

/** The arguments of lists of events besides the page. */
export interface EventList {
  readonly filter?: EventFilter | null | undefined;
}

const participationFilter: FieldsOf<EventParticipationFilter> = {
  partyId: by.text('party_id'),
  role: by.text('role'),
};

const presentationFilter: FieldsOf<PresentationFilter> = {
  id: by.text('id'),
  presenterId: by.text('presenter_id'),
  durationMinutes: by.integer('duration_minutes'),
  questionMinutes: by.integer('question_minutes'),
  fullHouse: by.flag('full_house', { nullable: true }),
  topics: by.list('topics'),
  questionTopics: by.list('question_topics'),
  language: by.text('language'),
};

const eventFilter: FieldsOf<EventFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  title: by.text(inDanish('title'), { folded: 'sort_key' }),
  heldOn: by.date('held_on'),
  place: by.text('place'),
  country: by.text('country'),
  recurrence: by.text('recurrence'),
  participations: by.many(
    (part, event) => ({
      from: sql`members.event_participation ${sql.ref(part.alias)}`,
      on: [sql`${sql.ref(`${part.alias}.event_id`)} = ${sql.ref(`${event.alias}.id`)}`],
    }),
    () => participationFilter,
  ),
  presentations: by.many(
    (talk, event) => ({
      from: sql`members.presentation ${sql.ref(talk.alias)}`,
      on: [sql`${sql.ref(`${talk.alias}.event_id`)} = ${sql.ref(`${event.alias}.id`)}`],
    }),
    () => presentationFilter,
  ),
};

/** The events held up to the day. */
export const events: ConnectionSource<EventList> = {
  name: 'events',
  columns: sql`e.*`,
  from: () => sql`members.event e`,
  where: ({ filter }, { day }) => [
    knownOn(sql`e.held_on`, day),
    ...compileFilter(eventFilter, filter, { alias: 'e', day }),
  ],
  order: ['e.sort_key', 'e.id'],
  orderKeys: {
    HELD_ON: { expression: () => sql`e.held_on`, type: 'date', nullable: true },
    TITLE: { expression: () => sql`e.sort_key`, type: 'text' },
  } satisfies Record<EventOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`e.kind` },
    COUNTRY: { expression: () => sql`e.country` },
    RECURRENCE: { expression: () => sql`e.recurrence` },
    YEAR: { expression: () => year(sql`e.held_on`) },
    PARTICIPANT: {
      expression: () =>
        sql`array(select distinct p.party_id from members.event_participation p where p.event_id = e.id)`,
      many: true,
    },
  } satisfies Record<EventFacet, FacetKey>,
};

/** The events up to the day that somebody took a part in; the parent's key is the party's id. */
export const eventsOfParty: ConnectionSource<EventList> = {
  ...events,
  name: 'organization.events',
  where: (list, parent) => [
    sql`exists (select from members.event_participation p where p.event_id = e.id and p.party_id = ${parent.key})`,
    ...events.where(list, parent),
  ],
};

/** Who took which part in an event: organizers first. */
export const participationsOfEvent = ({ key }: ParentSql) => sql`
  select p.* from members.event_participation p where p.event_id = ${key}
  order by array_position(array['ORGANIZER', 'HOST', 'SPEAKER', 'REPRESENTATIVE', 'ATTENDEE'], p.role), p.id`;

/** The talks at an event. */
export const presentationsOfEvent = ({ key }: ParentSql) => sql`
  select t.* from members.presentation t where t.event_id = ${key} order by t.id`;
