import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type {
  FeeClass,
  FlagshipArea,
  IpOwnerKind,
  LicensePlace,
  MaintenanceType,
  ServiceKind,
  TenderKind,
} from '../__generated__/schema.ts';
import { Product, product } from './products.ts';

/** What kind of trait a row tells: an area, a benefit, or a level of authorities. */
export type TraitKind = 'FLAGSHIP_AREA' | 'BENEFIT' | 'AUTHORITY_LEVEL';

/** What a product is good for, and for whom. */
export const ProductTrait = defineEntity({
  name: 'ProductTrait',
  tableName: 'product_trait',
  properties: {
    productId: () => p.manyToOne(Product).mapToPk().fieldName('product_id').primary(),
    kind: key().$type<TraitKind>().primary(),
    /** A value of the enum that belongs to the kind. */
    value: key().primary(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['kind', 'value', 'productId'] }],
});

/** Calls for offers and what came of them. */
export const Tender = defineEntity({
  name: 'Tender',
  tableName: 'tender',
  properties: {
    id: key().primary(),
    productId: product,
    kind: key().$type<TenderKind>(),
    services: p.array().$type<ServiceKind[]>(),
    announcedOn: p.date().nullable(),
    announcedOnPrecision: p.text().$type<DatePrecision>().nullable(),
    durationMonths: p.integer().nullable(),
    subject: localized(),
    /** Ids of the organizations that it is about or for. */
    organizationIds: p.array(),
    /** A supplier of the suppliers subgraph. */
    awardedToId: key().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'id'] }],
});

/** Who keeps a product up, and who holds the rights to it. */
export const ProductMaintenance = defineEntity({
  name: 'ProductMaintenance',
  tableName: 'product_maintenance',
  properties: {
    productId: () => p.manyToOne(Product).mapToPk().fieldName('product_id').primary(),
    type: key().$type<MaintenanceType>().nullable(),
    organizationIds: p.array(),
    supplierIds: p.array(),
    ipOwnerKind: key().$type<IpOwnerKind>().nullable(),
    ipOwnerSupplierId: key().nullable(),
    provenance: provenance(),
  },
});

/** What a product is said to do for a strategy. */
export const StrategyLink = defineEntity({
  name: 'StrategyLink',
  tableName: 'strategy_link',
  properties: {
    id: key().primary(),
    productId: product,
    /** A strategy of the members subgraph. */
    strategyId: key().nullable(),
    title: localized(),
    url: p.text().nullable(),
    statement: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'id'] }, { properties: ['strategyId', 'id'] }],
});

/** What a place says about a product's license. */
export const LicenseFinding = defineEntity({
  name: 'LicenseFinding',
  tableName: 'license_finding',
  properties: {
    id: key().primary(),
    productId: product,
    place: key().$type<LicensePlace>(),
    license: p.text().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'id'] }],
});

/** What taking part in a product costs, in whole kroner. */
export const ProductFee = defineEntity({
  name: 'ProductFee',
  tableName: 'product_fee',
  properties: {
    id: key().primary(),
    productId: product,
    feeClass: key().$type<FeeClass>().nullable(),
    memberFee: p.integer(),
    nonMemberFee: p.integer(),
    connectionFee: p.integer().nullable(),
    ...period(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'id'] }],
});

export type ProductTraitRow = InferEntity<typeof ProductTrait>;
export type TenderRow = InferEntity<typeof Tender>;
export type TenderNode = AsOf<TenderRow>;
export type ProductMaintenanceRow = InferEntity<typeof ProductMaintenance>;
export type ProductMaintenanceNode = AsOf<ProductMaintenanceRow>;
export type StrategyLinkRow = InferEntity<typeof StrategyLink>;
export type StrategyLinkNode = AsOf<StrategyLinkRow>;
export type LicenseFindingRow = InferEntity<typeof LicenseFinding>;
export type ProductFeeRow = InferEntity<typeof ProductFee>;

/** A flagship field as it is read on a day. */
export interface FlagshipAreaNode {
  readonly area: FlagshipArea;
  readonly asOf: string;
}

/** A quarter of planned use. */
export interface PlannedQuarter {
  readonly quarter: string | null;
  readonly startsOn: string | null;
  readonly count: number;
  readonly organizationCount: number;
  readonly productCount: number;
}
