import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  SupplierNode,
  EngagementNode,
  SupplierPage,
  EngagementPage,
  ProductPage,
  OrganizationReference,
  UsageReference,
} from '../entities/index.ts';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { Reference } from '@community-graph/kit/reading';
import type { SuppliersContext } from '../loaders.ts';
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
  /**
   * A CVR number (Danish business register): eight digits whose weighted sum (2,7,6,5,4,3,2,1) is divisible
   * by 11, for example `64942212`.
   */
  CvrNumber: { input: string; output: string };
  /** A calendar day in Denmark, `YYYY-MM-DD`, for example `2026-01-01`. */
  Date: { input: string; output: string };
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

/** A supplier's work on a product (leverance), from `validFrom` up to, not including, `validTo`. */
export type Engagement = {
  __typename?: 'Engagement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `engagement:magenta.os2mo`. */
  id: Scalars['ID']['output'];
  /** What to know about it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** The product. */
  product: Maybe<Product>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The services delivered; never empty. */
  services: Array<ServiceKind>;
  /** The supplier. */
  supplier: Supplier;
  /** First day; null when the source states it but not since when. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** One page of engagements. */
export type EngagementConnection = {
  __typename?: 'EngagementConnection';
  /** The engagements of the page with their cursors. */
  edges: Array<EngagementEdge>;
  /** The engagements of the page. */
  nodes: Array<Engagement>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many engagements the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An engagement in a page. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Engagement;
};

/** What `Query.node` finds by its permanent, global id: organizations, products and suppliers. */
export type Node = {
  /** The permanent id, `namespace:name`, for example `municipality:101`, `product:os2mo` or `supplier:magenta`. */
  id: Scalars['ID']['output'];
};

/** An organization as this subgraph sees it: who works on its products. */
export type Organization = {
  __typename?: 'Organization';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
  /** The products it uses, is about to use, or takes part in on the day. */
  productIds: Array<Scalars['ID']['output']>;
  /**
   * The suppliers that deliver something to a product that the organization uses, is about to use, or takes
   * part in on the day. It says who knows the product, not who has a contract with the organization.
   */
  suppliers: Maybe<SupplierConnection>;
};

/** An organization as this subgraph sees it: who works on its products. */
export type OrganizationSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
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

/** A product as this subgraph sees it: who works on it. */
export type Product = {
  __typename?: 'Product';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What is delivered to the product, and by whom, on the day. */
  engagements: Maybe<EngagementConnection>;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** Who delivers something to the product on the day, in Danish alphabetical order. */
  suppliers: Maybe<SupplierConnection>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
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
  /** The supplier with this id, or null. */
  supplier: Maybe<Supplier>;
  /** Every supplier known, in Danish alphabetical order. */
  suppliers: Maybe<SupplierConnection>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySupplierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
};

/** Services a supplier delivers to a product. */
export type ServiceKind =
  /** Advising on it (rådgivning). */
  | 'ADVICE'
  /** Writing and maintaining the code (udvikling). */
  | 'DEVELOPMENT'
  /** Putting it into use (implementering). */
  | 'IMPLEMENTATION'
  /** Hosting and running it (drift). */
  | 'OPERATION'
  /** Helping its users (support). */
  | 'SUPPORT';

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

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type Supplier = Node & {
  __typename?: 'Supplier';
  /** The day this object is read as of; every dated field below follows it. */
  asOf: Scalars['Date']['output'];
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /** What it delivers to which product, on the day. */
  engagements: Maybe<EngagementConnection>;
  /** The permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** What kind of supplier it is. */
  kind: SupplierKind;
  /** The name, for example `Magenta`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The public authority that the supplier is part of, where it is one. */
  organization: Maybe<Organization>;
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** The products it delivers something to on the day, in alphabetical order of their ids. */
  products: Maybe<ProductConnection>;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** The services it delivers to some product on the day. */
  services: Array<ServiceKind>;
  /** The supplier's own website, where known. */
  website: Maybe<Scalars['Url']['output']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
};

/** One page of suppliers. */
export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  /** The suppliers of the page with their cursors. */
  edges: Array<SupplierEdge>;
  /** The suppliers of the page. */
  nodes: Array<Supplier>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many suppliers the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A supplier in a page. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Supplier;
};

