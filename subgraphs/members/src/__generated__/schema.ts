import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  OrganizationNode,
  OrganizationPage,
  MunicipalityRow,
  MembershipNode,
  CommunityNode,
  GovernanceBodyNode,
  GovernanceSeatNode,
  CommunityFunctionRow,
  ClaimRow,
} from '../entities/index.ts';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { ProductStub, Stub } from '../node.ts';
import type { MembersContext } from '../loaders.ts';
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
  /** A GLN (EAN) location number: 13 digits with a modulo-10 check digit, for example `5790002750595`. */
  Gln: { input: string; output: string };
  /** A municipality code (kommunekode): three digits from `101` to `860`; `411` (Christiansø) is not a municipality. */
  MunicipalityCode: { input: string; output: string };
  /** A region code (regionskode): four digits, `1081` to `1085`. */
  RegionCode: { input: string; output: string };
  /** An absolute http or https address, for example `https://os2.eu/`. */
  Url: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/**
 * A published figure as somebody stated it. Competing claims stay side by side; a claim is never changed
 * into a fact.
 */
export type Claim = {
  __typename?: 'Claim';
  /** How the figure is to be read. */
  comparison: ClaimComparison;
  /** How certain it is that the source says this. */
  confidence: Confidence;
  /** The permanent id, for example `claim:members-55`. */
  id: Scalars['ID']['output'];
  /** What was counted or measured. */
  metric: ClaimMetric;
  /** Where it was published. */
  source: Source;
  /** The day it was true according to the source; null when the source is undated. */
  statedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `statedOn` is; null when there is none. */
  statedOnPrecision: Maybe<DatePrecision>;
  /** The claim in a sentence, in English. */
  statement: Scalars['String']['output'];
  /** The id of what the claim is about, for example `community:os2` or `product:os2borgerpc`. */
  subject: Scalars['ID']['output'];
  /** What the figure counts. */
  unit: ClaimUnit;
  /** The figure. */
  value: Scalars['Float']['output'];
};

/** How the figure of a claim is to be read. */
export type ClaimComparison =
  /** About this. */
  | 'ABOUT'
  /** Exactly this. */
  | 'EXACT'
  /** More than this. */
  | 'MORE_THAN';

/** What a claim counts or measures. */
export type ClaimMetric =
  /** Members of all kinds. */
  | 'MEMBERS'
  /** The share of members that run three or more products. */
  | 'MEMBERS_WITH_THREE_OR_MORE_PRODUCTS'
  /** Members that are municipalities. */
  | 'MEMBER_MUNICIPALITIES'
  /** Products in the portfolio. */
  | 'PRODUCTS'
  /** Agreements about the use of a product. */
  | 'PRODUCT_AGREEMENTS'
  /** People or organizations that contributed to a product. */
  | 'PRODUCT_CONTRIBUTORS'
  /** Organizations that developed a product. */
  | 'PRODUCT_DEVELOPERS'
  /** Organizations that use a product. */
  | 'PRODUCT_USERS'
  /** Suppliers affiliated with the community. */
  | 'SUPPLIERS'
  /** The share of all municipalities that use the most widespread product. */
  | 'WIDEST_PRODUCT_REACH';

/** What the figure of a claim counts. */
export type ClaimUnit =
  /** A number of things. */
  | 'COUNT'
  /** Hundredths: 30 means 30 %. */
  | 'PERCENT';

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type Community = {
  __typename?: 'Community';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The bodies that govern the community, and who holds their seats on the day. */
  bodies: Array<GovernanceBody>;
  /**
   * Published figures about the community, each with its source and date. They contradict each other, and
   * none is overwritten by another. Ordered by metric, then by the day they were stated.
   */
  claims: Array<Claim>;
  /** The number in the Danish business register. */
  cvr: Scalars['CvrNumber']['output'];
  /** The place it was founded at. */
  foundedIn: Scalars['String']['output'];
  /** The day the association was founded. */
  foundedOn: Scalars['Date']['output'];
  /** The organizations that founded it. */
  founders: Array<Organization>;
  /** The functions that run the community day by day; functions, never persons. */
  functions: Array<CommunityFunction>;
  /** The electronic invoicing address (EAN). */
  gln: Scalars['Gln']['output'];
  /** The permanent id, `community:os2`. */
  id: Scalars['ID']['output'];
  /**
   * How many organizations have a membership on record for the day: a count of rows, not a published figure.
   * The complete list of members is not published, so compare with the claims.
   */
  memberCount: Scalars['Int']['output'];
  /** How many municipalities there are on the day, members or not; 98 since the reform of 2007. */
  municipalityCount: Scalars['Int']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Where these facts come from. */
  provenance: Array<Provenance>;
};

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type CommunityClaimsArgs = {
  metric?: InputMaybe<ClaimMetric>;
};

