import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ProductNode,
  ProductPage,
  ParticipationPage,
  UsagePage,
  ProductModuleNode,
  ParticipationNode,
  UsageNode,
  IntegrationNode,
  ExternalSystemRow,
  RepositoryItem,
} from '../entities/index.ts';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { RequiredPeriod } from '@community-graph/kit/subgraph';
import type { Reference } from '@community-graph/kit/reading';
import type { ProductsContext } from '../loaders/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day in Denmark, `YYYY-MM-DD`, for example `2026-01-01`. */
  Date: { input: string; output: string };
  /** A KLE number (KL's subject classification): `85` (main group), `85.04` (group) or `85.04.02` (topic). */
  KleNumber: { input: string; output: string };
  /**
   * An SPDX license expression, for example `MPL-2.0` or `MPL-2.0 AND CC-BY-SA-4.0`; every id in it is on the
   * SPDX list.
   */
  SpdxExpression: { input: string; output: string };
  /** An absolute http or https address, for example `https://os2.eu/`. */
  Url: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** How certain a fact is. */
export type Confidence =
  /** Read in a primary source. */
  | 'HIGH'
  /** An inference. */
  | 'LOW'
  /** One secondary source, or inferred from the addresses of a repository's commits. */
  | 'MEDIUM';

/** How exact a date is. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** The year is inferred from the text; the date is 1 January. */
  | 'INFERRED_YEAR'
  /** The month is known; the date is its first day. */
  | 'MONTH'
  /** The year is known; the date is 1 January. */
  | 'YEAR';

/** A system from outside the community that products exchange data with. */
export type ExternalSystem = {
  __typename?: 'ExternalSystem';
  /** The permanent id, for example `system:nemlog-in`. */
  id: Scalars['ID']['output'];
  /** The name, for example `NemLog-in`. */
  name: Scalars['String']['output'];
};

/** The community's levels of product governance (niveau). */
export type GovernanceLevel =
  /** Level 1. */
  | 'LEVEL_1'
  /** Level 2. */
  | 'LEVEL_2'
  /** Level 3, the highest. */
  | 'LEVEL_3'
  /** Sandbox. */
  | 'SANDBOX'
  /** No report read so far states a level. */
  | 'UNKNOWN';

/** An exchange of data between a product and another product or an external system. */
export type Integration = {
  __typename?: 'Integration';
  /** The other end when it is a system from outside the community, for example `NemLog-in`. */
  externalSystem: Maybe<ExternalSystem>;
  /** The permanent id, for example `integration:os2kle.os2opgavefordeler`. */
  id: Scalars['ID']['output'];
  /** What to know about it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** The other end when it is a product of the community. */
  otherProduct: Maybe<Product>;
  /** The product that has the integration. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** Whether it is built or planned. */
  status: IntegrationStatus;
};

/** Whether an integration is built. */
export type IntegrationStatus =
  /** Built. */
  | 'BUILT'
  /** Planned. */
  | 'PLANNED';

/** Languages that texts are kept in. */
export type Language =
  /** Danish (dansk). */
  | 'DA'
  /** English (engelsk). */
  | 'EN';

