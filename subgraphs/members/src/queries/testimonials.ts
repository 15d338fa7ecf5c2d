import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey } from '@community-graph/kit/reading';
import type { TestimonialFacet, TestimonialFilter, TestimonialOrderField } from '../__generated__/schema.ts';
import { organizationFilter, joinRegion } from './filters.ts';
import { knownOn } from './publications.ts';

/** The arguments of lists of testimonials besides the page. */
export interface TestimonialList {
  readonly filter?: TestimonialFilter | null | undefined;
}

const testimonialFilter: FieldsOf<TestimonialFilter> = {
  id: by.text('id'),
  organization: by.one(
    (organization, testimonial) => ({
      from: sql`members.organization ${sql.ref(organization.alias)}`,
      on: [sql`${sql.ref(`${organization.alias}.id`)} = ${sql.ref(`${testimonial.alias}.organization_id`)}`],
    }),
    () => organizationFilter,
  ),
  motivations: by.list('motivations'),
  statedOn: by.date('stated_on'),
};

/** What organizations have said up to the day. */
export const testimonials: ConnectionSource<TestimonialList> = {
  name: 'testimonials',
  columns: sql`t.*`,
  from: () => sql`members.testimonial t join members.organization o on o.id = t.organization_id`,
  where: ({ filter }, { day }) => [
    knownOn(sql`t.stated_on`, day),
    ...compileFilter(testimonialFilter, filter, { alias: 't', day }),
  ],
  order: ['o.sort_key', 't.id'],
  orderKeys: {
    ORGANIZATION: { expression: () => sql`o.sort_key`, type: 'text' },
    STATED_ON: { expression: () => sql`t.stated_on`, type: 'date', nullable: true },
  } satisfies Record<TestimonialOrderField, OrderKey>,
  facets: {
    MOTIVATION: { expression: () => sql`t.motivations`, many: true },
    REGION: { joined: joinRegion, expression: () => sql`lies.region_id` },
    FEE_CLASS: { expression: () => sql`o.fee_class` },
  } satisfies Record<TestimonialFacet, FacetKey>,
};

/** What an organization has said up to the day; the parent's key is its id. */
export const testimonialsOfOrganization: ConnectionSource<TestimonialList> = {
  ...testimonials,
  name: 'organization.testimonials',
  where: (list, parent) => [sql`t.organization_id = ${parent.key}`, ...testimonials.where(list, parent)],
};

/** What the community stands for, in the order it is said. */
export const communityValues = () => sql`select v.* from members.community_value v order by v.position`;
