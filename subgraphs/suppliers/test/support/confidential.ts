import type { TestSubgraph } from '@community-graph/kit/testing';

/*
 * The confidential rows of the market of `market.ts`. Agreements, on 2026-01-01 and on 2026-11-21:
 *
 *                 municipality:101          municipality:151
 *   alpha         one (SUPPORT, 100)        one (OPERATION, 300), two (DEVELOPMENT, no amount, until 2027-01-01)
 *   beta                                    one (SUPPORT, 500), three (ADVICE, until 2026-11-01: no longer)
 */

const agreements = [
  ['agreement:alpha.one.municipality-101', 'alpha', '101', 'one', '{SUPPORT}', 100, 3, null, null],
  ['agreement:alpha.one.municipality-151', 'alpha', '151', 'one', '{OPERATION}', 300, 6, '2025-01-01', null],
  ['agreement:alpha.two.municipality-151', 'alpha', '151', 'two', '{DEVELOPMENT}', null, null, null, '2027-01-01'],
  ['agreement:beta.one.municipality-151', 'beta', '151', 'one', '{SUPPORT,OPERATION}', 500, 12, null, null],
  ['agreement:beta.three.municipality-151', 'beta', '151', 'three', '{ADVICE}', 700, 1, null, '2026-11-01'],
] as const;

const supplierContacts = [
  ['suppliercontact:alpha', 'alpha', 'Support', 'support@alpha.example', null, null],
  ['suppliercontact:alpha.2', 'alpha', 'Contract manager', null, null, '2026-01-01'],
  ['suppliercontact:beta', 'beta', 'Support', 'support@beta.example', null, null],
] as const;

/** Today, 2026-11-21, alpha delivers to one and two, beta to one and three, city to three, ghost to nothing any more. */
const usageContacts = [
  ['usagecontact:one.municipality-101', '101', 'one'],
  ['usagecontact:one.municipality-151', '151', 'one'],
  ['usagecontact:two.municipality-151', '151', 'two'],
  ['usagecontact:three.municipality-151', '151', 'three'],
  ['usagecontact:four.municipality-101', '101', 'four'],
] as const;

/** Adds the confidential rows to the market. */
export async function fillConfidential({ subgraph }: TestSubgraph): Promise<void> {
  const em = subgraph.orm.fork();
  for (const [id, supplier, organization, product, services, amount, notice, from, to] of agreements) {
    await em.execute(
      `insert into suppliers.agreement (id, supplier_id, organization_id, product_id, services, yearly_amount,
         notice_months, valid_from, valid_to, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        `supplier:${supplier}`,
        `municipality:${organization}`,
        `product:${product}`,
        services,
        amount,
        notice,
        from,
        to,
        `between ${supplier} and ${organization}`,
      ],
    );
  }
  for (const [id, supplier, name, mailbox, from, to] of supplierContacts) {
    await em.execute(
      `insert into suppliers.supplier_contact (id, supplier_id, function, mailbox, valid_from, valid_to)
       values (?, ?, ?, ?, ?, ?)`,
      [id, `supplier:${supplier}`, name, mailbox, from, to],
    );
  }
  for (const [id, organization, product] of usageContacts) {
    await em.execute(
      `insert into suppliers.usage_contact (id, organization_id, product_id, function, phone)
       values (?, ?, ?, 'System owner', '+45 00 00 00 00')`,
      [id, `municipality:${organization}`, `product:${product}`],
    );
  }
}
