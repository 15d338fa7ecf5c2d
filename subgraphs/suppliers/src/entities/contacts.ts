import { defineEntity, p, raw, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, period } from '@community-graph/kit/database';
import type { Day } from '@community-graph/kit/time';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import { may } from './rights.ts';
import { Supplier } from './suppliers.ts';

/** How a function is reached; never a person. */
const reach = () => ({
  function: p.text(),
  mailbox: p.text().nullable(),
  phone: p.text().nullable(),
  ...period(),
  version: p.integer().default(1),
});

/** A supplier's own contact data; confidential. */
export const SupplierContact = defineEntity({
  name: 'SupplierContact',
  tableName: 'supplier_contact',
  properties: {
    id: key().primary(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id'),
    ...reach(),
    /** That it is a function although it looks like a person, as its writer confirmed. */
    isFunctionConfirmed: p.boolean().default(false),
  },
  indexes: [{ properties: ['supplierId', 'id'] }],
  filters: visibleTo<{ id: string; supplierId: string }>((viewer) => {
    const { role, supplierId } = viewer;
    // Who may change it must be able to see what is changed.
    if (!may(viewer, 'contacts:read', 'profile:write')) return nobody;
    if (role === 'SECRETARIAT') return {};
    return role === 'SUPPLIER' && supplierId !== null ? { supplierId } : nobody;
  }),
});

/** Whom to turn to at an organization about a product; confidential. */
export const UsageContact = defineEntity({
  name: 'UsageContact',
  tableName: 'usage_contact',
  properties: {
    id: key().primary(),
    /** An organization of the members subgraph. */
    organizationId: key(),
    /** A product of the products subgraph. */
    productId: key(),
    ...reach(),
  },
  indexes: [{ properties: ['organizationId', 'productId', 'id'] }, { properties: ['productId', 'id'] }],
  filters: visibleTo<{ id: string; organizationId: string }>((viewer, today) => {
    const { role, supplierId, organizationId } = viewer;
    if (!may(viewer, 'contacts:read', 'usages:write')) return nobody;
    if (role === 'SECRETARIAT') return {};
    if (role === 'SUPPLIER' && supplierId !== null) return ofProductsDelivered(supplierId, today);
    if ((role === 'MEMBER' || role === 'COORDINATOR') && organizationId !== null) return { organizationId };
    return nobody;
  }),
});

/** Whatever day is asked about: whom one may turn to follows from what one delivers today. */
const ofProductsDelivered = (supplierId: string, today: Day) => ({
  [raw(
    (contact) => `exists (select from suppliers.engagement e
      where e.product_id = ${contact}.product_id and e.supplier_id = ?
        and (e.valid_from is null or e.valid_from <= ?) and (e.valid_to is null or ? < e.valid_to))`,
    [supplierId, today, today],
  )]: [],
});

/** A supplier's contact that was changed, or why it was not. */
export type ChangedSupplierContact = Payload<{ contactId: string }>;
export type SupplierContactRow = InferEntity<typeof SupplierContact>;
export type UsageContactRow = InferEntity<typeof UsageContact>;
