import type { TestGraph } from '../../support/graph.ts';
import type { RoleName } from './roles.ts';

const agreements = [
  ['magenta', 'os2mo', '751', 910_001],
  ['magenta', 'os2mo', '791', 910_002],
  ['reload', 'os2display', '751', 910_003],
  ['reload', 'os2display', '101', 910_004],
] as const;

const everyMark = [
  ...agreements.flatMap(([supplier, , organization, amount]) => [`hush-${supplier}-${organization}`, `${amount}`]),
  ...agreements.map(([, product, organization]) => `hush-user-${product}-${organization}`),
  'hush-desk-magenta',
  'hush-desk-reload',
  'hush-declared-magenta',
  'hush-declared-reload',
  'hush-corrected-magenta',
  'hush-corrected-reload',
  'hush-corrected-aarhus',
];

/** What stands in confidential rows that a role may see. */
const ownMarks: Readonly<Record<RoleName, RegExp>> = {
  anonymous: /^$/,
  supplierA: /magenta|91000[12]|user-os2mo/,
  supplierB: /reload|91000[34]|user-os2display/,
  supplierWithoutScopes: /^$/,
  member: /-751|91000[13]/,
  // Aarhus owns OS2mo in these tests.
  coordinator: /-751|91000[13]|declared-magenta|corrected-aarhus/,
  secretariat: /./,
};

/** What no answer to a role may hold, and what its answers hold together. */
export const marksFor = (role: RoleName) => ({
  foreign: everyMark.filter((mark) => !ownMarks[role].test(mark)),
  own: everyMark.filter((mark) => ownMarks[role].test(mark)),
});

/** Adds confidential rows of two suppliers and two organizations; each holds a mark that stands nowhere else. */
export async function addConfidentialRows({ subgraphs }: TestGraph): Promise<void> {
  const em = subgraphs['suppliers']!.orm.fork();
  for (const [supplier, product, organization, amount] of agreements) {
    await em.execute(
      `insert into suppliers.agreement (id, supplier_id, organization_id, product_id, services, yearly_amount, note, contact_function)
       values (?, ?, ?, ?, '{SUPPORT}', ?, ?, ?)`,
      [
        `agreement:${supplier}.${product}.municipality-${organization}`,
        `supplier:${supplier}`,
        `municipality:${organization}`,
        `product:${product}`,
        amount,
        `hush-${supplier}-${organization}`,
        `hush-${supplier}-${organization}`,
      ],
    );
    await em.execute(
      `insert into suppliers.usage_contact (id, organization_id, product_id, function) values (?, ?, ?, ?)`,
      [
        `usagecontact:${product}.municipality-${organization}`,
        `municipality:${organization}`,
        `product:${product}`,
        `hush-user-${product}-${organization}`,
      ],
    );
  }
  for (const supplier of ['magenta', 'reload']) {
    await em.execute(`insert into suppliers.supplier_contact (id, supplier_id, function) values (?, ?, ?)`, [
      `suppliercontact:${supplier}`,
      `supplier:${supplier}`,
      `hush-desk-${supplier}`,
    ]);
  }
  await addProposals(em);
}

/** What suppliers and an organization declared and proposed, which waits to be decided. */
async function addProposals(em: ReturnType<TestGraph['subgraphs'][string]['orm']['fork']>): Promise<void> {
  const owners = [{ organizationId: 'municipality:751', validFrom: null, validTo: null }];
  await em.execute(`update suppliers.product_model set owners = ?::jsonb where id = 'product:os2mo'`, [
    JSON.stringify(owners),
  ]);
  for (const [supplier, product] of [
    ['magenta', 'os2mo'],
    ['reload', 'os2display'],
  ] as const) {
    await em.execute(
      `insert into suppliers.engagement_declaration (id, kind, supplier_id, product_id, services, note, status, declared_at)
       values (?, 'DECLARE', ?, ?, '{ADVICE}', ?, 'PENDING', now())`,
      [`declaration:${supplier}.${product}`, `supplier:${supplier}`, `product:${product}`, `hush-declared-${supplier}`],
    );
  }
  for (const [proposer, supplier, organization] of [
    ['magenta', 'supplier:magenta', null],
    ['reload', 'supplier:reload', null],
    ['aarhus', null, 'municipality:751'],
  ] as const) {
    await em.execute(
      `insert into suppliers.correction (id, supplier_id, organization_id, subject_id, field, text, status, proposed_at)
       values (?, ?, ?, 'product:os2mo', 'summary', ?, 'PENDING', now())`,
      [`correction:${proposer}.1`, supplier, organization, `hush-corrected-${proposer}`],
    );
  }
}
