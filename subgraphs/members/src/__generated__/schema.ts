import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AuditEntryNode,
  AuditEntryPage,
  WrittenErasure,
  OrganizationNode,
  OrganizationPage,
  MunicipalityNode,
  PopulationRow,
  FeeBasisNode,
  MembershipNode,
  MembershipPage,
  RegionAffiliationNode,
  FeeScheduleNode,
  MembershipFeeNode,
  CommunityNode,
  GovernanceBodyNode,
  GovernanceSeatNode,
  CommunityFunctionRow,
  EventNode,
  EventPage,
  EventParticipationNode,
  PresentationNode,
  ReportNode,
  ReportPage,
  FindingNode,
  RecommendationNode,
  RecommendationPage,
  ImprovementAreaNode,
  ImprovementMeasureNode,
  StrategyNode,
  StrategyPage,
  TestimonialNode,
  TestimonialPage,
  CommunityValueRow,
  WorkingGroupSeatNode,
  WorkingGroupSeatPage,
  ExternalOrganizationNode,
  ExternalOrganizationPage,
  CooperationAgreementNode,
  CooperationAgreementPage,
  PartnerKindDefinitionRow,
  AgreementKindDefinitionRow,
  CommunityDocumentNode,
  CommunityDocumentPage,
  ClaimNode,
  ClaimPage,
  ChangedMembership,
  AddedClaim,
  AddedSource,
  ContradictionNode,
  ContradictionPage,
} from '../entities/index.ts';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { ProductStub, Stub, ChangedObject } from '../node.ts';
import type { SearchHit, SearchPage } from '../search/search.ts';
import type { MembersContext } from '../loaders/index.ts';
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
  /** A moment in UTC, for example `2026-11-21T11:00:00Z`. */
  DateTime: { input: string; output: string };
  /** A GLN (EAN) location number: 13 digits with a modulo-10 check digit, for example `5790002750595`. */
  Gln: { input: string; output: string };
  /**
   * A municipality code (kommunekode): three digits, for example `101`. The four digits of CPR and DAR, `0101`, are taken for
   * the same; `411` (Christiansø) is not a municipality.
   */
  MunicipalityCode: { input: string; output: string };
  /** A NUTS 3 code of a Danish province (landsdel), for example `DK011` (Byen København); there are eleven. */
  NutsCode: { input: string; output: string };
  /**
   * A region code (regionskode): four digits, `1081` to `1085`. `081` (Statistics Denmark) and `DK-81` (ISO 3166-2) are
   * taken for `1081`.
   */
  RegionCode: { input: string; output: string };
  /**
   * An absolute http or https address that anybody can follow, for example `https://os2.eu/`: without user information and
   * blanks, with the name of a public host. Letters of the host beyond ASCII are stored in Punycode.
   */
  Url: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** A claim that is added. */
export type AddClaimInput = {
  /** The day it was true according to the source; left out when the source is undated. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How exact `asOf` is; `DAY` when left out. Of a month or year, `asOf` is its first day. */
  asOfPrecision?: InputMaybe<DatePrecision>;
  /** How the figure is to be read; `EXACT` when left out. */
  comparison?: InputMaybe<ClaimComparison>;
  /** How certain it is that the source says this. */
  confidence: Confidence;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What was counted or measured. */
  metric: ClaimMetric;
  /** Where it was published, for example `source:os2-bylaws`; add it first when it is not there. */
  sourceId: Scalars['ID']['input'];
  /** The claim in a sentence, in English, at most 500 characters. */
  statement: Scalars['String']['input'];
  /** What the claim is about, for example `community:os2` or `product:os2borgerpc`. */
  subjectId: Scalars['ID']['input'];
  /** What the figure counts. */
  unit: ClaimUnit;
  /** The figure, with at most four decimals; a whole number where things are counted. */
  value: Scalars['Float']['input'];
};

/** A source that is added. */
export type AddSourceInput = {
  /** The id, for example `source:os2-annual-report-2026`; made of the title when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The day it was published; left out when undated. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exact `publishedOn` is; `DAY` when left out. */
  publishedOnPrecision?: InputMaybe<DatePrecision>;
  /** Who published it; an organization, never a person. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The day it was read there. */
  retrievedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The title, in the language of the source, at most 300 characters. */
  title: Scalars['String']['input'];
  /** Where it can be read. */
  url?: InputMaybe<Scalars['Url']['input']>;
};

/** Who a recommendation is meant for. */
export type Addressee =
  /** OS2 itself (fællesskabet). */
  | 'COMMUNITY'
  /** The municipalities (kommunerne). */
  | 'MUNICIPALITY'
  /** The public sector as a whole (det offentlige). */
  | 'PUBLIC_SECTOR'
  /** The regions (regionerne). */
  | 'REGION'
  /** The state (staten). */
  | 'STATE';

/** Conditions on a list of addressees; all that are given hold. */
export type AddresseeListFilter = {
  /** Has this. */
  has?: InputMaybe<Addressee>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<Addressee>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<Addressee>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<Addressee>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organization that is admitted. */
export type AdmitMemberInput = {
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, in English, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The organization, for example `municipality:101`; one that is there on the day. */
  organizationId: Scalars['ID']['input'];
  /** The first day of the membership, for example `2026-12-01`; today when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** An agreement (aftale) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `agreement:magenta.os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** The kinds of agreement that the community uses (aftaler). */
export type AgreementKind =
  /** Taking part in a product, and paying for it (tilslutningsaftale). */
  | 'CONNECTION_AGREEMENT'
  /** Deliveries or particular legal matters (kontrakt). */
  | 'CONTRACT'
  /** The legal frame of cooperation, licenses and rights (FLOSS-aftale). */
  | 'FLOSS_AGREEMENT'
  /** The membership of a public authority (partneraftale). */
  | 'PARTNER_AGREEMENT'
  /** The terms of a supplier (leverandørpartneraftale). */
  | 'SUPPLIER_PARTNER_AGREEMENT';

/** A kind of agreement as the community describes it. */
export type AgreementKindDefinition = {
  __typename?: 'AgreementKindDefinition';
  /** The permanent id, for example `agreementkind:connection-agreement`. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: AgreementKind;
  /** The name. */
  name: Maybe<Text>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What it settles. */
  summary: Maybe<Text>;
};

/** A kind of agreement as the community describes it. */
export type AgreementKindDefinitionNameArgs = {
  language: Language;
};

/** A kind of agreement as the community describes it. */
export type AgreementKindDefinitionSummaryArgs = {
  language: Language;
};

/** Conditions on a kind of agreement; all that are given hold. */
export type AgreementKindFilter = {
  /** Is this. */
  eq?: InputMaybe<AgreementKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<AgreementKind>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<AgreementKind>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<AgreementKind>>;
};

/** A part of an audit log that was checked. */
export type AuditCheck = {
  __typename?: 'AuditCheck';
  /** How many entries and seals this part has. */
  checked: Scalars['Int']['output'];
  /** Where the next part begins; null when everything was checked. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** What is wrong in this part; empty when it is intact. */
  faults: Array<AuditFault>;
  /** The hash of the last entry of the chain, which follows from every entry before it; empty for an empty log. */
  headHash: Scalars['String']['output'];
  /**
   * How many entries the chain has. Keep it elsewhere together with `headHash`: a log that was replaced as a whole has other
   * ones.
   */
  headPosition: Scalars['String']['output'];
  /**
   * Whether a seal of this part has the hash `notedHead`; null when none was given. A log in none of whose parts it is was
   * shortened or replaced since it was noted.
   */
  holdsNotedHead: Maybe<Scalars['Boolean']['output']>;
};

/** Who changed what (revisionsspor): an entry of the append-only audit log, which the database itself writes. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The name of the mutation, for example `endEngagement`. */
  action: Scalars['String']['output'];
  /** Who made it: the subject of a token, or the id of a credential; null where none is known, and when it was erased. */
  actor: Maybe<Scalars['String']['output']>;
  /** Whether `fields` is shown to this viewer. */
  areFieldsShown: Scalars['Boolean']['output'];
  /** The table that was changed, for example `engagement`. */
  entity: Scalars['String']['output'];
  /**
   * The values that changed. They are shown to a viewer who may read what was changed, by a scope of `requiredScopes`; for
   * others the list is empty.
   */
  fields: Array<AuditedField>;
  /** The entry's id, in the order of writing, for example `audit:suppliers.000000000001`. */
  id: Scalars['ID']['output'];
  /** Whether the actor was erased, to protect a person. */
  isActorErased: Scalars['Boolean']['output'];
  /** When the change was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The supplier or organization that the actor spoke for, for example `municipality:101`. */
  onBehalfOf: Maybe<Scalars['ID']['output']>;
  /** The id of the request, which log lines carry too. */
  requestId: Scalars['String']['output'];
  /**
   * The scopes that show `fields`, for example `agreements:read`; one of them is enough, besides `audit:read`. Empty for
   * what everybody may read.
   */
  requiredScopes: Array<Scalars['String']['output']>;
  /** The role in which it was made, for example `COORDINATOR`. */
  role: Scalars['String']['output'];
  /** The id of what was changed. */
  subjectId: Scalars['ID']['output'];
};

/** A page of an audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries of the page with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries of the page. */
  nodes: Array<AuditEntry>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An audit entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** Which audit entries to list; all conditions must hold. */
export type AuditEntryFilter = {
  /** The name of the mutation. */
  action?: InputMaybe<TextFilter>;
  /** Who made the change. */
  actor?: InputMaybe<TextFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<AuditEntryFilter>>;
  /** Made before this moment. */
  madeBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at this moment or later. */
  madeFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** This must not hold. */
  not?: InputMaybe<AuditEntryFilter>;
  /** The supplier or organization that the actor spoke for. */
  onBehalfOf?: InputMaybe<IdFilter>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<AuditEntryFilter>>;
  /** The id of what was changed. */
  subjectId?: InputMaybe<IdFilter>;
};

/** Something that is wrong with an audit log. */
export type AuditFault = {
  __typename?: 'AuditFault';
  /** The entry, for example `audit:suppliers.000000000001`; null when it is not known. */
  entryId: Maybe<Scalars['ID']['output']>;
  /** What is wrong. */
  kind: AuditFaultKind;
  /** Its place in the chain, from 1; null for an entry that has none. */
  position: Maybe<Scalars['String']['output']>;
};

/** What can be wrong with an audit log. */
export type AuditFaultKind =
  /** The content of an entry, or its place in the chain, is not what was sealed. */
  | 'CHANGED'
  /** The end of the chain is not where it was. */
  | 'CUT_OFF'
  /** A seal was removed. */
  | 'GAP'
  /** An entry was removed. */
  | 'MISSING'
  /** An entry was inserted without a seal. */
  | 'NOT_SEALED';

/** A value before and after a change. */
export type AuditedField = {
  __typename?: 'AuditedField';
  /** The value after, as JSON; null when there is none. */
  after: Maybe<Scalars['String']['output']>;
  /** The value before, as JSON; null when there was none. */
  before: Maybe<Scalars['String']['output']>;
  /** Whether a value was erased, to protect a person; it is null then. */
  isErased: Scalars['Boolean']['output'];
  /** The column's name, for example `valid_to`. */
  name: Scalars['String']['output'];
};

/** An object that changed, as this subgraph sees it: what leads to it. */
export type Change = {
  __typename?: 'Change';
  /** The day that it is read as of. */
  asOf: Scalars['Date']['output'];
  /** What happened to it. */
  kind: ChangeKind;
  /**
   * The object itself as it is now; null when it was deleted, and for the few types that are no `Node`, which are read where
   * they belong.
   */
  node: Maybe<Node>;
  /** The id of the object. */
  nodeId: Scalars['ID']['output'];
};

/** A part of the change feed of one subgraph. */
export type ChangeFeed = {
  __typename?: 'ChangeFeed';
  /** The position behind everything that can be told now: from it on, only what comes is told. */
  end: Scalars['String']['output'];
  /** Whether more was committed already; it may have to wait for transactions that still run. */
  hasMore: Scalars['Boolean']['output'];
  /** The objects that changed, each as it is now. */
  items: Array<ChangeFeedItem>;
  /** Where to go on, now or later; null while nothing was ever told. */
  position: Maybe<Scalars['String']['output']>;
};

/** An object of one subgraph that changed. */
export type ChangeFeedItem = {
  __typename?: 'ChangeFeedItem';
  /** When the change was begun. */
  changedAt: Scalars['DateTime']['output'];
  /** Its permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** What happened to it. */
  kind: ChangeKind;
  /** The name of its type, for example `Product`. */
  type: Scalars['String']['output'];
  /** The day after its last day; null without an end, and of what was deleted. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** What happened to an object. */
export type ChangeKind =
  /** It came, or is not what it was; it has no known end. */
  | 'CHANGED'
  /** It is no longer there; nothing but its id is left. */
  | 'DELETED'
  /** It came or changed and has an end (ophør): `validTo` says when, a day that may lie ahead. */
  | 'ENDED';

/**
 * A published figure (påstand) as somebody stated it. Competing claims stay side by side; a claim is never changed
 * into a fact.
 */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The day it was true according to the source; null when the source is undated. */
  asOf: Maybe<Scalars['Date']['output']>;
  /** How exact `asOf` is; null when there is none. */
  asOfPrecision: Maybe<DatePrecision>;
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
  /** The claim in a sentence, in English. */
  statement: Scalars['String']['output'];
  /** What the claim is about: the community, a product, an organization or a supplier. */
  subject: Maybe<Node>;
  /** The id of what the claim is about, for example `community:os2` or `product:os2borgerpc`. */
  subjectId: Scalars['ID']['output'];
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

/** Conditions on how a figure is to be read; all that are given hold. */
export type ClaimComparisonFilter = {
  /** Is this. */
  eq?: InputMaybe<ClaimComparison>;
  /** Is one of these. */
  in?: InputMaybe<Array<ClaimComparison>>;
  /** Is not this. */
  ne?: InputMaybe<ClaimComparison>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ClaimComparison>>;
};

/** One page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of the page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The claims of the page. */
  nodes: Array<Claim>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many claims the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of claims. */
export type ClaimConnectionFacetsArgs = {
  by: Array<ClaimFacet>;
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The place of this claim in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** What claims can be counted by. */
export type ClaimFacet =
  /** How certain it is that the source says this. */
  | 'CONFIDENCE'
  /** What was counted or measured. */
  | 'METRIC'
  /** The id of the source. */
  | 'SOURCE'
  /** The id of what the claim is about. */
  | 'SUBJECT';

/** Conditions on a claim; all that are given hold. */
export type ClaimFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** By the day it was true according to the source; `{ isNull: true }` finds the undated ones. */
  asOf?: InputMaybe<DateFilter>;
  /** By how the figure is to be read. */
  comparison?: InputMaybe<ClaimComparisonFilter>;
  /** By how certain it is that the source says this. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By what was counted or measured. */
  metric?: InputMaybe<ClaimMetricFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** By the id of the source. */
  sourceId?: InputMaybe<IdFilter>;
  /** By the id of what the claim is about, for example `{ eq: "community:os2" }`. */
  subjectId?: InputMaybe<IdFilter>;
  /** By what the figure counts. */
  unit?: InputMaybe<ClaimUnitFilter>;
  /** By the figure, whatever the comparison. */
  value?: InputMaybe<FloatFilter>;
};

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

/** Conditions on what was counted or measured; all that are given hold. */
export type ClaimMetricFilter = {
  /** Is this. */
  eq?: InputMaybe<ClaimMetric>;
  /** Is one of these. */
  in?: InputMaybe<Array<ClaimMetric>>;
  /** Is not this. */
  ne?: InputMaybe<ClaimMetric>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ClaimMetric>>;
};

/** One key of an order of claims. */
export type ClaimOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** The day it was true according to the source: the curve of a figure, such as that of the members. */
  | 'AS_OF'
  /** What was counted or measured, in the alphabetical order of its values. */
  | 'METRIC'
  /** The id of what the claim is about. */
  | 'SUBJECT'
  /** The figure. */
  | 'VALUE';

/** What became of a claim that was to be added. */
export type ClaimPayload = {
  __typename?: 'ClaimPayload';
  /** The claim; null when it was not added. */
  claim: Maybe<Claim>;
  /** What to mend; empty when it was added. */
  userErrors: Array<UserError>;
};

/** What the figure of a claim counts. */
export type ClaimUnit =
  /** A number of things. */
  | 'COUNT'
  /** Hundredths: 30 means 30 %. */
  | 'PERCENT';

/** Conditions on what a figure counts; all that are given hold. */
export type ClaimUnitFilter = {
  /** Is this. */
  eq?: InputMaybe<ClaimUnit>;
  /** Is one of these. */
  in?: InputMaybe<Array<ClaimUnit>>;
  /** Is not this. */
  ne?: InputMaybe<ClaimUnit>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ClaimUnit>>;
};

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type Community = Node & {
  __typename?: 'Community';
  /** The kinds of agreement that the community uses. */
  agreementKinds: Array<AgreementKindDefinition>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The bodies that govern the community, and who holds their seats on the day. */
  bodies: Array<GovernanceBody>;
  /**
   * Published figures about the community, each with its source and date. They contradict each other, and
   * none is overwritten by another. With `filter: { metric: { eq: MEMBERS } }` they are the membership curve.
   */
  claims: Maybe<ClaimConnection>;
  /** The number in the Danish business register. */
  cvr: Scalars['CvrNumber']['output'];
  /** What membership costs, and the size classes of the product fees, on the day; null when no schedule is known for it. */
  feeSchedule: Maybe<FeeSchedule>;
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
  /** The municipalities with a membership on record for the day, out of all municipalities. */
  memberMunicipalityShare: Ratio;
  /** How many municipalities there are on the day, members or not; 98 since the reform of 2007. */
  municipalityCount: Scalars['Int']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The kinds of partner that the community distinguishes. */
  partnerKinds: Array<PartnerKindDefinition>;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** What it is, in a few sentences. */
  summary: Maybe<Text>;
  /** What the community says that it stands for, in the order it is said. */
  values: Array<CommunityValue>;
};

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type CommunityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type CommunityFeeScheduleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** OS2 - the public digitalisation community (Offentligt Digitaliseringsfællesskab). */
export type CommunitySummaryArgs = {
  language: Language;
};

/** A document of the community as a whole (dokument); those of a product are with the product. */
export type CommunityDocument = Node & {
  __typename?: 'CommunityDocument';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The format; null when not known. */
  format: Maybe<CommunityDocumentFormat>;
  /** The permanent id, for example `paper:os2-presentation-english`. */
  id: Scalars['ID']['output'];
  /** What kind of document it is. */
  kind: CommunityDocumentKind;
  /** The language it is written in. */
  language: Language;
  /** The talk that it was shown or handed out at. */
  presentation: Maybe<Presentation>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The day it was published; null when undated. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `publishedOn` is; null when there is none. */
  publishedOnPrecision: Maybe<DatePrecision>;
  /** What it holds. */
  summary: Maybe<Text>;
  /** The title; its provenance says where it is ours. */
  title: Maybe<Text>;
  /** Where it can be read; null when it was not found on the web. */
  url: Maybe<Scalars['Url']['output']>;
};

/** A document of the community as a whole (dokument); those of a product are with the product. */
export type CommunityDocumentSummaryArgs = {
  language: Language;
};

/** A document of the community as a whole (dokument); those of a product are with the product. */
export type CommunityDocumentTitleArgs = {
  language: Language;
};

/** One page of documents. */
export type CommunityDocumentConnection = {
  __typename?: 'CommunityDocumentConnection';
  /** The documents of the page with their cursors. */
  edges: Array<CommunityDocumentEdge>;
  /** The documents of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The documents of the page. */
  nodes: Array<CommunityDocument>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many documents the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of documents. */
export type CommunityDocumentConnectionFacetsArgs = {
  by: Array<CommunityDocumentFacet>;
};

/** A document in a page. */
export type CommunityDocumentEdge = {
  __typename?: 'CommunityDocumentEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CommunityDocument;
};

/** What documents can be counted by. */
export type CommunityDocumentFacet =
  /** The kind of document. */
  | 'KIND'
  /** The language it is written in. */
  | 'LANGUAGE'
  /** The year it was published in. */
  | 'YEAR';

/** Conditions on a document; all that are given hold. */
export type CommunityDocumentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CommunityDocumentFilter>>;
  /** By the format. */
  format?: InputMaybe<CommunityDocumentFormatFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the kind of document. */
  kind?: InputMaybe<CommunityDocumentKindFilter>;
  /** By the language it is written in. */
  language?: InputMaybe<LanguageFilter>;
  /** This does not hold. */
  not?: InputMaybe<CommunityDocumentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CommunityDocumentFilter>>;
  /** By the id of the talk it was shown at. */
  presentationId?: InputMaybe<IdFilter>;
  /** By the day it was published. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By the Danish title; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  title?: InputMaybe<TextFilter>;
};

/** Formats of a document. */
export type CommunityDocumentFormat =
  /** Markdown, in a repository. */
  | 'MARKDOWN'
  /** PDF. */
  | 'PDF'
  /** A page on the web. */
  | 'WEB_PAGE';

/** Conditions on a format; all that are given hold. */
export type CommunityDocumentFormatFilter = {
  /** Is this. */
  eq?: InputMaybe<CommunityDocumentFormat>;
  /** Is one of these. */
  in?: InputMaybe<Array<CommunityDocumentFormat>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<CommunityDocumentFormat>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<CommunityDocumentFormat>>;
};

/** Kinds of document. */
export type CommunityDocumentKind =
  /** Bylaws (vedtægter). */
  | 'BYLAWS'
  /** A code of conduct (adfærdskodeks). */
  | 'CODE_OF_CONDUCT'
  /** What things cost (takstblad). */
  | 'FEE_SCHEDULE'
  /** A guide to how things are done (vejledning). */
  | 'GUIDE'
  /** A magazine (magasin). */
  | 'MAGAZINE'
  /** What the community thinks of something (synspunkt). */
  | 'POSITION_PAPER'
  /** Slides (præsentation). */
  | 'PRESENTATION';

/** Conditions on a kind of document; all that are given hold. */
export type CommunityDocumentKindFilter = {
  /** Is this. */
  eq?: InputMaybe<CommunityDocumentKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<CommunityDocumentKind>>;
  /** Is not this. */
  ne?: InputMaybe<CommunityDocumentKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CommunityDocumentKind>>;
};

/** One key of an order of documents. */
export type CommunityDocumentOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: CommunityDocumentOrderField;
};

/** What documents can be ordered by. */
export type CommunityDocumentOrderField =
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** The Danish title, in alphabetical order. */
  | 'TITLE';

/** A function that runs the community, such as the business manager. Persons are not stored. */
export type CommunityFunction = Node & {
  __typename?: 'CommunityFunction';
  /** The permanent id, for example `function:business-manager`. */
  id: Scalars['ID']['output'];
  /** The level of governance it works on. */
  level: GovernanceLevelOfWork;
  /** The most of a full-time post that is set aside for it, for example `1`; null when no text tells. */
  maximumFte: Maybe<Scalars['Float']['output']>;
  /** The least of a full-time post (årsværk) that is set aside for it, for example `0.2` for a fifth; null when no text tells. */
  minimumFte: Maybe<Scalars['Float']['output']>;
  /** The name, for example `Forretningsleder`. */
  name: Maybe<Text>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What the function does. */
  summary: Maybe<Text>;
};

/** A function that runs the community, such as the business manager. Persons are not stored. */
export type CommunityFunctionNameArgs = {
  language: Language;
};

/** A function that runs the community, such as the business manager. Persons are not stored. */
export type CommunityFunctionSummaryArgs = {
  language: Language;
};

/** Something that the community says that it stands for (værdi). */
export type CommunityValue = {
  __typename?: 'CommunityValue';
  /** The permanent id, for example `value:openness`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Maybe<Text>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What is meant by it. */
  summary: Maybe<Text>;
  /** Which one it is. */
  tag: CommunityValueTag;
};

/** Something that the community says that it stands for (værdi). */
export type CommunityValueNameArgs = {
  language: Language;
};

/** Something that the community says that it stands for (værdi). */
export type CommunityValueSummaryArgs = {
  language: Language;
};

/** What the community says that it stands for. */
export type CommunityValueTag =
  /** Benefit of citizens (til gavn for borgerne). */
  | 'CITIZEN_BENEFIT'
  /** Cooperation (samarbejde). */
  | 'COOPERATION'
  /** Openness (åbenhed). */
  | 'OPENNESS'
  /** Open source. */
  | 'OPEN_SOURCE'
  /** Ownership of own solutions (ejerskab). */
  | 'OWNERSHIP'
  /** Sharing of solutions and knowledge (deling). */
  | 'SHARING';

/** How certain a fact is. */
export type Confidence =
  /** Read in a primary source. */
  | 'HIGH'
  /** An inference. */
  | 'LOW'
  /** One secondary source, or inferred from the addresses of a repository's commits. */
  | 'MEDIUM';

/** Conditions on how certain something is; all that are given hold. */
export type ConfidenceFilter = {
  /** Is this. */
  eq?: InputMaybe<Confidence>;
  /** Is one of these. */
  in?: InputMaybe<Array<Confidence>>;
  /** Is not this. */
  ne?: InputMaybe<Confidence>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<Confidence>>;
};

/**
 * Claims about one thing, by one metric in one unit, of which at least two cannot both be true (modstrid). `ABOUT` leaves
 * a tenth either way; claims that are dated in different years tell of a development and do not contradict each other.
 */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The claims that contradict at least one other, by date, the undated last. */
  claims: Array<Claim>;
  /** The highest of their figures, for example `50`. */
  high: Scalars['Float']['output'];
  /** The lowest of their figures, for example `7`. */
  low: Scalars['Float']['output'];
  /** What was counted or measured. */
  metric: ClaimMetric;
  /** Why they cannot all be true. */
  reason: ContradictionReason;
  /** What the claims are about. */
  subject: Maybe<Node>;
  /** The id of what the claims are about, for example `product:os2borgerpc`. */
  subjectId: Scalars['ID']['output'];
  /** What the figures count. */
  unit: ClaimUnit;
};

/** One page of contradictions. */
export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  /** The contradictions of the page with their cursors. */
  edges: Array<ContradictionEdge>;
  /** The contradictions of the whole list, its filter respected, counted by values; one facet for each asked for. */
  facets: Array<Facet>;
  /** The contradictions of the page. */
  nodes: Array<Contradiction>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many contradictions the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of contradictions. */
export type ContradictionConnectionFacetsArgs = {
  by: Array<ContradictionFacet>;
};

/** A contradiction in a page. */
export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  /** The place of this contradiction in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The contradiction. */
  node: Contradiction;
};

