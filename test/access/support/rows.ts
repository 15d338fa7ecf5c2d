import type { TestGraph } from '../../support/graph.ts';

const agreements = [
  ['magenta', 'os2mo', '751'],
  ['magenta', 'os2mo', '101'],
  ['digital-identity', 'os2faktor', '751'],
  ['digital-identity', 'os2faktor', '101'],
] as const;

/** Adds confidential rows of two suppliers and two organizations. */
export async function addConfidentialRows({ subgraphs }: TestGraph): Promise<void> {
  const em = subgraphs['suppliers']!.orm.fork();
  for (const [supplier, product, organization] of agreements) {
    await em.execute(
      `insert into suppliers.agreement (id, supplier_id, organization_id, product_id, services, yearly_amount)
       values (?, ?, ?, ?, '{SUPPORT}', 1000)`,
      [
        `agreement:${supplier}.${product}.municipality-${organization}`,
        `supplier:${supplier}`,
        `municipality:${organization}`,
        `product:${product}`,
      ],
    );
    await em.execute(
      `insert into suppliers.usage_contact (id, organization_id, product_id, function) values (?, ?, ?, 'System owner')`,
      [`usagecontact:${product}.municipality-${organization}`, `municipality:${organization}`, `product:${product}`],
    );
  }
  for (const supplier of ['magenta', 'digital-identity']) {
    await em.execute(`insert into suppliers.supplier_contact (id, supplier_id, function) values (?, ?, 'Support')`, [
      `suppliercontact:${supplier}`,
      `supplier:${supplier}`,
    ]);
  }
}
