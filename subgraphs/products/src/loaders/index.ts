import { auditList, checkAudit, type AuditEntryRow, type AuditListing } from '@community-graph/kit/changing';
import type { SourceRow } from '@community-graph/kit/facts';
import { changeFeed, feedPage, type FeedRequest } from '@community-graph/kit/feed';
import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import type { RequiredPeriod, SubgraphContext } from '@community-graph/kit/subgraph';
import type { Viewer } from '@community-graph/kit/viewer';
import type { ProductFeedContent, ProductLinkFeedContent } from '../__generated__/schema.ts';
import {
  ExternalSystem,
  Integration,
  Participation,
  ProductModule,
  Source,
  Usage,
  type IntegrationRow,
  type ParticipationRow,
  type ProductModuleRow,
  type ProductRow,
  type UsageRow,
} from '../entities/index.ts';
import * as queries from '../queries/index.ts';
import { governanceLoaders } from './governance.ts';
import { knowledgeLoaders } from './knowledge.ts';
import { productLoader } from './products.ts';
import { proposalLoaders } from './proposals.ts';
import { supplierReachLoaders } from './supplierReach.ts';
import { statisticsLoaders } from './statistics.ts';

/** The batched reads of one request. */
export function createLoaders(reader: Reader) {
  return {
    audit: connectionLoader<AuditEntryRow, AuditListing>(reader, auditList('products')),
    auditCheck: (after: string | null, notedHead: string | null) => checkAudit(reader.em, 'products', after, notedHead),
    ...governanceLoaders(reader),
    ...statisticsLoaders(reader),
    ...knowledgeLoaders(reader),
    ...proposalLoaders(reader),
    product: productLoader(reader),
    products: connectionLoader<ProductRow, queries.ProductList>(reader, queries.products),
    module: entityLoader<ProductModuleRow>(reader, ProductModule),
    modulesOf: listLoader<ProductModuleRow>(reader, queries.modulesOf),
    participation: entityLoader<ParticipationRow>(reader, Participation),
    participationsOfProduct: connectionLoader<ParticipationRow, queries.ParticipationList>(
      reader,
      queries.participationsOfProduct,
    ),
    participationsOfOrganization: connectionLoader<ParticipationRow, queries.ParticipationList>(
      reader,
      queries.participationsOfOrganization,
    ),
    usage: entityLoader<UsageRow>(reader, Usage),
    usagesOfProduct: connectionLoader<UsageRow, queries.UsageList>(reader, queries.usagesOfProduct),
    usagesOfOrganization: connectionLoader<UsageRow, queries.UsageList>(reader, queries.usagesOfOrganization),
    productPeriodsOfOrganization: listLoader<RequiredPeriod>(reader, queries.productPeriodsOfOrganization),
    externalSystem: entityLoader(reader, ExternalSystem),
    integration: entityLoader<IntegrationRow>(reader, Integration),
    integrations: connectionLoader<IntegrationRow, queries.IntegrationList>(reader, queries.integrations),
    integrationsOf: listLoader<IntegrationRow>(reader, queries.integrationsOf),
    productFeed: (page: FeedRequest) => feedPage<ProductFeedContent>(reader, queries.productFeed, page),
    productLinkFeed: (page: FeedRequest) => feedPage<ProductLinkFeedContent>(reader, queries.productLinkFeed, page),
    ...supplierReachLoaders(reader),
    changeFeed: (page: FeedRequest, viewer: Viewer) => changeFeed(reader, 'products', queries.toldTables, page, viewer),
    source: entityLoader<SourceRow>(reader, Source),
  };
}

export type ProductsLoaders = ReturnType<typeof createLoaders>;
export type ProductsContext = SubgraphContext<ProductsLoaders>;