/** What contradictions can be counted by. */
export type ContradictionFacet =
  /** What was counted or measured. */
  | 'METRIC'
  /** Why they cannot all be true. */
  | 'REASON'
  /** The id of what the claims are about. */
  | 'SUBJECT';

/** Conditions on a contradiction; all that are given hold. */
export type ContradictionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ContradictionFilter>>;
  /** By what was counted or measured. */
  metric?: InputMaybe<ClaimMetricFilter>;
  /** This does not hold. */
  not?: InputMaybe<ContradictionFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ContradictionFilter>>;
  /** By the reason. */
  reason?: InputMaybe<ContradictionReasonFilter>;
  /** By the id of what the claims are about. */
  subjectId?: InputMaybe<IdFilter>;
  /** By what the figures count. */
  unit?: InputMaybe<ClaimUnitFilter>;
};

/** One key of an order of contradictions. */
export type ContradictionOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ContradictionOrderField;
};

/** What contradictions can be ordered by. */
export type ContradictionOrderField =
  /** What was counted or measured, in the alphabetical order of its values. */
  | 'METRIC'
  /** The id of what the claims are about. */
  | 'SUBJECT';

/** Why claims contradict each other. */
export type ContradictionReason =
  /** Two of them are of the same year and their figures do not meet. */
  | 'SAME_YEAR'
  /**
   * Their figures do not meet, and at least one of each such pair is undated: nothing tells that the number changed
   * between the two.
   */
  | 'UNDATED';

/** Conditions on the reason of a contradiction; all that are given hold. */
export type ContradictionReasonFilter = {
  /** Is this. */
  eq?: InputMaybe<ContradictionReason>;
  /** Is one of these. */
  in?: InputMaybe<Array<ContradictionReason>>;
  /** Is not this. */
  ne?: InputMaybe<ContradictionReason>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ContradictionReason>>;
};

/** A cooperation of the community with somebody (samarbejde), from first talks to a signed agreement, from `validFrom` up to, not including, `validTo`. */
export type CooperationAgreement = Node & {
  __typename?: 'CooperationAgreement';
  /** The kind of agreement signed; null when none is known. */
  agreementKind: Maybe<AgreementKind>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The form; null when the source does not tell. */
  form: Maybe<CooperationForm>;
  /** The permanent id, for example `cooperation:lga`. */
  id: Scalars['ID']['output'];
  /** The partner. */
  partner: Party;
  /** The kind of partner; null where the list of the community has none that fits. */
  partnerKind: Maybe<PartnerKind>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** How far it has come. */
  status: CooperationStatus;
  /** What it is about. */
  summary: Maybe<Text>;
  /** First day; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A cooperation of the community with somebody (samarbejde), from first talks to a signed agreement, from `validFrom` up to, not including, `validTo`. */
export type CooperationAgreementSummaryArgs = {
  language: Language;
};

/** One page of cooperations. */
export type CooperationAgreementConnection = {
  __typename?: 'CooperationAgreementConnection';
  /** The cooperations of the page with their cursors. */
  edges: Array<CooperationAgreementEdge>;
  /** The cooperations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The cooperations of the page. */
  nodes: Array<CooperationAgreement>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many cooperations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of cooperations. */
export type CooperationAgreementConnectionFacetsArgs = {
  by: Array<CooperationAgreementFacet>;
};

/** A cooperation in a page. */
export type CooperationAgreementEdge = {
  __typename?: 'CooperationAgreementEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CooperationAgreement;
};

/** What cooperations can be counted by. */
export type CooperationAgreementFacet =
  /** The country of the partner; Danish organizations of the graph count as `DK`. */
  | 'COUNTRY'
  /** The form. */
  | 'FORM'
  /** The kind of partner. */
  | 'PARTNER_KIND'
  /** How far it has come. */
  | 'STATUS';

/** Conditions on a cooperation; all that are given hold. */
export type CooperationAgreementFilter = {
  /** By the kind of agreement signed. */
  agreementKind?: InputMaybe<AgreementKindFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<CooperationAgreementFilter>>;
  /** By the form. */
  form?: InputMaybe<CooperationFormFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<CooperationAgreementFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CooperationAgreementFilter>>;
  /** By the id of the partner. */
  partnerId?: InputMaybe<IdFilter>;
  /** By the kind of partner. */
  partnerKind?: InputMaybe<PartnerKindFilter>;
  /** By how far it has come. */
  status?: InputMaybe<CooperationStatusFilter>;
  /** By the first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after the last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** One key of an order of cooperations. */
export type CooperationAgreementOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: CooperationAgreementOrderField;
};

/** What cooperations can be ordered by. */
export type CooperationAgreementOrderField =
  /** The name of the partner, in Danish alphabetical order. */
  | 'PARTNER'
  /** The first day. */
  | 'VALID_FROM';

/** The forms of cooperation that the community distinguishes (samarbejdsformer). */
export type CooperationForm =
  /** On sharing knowledge (netværks- og fællesskabssamarbejde). */
  | 'NETWORK'
  /** On a product (produktsamarbejde). */
  | 'PRODUCT'
  /** On a project with a beginning and an end (projektsamarbejde). */
  | 'PROJECT'
  /** On joint goals and direction (strategisk samarbejde). */
  | 'STRATEGIC'
  /** On development, operation or support (leverandørsamarbejde). */
  | 'SUPPLIER';

/** Conditions on a form of cooperation; all that are given hold. */
export type CooperationFormFilter = {
  /** Is this. */
  eq?: InputMaybe<CooperationForm>;
  /** Is one of these. */
  in?: InputMaybe<Array<CooperationForm>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<CooperationForm>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<CooperationForm>>;
};

/** How far a cooperation has come. */
export type CooperationStatus =
  /** The source calls it a cooperation; no signed agreement was seen (aktivt). */
  | 'ACTIVE'
  /** An agreement is signed (aftalt). */
  | 'AGREED'
  /** Over (afsluttet). */
  | 'ENDED'
  /** Talks and interest, nothing concrete (afsøgende). */
  | 'EXPLORATORY';

/** Conditions on how far a cooperation has come; all that are given hold. */
export type CooperationStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<CooperationStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<CooperationStatus>>;
  /** Is not this. */
  ne?: InputMaybe<CooperationStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CooperationStatus>>;
};

/** A proposed correction as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Correction = Node & {
  __typename?: 'Correction';
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `correction:supplier-magenta.1`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** Whether the community does something about an area. */
export type Coverage =
  /** It does (adresseret). */
  | 'ADDRESSED'
  /** It does not yet (ikke adresseret). */
  | 'UNADDRESSED';

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

/** A decision about a product as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `decision:os2borgerpc.version-3`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A membership that is ended. */
export type EndMembershipInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The membership, for example `membership:municipality-101`. */
  membershipId: Scalars['ID']['input'];
  /** What to know about it, in English, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The day after the last day, for example `2027-01-01`; today when left out. Later ones are planned ends, which can be moved
   * until they come.
   */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A supplier's work on a product (leverance) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Engagement = Node & {
  __typename?: 'Engagement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `engagement:magenta.os2mo`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A supplier's declaration of an engagement as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type EngagementDeclaration = Node & {
  __typename?: 'EngagementDeclaration';
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `declaration:magenta.os2mo`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** What the mutations that erase an actor are given. */
export type EraseActorInput = {
  /** The actor as audit entries name it: the subject of a token, 1 to 255 characters. */
  actor: Scalars['String']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. It stays in the audit log and must not hold what is erased. */
  reason: Scalars['String']['input'];
};

/** How much was erased. */
export type Erasure = {
  __typename?: 'Erasure';
  /** How many audit entries lost values; the entries stay. */
  auditEntries: Scalars['Int']['output'];
  /** How many values they lost. */
  auditValues: Scalars['Int']['output'];
  /** How many contacts were removed. */
  contacts: Scalars['Int']['output'];
  /** Whether everything was erased. When false there was too much for one mutation: send it again with another key. */
  isComplete: Scalars['Boolean']['output'];
  /** How many stored results of mutations were forgotten. */
  storedResults: Scalars['Int']['output'];
};

/** What a mutation that erases personal data answers. */
export type ErasurePayload = {
  __typename?: 'ErasurePayload';
  /** What was erased; null when the mutation was refused. */
  erasure: Maybe<Erasure>;
  /** Why nothing was erased; empty when the mutation succeeded. */
  userErrors: Array<UserError>;
};

/** An event (arrangement) that the community held or was present at. */
export type Event = Node & {
  __typename?: 'Event';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The country, by its two-letter code of ISO 3166-1, for example `GB`; null when the source does not tell. */
  country: Maybe<Scalars['String']['output']>;
  /** The day it was held, or its first day; null when the source is undated. */
  heldOn: Maybe<Scalars['Date']['output']>;
  /** How exact `heldOn` is; null when there is none. */
  heldOnPrecision: Maybe<DatePrecision>;
  /** The permanent id, for example `event:lga-conference-bournemouth`. */
  id: Scalars['ID']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** Who took which part in it; organizations, never persons. */
  participations: Array<EventParticipation>;
  /** The town it was held in; null when the source does not tell. */
  place: Maybe<Scalars['String']['output']>;
  /** The talks held there about the community. */
  presentations: Array<Presentation>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** How often events of the same title are held. */
  recurrence: EventRecurrence;
  /** What happened there. */
  summary: Maybe<Text>;
  /** The title, for example `OS2's general assembly of 2017`. */
  title: Maybe<Text>;
};

/** An event (arrangement) that the community held or was present at. */
export type EventSummaryArgs = {
  language: Language;
};

/** An event (arrangement) that the community held or was present at. */
export type EventTitleArgs = {
  language: Language;
};

/** One page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of the page with their cursors. */
  edges: Array<EventEdge>;
  /** The events of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The events of the page. */
  nodes: Array<Event>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many events the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of events. */
export type EventConnectionFacetsArgs = {
  by: Array<EventFacet>;
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Event;
};

/** What events can be counted by. */
export type EventFacet =
  /** The country. */
  | 'COUNTRY'
  /** The kind of event. */
  | 'KIND'
  /** The id of who took part; an event counts once for each. */
  | 'PARTICIPANT'
  /** How often events of the title are held. */
  | 'RECURRENCE'
  /** The year it was held in. */
  | 'YEAR';

/** Conditions on an event; all that are given hold. */
export type EventFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EventFilter>>;
  /** By the country, for example `{ ne: "DK" }` for events abroad. */
  country?: InputMaybe<TextFilter>;
  /** By the day it was held. */
  heldOn?: InputMaybe<DateFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the kind of event. */
  kind?: InputMaybe<EventKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EventFilter>>;
  /** By who took which part. */
  participations?: InputMaybe<EventParticipationRelationFilter>;
  /** By the town. */
  place?: InputMaybe<TextFilter>;
  /** By the talks held there. */
  presentations?: InputMaybe<PresentationRelationFilter>;
  /** By how often events of the title are held. */
  recurrence?: InputMaybe<EventRecurrenceFilter>;
  /** By the Danish title; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  title?: InputMaybe<TextFilter>;
};

/** Kinds of event. */
export type EventKind =
  /** A conference (konference), often with a fair. */
  | 'CONFERENCE'
  /** A general assembly (generalforsamling) of the community. */
  | 'GENERAL_ASSEMBLY'
  /** A meeting (møde) with others. */
  | 'MEETING';

/** Conditions on a kind of event; all that are given hold. */
export type EventKindFilter = {
  /** Is this. */
  eq?: InputMaybe<EventKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<EventKind>>;
  /** Is not this. */
  ne?: InputMaybe<EventKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EventKind>>;
};

/** One key of an order of events. */
export type EventOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: EventOrderField;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** The day it was held. */
  | 'HELD_ON'
  /** The Danish title, in alphabetical order. */
  | 'TITLE';

/** A part that somebody took in an event. */
export type EventParticipation = {
  __typename?: 'EventParticipation';
  /** The event. */
  event: Event;
  /** The permanent id, for example `part:lga-conference-bournemouth.municipality-151.representative`. */
  id: Scalars['ID']['output'];
  /** Who took part. */
  party: Party;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The part. */
  role: EventParticipationRole;
};

/** Conditions on a part in an event; all that are given hold. */
export type EventParticipationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EventParticipationFilter>>;
  /** This does not hold. */
  not?: InputMaybe<EventParticipationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EventParticipationFilter>>;
  /** By the id of who took part, for example `{ eq: "external:lga" }`. */
  partyId?: InputMaybe<IdFilter>;
  /** By the part. */
  role?: InputMaybe<EventParticipationRoleFilter>;
};

/** How many of the parts in the event must fulfil a condition. */
export type EventParticipationRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<EventParticipationFilter>;
  /** None does. */
  none?: InputMaybe<EventParticipationFilter>;
  /** At least one does. */
  some?: InputMaybe<EventParticipationFilter>;
};

