import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import type { ServiceKind } from '../__generated__/schema.ts';
import { may } from './rights.ts';
import { Supplier } from './suppliers.ts';

/** What a supplier agreed with an organization about a product; confidential. */
export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: key().primary(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id'),
    /** An organization of the members subgraph. */
    organizationId: key(),
    /** A product of the products subgraph. */
    productId: key(),
    services: p.array<ServiceKind>(),
    /** In whole DKK without VAT. */
    yearlyAmount: p.integer().nullable(),
    /** How many months before its end it must be terminated. */
    noticeMonths: p.integer().nullable(),
    contactFunction: p.text().nullable(),
    contactMailbox: p.text().nullable(),
    note: p.text().nullable(),
    ...period(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['supplierId', 'productId', 'organizationId', 'id'] },
    { properties: ['organizationId', 'supplierId', 'productId', 'id'] },
    { properties: ['productId', 'supplierId', 'organizationId', 'id'] },
  ],
  filters: visibleTo<{ id: string; supplierId: string; organizationId: string }>((viewer) => {
    const { role, supplierId, organizationId } = viewer;
    if (!may(viewer, 'agreements:read')) return nobody;
    if (role === 'SECRETARIAT') return {};
    if (role === 'SUPPLIER' && supplierId !== null) return { supplierId };
    if ((role === 'MEMBER' || role === 'COORDINATOR') && organizationId !== null) return { organizationId };
    return nobody;
  }),
});

export type AgreementRow = InferEntity<typeof Agreement>;
export type AgreementNode = AsOf<AgreementRow>;
export type AgreementPage = Connection<AgreementNode>;
