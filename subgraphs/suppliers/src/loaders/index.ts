import { auditList, checkAudit, type AuditEntryRow, type AuditListing } from '@community-graph/kit/changing';
import type { SourceRow } from '@community-graph/kit/facts';
import { changeFeed, feedPage, type FeedRequest } from '@community-graph/kit/feed';
import {
  connectionLoader,
  entityLoader,
  listLoader,
  type ConnectionSource,
  type Reader,
} from '@community-graph/kit/reading';
import type { RequiredPeriod, SubgraphContext } from '@community-graph/kit/subgraph';
import type { Day } from '@community-graph/kit/time';
import type { Viewer } from '@community-graph/kit/viewer';
import type { ServiceKind, SupplierFeedContent } from '../__generated__/schema.ts';
import {
  Agreement,
  Correction,
  Engagement,
  EngagementDeclaration,
  Source,
  Supplier,
  SupplierContact,
  type AgreementRow,
  type CredentialRow,
  type CorrectionRow,
  type DeliveredProductNode,
  type EngagementDeclarationRow,
  type EngagementRow,
  type PossibleSupplierNode,
  type SupplierContactRow,
  type SupplierRow,
  type UsageContactRow,
} from '../entities/index.ts';
import * as queries from '../queries/index.ts';
import { credentialHolder } from './credentialHolder.ts';

interface Deliveries {
  readonly supplierCount: number;
  /** How many services all suppliers deliver, one counting once for each. */
  readonly services: number;
  /** How many of them the largest supplier delivers; null when there is none. */
  readonly most: number | null;
  readonly largest: string | null;
}

/** The batched reads of one request. */
export function createLoaders(reader: Reader) {
  const list = <Row>(source: Parameters<typeof listLoader>[1]) => listLoader<Row>(reader, source);
  const suppliers = (source: ConnectionSource<queries.SupplierListing>) =>
    connectionLoader<SupplierRow, queries.SupplierListing>(reader, source);
  const engagements = (source: ConnectionSource<queries.EngagementListing>) =>
    connectionLoader<EngagementRow, queries.EngagementListing>(reader, source);
  const products = (source: ConnectionSource<queries.DeliveredProductListing>) =>
    connectionLoader<Omit<DeliveredProductNode, 'asOf'>, queries.DeliveredProductListing>(reader, source);
  const agreements = (source: ConnectionSource<queries.AgreementListing>) =>
    connectionLoader<AgreementRow, queries.AgreementListing>(reader, source);
  const contactsOfUsage = list<UsageContactRow>(queries.contactsOfUsage);
  const declarations = (source: ConnectionSource<queries.DeclarationListing>) =>
    connectionLoader<EngagementDeclarationRow, queries.DeclarationListing>(reader, source);
  return {
    agreement: entityLoader<AgreementRow>(reader, Agreement),
    agreementsOfSupplier: agreements(queries.agreementsOfSupplier),
    agreementsOfOrganization: agreements(queries.agreementsOfOrganization),
    agreementsOfProduct: agreements(queries.agreementsOfProduct),
    contactsOfSupplier: list<SupplierContactRow>(queries.contactsOfSupplier),
    contactsOfUsage: (organizationId: string, productId: string, asOf: Day) =>
      contactsOfUsage.load({ id: queries.usageKey(organizationId, productId), asOf }),
    credentials: connectionLoader<CredentialRow, queries.CredentialListing>(reader, queries.credentials),
    credential: list<CredentialRow>(queries.credentialOfId),
    credentialHolder: (id: string, digest: string) => credentialHolder(reader, id, digest),
    audit: connectionLoader<AuditEntryRow, AuditListing>(reader, auditList('suppliers')),
    auditCheck: (after: string | null, notedHead: string | null) =>
      checkAudit(reader.em, 'suppliers', after, notedHead),
    supplier: entityLoader<SupplierRow>(reader, Supplier),
    supplierOfFormerId: list<SupplierRow>(queries.supplierOfFormerId),
    suppliers: suppliers(queries.suppliers),
    suppliersOfProduct: suppliers(queries.suppliersOfProduct),
    suppliersOfUsage: suppliers(queries.suppliersOfUsage),
    suppliersOfOrganization: suppliers(queries.suppliersOfOrganization),
    possibleSuppliers: connectionLoader<Omit<PossibleSupplierNode, 'asOf'>, queries.PossibleSupplierListing>(
      reader,
      queries.possibleSuppliers,
    ),
    servicesOfSupplier: list<{ services: ServiceKind[] }>(queries.servicesOfSupplier),
    engagement: entityLoader<EngagementRow>(reader, Engagement),
    engagements: engagements(queries.engagements),
    engagementsOfSupplier: engagements(queries.engagementsOfSupplier),
    engagementsOfProduct: engagements(queries.engagementsOfProduct),
    supplierContact: entityLoader<SupplierContactRow>(reader, SupplierContact),
    declaration: entityLoader<EngagementDeclarationRow>(reader, EngagementDeclaration),
    declarations: declarations(queries.declarations),
    declarationsOfSupplier: declarations(queries.declarationsOfSupplier),
    correction: entityLoader<CorrectionRow>(reader, Correction),
    corrections: connectionLoader<CorrectionRow, queries.CorrectionListing>(reader, queries.corrections),
    deliveredProducts: products(queries.deliveredProducts),
    productsOfSupplier: products(queries.productsOfSupplier),
    soleProductsOfSupplier: products(queries.soleProductsOfSupplier),
    productIdsOfSupplier: list<{ productId: string }>(queries.productIdsOfSupplier),
    soleProductIdsOfSupplier: list<{ productId: string }>(queries.soleProductIdsOfSupplier),
    productPeriodsOfSupplier: list<RequiredPeriod>(queries.productPeriodsOfSupplier),
    deliveredProductCount: list<{ count: number }>(queries.deliveredProductCount),
    deliveriesOfProduct: list<Deliveries>(queries.deliveriesOfProduct),
    supplierFeed: (page: FeedRequest) => feedPage<SupplierFeedContent>(reader, queries.supplierFeed, page),
    changeFeed: (page: FeedRequest, viewer: Viewer) =>
      changeFeed(reader, 'suppliers', queries.toldTables, page, viewer),
    source: entityLoader<SourceRow>(reader, Source),
  };
}

export type SuppliersLoaders = ReturnType<typeof createLoaders>;
export type SuppliersContext = SubgraphContext<SuppliersLoaders>;