/** Parts that can be taken in an event. */
export type EventParticipationRole =
  /** Was there (deltager). */
  | 'ATTENDEE'
  /** Gave room to it (vært). */
  | 'HOST'
  /** Held it (arrangør). */
  | 'ORGANIZER'
  /** Sent the one who spoke for the community (repræsentant). */
  | 'REPRESENTATIVE'
  /** Spoke there (oplægsholder). */
  | 'SPEAKER';

/** Conditions on a part in an event; all that are given hold. */
export type EventParticipationRoleFilter = {
  /** Is this. */
  eq?: InputMaybe<EventParticipationRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<EventParticipationRole>>;
  /** Is not this. */
  ne?: InputMaybe<EventParticipationRole>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EventParticipationRole>>;
};

/** How often events of the same title are held. */
export type EventRecurrence =
  /** Every year. */
  | 'ANNUAL'
  /** Once. */
  | 'ONCE';

/** Conditions on how often events are held; all that are given hold. */
export type EventRecurrenceFilter = {
  /** Is this. */
  eq?: InputMaybe<EventRecurrence>;
  /** Is one of these. */
  in?: InputMaybe<Array<EventRecurrence>>;
  /** Is not this. */
  ne?: InputMaybe<EventRecurrence>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EventRecurrence>>;
};

/** An organization that is neither a possible member nor a supplier, but meets the community elsewhere (ekstern organisation). KL, KOMBIT and the like are organizations. */
export type ExternalOrganization = Node & {
  __typename?: 'ExternalOrganization';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The cooperations that the community has with it on the day, by id. */
  cooperationAgreements: Maybe<CooperationAgreementConnection>;
  /** Whom it corresponds to in Denmark or in the community (modstykke), for example KL for the LGA. */
  counterpartOf: Maybe<Party>;
  /** The country, by its two-letter code of ISO 3166-1, for example `GB`; null for what is of no one country, or not known. */
  country: Maybe<Scalars['String']['output']>;
  /** The permanent id, for example `external:lga`. */
  id: Scalars['ID']['output'];
  /** What kind of organization it is. */
  kind: ExternalOrganizationKind;
  /** The name, as it writes it, for example `Local Government Association (LGA)`. */
  name: Scalars['String']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What it is. */
  summary: Maybe<Text>;
  /** Its website. */
  website: Maybe<Scalars['Url']['output']>;
};

/** An organization that is neither a possible member nor a supplier, but meets the community elsewhere (ekstern organisation). KL, KOMBIT and the like are organizations. */
export type ExternalOrganizationCooperationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CooperationAgreementOrder>>;
};

/** An organization that is neither a possible member nor a supplier, but meets the community elsewhere (ekstern organisation). KL, KOMBIT and the like are organizations. */
export type ExternalOrganizationSummaryArgs = {
  language: Language;
};

/** One page of external organizations. */
export type ExternalOrganizationConnection = {
  __typename?: 'ExternalOrganizationConnection';
  /** The external organizations of the page with their cursors. */
  edges: Array<ExternalOrganizationEdge>;
  /** The external organizations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The external organizations of the page. */
  nodes: Array<ExternalOrganization>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many external organizations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of external organizations. */
export type ExternalOrganizationConnectionFacetsArgs = {
  by: Array<ExternalOrganizationFacet>;
};

/** An external organization in a page. */
export type ExternalOrganizationEdge = {
  __typename?: 'ExternalOrganizationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ExternalOrganization;
};

/** What external organizations can be counted by. */
export type ExternalOrganizationFacet =
  /** The country. */
  | 'COUNTRY'
  /** The kind of organization. */
  | 'KIND';

/** Conditions on an external organization; all that are given hold. */
export type ExternalOrganizationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ExternalOrganizationFilter>>;
  /** By the id of whom it corresponds to; `{ isNull: false }` finds the counterparts of anybody. */
  counterpartOfId?: InputMaybe<IdFilter>;
  /** By the code of the country. */
  country?: InputMaybe<TextFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the kind of organization. */
  kind?: InputMaybe<ExternalOrganizationKindFilter>;
  /** By the name; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ExternalOrganizationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ExternalOrganizationFilter>>;
};

/** Kinds of external organization. */
export type ExternalOrganizationKind =
  /** An association or union (forening). */
  | 'ASSOCIATION'
  /** A public authority (myndighed). */
  | 'AUTHORITY'
  /** A community, network or user club (fællesskab, brugerklub). */
  | 'COMMUNITY'
  /** A company that is not among the suppliers (virksomhed). */
  | 'COMPANY'
  /** A university or the like (vidensinstitution). */
  | 'KNOWLEDGE_INSTITUTION'
  /** A magazine or another medium (medie). */
  | 'MEDIA';

/** Conditions on a kind of external organization; all that are given hold. */
export type ExternalOrganizationKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ExternalOrganizationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ExternalOrganizationKind>>;
  /** Is not this. */
  ne?: InputMaybe<ExternalOrganizationKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ExternalOrganizationKind>>;
};

/** One key of an order of external organizations. */
export type ExternalOrganizationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ExternalOrganizationOrderField;
};

/** What external organizations can be ordered by. */
export type ExternalOrganizationOrderField =
  /** The code of the country. */
  | 'COUNTRY'
  /** The name, in Danish alphabetical order. */
  | 'NAME';

/** A system from outside the community as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type ExternalSystem = Node & {
  __typename?: 'ExternalSystem';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `system:nemlog-in`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

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

/**
 * What the product fees of a year go by: the count of 1 January of the year before. Where that is not known, the count
 * nearest to it stands in, and `isFallback` says so.
 */
export type FeeBasis = {
  __typename?: 'FeeBasis';
  /** The 1 January that they were counted on. */
  countedOn: Scalars['Date']['output'];
  /** The size class (takstklasse). */
  feeClass: FeeClass;
  /** Whether this is not the count of 1 January of the year before, but the one nearest to it. */
  isFallback: Scalars['Boolean']['output'];
  /** The inhabitants it follows from. */
  population: Scalars['Int']['output'];
  /** The year of the invoice. */
  year: Scalars['Int']['output'];
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

/** What a membership (kontingent) and the size classes of the product fees (takstblad) are, while it holds. */
export type FeeSchedule = {
  __typename?: 'FeeSchedule';
  /** The currency (ISO 4217), for example `DKK`. */
  currency: Scalars['String']['output'];
  /** Month and day, `MM-DD`: who joins after it pays half in that year, for example `07-01`. */
  halfFeeAfter: Scalars['String']['output'];
  /** The permanent id, for example `fees:membership`. */
  id: Scalars['ID']['output'];
  /** What a public authority pays for a year, for example `25000`. */
  membershipFee: Scalars['Int']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The size classes that product fees follow, the smallest first. */
  sizeClasses: Array<SizeClass>;
  /** The rules in a few words. */
  summary: Maybe<Text>;
  /** First day; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** What a membership (kontingent) and the size classes of the product fees (takstblad) are, while it holds. */
export type FeeScheduleSummaryArgs = {
  language: Language;
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

/** What a report finds. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The permanent id, for example `finding:digst-2018-silos`. */
  id: Scalars['ID']['output'];
  /** What kind of finding it is. */
  kind: FindingKind;
  /** The motivations that it says weigh heavily; empty for findings about something else. */
  motivations: Array<Motivation>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The report. */
  report: Report;
  /** The finding. */
  summary: Maybe<Text>;
};

/** What a report finds. */
export type FindingSummaryArgs = {
  language: Language;
};

/** Conditions on a finding; all that are given hold. */
export type FindingFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<FindingFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the kind of finding. */
  kind?: InputMaybe<FindingKindFilter>;
  /** By the motivations that it says weigh heavily. */
  motivations?: InputMaybe<MotivationListFilter>;
  /** This does not hold. */
  not?: InputMaybe<FindingFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<FindingFilter>>;
};

/** Kinds of finding. */
export type FindingKind =
  /** What is aimed at (mål). */
  | 'AIM'
  /** What pays (gevinst). */
  | 'BENEFIT'
  /** What weighs when a choice is made (motiv). */
  | 'MOTIVE'
  /** What is intended (plan). */
  | 'PLAN'
  /** How something is done (praksis). */
  | 'PRACTICE'
  /** Something is wrong or missing (problem). */
  | 'PROBLEM'
  /** Where work is recognized (anerkendelse). */
  | 'RECOGNITION';

/** Conditions on a kind of finding; all that are given hold. */
export type FindingKindFilter = {
  /** Is this. */
  eq?: InputMaybe<FindingKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<FindingKind>>;
  /** Is not this. */
  ne?: InputMaybe<FindingKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<FindingKind>>;
};

/** How many of the findings must fulfil a condition. */
export type FindingRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<FindingFilter>;
  /** None does. */
  none?: InputMaybe<FindingFilter>;
  /** At least one does. */
  some?: InputMaybe<FindingFilter>;
};

