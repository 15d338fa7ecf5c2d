import { danishSortKey } from '@community-graph/kit/paging';
import type { TestSubgraph } from '@community-graph/kit/testing';

/*
 * A market small enough to work out by hand. On 2026-01-01:
 *
 *            alpha                    beta                  city               ghost
 *   one      DEVELOPMENT OPERATION    SUPPORT
 *   two      DEVELOPMENT
 *   three                             OPERATION ADVICE      DEVELOPMENT
 *   four                                                    IMPLEMENTATION
 *
 * alpha's OPERATION of one is an engagement of its own, which ends on 2026-02-01; beta's SUPPORT of one began on
 * 2026-01-01; city's work on four ends on 2026-04-01. Before 2026-01-01 ghost delivered SUPPORT to one, and nothing since.
 */

const suppliers = [
  ['supplier:alpha', 'Alfa', 'COMPANY', ['supplier:alfa-old']],
  ['supplier:beta', 'Ærø Data', 'COMPANY', []],
  ['supplier:city', 'Byens Kode', 'PUBLIC', []],
  ['supplier:ghost', 'Zebra', 'UNKNOWN', []],
] as const;

const engagements = [
  ['alpha', 'one', '{DEVELOPMENT}', null, null],
  ['alpha', 'one', '{OPERATION}', '2025-01-01', '2026-02-01'],
  ['beta', 'one', '{SUPPORT}', '2026-01-01', null],
  ['alpha', 'two', '{DEVELOPMENT}', '2024-01-01', null],
  ['beta', 'three', '{OPERATION,ADVICE}', null, null],
  ['city', 'three', '{DEVELOPMENT}', null, null],
  ['city', 'four', '{IMPLEMENTATION}', '2025-06-01', '2026-04-01'],
  ['ghost', 'one', '{SUPPORT}', '2025-01-01', '2026-01-01'],
] as const;

/** Fills an empty database with the market. */
export async function fillMarket({ subgraph }: TestSubgraph): Promise<void> {
  const em = subgraph.orm.fork();
  for (const [id, name, kind, formerIds] of suppliers) {
    await em.execute(
      `insert into suppliers.supplier (id, former_ids, name, sort_key, other_names, summary, kind, provenance)
       values (?, ?, ?, ?, '{}', ?, ?, '[]')`,
      [id, `{${formerIds.join()}}`, name, danishSortKey(name), JSON.stringify({ da: `${name} på dansk` }), kind],
    );
  }
  for (const [n, [supplier, product, services, from, to]] of engagements.entries()) {
    await em.execute(
      `insert into suppliers.engagement (id, supplier_id, product_id, services, valid_from, valid_to, provenance)
       values (?, ?, ?, ?, ?, ?, '[]')`,
      [`engagement:${supplier}.${product}.${n}`, `supplier:${supplier}`, `product:${product}`, services, from, to],
    );
  }
}
