import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Day } from '../time/index.ts';
import type { Viewer } from '../viewer/index.ts';

/** The name of the filter that every confidential entity carries. */
export const visibilityFilter = 'visible';

/** A condition that no row fulfils, on the primary key `id`. */
export const nobody = { id: null } as const;

/**
 * The `filters` of a confidential entity: which of its rows a viewer may see. MikroORM applies it to every read, and
 * refuses to read at all while no viewer was named.
 * @param rule a condition on the entity for a viewer on the day it is today; `nobody` for none of its rows, `{}` for all
 */
export const visibleTo = <Row>(rule: (viewer: Viewer, today: Day) => FilterQuery<Row>) => ({
  [visibilityFilter]: {
    name: visibilityFilter,
    cond: ({ viewer, today }: Record<string, unknown>) => rule(viewer as Viewer, today as Day) as never,
    default: true,
  },
});

/**
 * Names the viewer whose rows an identity map reads; without it, confidential entities cannot be read through it.
 * @param today the day it is in Denmark, whatever day the graph is read as of
 */
export function seenBy(em: EntityManager, viewer: Viewer, today: Day): EntityManager {
  em.setFilterParams(visibilityFilter, { viewer, today });
  return em;
}
