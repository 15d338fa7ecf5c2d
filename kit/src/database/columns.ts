import { p, Type } from '@mikro-orm/core';

/** A text column in byte order, the same on every database: ids, codes, and what lists are ordered by. */
export const key = () => p.text().collation('C');

/** The half-open period of a dated row: first day, and the day after the last; null where not known. */
export const period = () => ({ validFrom: p.date().nullable(), validTo: p.date().nullable() });

/** A moment as PostgreSQL writes it, the same whether a row is read through MikroORM or by SQL. */
class MomentType extends Type<string, string> {
  override getColumnType(): string {
    return 'timestamptz';
  }

  override get runtimeType(): string {
    return 'string';
  }

  // Without it, MikroORM reads a `Date`.
  override compareAsType(): string {
    return 'string';
  }
}

/** A moment; the scalar `DateTime` reads what it holds. */
export const moment = () => p.type(MomentType).$type<string>();