/** What `Query.node` finds by its permanent, global id: organizations, products and suppliers. */
export type Node = {
  /** The permanent id, `namespace:name`, for example `municipality:101`, `product:os2mo` or `supplier:magenta`. */
  id: Scalars['ID']['output'];
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type Organization = {
  __typename?: 'Organization';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
  /** The parts it takes in products, on the day, in the order of the products' ids. */
  participations: Maybe<ParticipationConnection>;
  /** The products it uses, is about to use, or takes part in, with the days: what its suppliers are found by. */
  productPeriods: Array<ProductPeriod>;
  /** The products it is known to use, or to be about to, on the day, in the order of their ids. */
  usages: Maybe<UsageConnection>;
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ParticipationRole>;
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<UsageStatus>;
};

/** Where a page lies in its list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item of the page; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stand before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of the page; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** An organization's part in a product (deltagelse), from `validFrom` up to, not including, `validTo`. */
export type Participation = {
  __typename?: 'Participation';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `participation:os2compliance.municipality-183.initiator`. */
  id: Scalars['ID']['output'];
  /** The organization. */
  organization: Maybe<Organization>;
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The part. */
  role: ParticipationRole;
  /** First day; null when the source states it but not since when. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** One page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations of the page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The participations of the page. */
  nodes: Array<Participation>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many participations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A participation in a page. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Participation;
};

/** Parts an organization can take in a product; one organization can take several. */
export type ParticipationRole =
  /** Joined a project with input and a share of the cost (tilknyttet partner). */
  | 'ASSOCIATED_PARTNER'
  /** Developed it, or took part in developing it (udvikler). */
  | 'DEVELOPER'
  /** Pays for it (finansierer). */
  | 'FUNDER'
  /** Had the need and started it (initiativtager). */
  | 'INITIATOR'
  /** Owns it (ejer). */
  | 'OWNER';

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type Product = Node & {
  __typename?: 'Product';
  /** The day this object is read as of; every dated field below follows it. */
  asOf: Scalars['Date']['output'];
  /** Ids it had before; `product`, `node` and `nodes` find it by them still. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The level of governance that a report states; UNKNOWN where no report does. */
  governanceLevel: GovernanceLevel;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** Systems and products that it exchanges data with, the other way round too where both are products. */
  integrations: Array<Integration>;
  /** The subjects it serves in KL's classification (an inference unless a source states it). */
  kleNumbers: Array<Scalars['KleNumber']['output']>;
  /** The license of the code as an SPDX expression; null where none was found. */
  license: Maybe<Scalars['SpdxExpression']['output']>;
  /** What to know about the license, such as a missing file, in English. */
  licenseNote: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life. */
  lifecycle: ProductLifecycle;
  /** The parts that can be taken into use on their own. */
  modules: Array<ProductModule>;
  /** The name, for example `OS2rollekatalog`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** Who takes which part in it, on the day, in the order of the organizations' ids. */
  participations: Maybe<ParticipationConnection>;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** The public repositories of its code and texts, the main one first. */
  repositories: Array<Repository>;
  /** What is known about its state, with dates, in English. */
  statusNote: Maybe<Scalars['String']['output']>;
  /** What it is for, in a sentence. */
  summary: Maybe<Text>;
  /** The task it serves where KLE has no number for it, for example `smart city`. */
  taskArea: Maybe<Scalars['String']['output']>;
  /**
   * Who is known by name to use it, or to be about to, on the day. In the
   * order of the organizations' ids. Published head counts are in `claims`.
   */
  usages: Maybe<UsageConnection>;
  /** The organizations that use it on the day: what members are counted by. */
  userOrganizationIds: Array<Scalars['ID']['output']>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ParticipationRole>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductSummaryArgs = {
  language: Language;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<UsageStatus>;
};

/** One page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products of the page with their cursors. */
  edges: Array<ProductEdge>;
  /** The products of the page. */
  nodes: Array<Product>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many products the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Product;
};

/** Stages in the life of a product. */
export type ProductLifecycle =
  /** Frozen while a successor is planned. */
  | 'FROZEN'
  /** No longer one of the community's products, though it lives on elsewhere. */
  | 'LEFT_PORTFOLIO'
  /** In production (a product, in the community's words). */
  | 'PRODUCT'
  /** In development or test only (a project, in the community's words). */
  | 'PROJECT'
  /** No longer developed or no longer listed. */
  | 'RETIRED'
  /** An experiment in the community's sandbox. */
  | 'SANDBOX'
  /** The sources do not tell. */
  | 'UNKNOWN';

/** A part of a product that can be taken into use on its own. */
export type ProductModule = {
  __typename?: 'ProductModule';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `module:os2ferie`. */
  id: Scalars['ID']['output'];
  /** The organizations known by name to have initiated it; empty when the source names none. */
  initiators: Maybe<Array<Organization>>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The product it belongs to. */
  product: Product;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** What it adds, in a sentence. */
  summary: Maybe<Text>;
};

/** A part of a product that can be taken into use on its own. */
export type ProductModuleSummaryArgs = {
  language: Language;
};

/** A product with the days on which it belongs to something: read on another day, a list can still be told. */
export type ProductPeriod = {
  __typename?: 'ProductPeriod';
  /** The product. */
  productId: Scalars['ID']['output'];
  /** First day; null when not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null when there is none. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A statement's source, and how certain it is. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How certain the fact is. */
  confidence: Confidence;
  /** What to know when relying on it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** Where it is stated. */
  source: Source;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type Query = {
  __typename?: 'Query';
  /**
   * One product, found by exactly one of its id, a repository and its name; null when none is known. What it was
   * called before finds it too: former ids, former names, and repositories that have moved.
   */
  product: Maybe<Product>;
  /** Every product known, in alphabetical order. */
  products: Maybe<ProductConnection>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  repository?: InputMaybe<Scalars['Url']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lifecycle?: InputMaybe<ProductLifecycle>;
};

/** A public repository. */
export type Repository = {
  __typename?: 'Repository';
  /** What it holds. */
  kind: RepositoryKind;
  /** What to know about it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** The address. */
  url: Scalars['Url']['output'];
};

/** What a repository holds. */
export type RepositoryKind =
  /** An organization's account with several repositories. */
  | 'ACCOUNT'
  /** Where the code was before it moved. */
  | 'FORMER'
  /** The product's main code. */
  | 'MAIN'
  /** A part of the code, or a module. */
  | 'PART';

/** A text, repository or data set that states facts. */
export type Source = {
  __typename?: 'Source';
  /** The permanent id, for example `source:os2-bylaws`. */
  id: Scalars['ID']['output'];
  /** The day it was published; null when undated. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `publishedOn` is; null when there is none. */
  publishedOnPrecision: Maybe<DatePrecision>;
  /** Who published it; an organization, never a person. */
  publisher: Maybe<Scalars['String']['output']>;
  /** The day it was read for this data set; null when not noted. */
  retrievedOn: Maybe<Scalars['Date']['output']>;
  /** The title, in the language of the source. */
  title: Scalars['String']['output'];
  /** Where it can be read, where it is on the web. */
  url: Maybe<Scalars['Url']['output']>;
};

/** A text in the language asked for, or in the other one where it does not exist in the first. */
export type Text = {
  __typename?: 'Text';
  /** Whether it does not exist in the language asked for, and this is the other one. */
  isFallback: Scalars['Boolean']['output'];
  /** The language it is in. */
  language: Language;
  /** The text. */
  text: Scalars['String']['output'];
};

/** An organization's use of a product (anvendelse), from `validFrom` up to, not including, `validTo`. */
export type Usage = {
  __typename?: 'Usage';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `usage:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The user. */
  organization: Maybe<Organization>;
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** How far the use has come. */
  status: UsageStatus;
  /** First day; null when the source states it but not since when. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** One page of usages. */
export type UsageConnection = {
  __typename?: 'UsageConnection';
  /** The usages of the page with their cursors. */
  edges: Array<UsageEdge>;
  /** The usages of the page. */
  nodes: Array<Usage>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many usages the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A usage in a page. */
export type UsageEdge = {
  __typename?: 'UsageEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Usage;
};

/** How far an organization's use of a product has come. */
export type UsageStatus =
  /** Ended. */
  | 'ENDED'
  /** In production. */
  | 'IN_PRODUCTION'
  /** Tried out. */
  | 'PILOT'
  /** Decided or intended, not begun. */
  | 'PLANNED'
  /** The source states use without telling how far it has come. */
  | 'UNKNOWN';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organization: Organization;
  Participation: Participation;
  Product: Product;
  ProductModule: ProductModule;
  Usage: Usage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true; asOf: true }
  >;
  Participation: { __typename: 'Participation' } & GraphQLRecursivePick<
    FederationTypes['Participation'],
    { id: true; asOf: true }
  >;
  Product: { __typename: 'Product' } & (
    | GraphQLRecursivePick<FederationTypes['Product'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Product'], { nodeId: true; asOf: true }>
  );
  ProductModule: { __typename: 'ProductModule' } & GraphQLRecursivePick<
    FederationTypes['ProductModule'],
    { id: true; asOf: true }
  >;
  Usage: { __typename: 'Usage' } & GraphQLRecursivePick<FederationTypes['Usage'], { id: true; asOf: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ProductNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  ExternalSystem: ResolverTypeWrapper<ExternalSystemRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  GovernanceLevel: GovernanceLevel;
  Integration: ResolverTypeWrapper<IntegrationNode>;
  IntegrationStatus: IntegrationStatus;
  KleNumber: ResolverTypeWrapper<Scalars['KleNumber']['output']>;
  Language: Language;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Participation: ResolverTypeWrapper<ParticipationNode>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationPage>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationRole: ParticipationRole;
  Product: ResolverTypeWrapper<ProductNode>;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductLifecycle: ProductLifecycle;
  ProductModule: ResolverTypeWrapper<ProductModuleNode>;
  ProductPeriod: ResolverTypeWrapper<RequiredPeriod>;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Repository: ResolverTypeWrapper<RepositoryItem>;
  RepositoryKind: RepositoryKind;
  Source: ResolverTypeWrapper<SourceRow>;
  SpdxExpression: ResolverTypeWrapper<Scalars['SpdxExpression']['output']>;
  Text: ResolverTypeWrapper<Text>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Usage: ResolverTypeWrapper<UsageNode>;
  UsageConnection: ResolverTypeWrapper<UsagePage>;
  UsageEdge: ResolverTypeWrapper<Omit<UsageEdge, 'node'> & { node: ResolversTypes['Usage'] }>;
  UsageStatus: UsageStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  ExternalSystem: ExternalSystemRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Integration: IntegrationNode;
  KleNumber: Scalars['KleNumber']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Reference;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Participation: ParticipationNode;
  ParticipationConnection: ParticipationPage;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  Product: ProductNode;
  ProductConnection: ProductPage;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductModule: ProductModuleNode;
  ProductPeriod: RequiredPeriod;
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  Repository: RepositoryItem;
  Source: SourceRow;
  SpdxExpression: Scalars['SpdxExpression']['output'];
  Text: Text;
  Url: Scalars['Url']['output'];
  Usage: UsageNode;
  UsageConnection: UsagePage;
  UsageEdge: Omit<UsageEdge, 'node'> & { node: ResolversParentTypes['Usage'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ExternalSystemResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ExternalSystem'] = ResolversParentTypes['ExternalSystem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration'],
> = {
  externalSystem?: Resolver<Maybe<ResolversTypes['ExternalSystem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntegrationStatus'], ParentType, ContextType>;
};

export interface KleNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KleNumber'], any> {
  name: 'KleNumber';
}

export type NodeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<'Product', ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
  FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Organization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participations?: Resolver<
    Maybe<ResolversTypes['ParticipationConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationParticipationsArgs>
  >;
  productPeriods?: Resolver<Array<ResolversTypes['ProductPeriod']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['UsageConnection']>, ParentType, ContextType, Partial<OrganizationUsagesArgs>>;
};

export type PageInfoResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
  FederationReferenceType extends FederationReferenceTypes['Participation'] = FederationReferenceTypes['Participation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Participation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
  FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Product']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  governanceLevel?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrations?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  kleNumbers?: Resolver<Array<ResolversTypes['KleNumber']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['SpdxExpression']>, ParentType, ContextType>;
  licenseNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['ProductLifecycle'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['ProductModule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<
    Maybe<ResolversTypes['ParticipationConnection']>,
    ParentType,
    ContextType,
    Partial<ProductParticipationsArgs>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  repositories?: Resolver<Array<ResolversTypes['Repository']>, ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductSummaryArgs, 'language'>
  >;
  taskArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['UsageConnection']>, ParentType, ContextType, Partial<ProductUsagesArgs>>;
  userOrganizationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductModuleResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductModule'] = ResolversParentTypes['ProductModule'],
  FederationReferenceType extends FederationReferenceTypes['ProductModule'] = FederationReferenceTypes['ProductModule'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProductModule']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiators?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductModuleSummaryArgs, 'language'>
  >;
};

export type ProductPeriodResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductPeriod'] = ResolversParentTypes['ProductPeriod'],
> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
};

export type RepositoryResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Repository'] = ResolversParentTypes['Repository'],
> = {
  kind?: Resolver<ResolversTypes['RepositoryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export interface SpdxExpressionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SpdxExpression'], any> {
  name: 'SpdxExpression';
}

export type TextResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text'],
> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type UsageResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage'],
  FederationReferenceType extends FederationReferenceTypes['Usage'] = FederationReferenceTypes['Usage'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Usage']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UsageStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UsageConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['UsageConnection'] = ResolversParentTypes['UsageConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['UsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Usage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsageEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['UsageEdge'] = ResolversParentTypes['UsageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Usage'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ProductsContext> = {
  Date?: GraphQLScalarType;
  ExternalSystem?: ExternalSystemResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  KleNumber?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductModule?: ProductModuleResolvers<ContextType>;
  ProductPeriod?: ProductPeriodResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Repository?: RepositoryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SpdxExpression?: GraphQLScalarType;
  Text?: TextResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Usage?: UsageResolvers<ContextType>;
  UsageConnection?: UsageConnectionResolvers<ContextType>;
  UsageEdge?: UsageEdgeResolvers<ContextType>;
};