/** A function that runs the community, such as the business manager. Persons are not stored. */
export type CommunityFunction = {
  __typename?: 'CommunityFunction';
  /** The name in Danish. */
  danishName: Scalars['String']['output'];
  /** What the function does, in English. */
  description: Scalars['String']['output'];
  /** The permanent id, for example `function:business-manager`. */
  id: Scalars['ID']['output'];
  /** The level of governance it works on. */
  level: GovernanceLevelOfWork;
  /** The name in English. */
  name: Scalars['String']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** How certain a fact is. */
export type Confidence =
  /** Read in a primary source. */
  | 'HIGH'
  /** An inference. */
  | 'LOW'
  /** One secondary source, or inferred from the addresses of a repository's commits. */
  | 'MEDIUM';

/** Conditions on a CVR number; all that are given hold. */
export type CvrNumberFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['CvrNumber']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['CvrNumber']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['CvrNumber']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['CvrNumber']['input']>>;
};

/** Conditions on a day; all that are given hold. */
export type DateFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is after this. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is before this. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

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

/** The objects of a list counted by the values that they have. */
export type Facet = {
  __typename?: 'Facet';
  /** The most frequent values, the most frequent first; at most 50. */
  buckets: Array<FacetBucket>;
  /** What was counted by, for example `KIND`. */
  by: Scalars['String']['output'];
  /** How many objects have values beyond the buckets. */
  otherCount: Scalars['Int']['output'];
};

/** How many objects have one value. */
export type FacetBucket = {
  __typename?: 'FacetBucket';
  /** How many objects have it. */
  count: Scalars['Int']['output'];
  /** The value; null stands for the objects that have none. */
  value: Maybe<Scalars['String']['output']>;
};

/** The four size classes (takstblad) that product fees follow, by inhabitants. */
export type FeeClass =
  /** Stor: 60,000 to 120,000 inhabitants. */
  | 'LARGE'
  /** Mellem: 25,000 to 60,000 inhabitants. */
  | 'MEDIUM'
  /** Lille: under 25,000 inhabitants. */
  | 'SMALL'
  /** Meget stor: over 120,000 inhabitants. */
  | 'VERY_LARGE';

/** Conditions on a size class; all that are given hold. */
export type FeeClassFilter = {
  /** Is this. */
  eq?: InputMaybe<FeeClass>;
  /** Is one of these. */
  in?: InputMaybe<Array<FeeClass>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<FeeClass>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<FeeClass>>;
};

