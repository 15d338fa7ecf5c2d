import type { EntityName } from '@mikro-orm/core';
import { idSegment, localName } from '@community-graph/kit/ids';
import { commandLine, type Subgraph } from '@community-graph/kit/subgraph';
import { today, type Clock } from '@community-graph/kit/time';
import { seenBy } from '@community-graph/kit/visibility';
import { Agreement, Supplier, SupplierContact, UsageContact } from '../entities/index.ts';
import { deals, type Deal } from './deals.ts';

/** How many rows were added; what was there already is left as it is. */
export interface Added {
  readonly agreements: number;
  readonly supplierContacts: number;
  readonly usageContacts: number;
  /** Suppliers that the database does not have: nothing was made up about them. */
  readonly missing: readonly string[];
}

/** What says of each row that it is no fact. */
const note = 'Demo: made up for trying out the graph. There is no such agreement.';

/** Adds agreements and contacts that are made up, in one transaction. Nothing of it is audited: nobody stated it. */
export const addDemo = (orm: Subgraph['orm'], clock: Clock): Promise<Added> =>
  orm.fork().transactional(async (own) => {
    const em = seenBy(own, commandLine, today(clock));
    const wanted = [...new Set(deals.map(({ supplier }) => supplier))];
    const found = new Set((await em.find(Supplier, { id: { $in: wanted } })).map(({ id }) => id));
    const possible = deals.filter(({ supplier }) => found.has(supplier));

    async function add<Row extends { id: string }>(entity: EntityName<Row>, rows: readonly Row[]): Promise<number> {
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const { id } of await em.find(entity, { id: { $in: [...byId.keys()] } } as object)) byId.delete(id);
      if (byId.size > 0) await em.insertMany(entity, [...byId.values()] as never);
      return byId.size;
    }

    return {
      agreements: await add(
        Agreement,
        possible.map((deal) => agreementOf(deal, clock)),
      ),
      supplierContacts: await add(SupplierContact, possible.map(supplierContactOf)),
      usageContacts: await add(UsageContact, possible.map(usageContactOf)),
      missing: wanted.filter((id) => !found.has(id)),
    };
  });

const agreementOf = ({ supplier, product, organization, begins, ends, ...terms }: Deal, clock: Clock) => ({
  id: `agreement:demo.${localName(supplier)}.${localName(product)}.${idSegment(organization)}`,
  supplierId: supplier,
  productId: product,
  organizationId: organization,
  ...terms,
  contactFunction: 'Demo: contract manager',
  contactMailbox: `demo-contracts@${localName(supplier)}.example`,
  note,
  validFrom: dayFromNow(begins, clock),
  validTo: dayFromNow(ends, clock),
  version: 1,
});

const always = { phone: null, validFrom: null, validTo: null, version: 1 };

const supplierContactOf = ({ supplier }: Deal) => ({
  id: `suppliercontact:demo.${localName(supplier)}`,
  supplierId: supplier,
  function: 'Demo: support',
  mailbox: `demo-support@${localName(supplier)}.example`,
  isFunctionConfirmed: false,
  ...always,
});

const usageContactOf = ({ product, organization }: Deal) => ({
  id: `usagecontact:demo.${localName(product)}.${idSegment(organization)}`,
  organizationId: organization,
  productId: product,
  function: 'Demo: system owner',
  mailbox: `demo-systems@${idSegment(organization)}.example`,
  ...always,
});

const dayInMs = 24 * 60 * 60 * 1_000;

const dayFromNow = (days: number | null, clock: Clock): string | null =>
  days === null ? null : today(() => new Date(clock().getTime() + days * dayInMs));