/** Conditions on a number; all that are given hold. */
export type FloatFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is more than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** An assessment of a product as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type GovernanceAssessment = Node & {
  __typename?: 'GovernanceAssessment';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `assessment:os2mo`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A body that governs the community. */
export type GovernanceBody = Node & {
  __typename?: 'GovernanceBody';
  /** The permanent id, for example `body:board`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: GovernanceBodyKind;
  /** The name, for example `Bestyrelsen`. */
  name: Maybe<Text>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The seats held on the day, by organization. */
  seats: Array<GovernanceSeat>;
  /** What it decides and how. */
  summary: Maybe<Text>;
};

/** A body that governs the community. */
export type GovernanceBodyNameArgs = {
  language: Language;
};

/** A body that governs the community. */
export type GovernanceBodySeatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A body that governs the community. */
export type GovernanceBodySummaryArgs = {
  language: Language;
};

/** Kinds of governance body. */
export type GovernanceBodyKind =
  /** The board (bestyrelse): the strategic level. */
  | 'BOARD'
  /** The general assembly (generalforsamling), the highest authority: one vote a member. */
  | 'GENERAL_ASSEMBLY'
  /** The secretariat (sekretariat): the operational level. */
  | 'SECRETARIAT';

/** A criterion of product governance as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type GovernanceCriterion = Node & {
  __typename?: 'GovernanceCriterion';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `criterion:f20`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** Levels on which the community is governed. */
export type GovernanceLevelOfWork =
  /** The operational level: running the community day by day. */
  | 'OPERATIONAL'
  /** The level of single products and projects. */
  | 'PRODUCT'
  /** The strategic level: aims, economy, joint decisions. */
  | 'STRATEGIC';

/** A seat in a governance body, held by an organization from `validFrom` up to, not including, `validTo`. */
export type GovernanceSeat = Node & {
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

/** An area that a report says municipalities could improve (forbedringsområde), and whether the community does something about it. */
export type ImprovementArea = Node & {
  __typename?: 'ImprovementArea';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The day that OS2 told whether it does something about it. */
  assessedOn: Scalars['Date']['output'];
  /** Whether the community does something about it; null before the day that was told. */
  coverage: Maybe<Coverage>;
  /** What the coverage rests on. */
  evidence: Maybe<Text>;
  /** The permanent id, for example `area:digst-2018-competences`. */
  id: Scalars['ID']['output'];
  /** Which of the closed list it is. */
  kind: ImprovementAreaKind;
  /** What the community does about it; empty when it does nothing, and before the day that was told. */
  measures: Array<ImprovementMeasure>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The report that names it. */
  report: Report;
  /** What is wrong there. */
  summary: Maybe<Text>;
  /** The title, for example `Legal challenges`. */
  title: Maybe<Text>;
};

/** An area that a report says municipalities could improve (forbedringsområde), and whether the community does something about it. */
export type ImprovementAreaEvidenceArgs = {
  language: Language;
};

/** An area that a report says municipalities could improve (forbedringsområde), and whether the community does something about it. */
export type ImprovementAreaSummaryArgs = {
  language: Language;
};

/** An area that a report says municipalities could improve (forbedringsområde), and whether the community does something about it. */
export type ImprovementAreaTitleArgs = {
  language: Language;
};

/** The five areas to improve of the report of 2018; a closed list. */
export type ImprovementAreaKind =
  /** Competences (kompetencer). */
  | 'COMPETENCES'
  /** Integration with existing systems (sammenhæng med eksisterende systemer). */
  | 'INTEGRATION'
  /** Knowledge of user cases, and the low sharing of knowledge (kendskab til brugseksempler og videndeling). */
  | 'KNOWLEDGE_SHARING'
  /** Legal challenges (juridiske udfordringer). */
  | 'LEGAL_CHALLENGES'
  /** Resources (ressourcer). */
  | 'RESOURCES';

/** Something that the community does about an area to improve (indsats). */
export type ImprovementMeasure = {
  __typename?: 'ImprovementMeasure';
  /** The event it consists in; null for other kinds. */
  event: Maybe<Event>;
  /** The permanent id, for example `measure:digst-2018-os2kle`. */
  id: Scalars['ID']['output'];
  /** What it consists in. */
  kind: ImprovementMeasureKind;
  /** The product it consists in; null for other kinds. */
  product: Maybe<Product>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What is done. */
  summary: Maybe<Text>;
};

/** Something that the community does about an area to improve (indsats). */
export type ImprovementMeasureSummaryArgs = {
  language: Language;
};

/** What a measure consists in. */
export type ImprovementMeasureKind =
  /** Something done again and again (aktivitet). */
  | 'ACTIVITY'
  /** An event (arrangement). */
  | 'EVENT'
  /** A product (produkt). */
  | 'PRODUCT';

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

/** An exchange of data as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Integration = Node & {
  __typename?: 'Integration';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `integration:os2kle.os2opgavefordeler`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** Languages that texts are kept in. */
export type Language =
  /** Danish (dansk). */
  | 'DA'
  /** English (engelsk). */
  | 'EN';

/** Conditions on a language; all that are given hold. */
export type LanguageFilter = {
  /** Is this. */
  eq?: InputMaybe<Language>;
  /** Is one of these. */
  in?: InputMaybe<Array<Language>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Language>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Language>>;
};

/** An organization's membership of OS2 (medlemskab), which holds from `validFrom` up to, not including, `validTo`. */
export type Membership = Node & {
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
  /** How often it was changed, counted from 1: what a change of it must have seen. */
  version: Scalars['Int']['output'];
};

/** One page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The memberships of the page with their cursors. */
  edges: Array<MembershipEdge>;
  /** The memberships of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The memberships of the page. */
  nodes: Array<Membership>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many memberships the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of memberships. */
export type MembershipConnectionFacetsArgs = {
  by: Array<MembershipFacet>;
};

/** A membership in a page. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** The place of this membership in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** What memberships can be counted by. */
export type MembershipFacet =
  /** `true` for the founders of OS2, `false` for the others. */
  | 'FOUNDING'
  /** The kind of the member. */
  | 'KIND'
  /** The id of the region that the member lies in on the day. */
  | 'REGION'
  /** The year it began in; those whose start is unknown have none. */
  | 'YEAR';

/** What a membership costs an organization in a year (kontingent). */
export type MembershipFee = {
  __typename?: 'MembershipFee';
  /** What is to be paid, in the currency, for example `25000`. */
  amount: Scalars['Int']['output'];
  /** The currency (ISO 4217), for example `DKK`. */
  currency: Scalars['String']['output'];
  /** Whether a membership is on record for some day of the year; otherwise this is what it would cost. */
  isDue: Scalars['Boolean']['output'];
  /** Whether it is half the fee, because every membership on record began after the day the schedule names. */
  isHalf: Scalars['Boolean']['output'];
  /** The schedule it follows. */
  schedule: FeeSchedule;
  /** The year of the invoice. */
  year: Scalars['Int']['output'];
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

/** One key of an order of memberships. */
export type MembershipOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: MembershipOrderField;
};

/** What memberships can be ordered by. */
export type MembershipOrderField =
  /** The everyday name of the member, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** The first day. */
  | 'VALID_FROM'
  /** The day after the last day. */
  | 'VALID_TO';

/** What became of a change of a membership. */
export type MembershipPayload = {
  __typename?: 'MembershipPayload';
  /** The membership as it is now; null when nothing was changed. */
  membership: Maybe<Membership>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
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

/** Why organizations take part (motivation). */
export type Motivation =
  /** To share the cost; economy (økonomi). */
  | 'COST_SHARING'
  /** To talk with others (dialog). */
  | 'DIALOGUE'
  /** To depend less on single suppliers (monopolbrud). */
  | 'INDEPENDENCE'
  /** To have a say, at once (indflydelse). */
  | 'INFLUENCE'
  /** To share knowledge (videndeling). */
  | 'KNOWLEDGE_SHARING'
  /** To own what they use (ejerskab). */
  | 'OWNERSHIP';

/** Conditions on a list of motivations; all that are given hold. */
export type MotivationListFilter = {
  /** Has this. */
  has?: InputMaybe<Motivation>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<Motivation>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<Motivation>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<Motivation>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is particular to a municipality (kommune). */
export type Municipality = {
  __typename?: 'Municipality';
  /** The three-digit code, for example `101`. */
  code: Scalars['MunicipalityCode']['output'];
  /** The same code written with four digits as in CPR and DAR, for example `0101`. */
  code4: Scalars['String']['output'];
  /** The count of inhabitants that the product fees of a year go by; null when no count is known. */
  feeBasis: Maybe<FeeBasis>;
  /** The size class (takstklasse) that product fees follow, by `population`; null when no count is known. */
  feeClass: Maybe<FeeClass>;
  /** The municipality's UUID in KOMBIT's FK Organisation. */
  fkOrganisationUuid: Scalars['ID']['output'];
  /** The statistical province (landsdel) in the EU's NUTS 3 classification, for example `DK011`. */
  nuts3: Scalars['NutsCode']['output'];
  /**
   * Inhabitants (folketal) by the newest count on the day or before, or by the oldest one where none is so old; null
   * when no count is known. `populationOn` says which count it is.
   */
  population: Maybe<Scalars['Int']['output']>;
  /** The 1 January of the count that `population` gives; null when no count is known. */
  populationOn: Maybe<Scalars['Date']['output']>;
  /** Every count of inhabitants that is known, the oldest first. */
  populations: Array<PopulationCount>;
};

/** What is particular to a municipality (kommune). */
export type MunicipalityFeeBasisArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What is particular to a municipality (kommune). */
export type MunicipalityFeeClassArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What is particular to a municipality (kommune). */
export type MunicipalityPopulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What is particular to a municipality (kommune). */
export type MunicipalityPopulationOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds a claim (påstand) beside those that are there: a figure as somebody published it. Claims are never changed and never
   * taken away; what contradicts another stands beside it. For the secretariat alone.
   */
  addClaim: Maybe<ClaimPayload>;
  /** Adds a source (kilde) for claims to be stated by. For the secretariat alone. */
  addSource: Maybe<SourcePayload>;
  /**
   * Admits an organization as a member (optag medlem). Refused with `ALREADY_EXISTS` while it has a membership that holds then
   * or later. For the secretariat alone.
   */
  admitMember: Maybe<MembershipPayload>;
  /** Ends a membership (udmeld medlem). It stays on record, up to its end. For the secretariat alone. */
  endMembership: Maybe<MembershipPayload>;
  /**
   * Erases an actor from the members subgraph: the name goes from its audit log, where the entries stay, and what the actor's
   * mutations answered is forgotten. From free texts of the log it goes too, unless it is one plain word, such as `support`.
   */
  eraseMembersActor: Maybe<ErasurePayload>;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationAddClaimArgs = {
  input: AddClaimInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationAdmitMemberArgs = {
  input: AdmitMemberInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEraseMembersActorArgs = {
  input: EraseActorInput;
};

/** What `Query.node` finds by its permanent, global id, whichever subgraph owns it. */
export type Node = {
  /** The permanent id, `namespace:name`, for example `municipality:101`, `product:os2mo` or `supplier:magenta`. */
  id: Scalars['ID']['output'];
};

/** Conditions on a NUTS 3 code; all that are given hold. */
export type NutsCodeFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['NutsCode']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['NutsCode']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['NutsCode']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['NutsCode']['input']>>;
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
  /** The cooperations that the community has with the organization on the day, by id. */
  cooperationAgreements: Maybe<CooperationAgreementConnection>;
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /** The events up to the day that the organization took a part in, in Danish alphabetical order of their titles. */
  events: Maybe<EventConnection>;
  /** Ids it had before; each of them still finds it. */
  formerIds: Array<Scalars['ID']['output']>;
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
  /**
   * What a membership costs in a year (kontingent), for a public authority: what it pays, or would pay if it were a
   * member. Null for other kinds of organization, whose fee is not known, and for years without a fee schedule.
   */
  membershipFee: Maybe<MembershipFee>;
  /** Every membership on record, past ones too, the earliest first; one whose start is unknown stands last. */
  memberships: Maybe<MembershipConnection>;
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
  /** Every region that it has lain in, lies in or will lie in, the earliest first. */
  regionAffiliations: Array<RegionAffiliation>;
  /** The four-digit region code (regionskode) when this is a region that has one. */
  regionCode: Maybe<Scalars['RegionCode']['output']>;
  /** The seats in governance bodies that the organization holds on the day. */
  seats: Array<GovernanceSeat>;
  /** The everyday name in Danish, for example `København`. */
  shortName: Scalars['String']['output'];
  /** The organization that took over when this one was closed down, such as by a merger of regions. */
  succeededBy: Maybe<Organization>;
  /** What the organization has said up to the day about why it is a member, by id. */
  testimonials: Maybe<TestimonialConnection>;
  /** First day of the organization's existence in its present form; null when unknown. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last day; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The places in working groups of products that the organization is known to hold on the day, by product. */
  workingGroupSeats: Maybe<WorkingGroupSeatConnection>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationCooperationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CooperationAgreementOrder>>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationIsMemberArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationMembershipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationMembershipFeeArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
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

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationRegionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationSeatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationTestimonialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestimonialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TestimonialOrder>>;
};

/** A public authority or another organization that takes part in, or uses the products of, the community. */
export type OrganizationWorkingGroupSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingGroupSeatFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkingGroupSeatOrder>>;
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
  /** The code of the municipality or region, for example `101` or `1084`. */
  areaCode: Maybe<Scalars['String']['output']>;
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /** Ids it had before. */
  formerIds: Array<Scalars['ID']['output']>;
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
  /** By the province (landsdel) that a municipality lies in. */
  nuts3?: InputMaybe<NutsCodeFilter>;
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
  /** By the places in working groups of products that it is known to hold on the day; `{ none: { role: { eq: COORDINATOR } } }` finds those without a coordinator. */
  workingGroupSeats?: InputMaybe<WorkingGroupSeatRelationFilter>;
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

/** An organization's part in a product (deltagelse) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Participation = Node & {
  __typename?: 'Participation';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `participation:os2compliance.municipality-183.initiator`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** The kinds of partner that the community distinguishes (typer af samarbejdspartnere). */
export type PartnerKind =
  /** An international partner (international partner). */
  | 'INTERNATIONAL'
  /** A joint public actor (fællesoffentlig aktør). */
  | 'JOINT_PUBLIC'
  /** A knowledge institution (vidensinstitution). */
  | 'KNOWLEDGE_INSTITUTION'
  /** A private supplier (privat leverandør). */
  | 'PRIVATE_SUPPLIER'
  /** A public authority (offentlig myndighed). */
  | 'PUBLIC_AUTHORITY';

/** A kind of partner as the community describes it. */
export type PartnerKindDefinition = {
  __typename?: 'PartnerKindDefinition';
  /** The permanent id, for example `partnerkind:international`. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: PartnerKind;
  /** The name. */
  name: Maybe<Text>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** Who they are, and what they do in the cooperation. */
  summary: Maybe<Text>;
};

/** A kind of partner as the community describes it. */
export type PartnerKindDefinitionNameArgs = {
  language: Language;
};

/** A kind of partner as the community describes it. */
export type PartnerKindDefinitionSummaryArgs = {
  language: Language;
};

/** Conditions on a kind of partner; all that are given hold. */
export type PartnerKindFilter = {
  /** Is this. */
  eq?: InputMaybe<PartnerKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartnerKind>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<PartnerKind>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<PartnerKind>>;
};

/** A partnership that is proposed (partnerskabsforslag) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type PartnershipProposal = Node & {
  __typename?: 'PartnershipProposal';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `partnership:municipality-101.1`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** Whoever takes part in something: an organization of the graph, one from outside it, or the community itself. */
export type Party = Community | ExternalOrganization | Organization;

/** A count of inhabitants (folketal). */
export type PopulationCount = {
  __typename?: 'PopulationCount';
  /** The 1 January that they were counted on. */
  countedOn: Scalars['Date']['output'];
  /** The size class (takstklasse) that this makes. */
  feeClass: FeeClass;
  /** How many inhabitants there were. */
  population: Scalars['Int']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** A talk (oplæg) about the community at an event. */
export type Presentation = Node & {
  __typename?: 'Presentation';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The documents shown or handed out. */
  documents: Array<CommunityDocument>;
  /** About how many minutes it lasted, for example 35. */
  durationMinutes: Maybe<Scalars['Int']['output']>;
  /** The event it was held at. */
  event: Event;
  /** Whether every seat was taken; null when the source does not tell. */
  fullHouse: Maybe<Scalars['Boolean']['output']>;
  /** The permanent id, for example `presentation:lga-innovation-zone`. */
  id: Scalars['ID']['output'];
  /** The language it was held in; null when the source does not tell. */
  language: Maybe<Language>;
  /** Who was presented, and by whom: the speaking party. */
  presenter: Party;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** About how many minutes of questions followed, for example 20. */
  questionMinutes: Maybe<Scalars['Int']['output']>;
  /** What the audience asked about. */
  questionTopics: Array<PresentationTopic>;
  /** The stage or part of the event it was held in, for example `Innovation Zone`. */
  stage: Maybe<Scalars['String']['output']>;
  /** What was said and asked. */
  summary: Maybe<Text>;
  /** The title, or what it was about. */
  title: Maybe<Text>;
  /** What it was about. */
  topics: Array<PresentationTopic>;
};

/** A talk (oplæg) about the community at an event. */
export type PresentationSummaryArgs = {
  language: Language;
};

/** A talk (oplæg) about the community at an event. */
export type PresentationTitleArgs = {
  language: Language;
};

/** Conditions on a talk; all that are given hold. */
export type PresentationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PresentationFilter>>;
  /** By the minutes it lasted. */
  durationMinutes?: InputMaybe<IntFilter>;
  /** Whether every seat was taken. */
  fullHouse?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the language it was held in. */
  language?: InputMaybe<LanguageFilter>;
  /** This does not hold. */
  not?: InputMaybe<PresentationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PresentationFilter>>;
  /** By the id of the speaking party. */
  presenterId?: InputMaybe<IdFilter>;
  /** By the minutes of questions. */
  questionMinutes?: InputMaybe<IntFilter>;
  /** By what was asked about. */
  questionTopics?: InputMaybe<PresentationTopicListFilter>;
  /** By what it was about. */
  topics?: InputMaybe<PresentationTopicListFilter>;
};

/** How many of the talks must fulfil a condition. */
export type PresentationRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<PresentationFilter>;
  /** None does. */
  none?: InputMaybe<PresentationFilter>;
  /** At least one does. */
  some?: InputMaybe<PresentationFilter>;
};

/** What is talked and asked about. */
export type PresentationTopic =
  /** Forms of cooperation (samarbejdsformer). */
  | 'COOPERATION'
  /** How decisions are made, and joint goals kept, without a hierarchy (beslutninger). */
  | 'DECISION_MAKING'
  /** How it works (metode). */
  | 'METHOD'
  /** Who owns the solutions (ejerskab). */
  | 'OWNERSHIP'
  /** What comes of it (produkter). */
  | 'PRODUCTS'
  /** How the community is built (struktur). */
  | 'STRUCTURE';

/** Conditions on a list of topics; all that are given hold. */
export type PresentationTopicListFilter = {
  /** Has this. */
  has?: InputMaybe<PresentationTopic>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<PresentationTopic>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<PresentationTopic>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<PresentationTopic>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A product as this subgraph sees it: enough to lead `Query.node` to its owner, and what has been published about it. */
export type Product = Node & {
  __typename?: 'Product';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** Published figures about the product, each with its source and date; none is overwritten by another. */
  claims: Maybe<ClaimConnection>;
  /** `Community.memberCount` on the day: the denominator of shares of the members, for the subgraph that counts users. */
  communityMemberCount: Maybe<Scalars['Int']['output']>;
  /** `FeeSchedule.membershipFee` on the day, in DKK: what each user that joined would pay for a year. */
  communityMembershipFee: Maybe<Scalars['Int']['output']>;
  /** `Community.municipalityCount` on the day: the denominator of shares of all municipalities. */
  communityMunicipalityCount: Maybe<Scalars['Int']['output']>;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** The areas to improve of the report of 2018 that the product is a measure for. */
  improvementAreas: Maybe<Array<ImprovementArea>>;
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
  /** The reports, surveys and articles published up to the day that name the product, in Danish alphabetical order. */
  reports: Maybe<ReportConnection>;
  /** The places in its working groups on the day that are known, by organization in Danish alphabetical order. */
  workingGroupSeats: Maybe<WorkingGroupSeatConnection>;
};

/** A product as this subgraph sees it: enough to lead `Query.node` to its owner, and what has been published about it. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};

/** A product as this subgraph sees it: enough to lead `Query.node` to its owner, and what has been published about it. */
export type ProductImprovementAreasArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A product as this subgraph sees it: enough to lead `Query.node` to its owner, and what has been published about it. */
export type ProductReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportOrder>>;
};

/** A product as this subgraph sees it: enough to lead `Query.node` to its owner, and what has been published about it. */
export type ProductWorkingGroupSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingGroupSeatFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkingGroupSeatOrder>>;
};

/** A document about a product as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type ProductDocument = Node & {
  __typename?: 'ProductDocument';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `document:os2valghalla.implementation`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A part of a product as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type ProductModule = Node & {
  __typename?: 'ProductModule';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `module:os2ferie`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A project as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Project = Node & {
  __typename?: 'Project';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `project:gps-connector`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A project that is proposed (projektforslag) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type ProjectProposal = Node & {
  __typename?: 'ProjectProposal';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `proposal:municipality-101.1`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
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
  /** Every published figure, whatever it is about; claims are not dated rows, so all of them are there on any day. */
  claims: Maybe<ClaimConnection>;
  /** OS2 itself: what the community is, how it is governed and what has been published about it. */
  community: Maybe<Community>;
  /** The documents of the community as a whole published up to the day, undated ones too, in Danish alphabetical order. */
  communityDocuments: Maybe<CommunityDocumentConnection>;
  /** Where published figures contradict each other: which of them cannot both be true, and why. */
  contradictions: Maybe<ContradictionConnection>;
  /** The cooperations of the community with others that hold on the day, in Danish alphabetical order of the partners. */
  cooperationAgreements: Maybe<CooperationAgreementConnection>;
  /** The events that the community held or was present at, up to the day, in Danish alphabetical order of their titles. */
  events: Maybe<EventConnection>;
  /** The organizations outside the community that it meets, in Danish alphabetical order of their names. */
  externalOrganizations: Maybe<ExternalOrganizationConnection>;
  /**
   * The areas to improve that the reports published up to the day name, with what the community does about each;
   * five, all of the report of 2018.
   */
  improvementAreas: Maybe<Array<ImprovementArea>>;
  /**
   * The organizations with a membership on record for the day, in Danish alphabetical order. The complete
   * list of members is not published, so this is a part of it: compare with the claims of `community`.
   */
  members: Maybe<OrganizationConnection>;
  /** Who changed what in the members subgraph, in the order of writing; the latest: `last: 25`. For the secretariat alone. */
  membersAudit: Maybe<AuditEntryConnection>;
  /**
   * Checks a part of that audit log: that no entry was changed, removed, inserted or moved since it was written. Erased values
   * leave it intact. Go on with `endCursor` until it is null. For the secretariat alone.
   */
  membersAuditCheck: Maybe<AuditCheck>;
  /**
   * The objects of the members subgraph that changed, of whatever type, the earliest change first, as far as the viewer may see
   * them: what `changes` is made of; not a part of the public graph.
   */
  membersChanges: Maybe<ChangeFeed>;
  /**
   * Every membership on record, past ones too, in Danish alphabetical order of the members. Who joined between two days:
   * `filter: { validFrom: { gte: "2018-01-01", lt: "2019-01-01" } }`.
   */
  memberships: Maybe<MembershipConnection>;
  /**
   * The object with this id, whichever subgraph owns it and on whatever day it holds: any type that is a `Node`, such as
   * an organization, a product, a supplier, a usage, a membership, a claim or a report. Null when no such object has the
   * id; an id that an object had before leads to the object.
   */
  node: Maybe<Node>;
  /**
   * The objects with these ids, in the order asked for; null in the place of an id that nothing has. A malformed id is null
   * with an error of its own, and the others stand.
   */
  nodes: Maybe<Array<Maybe<Node>>>;
  /** The organization with this id, or null. */
  organization: Maybe<Organization>;
  /** The organizations that changed, the earliest change first: what the other subgraphs follow; not a part of the public graph. */
  organizationFeed: Maybe<OrganizationFeed>;
  /** Every organization that exists on the day, members or not, in Danish alphabetical order of their short names unless `orderBy` says otherwise. */
  organizations: Maybe<OrganizationConnection>;
  /** What the reports published up to the day recommend, report by report and in the order of each. */
  recommendations: Maybe<RecommendationConnection>;
  /** The reports, surveys and articles published up to the day, undated ones too, in Danish alphabetical order of their titles. */
  reports: Maybe<ReportConnection>;
  /**
   * How many rows the public lists have, asked by gateways that price operations before they run. Not a part of the public
   * graph.
   */
  rowStatistics: Array<RowStatistics>;
  /**
   * Organizations, products and suppliers that a few words find (søgning), the best first: by name, former name, summary
   * (Danish and English word forms), module, CVR number, municipality or region code, KLE number, repository or id.
   * `Århus` and `Aarhus` are the same, the beginning of a word finds it, and a typo or two are mended. Where nothing has
   * all the words, what has most of them is found.
   */
  search: Maybe<SearchResultConnection>;
  /** The strategies for public digitalization published up to the day, undated ones too, in Danish alphabetical order. */
  strategies: Maybe<StrategyConnection>;
  /** What organizations have said up to the day about why they are members, by organization in Danish alphabetical order. */
  testimonials: Maybe<TestimonialConnection>;
  /** The places in working groups of products on the day that are known, by organization in Danish alphabetical order. */
  workingGroupSeats: Maybe<WorkingGroupSeatConnection>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCommunityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCommunityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CommunityDocumentOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContradictionOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCooperationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CooperationAgreementOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryExternalOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExternalOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExternalOrganizationOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryImprovementAreasArgs = {
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
export type QueryMembersAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryMembersAuditCheckArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  notedHead?: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryMembersChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
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

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecommendationOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StrategyOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryTestimonialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestimonialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TestimonialOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryWorkingGroupSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingGroupSeatFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkingGroupSeatOrder>>;
};

/** A share (andel), never without the two numbers that it is made of. */
export type Ratio = {
  __typename?: 'Ratio';
  /** Out of how many, for example `98`. */
  denominator: Scalars['Int']['output'];
  /** How many fulfil it, for example `69`. */
  numerator: Scalars['Int']['output'];
  /** The numerator divided by the denominator, for example `0.704`; null when the denominator is 0. */
  value: Maybe<Scalars['Float']['output']>;
};

/** What a report recommends (anbefaling). */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** Who is to act; empty when the source does not tell. */
  addressees: Array<Addressee>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** Who is named as able to carry it out; empty when nobody is. */
  candidates: Array<Party>;
  /** The permanent id, for example `recommendation:digst-2018-legal-task-force`. */
  id: Scalars['ID']['output'];
  /** Whether OS2 itself says that it lies outside its usual field. */
  outsideCommunity: Scalars['Boolean']['output'];
  /** Who has taken it up as far as the sources tell; null when nobody is known to own it. */
  owner: Maybe<Party>;
  /** The wider recommendation that it is a part of. */
  partOf: Maybe<Recommendation>;
  /** The recommendations that it is made of, in the order of the report. */
  parts: Array<Recommendation>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The report. */
  report: Report;
  /** The recommendation. */
  summary: Maybe<Text>;
};

/** What a report recommends (anbefaling). */
export type RecommendationSummaryArgs = {
  language: Language;
};

/** One page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The recommendations of the page with their cursors. */
  edges: Array<RecommendationEdge>;
  /** The recommendations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The recommendations of the page. */
  nodes: Array<Recommendation>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many recommendations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of recommendations. */
export type RecommendationConnectionFacetsArgs = {
  by: Array<RecommendationFacet>;
};

/** A recommendation in a page. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Recommendation;
};

/** What recommendations can be counted by. */
export type RecommendationFacet =
  /** Who is to act; a recommendation counts once for each. */
  | 'ADDRESSEE'
  /** The id of who owns it. */
  | 'OWNER'
  /** The id of the recommendation that it is a part of. */
  | 'PART_OF'
  /** The id of the report. */
  | 'REPORT';

/** Conditions on a recommendation; all that are given hold. */
export type RecommendationFilter = {
  /** By who is to act. */
  addressees?: InputMaybe<AddresseeListFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<RecommendationFilter>>;
  /** By the ids of who is named as able to carry it out. */
  candidateIds?: InputMaybe<TextListFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<RecommendationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RecommendationFilter>>;
  /** Whether OS2 says that it lies outside its usual field. */
  outsideCommunity?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the id of who owns it; `{ isNull: true }` finds those that nobody is known to own. */
  ownerId?: InputMaybe<IdFilter>;
  /** By the recommendation that it is a part of. */
  partOf?: InputMaybe<RecommendationFilter>;
  /** By the recommendations that it is made of. */
  parts?: InputMaybe<RecommendationRelationFilter>;
  /** By the report. */
  report?: InputMaybe<ReportFilter>;
};

/** One key of an order of recommendations. */
export type RecommendationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: RecommendationOrderField;
};

/** What recommendations can be ordered by. */
export type RecommendationOrderField =
  /** The id of who owns it. */
  | 'OWNER'
  /** Its place in the report. */
  | 'PLACE'
  /** The id of the report. */
  | 'REPORT';

/** How many of the recommendations must fulfil a condition. */
export type RecommendationRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<RecommendationFilter>;
  /** None does. */
  none?: InputMaybe<RecommendationFilter>;
  /** At least one does. */
  some?: InputMaybe<RecommendationFilter>;
};