/** A period of membership (medlemskab). */
export type FeedMembership = {
  __typename?: 'FeedMembership';
  /** First day; the founding of the community when no later one is known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A count of inhabitants (folketal). */
export type FeedPopulation = {
  __typename?: 'FeedPopulation';
  /** How many they were. */
  population: Scalars['Int']['output'];
  /** The year on whose 1 January they were counted. */
  year: Scalars['Int']['output'];
};

/** A period in which an organization lies in a region. */
export type FeedRegion = {
  __typename?: 'FeedRegion';
  /** The region's permanent id, for example `region:1084`. */
  regionId: Scalars['ID']['output'];
  /** First day; null when there was none before. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A body that governs the community. */
export type GovernanceBody = {
  __typename?: 'GovernanceBody';
  /** What it decides and how, in English. */
  description: Scalars['String']['output'];
  /** The permanent id, for example `body:board`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: GovernanceBodyKind;
  /** The Danish name, for example `Bestyrelsen`. */
  name: Scalars['String']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The seats held on the day, by organization. */
  seats: Array<GovernanceSeat>;
};

/** Kinds of governance body. */
export type GovernanceBodyKind =
  /** The board (bestyrelse): the strategic level. */
  | 'BOARD'
  /** The general assembly (generalforsamling), the highest authority: one vote a member. */
  | 'GENERAL_ASSEMBLY'
  /** The secretariat (sekretariat): the operational level. */
  | 'SECRETARIAT';

/** Levels on which the community is governed. */
export type GovernanceLevelOfWork =
  /** The operational level: running the community day by day. */
  | 'OPERATIONAL'
  /** The level of single products and projects. */
  | 'PRODUCT'
  /** The strategic level: aims, economy, joint decisions. */
  | 'STRATEGIC';

/** A seat in a governance body, held by an organization from `validFrom` up to, not including, `validTo`. */
export type GovernanceSeat = {
  __typename?: 'GovernanceSeat';
  /** The body. */
  body: GovernanceBody;
  /** The permanent id, for example `seat:board.municipality-751`. */
  id: Scalars['ID']['output'];
  /** The organization that holds the seat. */
  organization: Organization;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The role of the seat. */
  role: SeatRole;
  /** First day; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null when no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Conditions on a seat in a governance body; all that are given hold. */
export type GovernanceSeatFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<GovernanceSeatFilter>>;
  /** By the id of the body, for example `{ eq: "body:board" }`. */
  bodyId?: InputMaybe<IdFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<GovernanceSeatFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<GovernanceSeatFilter>>;
  /** By the organization that holds it. */
  organization?: InputMaybe<OrganizationFilter>;
  /** By the role of the seat. */
  role?: InputMaybe<SeatRoleFilter>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** How many of the seats must fulfil a condition. */
export type GovernanceSeatRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<GovernanceSeatFilter>;
  /** None does. */
  none?: InputMaybe<GovernanceSeatFilter>;
  /** At least one does. */
  some?: InputMaybe<GovernanceSeatFilter>;
};

/** Conditions on an id; all that are given hold. */
export type IdFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Conditions on a whole number; all that are given hold. */
export type IntFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is more than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** An organization's membership of OS2 (medlemskab), which holds from `validFrom` up to, not including, `validTo`. */
export type Membership = {
  __typename?: 'Membership';
  /** Whether the organization was among the founders of OS2. */
  founding: Scalars['Boolean']['output'];
  /** The permanent id, for example `membership:municipality-101`. */
  id: Scalars['ID']['output'];
  /** The member. */
  organization: Organization;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** First day of the membership; null when the source states the membership but not its start. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Conditions on a membership; all that are given hold. */
export type MembershipFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MembershipFilter>>;
  /** Whether it is that of a founder of OS2. */
  founding?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<MembershipFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MembershipFilter>>;
  /** By the member. */
  organization?: InputMaybe<OrganizationFilter>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** How many of the memberships must fulfil a condition. */
export type MembershipRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<MembershipFilter>;
  /** None does. */
  none?: InputMaybe<MembershipFilter>;
  /** At least one does. */
  some?: InputMaybe<MembershipFilter>;
};

/** What is particular to a municipality (kommune). */
export type Municipality = {
  __typename?: 'Municipality';
  /** The three-digit code, for example `101`. */
  code: Scalars['MunicipalityCode']['output'];
  /** The same code written with four digits as in CPR and DAR, for example `0101`. */
  code4: Scalars['String']['output'];
  /** The size class that product fees follow. */
  feeClass: FeeClass;
  /** The municipality's UUID in KOMBIT's FK Organisation. */
  fkOrganisationUuid: Scalars['ID']['output'];
  /** The statistical province (landsdel) in the EU's NUTS 3 classification, for example `DK011`. */
  nuts3: Scalars['String']['output'];
  /** Inhabitants on 1 January of `populationYear`. */
  population: Scalars['Int']['output'];
  /** The year of the count of inhabitants. */
  populationYear: Scalars['Int']['output'];
};

/** Conditions on a municipality code; all that are given hold. */
export type MunicipalityCodeFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['MunicipalityCode']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['MunicipalityCode']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['MunicipalityCode']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['MunicipalityCode']['input']>>;
};

/** What `Query.node` finds by its permanent, global id: organizations, products and suppliers. */
export type Node = {
  /** The permanent id, `namespace:name`, for example `municipality:101`, `product:os2mo` or `supplier:magenta`. */
  id: Scalars['ID']['output'];
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** The smallest, earliest, or first in the alphabet before the others. */
  | 'ASC'
  /** The largest, latest, or last in the alphabet before the others. */
  | 'DESC';

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** The day this object is read as of; every dated field below follows it. */
  asOf: Scalars['Date']['output'];
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /** The permanent id, for example `municipality:101` or `region:1084`. */
  id: Scalars['ID']['output'];
  /**
   * Whether a membership is on record for the day. The complete list of members is not published: false
   * means that no source read so far states a membership.
   */
  isMember: Scalars['Boolean']['output'];
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** The membership on record for the day, or null. */
  membership: Maybe<Membership>;
  /** Every membership on record, past ones too, the earliest first. */
  memberships: Array<Membership>;
  /** The municipalities that lie in this region on the day; empty when this is not a region. */
  municipalities: Maybe<OrganizationConnection>;
  /** What is particular to a municipality; null for other kinds. */
  municipality: Maybe<Municipality>;
  /** The official name in Danish, for example `Københavns Kommune`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /**
   * The region the organization lies in on the day. The regions Hovedstaden and Sjælland become Region
   * Østdanmark on 2027-01-01.
   */
  region: Maybe<Organization>;
  /** The four-digit region code (regionskode) when this is a region that has one. */
  regionCode: Maybe<Scalars['RegionCode']['output']>;
  /** The seats in governance bodies that the organization holds on the day. */
  seats: Array<GovernanceSeat>;
  /** The everyday name in Danish, for example `København`. */
  shortName: Scalars['String']['output'];
  /** The organization that took over when this one was closed down, such as by a merger of regions. */
  succeededBy: Maybe<Organization>;
  /** First day of the organization's existence in its present form; null when unknown. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last day; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};

/** One page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations of the page with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The organizations of the page. */
  nodes: Array<Organization>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many organizations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of organizations. */
export type OrganizationConnectionFacetsArgs = {
  by: Array<OrganizationFacet>;
};

/** An organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The place of this organization in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** What organizations can be counted by. */
export type OrganizationFacet =
  /** The size class (takstklasse) of the newest count of inhabitants. */
  | 'FEE_CLASS'
  /** `true` with a membership on record for the day, `false` without. */
  | 'IS_MEMBER'
  /** The kind of organization. */
  | 'KIND'
  /** The id of the region that the organization lies in on the day. */
  | 'REGION';

/** A part of the feed of organizations. */
export type OrganizationFeed = {
  __typename?: 'OrganizationFeed';
  /** Whether more was committed already; it may have to wait for transactions that still run. */
  hasMore: Scalars['Boolean']['output'];
  /** The organizations that changed, each as it is now. */
  items: Array<OrganizationFeedItem>;
  /** Where to go on, now or later; null while nothing was ever told. */
  position: Maybe<Scalars['String']['output']>;
};

/** What other subgraphs keep of an organization. */
export type OrganizationFeedContent = {
  __typename?: 'OrganizationFeedContent';
  /** The permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** When it was or is a member, the earliest period first. */
  memberships: Array<FeedMembership>;
  /** The official name in Danish. */
  name: Scalars['String']['output'];
  /** Its inhabitants, by year. */
  populations: Array<FeedPopulation>;
  /** The regions it lies in, one after the other. */
  regions: Array<FeedRegion>;
  /** The everyday name in Danish. */
  shortName: Scalars['String']['output'];
  /** The everyday name in an alphabet whose byte order is the Danish order. */
  sortKey: Scalars['String']['output'];
  /** First day of its existence; null when unknown. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last day; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** An organization that changed. */
export type OrganizationFeedItem = {
  __typename?: 'OrganizationFeedItem';
  /** What it is now; null when it was deleted. */
  content: Maybe<OrganizationFeedContent>;
  /** Its permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
};

/** Conditions on an organization; all that are given hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** By the municipality code (kommunekode); other kinds have none. */
  code?: InputMaybe<MunicipalityCodeFilter>;
  /** By the number in the Danish business register. */
  cvr?: InputMaybe<CvrNumberFilter>;
  /** By the size class (takstklasse) of the newest count of inhabitants; only municipalities have one. */
  feeClass?: InputMaybe<FeeClassFilter>;
  /** Whether the organization was among the founders of OS2. */
  founding?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the permanent id, for example `{ in: ["municipality:101", "region:1084"] }`. */
  id?: InputMaybe<IdFilter>;
  /** Whether a membership is on record for the day. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the kind of organization. */
  kind?: InputMaybe<OrganizationKindFilter>;
  /** By its memberships on record, past ones too. */
  memberships?: InputMaybe<MembershipRelationFilter>;
  /** By the official name; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** By the number of inhabitants, the newest count known; only municipalities have one. */
  population?: InputMaybe<IntFilter>;
  /** By the region that the organization lies in on the day. `not: { region: {} }` finds those that lie in none. */
  region?: InputMaybe<OrganizationFilter>;
  /** By the code of a region (regionskode); other kinds have none. */
  regionCode?: InputMaybe<RegionCodeFilter>;
  /** By the seats in governance bodies that it holds on the day. */
  seats?: InputMaybe<GovernanceSeatRelationFilter>;
  /** By the everyday name; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  shortName?: InputMaybe<TextFilter>;
  /** By the first day of its existence in the present form. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** Kinds of organization. */
export type OrganizationKind =
  /** An association (forening). */
  | 'ASSOCIATION'
  /** A joint public actor, such as KOMBIT or SKI. */
  | 'JOINT_PUBLIC'
  /** A municipality (kommune); there are 98. */
  | 'MUNICIPALITY'
  /** A region; five until the end of 2026, four from 2027. */
  | 'REGION'
  /** A state authority (statslig myndighed). */
  | 'STATE';

/** Conditions on a kind of organization; all that are given hold. */
export type OrganizationKindFilter = {
  /** Is this. */
  eq?: InputMaybe<OrganizationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<OrganizationKind>>;
  /** Is not this. */
  ne?: InputMaybe<OrganizationKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<OrganizationKind>>;
};

/** One key of an order of organizations. */
export type OrganizationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** The kind, in the alphabetical order of its values. */
  | 'KIND'
  /** The first day of the membership on record for the day. */
  | 'MEMBER_SINCE'
  /** The official name, in Danish alphabetical order. */
  | 'NAME'
  /** The newest count of inhabitants. */
  | 'POPULATION'
  /** The everyday name, in Danish alphabetical order. */
  | 'SHORT_NAME';

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

/**
 * A product as this subgraph sees it: enough to lead `Query.node` to its owner and to tell its users that
 * are members from those that are not.
 */
export type Product = Node & {
  __typename?: 'Product';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** `Community.memberCount` on the day: the denominator of shares of the members, for the subgraph that counts users. */
  communityMemberCount: Maybe<Scalars['Int']['output']>;
  /** `Community.municipalityCount` on the day: the denominator of shares of all municipalities. */
  communityMunicipalityCount: Maybe<Scalars['Int']['output']>;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** How many organizations known to use the product have a membership on record for the day. */
  memberUserCount: Maybe<Scalars['Int']['output']>;
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
  /** How many organizations known to use the product have no membership on record for the day. */
  nonMemberUserCount: Maybe<Scalars['Int']['output']>;
  /** The organizations that use the product on the day. */
  userOrganizationIds: Array<Scalars['ID']['output']>;
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
  /** OS2 itself: what the community is, how it is governed and what has been published about it. */
  community: Maybe<Community>;
  /**
   * The organizations with a membership on record for the day, in Danish alphabetical order. The complete
   * list of members is not published, so this is a part of it: compare with the claims of `community`.
   */
  members: Maybe<OrganizationConnection>;
  /** The organization, product or supplier with this id, whichever subgraph owns it; null when none has the id. */
  node: Maybe<Node>;
  /** The organizations, products and suppliers with these ids, in the order asked for; null in the place of an id that none has. */
  nodes: Maybe<Array<Maybe<Node>>>;
  /** The organization with this id, or null. */
  organization: Maybe<Organization>;
  /** The organizations that changed, the earliest change first: what the other subgraphs follow; not a part of the public graph. */
  organizationFeed: Maybe<OrganizationFeed>;
  /** Every organization that exists on the day, members or not, in Danish alphabetical order of their short names unless `orderBy` says otherwise. */
  organizations: Maybe<OrganizationConnection>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCommunityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryOrganizationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryOrganizationFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};

/** Conditions on a region code; all that are given hold. */
export type RegionCodeFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['RegionCode']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['RegionCode']['input']>>;
};

/** Roles of a seat. */
export type SeatRole =
  /** Chair (formand). */
  | 'CHAIR'
  /** Deputy (suppleant). */
  | 'DEPUTY'
  /** Ordinary member (menigt medlem). */
  | 'MEMBER'
  /** Observer without a vote (observatør). */
  | 'OBSERVER'
  /** Vice chair (næstformand). */
  | 'VICE_CHAIR';

/** Conditions on the role of a seat; all that are given hold. */
export type SeatRoleFilter = {
  /** Is this. */
  eq?: InputMaybe<SeatRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<SeatRole>>;
  /** Is not this. */
  ne?: InputMaybe<SeatRole>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<SeatRole>>;
};

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

/** A supplier as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Supplier = Node & {
  __typename?: 'Supplier';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** Conditions on a text; all that are given hold. */
export type TextFilter = {
  /** Holds this somewhere, capital letters or not. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this, letter by letter. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this, capital letters or not. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
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
  Community: Community;
  Organization: Organization;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community: { __typename: 'Community' } & GraphQLRecursivePick<FederationTypes['Community'], { id: true; asOf: true }>;
  Organization: { __typename: 'Organization' } & (
    | GraphQLRecursivePick<FederationTypes['Organization'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Organization'], { nodeId: true; asOf: true }>
  );
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { nodeId: true; asOf: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['Product'], { userOrganizationIds: true }>
      | GraphQLRecursivePick<FederationTypes['Product'], { userOrganizationIds: true }>
      | GraphQLRecursivePick<FederationTypes['Product'], { userOrganizationIds: true }>
    );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: OrganizationNode | ProductStub | Stub;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Claim: ResolverTypeWrapper<ClaimRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ClaimComparison: ClaimComparison;
  ClaimMetric: ClaimMetric;
  ClaimUnit: ClaimUnit;
  Community: ResolverTypeWrapper<CommunityNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommunityFunction: ResolverTypeWrapper<CommunityFunctionRow>;
  Confidence: Confidence;
  CvrNumber: ResolverTypeWrapper<Scalars['CvrNumber']['output']>;
  CvrNumberFilter: CvrNumberFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  FeeClass: FeeClass;
  FeeClassFilter: FeeClassFilter;
  FeedMembership: ResolverTypeWrapper<FeedMembership>;
  FeedPopulation: ResolverTypeWrapper<FeedPopulation>;
  FeedRegion: ResolverTypeWrapper<FeedRegion>;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  GovernanceBody: ResolverTypeWrapper<GovernanceBodyNode>;
  GovernanceBodyKind: GovernanceBodyKind;
  GovernanceLevelOfWork: GovernanceLevelOfWork;
  GovernanceSeat: ResolverTypeWrapper<GovernanceSeatNode>;
  GovernanceSeatFilter: GovernanceSeatFilter;
  GovernanceSeatRelationFilter: GovernanceSeatRelationFilter;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  Membership: ResolverTypeWrapper<MembershipNode>;
  MembershipFilter: MembershipFilter;
  MembershipRelationFilter: MembershipRelationFilter;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityCode: ResolverTypeWrapper<Scalars['MunicipalityCode']['output']>;
  MunicipalityCodeFilter: MunicipalityCodeFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationNode>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFacet: OrganizationFacet;
  OrganizationFeed: ResolverTypeWrapper<OrganizationFeed>;
  OrganizationFeedContent: ResolverTypeWrapper<OrganizationFeedContent>;
  OrganizationFeedItem: ResolverTypeWrapper<OrganizationFeedItem>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductStub>;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  SeatRole: SeatRole;
  SeatRoleFilter: SeatRoleFilter;
  Source: ResolverTypeWrapper<SourceRow>;
  Supplier: ResolverTypeWrapper<Stub>;
  TextFilter: TextFilter;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Claim: ClaimRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  Community: CommunityNode;
  Int: Scalars['Int']['output'];
  CommunityFunction: CommunityFunctionRow;
  CvrNumber: Scalars['CvrNumber']['output'];
  CvrNumberFilter: CvrNumberFilter;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  Facet: Facet;
  FacetBucket: FacetBucket;
  FeeClassFilter: FeeClassFilter;
  FeedMembership: FeedMembership;
  FeedPopulation: FeedPopulation;
  FeedRegion: FeedRegion;
  Gln: Scalars['Gln']['output'];
  GovernanceBody: GovernanceBodyNode;
  GovernanceSeat: GovernanceSeatNode;
  GovernanceSeatFilter: GovernanceSeatFilter;
  GovernanceSeatRelationFilter: GovernanceSeatRelationFilter;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  Membership: MembershipNode;
  MembershipFilter: MembershipFilter;
  MembershipRelationFilter: MembershipRelationFilter;
  Municipality: MunicipalityRow;
  MunicipalityCode: Scalars['MunicipalityCode']['output'];
  MunicipalityCodeFilter: MunicipalityCodeFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationNode;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFeed: OrganizationFeed;
  OrganizationFeedContent: OrganizationFeedContent;
  OrganizationFeedItem: OrganizationFeedItem;
  OrganizationFilter: OrganizationFilter;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Product: ProductStub;
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  SeatRoleFilter: SeatRoleFilter;
  Source: SourceRow;
  Supplier: Stub;
  TextFilter: TextFilter;
  Url: Scalars['Url']['output'];
};

export type ClaimResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  comparison?: Resolver<ResolversTypes['ClaimComparison'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ClaimMetric'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClaimUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'],
  FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Community']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CommunityClaimsArgs>>;
  cvr?: Resolver<ResolversTypes['CvrNumber'], ParentType, ContextType>;
  foundedIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founders?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['CommunityFunction']>, ParentType, ContextType>;
  gln?: Resolver<ResolversTypes['Gln'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type CommunityFunctionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityFunction'] = ResolversParentTypes['CommunityFunction'],
> = {
  danishName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernanceLevelOfWork'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export interface CvrNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CvrNumber'], any> {
  name: 'CvrNumber';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FacetResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetBucketResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedMembershipResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FeedMembership'] = ResolversParentTypes['FeedMembership'],
> = {
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FeedPopulationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FeedPopulation'] = ResolversParentTypes['FeedPopulation'],
> = {
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedRegionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FeedRegion'] = ResolversParentTypes['FeedRegion'],
> = {
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export type GovernanceBodyResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['GovernanceBody'] = ResolversParentTypes['GovernanceBody'],
> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernanceBodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['GovernanceSeat']>, ParentType, ContextType>;
};

export type GovernanceSeatResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['GovernanceSeat'] = ResolversParentTypes['GovernanceSeat'],
> = {
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SeatRole'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  founding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'],
> = {
  code?: Resolver<ResolversTypes['MunicipalityCode'], ParentType, ContextType>;
  code4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeClass?: Resolver<ResolversTypes['FeeClass'], ParentType, ContextType>;
  fkOrganisationUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nuts3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MunicipalityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MunicipalityCode'], any> {
  name: 'MunicipalityCode';
}

export type NodeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<'Organization' | 'Product' | 'Supplier', ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
  FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Organization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  municipalities?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationMunicipalitiesArgs>
  >;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['GovernanceSeat']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFeedResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['OrganizationFeed'] = ResolversParentTypes['OrganizationFeed'],
> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OrganizationFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationFeedContentResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['OrganizationFeedContent'] = ResolversParentTypes['OrganizationFeedContent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['FeedMembership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  populations?: Resolver<Array<ResolversTypes['FeedPopulation']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['FeedRegion']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationFeedItemResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['OrganizationFeedItem'] = ResolversParentTypes['OrganizationFeedItem'],
> = {
  content?: Resolver<Maybe<ResolversTypes['OrganizationFeedContent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
  FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Product']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  communityMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityMunicipalityCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberUserCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nonMemberUserCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance'],
> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunityArgs>>;
  members?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersArgs>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Maybe<Array<Maybe<ResolversTypes['Node']>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  organizationFeed?: Resolver<
    Maybe<ResolversTypes['OrganizationFeed']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationFeedArgs, 'first'>
  >;
  organizations?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOrganizationsArgs>
  >;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type SourceResolvers<
  ContextType = MembersContext,
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
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type Resolvers<ContextType = MembersContext> = {
  Claim?: ClaimResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityFunction?: CommunityFunctionResolvers<ContextType>;
  CvrNumber?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  FeedMembership?: FeedMembershipResolvers<ContextType>;
  FeedPopulation?: FeedPopulationResolvers<ContextType>;
  FeedRegion?: FeedRegionResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  GovernanceBody?: GovernanceBodyResolvers<ContextType>;
  GovernanceSeat?: GovernanceSeatResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityCode?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFeed?: OrganizationFeedResolvers<ContextType>;
  OrganizationFeedContent?: OrganizationFeedContentResolvers<ContextType>;
  OrganizationFeedItem?: OrganizationFeedItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  Url?: GraphQLScalarType;
};
