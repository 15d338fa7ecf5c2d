import { p } from '@mikro-orm/core';

/** A text column in byte order, the same on every database: ids, codes, and what lists are ordered by. */
export const key = () => p.text().collation('C');

/** The half-open period of a dated row: first day, and the day after the last; null where not known. */
export const period = () => ({ validFrom: p.date().nullable(), validTo: p.date().nullable() });