/** In which region (region) an organization lies, from `validFrom` up to, not including, `validTo`. */
export type RegionAffiliation = {
  __typename?: 'RegionAffiliation';
  /** The permanent id, for example `affiliation:101.1084`. */
  id: Scalars['ID']['output'];
  /** The organization that lies in the region. */
  organization: Organization;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The region. */
  region: Organization;
  /** First day; null when no source tells, which for the five regions means since before OS2. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
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

/** A publication that states something about the community or its field: a report, a survey or an article. */
export type Report = Node & {
  __typename?: 'Report';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What it finds, in its order. */
  findings: Array<Finding>;
  /** The permanent id, for example `report:digst-2018`. */
  id: Scalars['ID']['output'];
  /** The areas to improve that it names, in its order. */
  improvementAreas: Array<ImprovementArea>;
  /** What kind of publication it is. */
  kind: ReportKind;
  /** Whether it speaks of OS2. */
  mentionsCommunity: Scalars['Boolean']['output'];
  /** Who wrote it for the publisher; null when the publisher did, or the source does not tell. */
  preparedBy: Maybe<Party>;
  /** The products that it names. */
  products: Array<Maybe<Product>>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The day it was published; null when undated. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `publishedOn` is; null when there is none. */
  publishedOnPrecision: Maybe<DatePrecision>;
  /** Who published it; null when the source does not tell. */
  publisher: Maybe<Party>;
  /** What it recommends, in its order. */
  recommendations: Maybe<RecommendationConnection>;
  /** What it says. */
  summary: Maybe<Text>;
  /** The title; its provenance says where it is ours. */
  title: Maybe<Text>;
  /** Where it can be read. */
  url: Maybe<Scalars['Url']['output']>;
};

/** A publication that states something about the community or its field: a report, a survey or an article. */
export type ReportRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecommendationOrder>>;
};

/** A publication that states something about the community or its field: a report, a survey or an article. */
export type ReportSummaryArgs = {
  language: Language;
};

/** A publication that states something about the community or its field: a report, a survey or an article. */
export type ReportTitleArgs = {
  language: Language;
};

/** One page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports of the page with their cursors. */
  edges: Array<ReportEdge>;
  /** The reports of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The reports of the page. */
  nodes: Array<Report>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many reports the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of reports. */
export type ReportConnectionFacetsArgs = {
  by: Array<ReportFacet>;
};

/** A report in a page. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Report;
};

/** What reports can be counted by. */
export type ReportFacet =
  /** The kind of publication. */
  | 'KIND'
  /** The id of a product that it names; a report counts once for each. */
  | 'PRODUCT'
  /** The id of who published it. */
  | 'PUBLISHER'
  /** The year it was published in. */
  | 'YEAR';

/** Conditions on a report; all that are given hold. */
export type ReportFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReportFilter>>;
  /** By what it finds. */
  findings?: InputMaybe<FindingRelationFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the kind of publication. */
  kind?: InputMaybe<ReportKindFilter>;
  /** Whether it speaks of OS2. */
  mentionsCommunity?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ReportFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReportFilter>>;
  /** By the id of who wrote it for the publisher. */
  preparedById?: InputMaybe<IdFilter>;
  /** By the ids of the products it names. */
  productIds?: InputMaybe<TextListFilter>;
  /** By the day it was published. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By the id of who published it, for example `{ eq: "external:ida" }`. */
  publisherId?: InputMaybe<IdFilter>;
  /** By what it recommends. */
  recommendations?: InputMaybe<RecommendationRelationFilter>;
  /** By the Danish title; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  title?: InputMaybe<TextFilter>;
};

/** Kinds of publication. */
export type ReportKind =
  /** An article or a piece of news (artikel). */
  | 'ARTICLE'
  /** A report (rapport). */
  | 'REPORT'
  /** A survey (undersøgelse). */
  | 'SURVEY';

/** Conditions on a kind of publication; all that are given hold. */
export type ReportKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ReportKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReportKind>>;
  /** Is not this. */
  ne?: InputMaybe<ReportKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReportKind>>;
};

/** One key of an order of reports. */
export type ReportOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ReportOrderField;
};

/** What reports can be ordered by. */
export type ReportOrderField =
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** The Danish title, in alphabetical order. */
  | 'TITLE';

/** A requirement as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Requirement = Node & {
  __typename?: 'Requirement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `requirement:shared-access-control`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** How many rows a public list, or a relation of a filter, has. */
export type RowStatistics = {
  __typename?: 'RowStatistics';
  /** The coordinate of the list, such as `Product.usages`, or of the field of a filter, such as `ProductFilter.usages`. */
  coordinate: Scalars['String']['output'];
  /** Whether these rows are read to compute the value at the coordinate, and are not the items of a list. */
  isRead: Scalars['Boolean']['output'];
  /**
   * The rows of the largest lists together: of the largest one, of the 4 largest ones, of the 16, and so on by powers of 4.
   * Empty where they are not known.
   */
  largest: Array<Scalars['Int']['output']>;
  /** The most rows that one parent has. */
  most: Scalars['Int']['output'];
  /** The most parents that one row belongs to. */
  shared: Scalars['Int']['output'];
  /** The rows of all parents together. */
  total: Scalars['Int']['output'];
};

/** What search results can be counted by. */
export type SearchFacet =
  /** The type: `ORGANIZATION`, `PRODUCT` or `SUPPLIER`. */
  'TYPE';

/** Where a text stands that search reads. */
export type SearchField =
  /** The municipality code (kommunekode) or region code (regionskode). */
  | 'AREA_CODE'
  /** The CVR number (business register). */
  | 'CVR'
  /** An id that it had before. */
  | 'FORMER_ID'
  /** The id. */
  | 'ID'
  /** A KLE number (subject classification). */
  | 'KLE_NUMBER'
  /** The name of a module of the product. */
  | 'MODULE'
  /** The name, official or everyday. */
  | 'NAME'
  /** A name it had before, or has elsewhere. */
  | 'OTHER_NAME'
  /** The address of a repository. */
  | 'REPOSITORY'
  /** The summary, in Danish or English. */
  | 'SUMMARY'
  /** The address of the website. */
  | 'WEBSITE';

/** A text that words were found in. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** Where the text stands. */
  field: SearchField;
  /** The text in parts, to be shown one after the other: plain text, never markup. */
  parts: Array<SearchHighlightPart>;
};

/** A part of a text. */
export type SearchHighlightPart = {
  __typename?: 'SearchHighlightPart';
  /** Whether it is what was searched for. */
  isMatch: Scalars['Boolean']['output'];
  /** The part; spaces and punctuation belong to it. */
  text: Scalars['String']['output'];
};

/** Something that search found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** The texts that the words were found in, and where in them. */
  highlights: Array<SearchHighlight>;
  /** Its permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** Its name, for example `OS2mo`. */
  name: Scalars['String']['output'];
  /** The object itself, on the day. */
  node: Maybe<Node>;
  /** How well it fits, more being better: to be compared within one answer alone. */
  score: Scalars['Float']['output'];
  /** What it is. */
  type: SearchType;
};

/** One page of what search found. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What was found, of this page, with cursors. */
  edges: Array<SearchResultEdge>;
  /** All that was found, counted by values it has; one facet for each asked for. */
  facets: Array<Facet>;
  /** What was found, of this page. */
  nodes: Array<SearchResult>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How much was found, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of what search found. */
export type SearchResultConnectionFacetsArgs = {
  by: Array<SearchFacet>;
};

/** Something found, in a page. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** The place of this result in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
};

/** What search can find. */
export type SearchType =
  /** An organization: a municipality, a region or another authority, member or not. */
  | 'ORGANIZATION'
  /** A product (produkt). */
  | 'PRODUCT'
  /** A supplier (leverandør). */
  | 'SUPPLIER';

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