/** Kinds of supplier. */
export type SupplierKind =
  /** A private company (privat leverandør). */
  | 'COMPANY'
  /** A public authority's own developers. */
  | 'PUBLIC'
  /** The sources do not tell. */
  | 'UNKNOWN';

/** An organization's use of a product as this subgraph sees it: who supports it. */
export type Usage = {
  __typename?: 'Usage';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `usage:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The product in use. */
  product: Product;
  /** The suppliers that deliver something to the product in use, in Danish alphabetical order. */
  supportedBy: Maybe<SupplierConnection>;
};

/** An organization's use of a product as this subgraph sees it: who supports it. */
export type UsageSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  service?: InputMaybe<ServiceKind>;
};

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
  Engagement: Engagement;
  Organization: Organization;
  Product: Product;
  Supplier: Supplier;
  Usage: Usage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Engagement: { __typename: 'Engagement' } & GraphQLRecursivePick<
    FederationTypes['Engagement'],
    { id: true; asOf: true }
  >;
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true; asOf: true }
  > &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Organization'], { productIds: true }>);
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { id: true; asOf: true }>;
  Supplier: { __typename: 'Supplier' } & (
    | GraphQLRecursivePick<FederationTypes['Supplier'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Supplier'], { nodeId: true; asOf: true }>
  );
  Usage: { __typename: 'Usage' } & GraphQLRecursivePick<FederationTypes['Usage'], { id: true; asOf: true }> &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Usage'], { product: { id: true } }>);
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: SupplierNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  CvrNumber: ResolverTypeWrapper<Scalars['CvrNumber']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  Engagement: ResolverTypeWrapper<EngagementNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  EngagementConnection: ResolverTypeWrapper<EngagementPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<OrganizationReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Product: ResolverTypeWrapper<Reference>;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceKind: ServiceKind;
  Source: ResolverTypeWrapper<SourceRow>;
  Supplier: ResolverTypeWrapper<SupplierNode>;
  SupplierConnection: ResolverTypeWrapper<SupplierPage>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierKind: SupplierKind;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Usage: ResolverTypeWrapper<UsageReference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CvrNumber: Scalars['CvrNumber']['output'];
  Date: Scalars['Date']['output'];
  Engagement: EngagementNode;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  EngagementConnection: EngagementPage;
  Int: Scalars['Int']['output'];
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationReference;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Product: Reference;
  ProductConnection: ProductPage;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  Source: SourceRow;
  Supplier: SupplierNode;
  SupplierConnection: SupplierPage;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  Url: Scalars['Url']['output'];
  Usage: UsageReference;
};

export interface CvrNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CvrNumber'], any> {
  name: 'CvrNumber';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EngagementResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'],
  FederationReferenceType extends FederationReferenceTypes['Engagement'] = FederationReferenceTypes['Engagement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Engagement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EngagementConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<'Supplier', ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = SuppliersContext,
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
  suppliers?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationSuppliersArgs>
  >;
};

export type PageInfoResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
  FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Product']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<ProductEngagementsArgs>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suppliers?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<ProductSuppliersArgs>
  >;
};

export type ProductConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProvenanceResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  supplier?: Resolver<
    Maybe<ResolversTypes['Supplier']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierArgs, 'id'>
  >;
  suppliers?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySuppliersArgs>
  >;
};

export type SourceResolvers<
  ContextType = SuppliersContext,
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

export type SupplierResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'],
  FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Supplier']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierEngagementsArgs>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplierKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes['ProductConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierProductsArgs>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type UsageResolvers<
  ContextType = SuppliersContext,
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
  supportedBy?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<UsageSupportedByArgs>
  >;
};

export type Resolvers<ContextType = SuppliersContext> = {
  CvrNumber?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Usage?: UsageResolvers<ContextType>;
};