/** A size class (takstklasse) of the product fees. */
export type SizeClass = {
  __typename?: 'SizeClass';
  /** The class. */
  feeClass: FeeClass;
  /** The fewest inhabitants, for example `25000`. */
  from: Scalars['Int']['output'];
  /** The most inhabitants, for example `60000`; null where there is no limit. */
  to: Maybe<Scalars['Int']['output']>;
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

/** What became of a source that was to be added. */
export type SourcePayload = {
  __typename?: 'SourcePayload';
  /** The source; null when it was not added. */
  source: Maybe<Source>;
  /** What to mend; empty when it was added. */
  userErrors: Array<UserError>;
};

/** A strategy or policy for public digitalization (strategi), which products can be tied to. */
export type Strategy = Node & {
  __typename?: 'Strategy';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `strategy:joint-public-2026`. */
  id: Scalars['ID']['output'];
  /** Whether the day lies in the years it is for; null when the source tells neither the first nor the last. */
  isInForce: Maybe<Scalars['Boolean']['output']>;
  /** Whose strategy it is. */
  kind: StrategyKind;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The day it was published; null when undated. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `publishedOn` is; null when there is none. */
  publishedOnPrecision: Maybe<DatePrecision>;
  /** Who published it. */
  publishers: Array<Party>;
  /** Whether a text says that it recognizes the work of OS2; null where no text read so far tells. */
  recognizesCommunity: Maybe<Scalars['Boolean']['output']>;
  /** What it aims at. */
  summary: Maybe<Text>;
  /** The title. */
  title: Maybe<Text>;
  /** Where it can be read. */
  url: Maybe<Scalars['Url']['output']>;
  /** The first day of the years it is for; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last of the years it is for; null when the source does not tell. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A strategy or policy for public digitalization (strategi), which products can be tied to. */
export type StrategySummaryArgs = {
  language: Language;
};

/** A strategy or policy for public digitalization (strategi), which products can be tied to. */
export type StrategyTitleArgs = {
  language: Language;
};

/** One page of strategies. */
export type StrategyConnection = {
  __typename?: 'StrategyConnection';
  /** The strategies of the page with their cursors. */
  edges: Array<StrategyEdge>;
  /** The strategies of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The strategies of the page. */
  nodes: Array<Strategy>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many strategies the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of strategies. */
export type StrategyConnectionFacetsArgs = {
  by: Array<StrategyFacet>;
};

/** A strategy in a page. */
export type StrategyEdge = {
  __typename?: 'StrategyEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Strategy;
};

/** What strategies can be counted by. */
export type StrategyFacet =
  /** Whose strategy it is. */
  | 'KIND'
  /** The id of who published it; a strategy counts once for each. */
  | 'PUBLISHER'
  /** The year it was published in. */
  | 'YEAR';

/** Conditions on a strategy; all that are given hold. */
export type StrategyFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<StrategyFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** Whether the day lies in the years it is for; neither value finds those whose source tells no years. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** By whose strategy it is. */
  kind?: InputMaybe<StrategyKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<StrategyFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StrategyFilter>>;
  /** By the day it was published. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By the ids of who published it, for example `{ has: "organization:kl" }`. */
  publisherIds?: InputMaybe<TextListFilter>;
  /** Whether a text says that it recognizes the work of OS2. */
  recognizesCommunity?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the Danish title; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  title?: InputMaybe<TextFilter>;
  /** By the first day of the years it is for. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after the last of the years it is for. */
  validTo?: InputMaybe<DateFilter>;
};

/** Whose strategy it is. */
export type StrategyKind =
  /** State, regions and municipalities together (fællesoffentlig strategi). */
  | 'JOINT_PUBLIC'
  /** The municipalities', by KL (fælleskommunal strategi). */
  | 'LOCAL_GOVERNMENT'
  /** The government's (national strategi). */
  | 'NATIONAL';

/** Conditions on whose strategy it is; all that are given hold. */
export type StrategyKindFilter = {
  /** Is this. */
  eq?: InputMaybe<StrategyKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<StrategyKind>>;
  /** Is not this. */
  ne?: InputMaybe<StrategyKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<StrategyKind>>;
};

/** One key of an order of strategies. */
export type StrategyOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: StrategyOrderField;
};

/** What strategies can be ordered by. */
export type StrategyOrderField =
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** The Danish title, in alphabetical order. */
  | 'TITLE'
  /** The first day of the years it is for. */
  | 'VALID_FROM';

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

/** What an organization says about why it is a member (udtalelse); who said it is not kept. */
export type Testimonial = Node & {
  __typename?: 'Testimonial';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `testimonial:helsingoer`. */
  id: Scalars['ID']['output'];
  /** Why it is a member. */
  motivations: Array<Motivation>;
  /** The organization. */
  organization: Organization;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The day it was said; null when undated. */
  statedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `statedOn` is; null when there is none. */
  statedOnPrecision: Maybe<DatePrecision>;
  /** What was said, in our words. */
  summary: Maybe<Text>;
};

/** What an organization says about why it is a member (udtalelse); who said it is not kept. */
export type TestimonialSummaryArgs = {
  language: Language;
};

/** One page of testimonials. */
export type TestimonialConnection = {
  __typename?: 'TestimonialConnection';
  /** The testimonials of the page with their cursors. */
  edges: Array<TestimonialEdge>;
  /** The testimonials of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The testimonials of the page. */
  nodes: Array<Testimonial>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many testimonials the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of testimonials. */
export type TestimonialConnectionFacetsArgs = {
  by: Array<TestimonialFacet>;
};

/** A testimonial in a page. */
export type TestimonialEdge = {
  __typename?: 'TestimonialEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Testimonial;
};

/** What testimonials can be counted by. */
export type TestimonialFacet =
  /** The size class (takstklasse) of the organization. */
  | 'FEE_CLASS'
  /** A motivation; a testimonial counts once for each. */
  | 'MOTIVATION'
  /** The id of the region that the organization lies in on the day. */
  | 'REGION';

/** Conditions on a testimonial; all that are given hold. */
export type TestimonialFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TestimonialFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By why it is a member. */
  motivations?: InputMaybe<MotivationListFilter>;
  /** This does not hold. */
  not?: InputMaybe<TestimonialFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TestimonialFilter>>;
  /** By the organization. */
  organization?: InputMaybe<OrganizationFilter>;
  /** By the day it was said. */
  statedOn?: InputMaybe<DateFilter>;
};

/** One key of an order of testimonials. */
export type TestimonialOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: TestimonialOrderField;
};

/** What testimonials can be ordered by. */
export type TestimonialOrderField =
  /** The everyday name of the organization, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** The day it was said. */
  | 'STATED_ON';

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

/** Conditions on a list of texts or ids; all that are given hold. */
export type TextListFilter = {
  /** Has this. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organization's use of a product (anvendelse) as this subgraph sees it: enough to lead `Query.node` to its owner. */
export type Usage = Node & {
  __typename?: 'Usage';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `usage:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The id: the key that `Query.node` leads to the owner with. */
  nodeId: Scalars['ID']['output'];
};

/** A change that was made, or tried, and what can be mended about it (brugerfejl). */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of mistake it is. */
  code: UserErrorCode;
  /** What is wrong and what to do, in plain words. */
  message: Scalars['String']['output'];
  /** The input field it is about, from the outside in, for example `["input", "validFrom"]`; null for none in particular. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a change was not made, for reasons that its user can mend. */
export type UserErrorCode =
  /** It is there already. */
  | 'ALREADY_EXISTS'
  /** Others are changing the same at the moment: try again with the same key. */
  | 'BUSY'
  /** The idempotency key came with another change before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value breaks its rule. */
  | 'INVALID'
  /** What it is about is not there. */
  | 'NOT_FOUND'
  /** What it is about is in a state that does not allow it. */
  | 'NOT_POSSIBLE'
  /** As much was changed today as one partner may change in a day: go on tomorrow. */
  | 'QUOTA_REACHED'
  /** It was changed since it was read: read it again. */
  | 'VERSION_CONFLICT';

/** The kinds of working group that the community has (typer af arbejdsgrupper). */
export type WorkingGroupKind =
  /** The coordination group (koordinationsgruppe): brings together what the users want, and leads the work. */
  | 'COORDINATION'
  /** An expert group (faggruppe): works on the content. */
  | 'EXPERT'
  /** The steering group (styregruppe): decides, and finds the money. */
  | 'STEERING';

/** Conditions on a kind of working group; all that are given hold. */
export type WorkingGroupKindFilter = {
  /** Is this. */
  eq?: InputMaybe<WorkingGroupKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<WorkingGroupKind>>;
  /** Is not this. */
  ne?: InputMaybe<WorkingGroupKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WorkingGroupKind>>;
};

/** Roles in a working group. */
export type WorkingGroupRole =
  /** Runs it (tovholder). */
  | 'COORDINATOR'
  /** Takes part in it (medlem). */
  | 'MEMBER';

/** Conditions on a role in a working group; all that are given hold. */
export type WorkingGroupRoleFilter = {
  /** Is this. */
  eq?: InputMaybe<WorkingGroupRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<WorkingGroupRole>>;
  /** Is not this. */
  ne?: InputMaybe<WorkingGroupRole>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WorkingGroupRole>>;
};

/** A place in a working group (arbejdsgruppe) of a product, held by an organization from `validFrom` up to, not including, `validTo`. Who fills it is not kept. */
export type WorkingGroupSeat = {
  __typename?: 'WorkingGroupSeat';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The kind of group. */
  group: WorkingGroupKind;
  /** The permanent id, for example `groupseat:os2kle.coordination.municipality-706`. */
  id: Scalars['ID']['output'];
  /** The organization that holds it. */
  organization: Organization;
  /** The product that the group works for. */
  product: Maybe<Product>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The role in the group. */
  role: WorkingGroupRole;
  /** First day; null when the source tells of it, but not since when. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** One page of places in working groups. */
export type WorkingGroupSeatConnection = {
  __typename?: 'WorkingGroupSeatConnection';
  /** The places in working groups of the page with their cursors. */
  edges: Array<WorkingGroupSeatEdge>;
  /** The places in working groups of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The places in working groups of the page. */
  nodes: Array<WorkingGroupSeat>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many places in working groups the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of places in working groups. */
export type WorkingGroupSeatConnectionFacetsArgs = {
  by: Array<WorkingGroupSeatFacet>;
};

/** A place in a working group in a page. */
export type WorkingGroupSeatEdge = {
  __typename?: 'WorkingGroupSeatEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WorkingGroupSeat;
};

/** What places in working groups can be counted by. */
export type WorkingGroupSeatFacet =
  /** The kind of group. */
  | 'GROUP'
  /** The id of the organization. */
  | 'ORGANIZATION'
  /** The id of the product. */
  | 'PRODUCT'
  /** The role. */
  | 'ROLE';

/** Conditions on a place in a working group; all that are given hold. */
export type WorkingGroupSeatFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<WorkingGroupSeatFilter>>;
  /** By the kind of group. */
  group?: InputMaybe<WorkingGroupKindFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<WorkingGroupSeatFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<WorkingGroupSeatFilter>>;
  /** By the organization that holds it. */
  organization?: InputMaybe<OrganizationFilter>;
  /** By the id of the product, for example `{ eq: "product:os2kle" }`. */
  productId?: InputMaybe<IdFilter>;
  /** By the role. */
  role?: InputMaybe<WorkingGroupRoleFilter>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** One key of an order of places in working groups. */
export type WorkingGroupSeatOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: WorkingGroupSeatOrderField;
};

/** What places in working groups can be ordered by. */
export type WorkingGroupSeatOrderField =
  /** The everyday name of the organization, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** The id of the product. */
  | 'PRODUCT'
  /** The first day. */
  | 'VALID_FROM';

/** How many of the places in working groups must fulfil a condition. */
export type WorkingGroupSeatRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<WorkingGroupSeatFilter>;
  /** None does. */
  none?: InputMaybe<WorkingGroupSeatFilter>;
  /** At least one does. */
  some?: InputMaybe<WorkingGroupSeatFilter>;
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
  Change: Change;
  Community: Community;
  Organization: Organization;
  Product: Product;
  Strategy: Strategy;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Change: { __typename: 'Change' } & GraphQLRecursivePick<
    FederationTypes['Change'],
    { nodeId: true; asOf: true; kind: true }
  >;
  Community: { __typename: 'Community' } & GraphQLRecursivePick<FederationTypes['Community'], { id: true; asOf: true }>;
  Organization: { __typename: 'Organization' } & (
    | GraphQLRecursivePick<FederationTypes['Organization'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Organization'], { nodeId: true; asOf: true }>
  );
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { nodeId: true; asOf: true }>;
  Strategy: { __typename: 'Strategy' } & GraphQLRecursivePick<FederationTypes['Strategy'], { id: true; asOf: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party: CommunityNode | ExternalOrganizationNode | OrganizationNode;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | Stub
    | ClaimNode
    | CommunityNode
    | CommunityDocumentNode
    | CommunityFunctionRow
    | CooperationAgreementNode
    | Stub
    | Stub
    | Stub
    | Stub
    | EventNode
    | ExternalOrganizationNode
    | Stub
    | FindingNode
    | Stub
    | GovernanceBodyNode
    | Stub
    | GovernanceSeatNode
    | ImprovementAreaNode
    | Stub
    | MembershipNode
    | OrganizationNode
    | Stub
    | Stub
    | PresentationNode
    | ProductStub
    | Stub
    | Stub
    | Stub
    | Stub
    | RecommendationNode
    | ReportNode
    | Stub
    | StrategyNode
    | Stub
    | TestimonialNode
    | Stub;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddClaimInput: AddClaimInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AddSourceInput: AddSourceInput;
  Addressee: Addressee;
  AddresseeListFilter: AddresseeListFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdmitMemberInput: AdmitMemberInput;
  Agreement: ResolverTypeWrapper<Stub>;
  AgreementKind: AgreementKind;
  AgreementKindDefinition: ResolverTypeWrapper<AgreementKindDefinitionRow>;
  AgreementKindFilter: AgreementKindFilter;
  AuditCheck: ResolverTypeWrapper<AuditCheck>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntry: ResolverTypeWrapper<AuditEntryNode>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditedField: ResolverTypeWrapper<AuditedField>;
  Change: ResolverTypeWrapper<ChangedObject>;
  ChangeFeed: ResolverTypeWrapper<ChangeFeed>;
  ChangeFeedItem: ResolverTypeWrapper<ChangeFeedItem>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimComparison: ClaimComparison;
  ClaimComparisonFilter: ClaimComparisonFilter;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFacet: ClaimFacet;
  ClaimFilter: ClaimFilter;
  ClaimMetric: ClaimMetric;
  ClaimMetricFilter: ClaimMetricFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimPayload: ResolverTypeWrapper<AddedClaim>;
  ClaimUnit: ClaimUnit;
  ClaimUnitFilter: ClaimUnitFilter;
  Community: ResolverTypeWrapper<CommunityNode>;
  CommunityDocument: ResolverTypeWrapper<CommunityDocumentNode>;
  CommunityDocumentConnection: ResolverTypeWrapper<CommunityDocumentPage>;
  CommunityDocumentEdge: ResolverTypeWrapper<
    Omit<CommunityDocumentEdge, 'node'> & { node: ResolversTypes['CommunityDocument'] }
  >;
  CommunityDocumentFacet: CommunityDocumentFacet;
  CommunityDocumentFilter: CommunityDocumentFilter;
  CommunityDocumentFormat: CommunityDocumentFormat;
  CommunityDocumentFormatFilter: CommunityDocumentFormatFilter;
  CommunityDocumentKind: CommunityDocumentKind;
  CommunityDocumentKindFilter: CommunityDocumentKindFilter;
  CommunityDocumentOrder: CommunityDocumentOrder;
  CommunityDocumentOrderField: CommunityDocumentOrderField;
  CommunityFunction: ResolverTypeWrapper<CommunityFunctionRow>;
  CommunityValue: ResolverTypeWrapper<CommunityValueRow>;
  CommunityValueTag: CommunityValueTag;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  Contradiction: ResolverTypeWrapper<ContradictionNode>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionPage>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFacet: ContradictionFacet;
  ContradictionFilter: ContradictionFilter;
  ContradictionOrder: ContradictionOrder;
  ContradictionOrderField: ContradictionOrderField;
  ContradictionReason: ContradictionReason;
  ContradictionReasonFilter: ContradictionReasonFilter;
  CooperationAgreement: ResolverTypeWrapper<CooperationAgreementNode>;
  CooperationAgreementConnection: ResolverTypeWrapper<CooperationAgreementPage>;
  CooperationAgreementEdge: ResolverTypeWrapper<
    Omit<CooperationAgreementEdge, 'node'> & { node: ResolversTypes['CooperationAgreement'] }
  >;
  CooperationAgreementFacet: CooperationAgreementFacet;
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementOrder: CooperationAgreementOrder;
  CooperationAgreementOrderField: CooperationAgreementOrderField;
  CooperationForm: CooperationForm;
  CooperationFormFilter: CooperationFormFilter;
  CooperationStatus: CooperationStatus;
  CooperationStatusFilter: CooperationStatusFilter;
  Correction: ResolverTypeWrapper<Stub>;
  Coverage: Coverage;
  CvrNumber: ResolverTypeWrapper<Scalars['CvrNumber']['output']>;
  CvrNumberFilter: CvrNumberFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<Stub>;
  EndMembershipInput: EndMembershipInput;
  Engagement: ResolverTypeWrapper<Stub>;
  EngagementDeclaration: ResolverTypeWrapper<Stub>;
  EraseActorInput: EraseActorInput;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasurePayload: ResolverTypeWrapper<WrittenErasure>;
  Event: ResolverTypeWrapper<EventNode>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacet: EventFacet;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventKindFilter: EventKindFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventParticipation: ResolverTypeWrapper<EventParticipationNode>;
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationRelationFilter: EventParticipationRelationFilter;
  EventParticipationRole: EventParticipationRole;
  EventParticipationRoleFilter: EventParticipationRoleFilter;
  EventRecurrence: EventRecurrence;
  EventRecurrenceFilter: EventRecurrenceFilter;
  ExternalOrganization: ResolverTypeWrapper<ExternalOrganizationNode>;
  ExternalOrganizationConnection: ResolverTypeWrapper<ExternalOrganizationPage>;
  ExternalOrganizationEdge: ResolverTypeWrapper<
    Omit<ExternalOrganizationEdge, 'node'> & { node: ResolversTypes['ExternalOrganization'] }
  >;
  ExternalOrganizationFacet: ExternalOrganizationFacet;
  ExternalOrganizationFilter: ExternalOrganizationFilter;
  ExternalOrganizationKind: ExternalOrganizationKind;
  ExternalOrganizationKindFilter: ExternalOrganizationKindFilter;
  ExternalOrganizationOrder: ExternalOrganizationOrder;
  ExternalOrganizationOrderField: ExternalOrganizationOrderField;
  ExternalSystem: ResolverTypeWrapper<Stub>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  FeeBasis: ResolverTypeWrapper<FeeBasisNode>;
  FeeClass: FeeClass;
  FeeClassFilter: FeeClassFilter;
  FeeSchedule: ResolverTypeWrapper<FeeScheduleNode>;
  FeedMembership: ResolverTypeWrapper<FeedMembership>;
  FeedPopulation: ResolverTypeWrapper<FeedPopulation>;
  FeedRegion: ResolverTypeWrapper<FeedRegion>;
  Finding: ResolverTypeWrapper<FindingNode>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingKindFilter: FindingKindFilter;
  FindingRelationFilter: FindingRelationFilter;
  FloatFilter: FloatFilter;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  GovernanceAssessment: ResolverTypeWrapper<Stub>;
  GovernanceBody: ResolverTypeWrapper<GovernanceBodyNode>;
  GovernanceBodyKind: GovernanceBodyKind;
  GovernanceCriterion: ResolverTypeWrapper<Stub>;
  GovernanceLevelOfWork: GovernanceLevelOfWork;
  GovernanceSeat: ResolverTypeWrapper<GovernanceSeatNode>;
  GovernanceSeatFilter: GovernanceSeatFilter;
  GovernanceSeatRelationFilter: GovernanceSeatRelationFilter;
  IdFilter: IdFilter;
  ImprovementArea: ResolverTypeWrapper<ImprovementAreaNode>;
  ImprovementAreaKind: ImprovementAreaKind;
  ImprovementMeasure: ResolverTypeWrapper<ImprovementMeasureNode>;
  ImprovementMeasureKind: ImprovementMeasureKind;
  IntFilter: IntFilter;
  Integration: ResolverTypeWrapper<Stub>;
  Language: Language;
  LanguageFilter: LanguageFilter;
  Membership: ResolverTypeWrapper<MembershipNode>;
  MembershipConnection: ResolverTypeWrapper<MembershipPage>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFacet: MembershipFacet;
  MembershipFee: ResolverTypeWrapper<MembershipFeeNode>;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  MembershipOrderField: MembershipOrderField;
  MembershipPayload: ResolverTypeWrapper<ChangedMembership>;
  MembershipRelationFilter: MembershipRelationFilter;
  Motivation: Motivation;
  MotivationListFilter: MotivationListFilter;
  Municipality: ResolverTypeWrapper<MunicipalityNode>;
  MunicipalityCode: ResolverTypeWrapper<Scalars['MunicipalityCode']['output']>;
  MunicipalityCodeFilter: MunicipalityCodeFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NutsCode: ResolverTypeWrapper<Scalars['NutsCode']['output']>;
  NutsCodeFilter: NutsCodeFilter;
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
  Participation: ResolverTypeWrapper<Stub>;
  PartnerKind: PartnerKind;
  PartnerKindDefinition: ResolverTypeWrapper<PartnerKindDefinitionRow>;
  PartnerKindFilter: PartnerKindFilter;
  PartnershipProposal: ResolverTypeWrapper<Stub>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  PopulationCount: ResolverTypeWrapper<PopulationRow>;
  Presentation: ResolverTypeWrapper<PresentationNode>;
  PresentationFilter: PresentationFilter;
  PresentationRelationFilter: PresentationRelationFilter;
  PresentationTopic: PresentationTopic;
  PresentationTopicListFilter: PresentationTopicListFilter;
  Product: ResolverTypeWrapper<ProductStub>;
  ProductDocument: ResolverTypeWrapper<Stub>;
  ProductModule: ResolverTypeWrapper<Stub>;
  Project: ResolverTypeWrapper<Stub>;
  ProjectProposal: ResolverTypeWrapper<Stub>;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Recommendation: ResolverTypeWrapper<RecommendationNode>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationPage>;
  RecommendationEdge: ResolverTypeWrapper<
    Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }
  >;
  RecommendationFacet: RecommendationFacet;
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationOrderField: RecommendationOrderField;
  RecommendationRelationFilter: RecommendationRelationFilter;
  RegionAffiliation: ResolverTypeWrapper<RegionAffiliationNode>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  Report: ResolverTypeWrapper<ReportNode>;
  ReportConnection: ResolverTypeWrapper<ReportPage>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFacet: ReportFacet;
  ReportFilter: ReportFilter;
  ReportKind: ReportKind;
  ReportKindFilter: ReportKindFilter;
  ReportOrder: ReportOrder;
  ReportOrderField: ReportOrderField;
  Requirement: ResolverTypeWrapper<Stub>;
  RowStatistics: ResolverTypeWrapper<RowStatistics>;
  SearchFacet: SearchFacet;
  SearchField: SearchField;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  SearchResult: ResolverTypeWrapper<SearchHit>;
  SearchResultConnection: ResolverTypeWrapper<SearchPage>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchType: SearchType;
  SeatRole: SeatRole;
  SeatRoleFilter: SeatRoleFilter;
  SizeClass: ResolverTypeWrapper<SizeClass>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourcePayload: ResolverTypeWrapper<AddedSource>;
  Strategy: ResolverTypeWrapper<StrategyNode>;
  StrategyConnection: ResolverTypeWrapper<StrategyPage>;
  StrategyEdge: ResolverTypeWrapper<Omit<StrategyEdge, 'node'> & { node: ResolversTypes['Strategy'] }>;
  StrategyFacet: StrategyFacet;
  StrategyFilter: StrategyFilter;
  StrategyKind: StrategyKind;
  StrategyKindFilter: StrategyKindFilter;
  StrategyOrder: StrategyOrder;
  StrategyOrderField: StrategyOrderField;
  Supplier: ResolverTypeWrapper<Stub>;
  Testimonial: ResolverTypeWrapper<TestimonialNode>;
  TestimonialConnection: ResolverTypeWrapper<TestimonialPage>;
  TestimonialEdge: ResolverTypeWrapper<Omit<TestimonialEdge, 'node'> & { node: ResolversTypes['Testimonial'] }>;
  TestimonialFacet: TestimonialFacet;
  TestimonialFilter: TestimonialFilter;
  TestimonialOrder: TestimonialOrder;
  TestimonialOrderField: TestimonialOrderField;
  Text: ResolverTypeWrapper<Text>;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Usage: ResolverTypeWrapper<Stub>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WorkingGroupKind: WorkingGroupKind;
  WorkingGroupKindFilter: WorkingGroupKindFilter;
  WorkingGroupRole: WorkingGroupRole;
  WorkingGroupRoleFilter: WorkingGroupRoleFilter;
  WorkingGroupSeat: ResolverTypeWrapper<WorkingGroupSeatNode>;
  WorkingGroupSeatConnection: ResolverTypeWrapper<WorkingGroupSeatPage>;
  WorkingGroupSeatEdge: ResolverTypeWrapper<
    Omit<WorkingGroupSeatEdge, 'node'> & { node: ResolversTypes['WorkingGroupSeat'] }
  >;
  WorkingGroupSeatFacet: WorkingGroupSeatFacet;
  WorkingGroupSeatFilter: WorkingGroupSeatFilter;
  WorkingGroupSeatOrder: WorkingGroupSeatOrder;
  WorkingGroupSeatOrderField: WorkingGroupSeatOrderField;
  WorkingGroupSeatRelationFilter: WorkingGroupSeatRelationFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddClaimInput: AddClaimInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  AddSourceInput: AddSourceInput;
  AddresseeListFilter: AddresseeListFilter;
  Boolean: Scalars['Boolean']['output'];
  AdmitMemberInput: AdmitMemberInput;
  Agreement: Stub;
  AgreementKindDefinition: AgreementKindDefinitionRow;
  AgreementKindFilter: AgreementKindFilter;
  AuditCheck: AuditCheck;
  Int: Scalars['Int']['output'];
  AuditEntry: AuditEntryNode;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: AuditFault;
  AuditedField: AuditedField;
  Change: ChangedObject;
  ChangeFeed: ChangeFeed;
  ChangeFeedItem: ChangeFeedItem;
  Claim: ClaimNode;
  ClaimComparisonFilter: ClaimComparisonFilter;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimMetricFilter: ClaimMetricFilter;
  ClaimOrder: ClaimOrder;
  ClaimPayload: AddedClaim;
  ClaimUnitFilter: ClaimUnitFilter;
  Community: CommunityNode;
  CommunityDocument: CommunityDocumentNode;
  CommunityDocumentConnection: CommunityDocumentPage;
  CommunityDocumentEdge: Omit<CommunityDocumentEdge, 'node'> & { node: ResolversParentTypes['CommunityDocument'] };
  CommunityDocumentFilter: CommunityDocumentFilter;
  CommunityDocumentFormatFilter: CommunityDocumentFormatFilter;
  CommunityDocumentKindFilter: CommunityDocumentKindFilter;
  CommunityDocumentOrder: CommunityDocumentOrder;
  CommunityFunction: CommunityFunctionRow;
  CommunityValue: CommunityValueRow;
  ConfidenceFilter: ConfidenceFilter;
  Contradiction: ContradictionNode;
  ContradictionConnection: ContradictionPage;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionFilter: ContradictionFilter;
  ContradictionOrder: ContradictionOrder;
  ContradictionReasonFilter: ContradictionReasonFilter;
  CooperationAgreement: CooperationAgreementNode;
  CooperationAgreementConnection: CooperationAgreementPage;
  CooperationAgreementEdge: Omit<CooperationAgreementEdge, 'node'> & {
    node: ResolversParentTypes['CooperationAgreement'];
  };
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementOrder: CooperationAgreementOrder;
  CooperationFormFilter: CooperationFormFilter;
  CooperationStatusFilter: CooperationStatusFilter;
  Correction: Stub;
  CvrNumber: Scalars['CvrNumber']['output'];
  CvrNumberFilter: CvrNumberFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Decision: Stub;
  EndMembershipInput: EndMembershipInput;
  Engagement: Stub;
  EngagementDeclaration: Stub;
  EraseActorInput: EraseActorInput;
  Erasure: Erasure;
  ErasurePayload: WrittenErasure;
  Event: EventNode;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventKindFilter: EventKindFilter;
  EventOrder: EventOrder;
  EventParticipation: EventParticipationNode;
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationRelationFilter: EventParticipationRelationFilter;
  EventParticipationRoleFilter: EventParticipationRoleFilter;
  EventRecurrenceFilter: EventRecurrenceFilter;
  ExternalOrganization: ExternalOrganizationNode;
  ExternalOrganizationConnection: ExternalOrganizationPage;
  ExternalOrganizationEdge: Omit<ExternalOrganizationEdge, 'node'> & {
    node: ResolversParentTypes['ExternalOrganization'];
  };
  ExternalOrganizationFilter: ExternalOrganizationFilter;
  ExternalOrganizationKindFilter: ExternalOrganizationKindFilter;
  ExternalOrganizationOrder: ExternalOrganizationOrder;
  ExternalSystem: Stub;
  Facet: Facet;
  FacetBucket: FacetBucket;
  FeeBasis: FeeBasisNode;
  FeeClassFilter: FeeClassFilter;
  FeeSchedule: FeeScheduleNode;
  FeedMembership: FeedMembership;
  FeedPopulation: FeedPopulation;
  FeedRegion: FeedRegion;
  Finding: FindingNode;
  FindingFilter: FindingFilter;
  FindingKindFilter: FindingKindFilter;
  FindingRelationFilter: FindingRelationFilter;
  FloatFilter: FloatFilter;
  Gln: Scalars['Gln']['output'];
  GovernanceAssessment: Stub;
  GovernanceBody: GovernanceBodyNode;
  GovernanceCriterion: Stub;
  GovernanceSeat: GovernanceSeatNode;
  GovernanceSeatFilter: GovernanceSeatFilter;
  GovernanceSeatRelationFilter: GovernanceSeatRelationFilter;
  IdFilter: IdFilter;
  ImprovementArea: ImprovementAreaNode;
  ImprovementMeasure: ImprovementMeasureNode;
  IntFilter: IntFilter;
  Integration: Stub;
  LanguageFilter: LanguageFilter;
  Membership: MembershipNode;
  MembershipConnection: MembershipPage;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFee: MembershipFeeNode;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  MembershipPayload: ChangedMembership;
  MembershipRelationFilter: MembershipRelationFilter;
  MotivationListFilter: MotivationListFilter;
  Municipality: MunicipalityNode;
  MunicipalityCode: Scalars['MunicipalityCode']['output'];
  MunicipalityCodeFilter: MunicipalityCodeFilter;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NutsCode: Scalars['NutsCode']['output'];
  NutsCodeFilter: NutsCodeFilter;
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
  Participation: Stub;
  PartnerKindDefinition: PartnerKindDefinitionRow;
  PartnerKindFilter: PartnerKindFilter;
  PartnershipProposal: Stub;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  PopulationCount: PopulationRow;
  Presentation: PresentationNode;
  PresentationFilter: PresentationFilter;
  PresentationRelationFilter: PresentationRelationFilter;
  PresentationTopicListFilter: PresentationTopicListFilter;
  Product: ProductStub;
  ProductDocument: Stub;
  ProductModule: Stub;
  Project: Stub;
  ProjectProposal: Stub;
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  Recommendation: RecommendationNode;
  RecommendationConnection: RecommendationPage;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationRelationFilter: RecommendationRelationFilter;
  RegionAffiliation: RegionAffiliationNode;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  Report: ReportNode;
  ReportConnection: ReportPage;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  ReportKindFilter: ReportKindFilter;
  ReportOrder: ReportOrder;
  Requirement: Stub;
  RowStatistics: RowStatistics;
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  SearchResult: SearchHit;
  SearchResultConnection: SearchPage;
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SeatRoleFilter: SeatRoleFilter;
  SizeClass: SizeClass;
  Source: SourceRow;
  SourcePayload: AddedSource;
  Strategy: StrategyNode;
  StrategyConnection: StrategyPage;
  StrategyEdge: Omit<StrategyEdge, 'node'> & { node: ResolversParentTypes['Strategy'] };
  StrategyFilter: StrategyFilter;
  StrategyKindFilter: StrategyKindFilter;
  StrategyOrder: StrategyOrder;
  Supplier: Stub;
  Testimonial: TestimonialNode;
  TestimonialConnection: TestimonialPage;
  TestimonialEdge: Omit<TestimonialEdge, 'node'> & { node: ResolversParentTypes['Testimonial'] };
  TestimonialFilter: TestimonialFilter;
  TestimonialOrder: TestimonialOrder;
  Text: Text;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  Url: Scalars['Url']['output'];
  Usage: Stub;
  UserError: UserError;
  WorkingGroupKindFilter: WorkingGroupKindFilter;
  WorkingGroupRoleFilter: WorkingGroupRoleFilter;
  WorkingGroupSeat: WorkingGroupSeatNode;
  WorkingGroupSeatConnection: WorkingGroupSeatPage;
  WorkingGroupSeatEdge: Omit<WorkingGroupSeatEdge, 'node'> & { node: ResolversParentTypes['WorkingGroupSeat'] };
  WorkingGroupSeatFilter: WorkingGroupSeatFilter;
  WorkingGroupSeatOrder: WorkingGroupSeatOrder;
  WorkingGroupSeatRelationFilter: WorkingGroupSeatRelationFilter;
};

export type AgreementResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementKindDefinitionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AgreementKindDefinition'] = ResolversParentTypes['AgreementKindDefinition'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<AgreementKindDefinitionNameArgs, 'language'>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<AgreementKindDefinitionSummaryArgs, 'language'>
  >;
};

export type AuditCheckResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditCheck'] = ResolversParentTypes['AuditCheck'],
> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  headHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headPosition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdsNotedHead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areFieldsShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['AuditedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActorErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault'],
> = {
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedFieldResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['AuditedField'] = ResolversParentTypes['AuditedField'],
> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
  FederationReferenceType extends FederationReferenceTypes['Change'] = FederationReferenceTypes['Change'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Change']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeFeedResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed'],
> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChangeFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeFeedItemResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ChangeFeedItem'] = ResolversParentTypes['ChangeFeedItem'],
> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOfPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ClaimComparison'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ClaimMetric'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClaimUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ClaimConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimPayloadResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  agreementKinds?: Resolver<Array<ResolversTypes['AgreementKindDefinition']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<CommunityClaimsArgs>>;
  cvr?: Resolver<ResolversTypes['CvrNumber'], ParentType, ContextType>;
  feeSchedule?: Resolver<
    Maybe<ResolversTypes['FeeSchedule']>,
    ParentType,
    ContextType,
    Partial<CommunityFeeScheduleArgs>
  >;
  foundedIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founders?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['CommunityFunction']>, ParentType, ContextType>;
  gln?: Resolver<ResolversTypes['Gln'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberMunicipalityShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerKinds?: Resolver<Array<ResolversTypes['PartnerKindDefinition']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunitySummaryArgs, 'language'>
  >;
  values?: Resolver<Array<ResolversTypes['CommunityValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityDocumentResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityDocument'] = ResolversParentTypes['CommunityDocument'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['CommunityDocumentFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityDocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['Presentation']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityDocumentSummaryArgs, 'language'>
  >;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityDocumentTitleArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityDocumentConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityDocumentConnection'] =
    ResolversParentTypes['CommunityDocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommunityDocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<CommunityDocumentConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['CommunityDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityDocumentEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityDocumentEdge'] = ResolversParentTypes['CommunityDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityDocument'], ParentType, ContextType>;
};

export type CommunityFunctionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityFunction'] = ResolversParentTypes['CommunityFunction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernanceLevelOfWork'], ParentType, ContextType>;
  maximumFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimumFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityFunctionNameArgs, 'language'>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityFunctionSummaryArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityValueResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CommunityValue'] = ResolversParentTypes['CommunityValue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityValueNameArgs, 'language'>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CommunityValueSummaryArgs, 'language'>
  >;
  tag?: Resolver<ResolversTypes['CommunityValueTag'], ParentType, ContextType>;
};

export type ContradictionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction'],
> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ClaimMetric'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ContradictionReason'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClaimUnit'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ContradictionConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CooperationAgreementResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'],
> = {
  agreementKind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  partnerKind?: Resolver<Maybe<ResolversTypes['PartnerKind']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperationStatus'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<CooperationAgreementSummaryArgs, 'language'>
  >;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationAgreementConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CooperationAgreementConnection'] =
    ResolversParentTypes['CooperationAgreementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CooperationAgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<CooperationAgreementConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAgreementEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['CooperationAgreementEdge'] =
    ResolversParentTypes['CooperationAgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
};

export type CorrectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CvrNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CvrNumber'], any> {
  name: 'CvrNumber';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementDeclarationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['EngagementDeclaration'] = ResolversParentTypes['EngagementDeclaration'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure'],
> = {
  auditEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  auditValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storedResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasurePayloadResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ErasurePayload'] = ResolversParentTypes['ErasurePayload'],
> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['EventParticipation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentations?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['EventRecurrence'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<EventSummaryArgs, 'language'>
  >;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<EventTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<EventConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventParticipationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['EventParticipation'] = ResolversParentTypes['EventParticipation'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventParticipationRole'], ParentType, ContextType>;
};

export type ExternalOrganizationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ExternalOrganization'] = ResolversParentTypes['ExternalOrganization'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cooperationAgreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<ExternalOrganizationCooperationAgreementsArgs>
  >;
  counterpartOf?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExternalOrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ExternalOrganizationSummaryArgs, 'language'>
  >;
  website?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalOrganizationConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ExternalOrganizationConnection'] =
    ResolversParentTypes['ExternalOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExternalOrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ExternalOrganizationConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['ExternalOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalOrganizationEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ExternalOrganizationEdge'] =
    ResolversParentTypes['ExternalOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExternalOrganization'], ParentType, ContextType>;
};

export type ExternalSystemResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ExternalSystem'] = ResolversParentTypes['ExternalSystem'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type FeeBasisResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FeeBasis'] = ResolversParentTypes['FeeBasis'],
> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feeClass?: Resolver<ResolversTypes['FeeClass'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeScheduleResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['FeeSchedule'] = ResolversParentTypes['FeeSchedule'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  halfFeeAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipFee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sizeClasses?: Resolver<Array<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<FeeScheduleSummaryArgs, 'language'>
  >;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type FindingResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  motivations?: Resolver<Array<ResolversTypes['Motivation']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<FindingSummaryArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export type GovernanceAssessmentResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['GovernanceAssessment'] = ResolversParentTypes['GovernanceAssessment'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceBodyResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['GovernanceBody'] = ResolversParentTypes['GovernanceBody'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernanceBodyKind'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceBodyNameArgs, 'language'>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['GovernanceSeat']>, ParentType, ContextType, Partial<GovernanceBodySeatsArgs>>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceBodySummaryArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceCriterionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['GovernanceCriterion'] = ResolversParentTypes['GovernanceCriterion'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementAreaResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ImprovementArea'] = ResolversParentTypes['ImprovementArea'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  evidence?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ImprovementAreaEvidenceArgs, 'language'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementAreaKind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ImprovementAreaSummaryArgs, 'language'>
  >;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ImprovementAreaTitleArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementMeasureResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ImprovementMeasure'] = ResolversParentTypes['ImprovementMeasure'],
> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementMeasureKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ImprovementMeasureSummaryArgs, 'language'>
  >;
};

export type IntegrationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<MembershipConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipFeeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['MembershipFee'] = ResolversParentTypes['MembershipFee'],
> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['FeeSchedule'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipPayloadResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['MembershipPayload'] = ResolversParentTypes['MembershipPayload'],
> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'],
> = {
  code?: Resolver<ResolversTypes['MunicipalityCode'], ParentType, ContextType>;
  code4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeBasis?: Resolver<Maybe<ResolversTypes['FeeBasis']>, ParentType, ContextType, Partial<MunicipalityFeeBasisArgs>>;
  feeClass?: Resolver<Maybe<ResolversTypes['FeeClass']>, ParentType, ContextType, Partial<MunicipalityFeeClassArgs>>;
  fkOrganisationUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nuts3?: Resolver<ResolversTypes['NutsCode'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<MunicipalityPopulationArgs>>;
  populationOn?: Resolver<
    Maybe<ResolversTypes['Date']>,
    ParentType,
    ContextType,
    Partial<MunicipalityPopulationOnArgs>
  >;
  populations?: Resolver<Array<ResolversTypes['PopulationCount']>, ParentType, ContextType>;
};

export interface MunicipalityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MunicipalityCode'], any> {
  name: 'MunicipalityCode';
}

export type MutationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addClaim?: Resolver<
    Maybe<ResolversTypes['ClaimPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddClaimArgs, 'input'>
  >;
  addSource?: Resolver<
    Maybe<ResolversTypes['SourcePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddSourceArgs, 'input'>
  >;
  admitMember?: Resolver<
    Maybe<ResolversTypes['MembershipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAdmitMemberArgs, 'input'>
  >;
  endMembership?: Resolver<
    Maybe<ResolversTypes['MembershipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndMembershipArgs, 'input'>
  >;
  eraseMembersActor?: Resolver<
    Maybe<ResolversTypes['ErasurePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseMembersActorArgs, 'input'>
  >;
};

export type NodeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Agreement'
    | 'Claim'
    | 'Community'
    | 'CommunityDocument'
    | 'CommunityFunction'
    | 'CooperationAgreement'
    | 'Correction'
    | 'Decision'
    | 'Engagement'
    | 'EngagementDeclaration'
    | 'Event'
    | 'ExternalOrganization'
    | 'ExternalSystem'
    | 'Finding'
    | 'GovernanceAssessment'
    | 'GovernanceBody'
    | 'GovernanceCriterion'
    | 'GovernanceSeat'
    | 'ImprovementArea'
    | 'Integration'
    | 'Membership'
    | 'Organization'
    | 'Participation'
    | 'PartnershipProposal'
    | 'Presentation'
    | 'Product'
    | 'ProductDocument'
    | 'ProductModule'
    | 'Project'
    | 'ProjectProposal'
    | 'Recommendation'
    | 'Report'
    | 'Requirement'
    | 'Strategy'
    | 'Supplier'
    | 'Testimonial'
    | 'Usage',
    ParentType,
    ContextType
  >;
};

export interface NutsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NutsCode'], any> {
  name: 'NutsCode';
}

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
  cooperationAgreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationCooperationAgreementsArgs>
  >;
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<OrganizationIsMemberArgs>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  membership?: Resolver<
    Maybe<ResolversTypes['Membership']>,
    ParentType,
    ContextType,
    Partial<OrganizationMembershipArgs>
  >;
  membershipFee?: Resolver<
    Maybe<ResolversTypes['MembershipFee']>,
    ParentType,
    ContextType,
    Partial<OrganizationMembershipFeeArgs>
  >;
  memberships?: Resolver<
    Maybe<ResolversTypes['MembershipConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationMembershipsArgs>
  >;
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
  region?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<OrganizationRegionArgs>>;
  regionAffiliations?: Resolver<Array<ResolversTypes['RegionAffiliation']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['GovernanceSeat']>, ParentType, ContextType, Partial<OrganizationSeatsArgs>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  testimonials?: Resolver<
    Maybe<ResolversTypes['TestimonialConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationTestimonialsArgs>
  >;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingGroupSeats?: Resolver<
    Maybe<ResolversTypes['WorkingGroupSeatConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationWorkingGroupSeatsArgs>
  >;
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
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type ParticipationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerKindDefinitionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['PartnerKindDefinition'] = ResolversParentTypes['PartnerKindDefinition'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<PartnerKindDefinitionNameArgs, 'language'>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<PartnerKindDefinitionSummaryArgs, 'language'>
  >;
};

export type PartnershipProposalResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['PartnershipProposal'] = ResolversParentTypes['PartnershipProposal'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  __resolveType: TypeResolveFn<'Community' | 'ExternalOrganization' | 'Organization', ParentType, ContextType>;
};

export type PopulationCountResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['PopulationCount'] = ResolversParentTypes['PopulationCount'],
> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feeClass?: Resolver<ResolversTypes['FeeClass'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type PresentationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Presentation'] = ResolversParentTypes['Presentation'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['CommunityDocument']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  fullHouse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  presenter?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  questionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionTopics?: Resolver<Array<ResolversTypes['PresentationTopic']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<PresentationSummaryArgs, 'language'>
  >;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<PresentationTitleArgs, 'language'>
  >;
  topics?: Resolver<Array<ResolversTypes['PresentationTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<ProductClaimsArgs>>;
  communityMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityMembershipFee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityMunicipalityCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  improvementAreas?: Resolver<
    Maybe<Array<ResolversTypes['ImprovementArea']>>,
    ParentType,
    ContextType,
    Partial<ProductImprovementAreasArgs>
  >;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<ProductReportsArgs>>;
  workingGroupSeats?: Resolver<
    Maybe<ResolversTypes['WorkingGroupSeatConnection']>,
    ParentType,
    ContextType,
    Partial<ProductWorkingGroupSeatsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductDocumentResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ProductDocument'] = ResolversParentTypes['ProductDocument'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductModuleResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ProductModule'] = ResolversParentTypes['ProductModule'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectProposalResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ProjectProposal'] = ResolversParentTypes['ProjectProposal'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunityArgs>>;
  communityDocuments?: Resolver<
    Maybe<ResolversTypes['CommunityDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCommunityDocumentsArgs>
  >;
  contradictions?: Resolver<
    Maybe<ResolversTypes['ContradictionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryContradictionsArgs>
  >;
  cooperationAgreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCooperationAgreementsArgs>
  >;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  externalOrganizations?: Resolver<
    Maybe<ResolversTypes['ExternalOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExternalOrganizationsArgs>
  >;
  improvementAreas?: Resolver<
    Maybe<Array<ResolversTypes['ImprovementArea']>>,
    ParentType,
    ContextType,
    Partial<QueryImprovementAreasArgs>
  >;
  members?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersArgs>
  >;
  membersAudit?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersAuditArgs>
  >;
  membersAuditCheck?: Resolver<
    Maybe<ResolversTypes['AuditCheck']>,
    ParentType,
    ContextType,
    Partial<QueryMembersAuditCheckArgs>
  >;
  membersChanges?: Resolver<
    Maybe<ResolversTypes['ChangeFeed']>,
    ParentType,
    ContextType,
    RequireFields<QueryMembersChangesArgs, 'first'>
  >;
  memberships?: Resolver<
    Maybe<ResolversTypes['MembershipConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembershipsArgs>
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
  recommendations?: Resolver<
    Maybe<ResolversTypes['RecommendationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRecommendationsArgs>
  >;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryReportsArgs>>;
  rowStatistics?: Resolver<Array<ResolversTypes['RowStatistics']>, ParentType, ContextType>;
  search?: Resolver<
    Maybe<ResolversTypes['SearchResultConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query'>
  >;
  strategies?: Resolver<
    Maybe<ResolversTypes['StrategyConnection']>,
    ParentType,
    ContextType,
    Partial<QueryStrategiesArgs>
  >;
  testimonials?: Resolver<
    Maybe<ResolversTypes['TestimonialConnection']>,
    ParentType,
    ContextType,
    Partial<QueryTestimonialsArgs>
  >;
  workingGroupSeats?: Resolver<
    Maybe<ResolversTypes['WorkingGroupSeatConnection']>,
    ParentType,
    ContextType,
    Partial<QueryWorkingGroupSeatsArgs>
  >;
};

export type RatioResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio'],
> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecommendationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'],
> = {
  addressees?: Resolver<Array<ResolversTypes['Addressee']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outsideCommunity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<RecommendationSummaryArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['RecommendationConnection'] =
    ResolversParentTypes['RecommendationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<RecommendationConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RegionAffiliationResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['RegionAffiliation'] = ResolversParentTypes['RegionAffiliation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type ReportResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementAreas?: Resolver<Array<ResolversTypes['ImprovementArea']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  mentionsCommunity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  products?: Resolver<Array<Maybe<ResolversTypes['Product']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recommendations?: Resolver<
    Maybe<ResolversTypes['RecommendationConnection']>,
    ParentType,
    ContextType,
    Partial<ReportRecommendationsArgs>
  >;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ReportSummaryArgs, 'language'>
  >;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ReportTitleArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ReportConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RequirementResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowStatisticsResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['RowStatistics'] = ResolversParentTypes['RowStatistics'],
> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHighlightResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight'],
> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchHighlightPart']>, ParentType, ContextType>;
};

export type SearchHighlightPartResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SearchHighlightPart'] = ResolversParentTypes['SearchHighlightPart'],
> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<SearchResultConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SizeClassResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SizeClass'] = ResolversParentTypes['SizeClass'],
> = {
  feeClass?: Resolver<ResolversTypes['FeeClass'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

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

export type SourcePayloadResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategyResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy'],
  FederationReferenceType extends FederationReferenceTypes['Strategy'] = FederationReferenceTypes['Strategy'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Strategy']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyKind'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  recognizesCommunity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<StrategySummaryArgs, 'language'>
  >;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<StrategyTitleArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['StrategyConnection'] = ResolversParentTypes['StrategyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StrategyEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<StrategyConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Strategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['StrategyEdge'] = ResolversParentTypes['StrategyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type SupplierResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestimonialResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Testimonial'] = ResolversParentTypes['Testimonial'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motivations?: Resolver<Array<ResolversTypes['Motivation']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<TestimonialSummaryArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestimonialConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['TestimonialConnection'] = ResolversParentTypes['TestimonialConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TestimonialEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<TestimonialConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Testimonial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestimonialEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['TestimonialEdge'] = ResolversParentTypes['TestimonialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Testimonial'], ParentType, ContextType>;
};

export type TextResolvers<
  ContextType = MembersContext,
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
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WorkingGroupSeatResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['WorkingGroupSeat'] = ResolversParentTypes['WorkingGroupSeat'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['WorkingGroupKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkingGroupRole'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WorkingGroupSeatConnectionResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['WorkingGroupSeatConnection'] =
    ResolversParentTypes['WorkingGroupSeatConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkingGroupSeatEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<WorkingGroupSeatConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['WorkingGroupSeat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingGroupSeatEdgeResolvers<
  ContextType = MembersContext,
  ParentType extends ResolversParentTypes['WorkingGroupSeatEdge'] = ResolversParentTypes['WorkingGroupSeatEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkingGroupSeat'], ParentType, ContextType>;
};

export type Resolvers<ContextType = MembersContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementKindDefinition?: AgreementKindDefinitionResolvers<ContextType>;
  AuditCheck?: AuditCheckResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditedField?: AuditedFieldResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  ChangeFeedItem?: ChangeFeedItemResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimPayload?: ClaimPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityDocument?: CommunityDocumentResolvers<ContextType>;
  CommunityDocumentConnection?: CommunityDocumentConnectionResolvers<ContextType>;
  CommunityDocumentEdge?: CommunityDocumentEdgeResolvers<ContextType>;
  CommunityFunction?: CommunityFunctionResolvers<ContextType>;
  CommunityValue?: CommunityValueResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CooperationAgreementConnection?: CooperationAgreementConnectionResolvers<ContextType>;
  CooperationAgreementEdge?: CooperationAgreementEdgeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CvrNumber?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementDeclaration?: EngagementDeclarationResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasurePayload?: ErasurePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventParticipation?: EventParticipationResolvers<ContextType>;
  ExternalOrganization?: ExternalOrganizationResolvers<ContextType>;
  ExternalOrganizationConnection?: ExternalOrganizationConnectionResolvers<ContextType>;
  ExternalOrganizationEdge?: ExternalOrganizationEdgeResolvers<ContextType>;
  ExternalSystem?: ExternalSystemResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  FeeBasis?: FeeBasisResolvers<ContextType>;
  FeeSchedule?: FeeScheduleResolvers<ContextType>;
  FeedMembership?: FeedMembershipResolvers<ContextType>;
  FeedPopulation?: FeedPopulationResolvers<ContextType>;
  FeedRegion?: FeedRegionResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  GovernanceAssessment?: GovernanceAssessmentResolvers<ContextType>;
  GovernanceBody?: GovernanceBodyResolvers<ContextType>;
  GovernanceCriterion?: GovernanceCriterionResolvers<ContextType>;
  GovernanceSeat?: GovernanceSeatResolvers<ContextType>;
  ImprovementArea?: ImprovementAreaResolvers<ContextType>;
  ImprovementMeasure?: ImprovementMeasureResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipFee?: MembershipFeeResolvers<ContextType>;
  MembershipPayload?: MembershipPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityCode?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NutsCode?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFeed?: OrganizationFeedResolvers<ContextType>;
  OrganizationFeedContent?: OrganizationFeedContentResolvers<ContextType>;
  OrganizationFeedItem?: OrganizationFeedItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  PartnerKindDefinition?: PartnerKindDefinitionResolvers<ContextType>;
  PartnershipProposal?: PartnershipProposalResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PopulationCount?: PopulationCountResolvers<ContextType>;
  Presentation?: PresentationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductDocument?: ProductDocumentResolvers<ContextType>;
  ProductModule?: ProductModuleResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectProposal?: ProjectProposalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RegionAffiliation?: RegionAffiliationResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RowStatistics?: RowStatisticsResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  SizeClass?: SizeClassResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyConnection?: StrategyConnectionResolvers<ContextType>;
  StrategyEdge?: StrategyEdgeResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  Testimonial?: TestimonialResolvers<ContextType>;
  TestimonialConnection?: TestimonialConnectionResolvers<ContextType>;
  TestimonialEdge?: TestimonialEdgeResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Usage?: UsageResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkingGroupSeat?: WorkingGroupSeatResolvers<ContextType>;
  WorkingGroupSeatConnection?: WorkingGroupSeatConnectionResolvers<ContextType>;
  WorkingGroupSeatEdge?: WorkingGroupSeatEdgeResolvers<ContextType>;
};
