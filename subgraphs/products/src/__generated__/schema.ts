import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AuditEntryNode,
  AuditEntryPage,
  WrittenErasure,
  ProductNode,
  ProductPage,
  ChangedProduct,
  ChangedModule,
  ChangedIntegration,
  ChangedParticipation,
  ParticipationPage,
  UsagePage,
  ChangedUsage,
  IntegrationPage,
  ProductModuleNode,
  ParticipationNode,
  UsageNode,
  IntegrationNode,
  ExternalSystemNode,
  RepositoryItem,
  ProductGovernanceNode,
  GovernanceCriterionNode,
  GovernanceAssessmentNode,
  GovernanceAssessmentPage,
  Score,
  CriterionResultNode,
  CriterionResultPage,
  ProductDocumentNode,
  ProductDocumentPage,
  DecisionNode,
  DecisionPage,
  RequirementNode,
  RequirementPage,
  TenderNode,
  ProductMaintenanceNode,
  StrategyLinkNode,
  LicenseFindingRow,
  ProductFeeRow,
  FlagshipAreaNode,
  ProjectNode,
  ProjectPage,
  ProjectProposalNode,
  ProjectProposalPage,
  ChangedProjectProposal,
  PartnershipProposalNode,
  PartnershipProposalPage,
  ChangedPartnershipProposal,
  ProjectStageRow,
  ProjectPartyNode,
  PlannedQuarter,
  SupplierReference,
  SupplierReachReference,
  SupplierUserPage,
  SupplierUserItem,
  CommunityNode,
  CountedOrganizationPage,
  MembersWithProductsNode,
  RegionWithProductsNode,
  CostShareNode,
  CostSharePage,
  CostSharePayerNode,
} from '../entities/index.ts';
import type { Reference } from '@community-graph/kit/reading';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { RequiredPeriod } from '@community-graph/kit/subgraph';
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
  /** A moment in UTC, for example `2026-11-21T11:00:00Z`. */
  DateTime: { input: string; output: string };
  /** A KLE number (KL's subject classification): `85` (main group), `85.04` (group) or `85.04.02` (topic). */
  KleNumber: { input: string; output: string };
  /**
   * An SPDX license expression, for example `MPL-2.0` or `MPL-2.0 AND CC-BY-SA-4.0`; every id in it is on the
   * SPDX list.
   */
  SpdxExpression: { input: string; output: string };
  /**
   * An absolute http or https address that anybody can follow, for example `https://os2.eu/`: without user information and
   * blanks, with the name of a public host. Letters of the host beyond ASCII are stored in Punycode.
   */
  Url: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** An organization's part in a product to add. */
export type AddParticipationInput = {
  /** What it puts in, each once; none when left out. */
  contributionKinds?: InputMaybe<Array<ContributionKind>>;
  /** Its share of the cost from 0 to 1, for example `0.25`; left out when it is not known. */
  costShare?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The organization, for example `municipality:101`. */
  organizationId: Scalars['ID']['input'];
  /** The product, for example `product:os2mo`. */
  productId: Scalars['ID']['input'];
  /** The part; the same one twice at a time is refused with `ALREADY_EXISTS`. */
  role: ParticipationRole;
  /** First day; left out when it is not known since when. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Who made an assessment. */
export type AssessmentKind =
  /** The secretariat of the community, or somebody on its behalf (evaluering, audit). */
  | 'AUDIT'
  /** Those who run the product (selvevaluering). */
  | 'SELF_EVALUATION';

/** Conditions on who made an assessment; all that are given hold. */
export type AssessmentKindFilter = {
  /** Is this. */
  eq?: InputMaybe<AssessmentKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<AssessmentKind>>;
  /** Is not this. */
  ne?: InputMaybe<AssessmentKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<AssessmentKind>>;
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

/** Levels of public authorities. */
export type AuthorityLevel =
  /** Municipalities (kommuner). */
  | 'MUNICIPALITY'
  /** Regions (regioner). */
  | 'REGION'
  /** The state (stat). */
  | 'STATE';

/** Conditions on a list of levels of authorities; all that are given hold. */
export type AuthorityLevelListFilter = {
  /** Has this. */
  has?: InputMaybe<AuthorityLevel>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<AuthorityLevel>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<AuthorityLevel>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<AuthorityLevel>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Benefits that products are declared to bring. */
export type BenefitTag =
  /** Better quality for citizens. */
  | 'CITIZEN_QUALITY'
  /** Lower cost, or less time spent. */
  | 'COST'
  /** Innovation and development. */
  | 'INNOVATION';

/** Conditions on a list of benefits; all that are given hold. */
export type BenefitTagListFilter = {
  /** Has this. */
  has?: InputMaybe<BenefitTag>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<BenefitTag>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<BenefitTag>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<BenefitTag>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What is changed about a usage; what is left out stays as it is. */
export type ChangeUsageInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, up to 500 characters; null for nothing. Everybody can read it: name no persons. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How far the use has come: anything but `ENDED`, for which there is `endUsage`. */
  status?: InputMaybe<UsageStatus>;
  /**
   * The first day of the new status, for example `2026-03-01`; today when left out. Where it is no later than the first day of
   * the old status, the old one is corrected in place: it never held.
   */
  statusFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The usage, for example `usage:os2mo.municipality-151`. */
  usageId: Scalars['ID']['input'];
  /** The right first day of the period; null when it is not known after all. Not together with `status`. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The community as this subgraph sees it: what its members and others use. */
export type Community = {
  __typename?: 'Community';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /**
   * What the membership fees of a year would come to if every organization that uses products on the day without being a
   * member joined, whatever its kind.
   */
  feeIncomeIfUsersJoined: Maybe<FeeIncome>;
  /** The permanent id, `community:os2`. */
  id: Scalars['ID']['output'];
  /** How many members there are on the day. */
  memberCount: Scalars['Int']['output'];
  /** The members that use several products on the day. */
  membersWithProducts: Maybe<MembersWithProducts>;
  /** How many municipalities there are on the day. */
  municipalityCount: Scalars['Int']['output'];
  /**
   * The organizations that use products on the day without being members (hvervelisten), those that use most first unless
   * `orderBy` says otherwise.
   */
  recruitingList: Maybe<CountedOrganizationConnection>;
  /** The products that most municipalities use on the day, the most widespread first. */
  widestReach: Maybe<Array<ProductReach>>;
};

/** The community as this subgraph sees it: what its members and others use. */
export type CommunityFeeIncomeIfUsersJoinedArgs = {
  membershipFee: Scalars['Int']['input'];
};

/** The community as this subgraph sees it: what its members and others use. */
export type CommunityMembersWithProductsArgs = {
  atLeast: Scalars['Int']['input'];
};

/** The community as this subgraph sees it: what its members and others use. */
export type CommunityRecruitingListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountedOrganizationOrder>>;
};

/** The community as this subgraph sees it: what its members and others use. */
export type CommunityWidestReachArgs = {
  first: Scalars['Int']['input'];
};

/** How certain a fact is. */
export type Confidence =
  /** Read in a primary source. */
  | 'HIGH'
  /** An inference. */
  | 'LOW'
  /** One secondary source, or inferred from the addresses of a repository's commits. */
  | 'MEDIUM';

/** A partnership that is proposed, to confirm. */
export type ConfirmPartnershipProposalInput = {
  /** Its share of the cost from 0 to 1, for example `0.25`, which is public; left out when it is not agreed. */
  costShare?: InputMaybe<Scalars['Float']['input']>;
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The proposal, for example `partnership:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
  /** The first day of the partnership; today when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A project that is proposed, to confirm. */
export type ConfirmProjectProposalInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The id that the project is to have for ever, for example `project:ai-heat-control`; made of its name when left out. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The proposal, for example `proposal:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
};

/** A usage that is confirmed. */
export type ConfirmUsageInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The usage, for example `usage:os2mo.municipality-151`. */
  usageId: Scalars['ID']['input'];
};

/** What an organization puts into a product (bidrag). */
export type ContributionKind =
  /** Knowledge of the field, of law or of technology. */
  | 'EXPERTISE'
  /** Money. */
  | 'FUNDING'
  /** Working hours of its staff. */
  | 'HOURS'
  /** Testing. */
  | 'TEST';

/** What the payers of a product pay of a yearly budget. */
export type CostShare = {
  __typename?: 'CostShare';
  /** What there is to pay in a year, in DKK. */
  budget: Scalars['Float']['output'];
  /** What one payer of each size class pays; classes without a payer are left out. */
  classes: Array<CostShareClass>;
  /** How many would come in. */
  joiningCount: Scalars['Int']['output'];
  /** How many pay now. */
  payerCount: Scalars['Int']['output'];
  /** Everyone who pays or would come in, in Danish alphabetical order. */
  payers: Maybe<CostShareConnection>;
};

/** What the payers of a product pay of a yearly budget. */
export type CostSharePayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What one payer of a size class pays. */
export type CostShareClass = {
  __typename?: 'CostShareClass';
  /** What one pays now in a year, in DKK; null where nobody of the class pays, or nobody weighs anything. */
  amount: Maybe<Scalars['Float']['output']>;
  /** What one would pay with those who come in, in a year, in DKK; null where nobody weighs anything. */
  amountIfJoined: Maybe<Scalars['Float']['output']>;
  /** The size class (takstklasse); null for organizations without inhabitants of their own, such as state authorities. */
  feeClass: Maybe<FeeClass>;
  /** How many of the class would come in. */
  joiningCount: Scalars['Int']['output'];
  /** How many of the class pay now. */
  payerCount: Scalars['Int']['output'];
  /** How much one payer weighs. */
  weight: Scalars['Float']['output'];
};

/** One page of payers. */
export type CostShareConnection = {
  __typename?: 'CostShareConnection';
  /** The payers of the page with their cursors. */
  edges: Array<CostShareEdge>;
  /** The payers of the page. */
  nodes: Array<CostSharePayer>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many payers the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A payer in a page. */
export type CostShareEdge = {
  __typename?: 'CostShareEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CostSharePayer;
};

/** An organization that pays a part of a product's budget, or would. */
export type CostSharePayer = {
  __typename?: 'CostSharePayer';
  /** What it pays now in a year, in DKK; null for those who would come in. */
  amount: Maybe<Scalars['Float']['output']>;
  /** What it would pay with those who come in, in a year, in DKK. */
  amountIfJoined: Maybe<Scalars['Float']['output']>;
  /** The size class (takstklasse) that the inhabitants make; null without any. */
  feeClass: Maybe<FeeClass>;
  /** Whether the count is not that of 1 January of the year before, because that is not known. */
  isFallback: Scalars['Boolean']['output'];
  /** Whether it would come in and does not pay now. */
  isJoining: Scalars['Boolean']['output'];
  /** The organization. */
  organization: Maybe<Organization>;
  /** Its inhabitants on 1 January of `populationYear`; null where it has none of its own. */
  population: Maybe<Scalars['Int']['output']>;
  /** The year of the count: the year before that of the day, or the nearest that is known. */
  populationYear: Maybe<Scalars['Int']['output']>;
};

/** One page of organizations that were counted. */
export type CountedOrganizationConnection = {
  __typename?: 'CountedOrganizationConnection';
  /** The organizations of the page with their cursors. */
  edges: Array<CountedOrganizationEdge>;
  /** The organizations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The organizations of the page. */
  nodes: Array<Organization>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many organizations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of organizations that were counted. */
export type CountedOrganizationConnectionFacetsArgs = {
  by: Array<CountedOrganizationFacet>;
};

/** An organization in a page. */
export type CountedOrganizationEdge = {
  __typename?: 'CountedOrganizationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
};

/** What organizations that were counted can be counted by further. */
export type CountedOrganizationFacet =
  /** The size class (takstklasse) of its inhabitants. */
  | 'FEE_CLASS'
  /** `true` with a membership on record for the day, `false` without. */
  | 'IS_MEMBER'
  /** The kind of organization. */
  | 'KIND'
  /** The id of the region that it lies in on the day. */
  | 'REGION';

/** One key of an order of organizations that were counted. */
export type CountedOrganizationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: CountedOrganizationOrderField;
};

/** What organizations that were counted can be ordered by. */
export type CountedOrganizationOrderField =
  /** The everyday name, in Danish alphabetical order. */
  | 'NAME'
  /** Its inhabitants on 1 January of the year before, or on the nearest 1 January that is known. */
  | 'POPULATION'
  /** How many products it uses on the day; planned and ended use does not count. */
  | 'PRODUCT_COUNT';

/**
 * An integration to add. The other end is exactly one of a product, an external system that is known, and the name of one that may
 * be new.
 */
export type CreateIntegrationInput = {
  /** The other end, when it is an external system that is known: for example `system:nemlog-in`. */
  externalSystemId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the external system at the other end, 1 to 200 characters: one that is known, else a new one. */
  externalSystemName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, in English, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The other end, when it is a product: for example `product:os2opgavefordeler`. */
  otherProductId?: InputMaybe<Scalars['ID']['input']>;
  /** The product that has the integration, for example `product:os2kle`. */
  productId: Scalars['ID']['input'];
  /** Whether it is built. */
  status: IntegrationStatus;
};

/** A module to add. */
export type CreateModuleInput = {
  /** What can be done with it, at most 50 entries; none when left out. */
  features?: InputMaybe<Array<FeatureInput>>;
  /** The id that it is to have for ever, for example `module:os2ferie`; made of its name when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The ids of the organizations that initiated it, at most 50, for example `municipality:851`; none when left out. */
  initiatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether an organization started it that did not develop the product itself. */
  isInitiatedOutside?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name, for example `os2ferie`: 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The product that it belongs to, for example `product:os2indberetning`. */
  productId: Scalars['ID']['input'];
  /** What it adds, in Danish, up to 2,000 characters. It is told in one language at least. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** What it adds, in English, up to 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
};

/** A product to add. */
export type CreateProductInput = {
  /** The level of governance that is stated; `UNKNOWN` when left out. */
  governanceLevel?: InputMaybe<GovernanceLevel>;
  /** The id that it is to have for ever, for example `product:os2borgerpc`; made of its name when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The subjects it serves in KL's classification, at most 50, for example `85.04`; none when left out. */
  kleNumbers?: InputMaybe<Array<Scalars['KleNumber']['input']>>;
  /** The license, for example `MPL-2.0`. */
  license?: InputMaybe<Scalars['SpdxExpression']['input']>;
  /** What to know about the license, in English, up to 500 characters. */
  licenseNote?: InputMaybe<Scalars['String']['input']>;
  /** The stage in its life. */
  lifecycle: ProductLifecycle;
  /** The name, for example `OS2borgerPC`: 1 to 200 characters; no two products have the same. */
  name: Scalars['String']['input'];
  /** Other names that it is found by, at most 20 of at most 200 characters; none when left out. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The public repositories, the main one first, at most 50; none when left out. */
  repositories?: InputMaybe<Array<RepositoryInput>>;
  /** What to know about the stage, in English, up to 500 characters. */
  statusNote?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in Danish, up to 2,000 characters. It is told in one language at least. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in English, up to 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** The task it serves where KLE has no number for it, up to 200 characters. */
  taskArea?: InputMaybe<Scalars['String']['input']>;
};

/** How far a criterion is met. Audits use the colors, self-evaluations the words. */
export type CriterionOutcome =
  /** Met: green, or yes (ja). */
  | 'MET'
  /** Not met: red, or no (nej). */
  | 'NOT_MET'
  /** Not relevant to the product: gray (ikke relevant). */
  | 'NOT_RELEVANT'
  /** Met in part: yellow, or partly (delvist). */
  | 'PARTLY'
  /** Not met, and an effort is planned (planlagt). */
  | 'PLANNED'
  /** No answer, or do not know (ved ikke). */
  | 'UNKNOWN';

/** Conditions on how far a criterion is met; all that are given hold. */
export type CriterionOutcomeFilter = {
  /** Is this. */
  eq?: InputMaybe<CriterionOutcome>;
  /** Is one of these. */
  in?: InputMaybe<Array<CriterionOutcome>>;
  /** Is not this. */
  ne?: InputMaybe<CriterionOutcome>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CriterionOutcome>>;
};

/** What an assessment says about one criterion. */
export type CriterionResult = {
  __typename?: 'CriterionResult';
  /** The assessment that says so. */
  assessment: GovernanceAssessment;
  /** The criterion. */
  criterion: GovernanceCriterion;
  /** The permanent id, for example `result:os2faktor.2025-11-16.f15`. */
  id: Scalars['ID']['output'];
  /** How far the criterion is met. */
  outcome: CriterionOutcome;
  /** The product. */
  product: Product;
};

/** One page of results. */
export type CriterionResultConnection = {
  __typename?: 'CriterionResultConnection';
  /** The results of the page with their cursors. */
  edges: Array<CriterionResultEdge>;
  /** The results of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The results of the page. */
  nodes: Array<CriterionResult>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many results the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of results. */
export type CriterionResultConnectionFacetsArgs = {
  by: Array<CriterionResultFacet>;
};

/** A result in a page. */
export type CriterionResultEdge = {
  __typename?: 'CriterionResultEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CriterionResult;
};

/** What results can be counted by. */
export type CriterionResultFacet =
  /** How far the criterion is met. */
  'OUTCOME';

/** Conditions on a result; all that are given hold. */
export type CriterionResultFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CriterionResultFilter>>;
  /** This does not hold. */
  not?: InputMaybe<CriterionResultFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CriterionResultFilter>>;
  /** By how far the criterion is met. */
  outcome?: InputMaybe<CriterionOutcomeFilter>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
};

/** One key of an order of results. */
export type CriterionResultOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: CriterionResultOrderField;
};

/** What results can be ordered by. */
export type CriterionResultOrderField =
  /** How far the criterion is met: met, partly, planned, not met, not relevant, unknown. */
  | 'OUTCOME'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT';

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

/** A decision about a product, as its decision log has it; decided by bodies, never by persons. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** Who decided, or is to decide. */
  body: DecisionBody;
  /** The day it was decided, or put forward. */
  decidedOn: Scalars['Date']['output'];
  /** How exact `decidedOn` is. */
  decidedOnPrecision: DatePrecision;
  /** What was decided. */
  decision: Maybe<Text>;
  /** The permanent id, for example `decision:os2borgerpc.version-3`. */
  id: Scalars['ID']['output'];
  /** How far it reaches. */
  kind: DecisionKind;
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** Where the log has it. */
  reference: Maybe<Scalars['Url']['output']>;
  /** Whether it was taken. */
  status: DecisionStatus;
  /** What it is about. */
  title: Maybe<Text>;
};

/** A decision about a product, as its decision log has it; decided by bodies, never by persons. */
export type DecisionDecisionArgs = {
  language: Language;
};

/** A decision about a product, as its decision log has it; decided by bodies, never by persons. */
export type DecisionTitleArgs = {
  language: Language;
};

/** Who decides about products. */
export type DecisionBody =
  /** The board of the community (bestyrelse). */
  | 'BOARD'
  /** The coordination group of the product (koordinationsgruppe). */
  | 'COORDINATION_GROUP'
  /** Those who take part in the project, before there are groups. */
  | 'PARTICIPANTS'
  /** The steering group of the product (styregruppe). */
  | 'STEERING_GROUP';

/** Conditions on who decided; all that are given hold. */
export type DecisionBodyFilter = {
  /** Is this. */
  eq?: InputMaybe<DecisionBody>;
  /** Is one of these. */
  in?: InputMaybe<Array<DecisionBody>>;
  /** Is not this. */
  ne?: InputMaybe<DecisionBody>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DecisionBody>>;
};

/** One page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions of the page with their cursors. */
  edges: Array<DecisionEdge>;
  /** The decisions of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The decisions of the page. */
  nodes: Array<Decision>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many decisions the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of decisions. */
export type DecisionConnectionFacetsArgs = {
  by: Array<DecisionFacet>;
};

/** A decision in a page. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Decision;
};

/** What decisions can be counted by. */
export type DecisionFacet =
  /** Who decided. */
  | 'BODY'
  /** How far it reaches. */
  | 'KIND'
  /** The id of the product. */
  | 'PRODUCT'
  /** Whether it was taken. */
  | 'STATUS';

/** Conditions on a decision; all that are given hold. */
export type DecisionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DecisionFilter>>;
  /** By who decided. */
  body?: InputMaybe<DecisionBodyFilter>;
  /** By the day. */
  decidedOn?: InputMaybe<DateFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By how far it reaches. */
  kind?: InputMaybe<DecisionKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<DecisionFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DecisionFilter>>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product. */
  productId?: InputMaybe<IdFilter>;
  /** By whether it was taken. */
  status?: InputMaybe<DecisionStatusFilter>;
};

/** How far a decision reaches. */
export type DecisionKind =
  /** It is about the daily work (operationel). */
  | 'OPERATIONAL'
  /** It changes where the product is going (strategisk). */
  | 'STRATEGIC';

/** Conditions on how far a decision reaches; all that are given hold. */
export type DecisionKindFilter = {
  /** Is this. */
  eq?: InputMaybe<DecisionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<DecisionKind>>;
  /** Is not this. */
  ne?: InputMaybe<DecisionKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DecisionKind>>;
};

/** One key of an order of decisions. */
export type DecisionOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: DecisionOrderField;
};

/** What decisions can be ordered by. */
export type DecisionOrderField =
  /** The day. */
  | 'DECIDED_ON'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT';

/** Whether a decision was taken. */
export type DecisionStatus =
  /** Taken (accepteret). */
  | 'ACCEPTED'
  /** Put forward, or a draft in the log (udkast). */
  | 'PROPOSED';

/** Conditions on whether a decision was taken; all that are given hold. */
export type DecisionStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<DecisionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<DecisionStatus>>;
  /** Is not this. */
  ne?: InputMaybe<DecisionStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DecisionStatus>>;
};

/** An organization's part in a product to end. */
export type EndParticipationInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The part, for example `participation:os2compliance.municipality-183.initiator`. */
  participationId: Scalars['ID']['input'];
  /** The day after the last day, for example `2026-12-01`; today when left out. Later ones are planned ends. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A usage that is ended. */
export type EndUsageInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The usage, for example `usage:os2mo.municipality-151`. */
  usageId: Scalars['ID']['input'];
  /** The day after the last day, for example `2026-12-01`; today when left out. Later ones are planned ends. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

/** A system from outside the community that products exchange data with. */
export type ExternalSystem = Node & {
  __typename?: 'ExternalSystem';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `system:nemlog-in`. */
  id: Scalars['ID']['output'];
  /** The name, for example `NemLog-in`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
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

/** Something that can be done, told in one language at least. */
export type FeatureInput = {
  /** In Danish, 1 to 500 characters. */
  da?: InputMaybe<Scalars['String']['input']>;
  /** In English, 1 to 500 characters. */
  en?: InputMaybe<Scalars['String']['input']>;
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

/** How much one payer of each size class (takstklasse) weighs; 0 to 1,000,000. */
export type FeeClassWeights = {
  /** Stor: 60,000 to 120,000 inhabitants. */
  large: Scalars['Float']['input'];
  /** Mellem: 25,000 to 60,000 inhabitants. */
  medium: Scalars['Float']['input'];
  /** Organizations without inhabitants of their own, such as regions and state authorities. */
  other: Scalars['Float']['input'];
  /** Lille: under 25,000 inhabitants. */
  small: Scalars['Float']['input'];
  /** Meget stor: over 120,000 inhabitants. */
  veryLarge: Scalars['Float']['input'];
};

/** What membership fees would come to. */
export type FeeIncome = {
  __typename?: 'FeeIncome';
  /** What they pay together in a year, in DKK. */
  amount: Scalars['Float']['output'];
  /** What each pays in a year, in DKK. */
  membershipFee: Scalars['Int']['output'];
  /** How many organizations would join. */
  organizationCount: Scalars['Int']['output'];
};

/** An organization that owns a product, and while it does. */
export type FeedOwner = {
  __typename?: 'FeedOwner';
  /** The organization, for example `municipality:101`. */
  organizationId: Scalars['ID']['output'];
  /** The first day; null where not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last; null without an end. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Fields (fyrtårnsområder) in which the 2018 report of the Agency for Digitisation recommends flagship projects. */
export type FlagshipArea =
  /** Buildings and fleet management (bygninger og flådestyring). */
  | 'BUILDINGS_AND_FLEET'
  /** Case handling (sagsbehandling). */
  | 'CASE_HANDLING'
  /** Control and supervision (kontrol og tilsyn). */
  | 'CONTROL_AND_SUPERVISION'
  /** Guidance and advice (vejledning og rådgivning). */
  | 'GUIDANCE_AND_ADVICE'
  /** Smart city. */
  | 'SMART_CITY';

/** What covers a flagship field on a day, and where nobody uses it. */
export type FlagshipAreaCoverage = {
  __typename?: 'FlagshipAreaCoverage';
  /** The field. */
  area: FlagshipArea;
  /** The day it is read as of. */
  asOf: Scalars['Date']['output'];
  /** Municipalities that are known to use one of them, out of all municipalities of the day. */
  municipalities: Maybe<Ratio>;
  /** The products that belong to it, in the order of their ids. */
  products: Array<Product>;
  /** The regions with an organization that is known to use one of them, in the order of their ids. */
  regionsWithUse: Maybe<Array<Maybe<Organization>>>;
  /** The regions in which nobody is known to, in the order of their ids. */
  regionsWithoutUse: Maybe<Array<Maybe<Organization>>>;
};

/** Conditions on a list of flagship fields; all that are given hold. */
export type FlagshipAreaListFilter = {
  /** Has this. */
  has?: InputMaybe<FlagshipArea>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<FlagshipArea>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<FlagshipArea>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<FlagshipArea>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A report that holds a product against every criterion. */
export type GovernanceAssessment = Node & {
  __typename?: 'GovernanceAssessment';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The day it was made. */
  assessedOn: Scalars['Date']['output'];
  /** The permanent id, for example `assessment:os2faktor.2025-11-16`. */
  id: Scalars['ID']['output'];
  /** Whether it was published as a draft (kladde). */
  isDraft: Scalars['Boolean']['output'];
  /** Who made it. */
  kind: AssessmentKind;
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The product. */
  product: Product;
  /** Where it can be read. */
  provenance: Array<Provenance>;
  /** The level that it advises for the product; null when it gives no advice. Advice is not a decision. */
  recommendedLevel: Maybe<GovernanceLevel>;
  /** What it says about each criterion, in the order of the governance model. */
  results: Array<CriterionResult>;
  /** Its outcomes counted: those of all criteria together. */
  score: GovernanceScore;
};

/** A report that holds a product against every criterion. */
export type GovernanceAssessmentResultsArgs = {
  outcomes?: InputMaybe<Array<CriterionOutcome>>;
};

/** One page of assessments. */
export type GovernanceAssessmentConnection = {
  __typename?: 'GovernanceAssessmentConnection';
  /** The assessments of the page with their cursors. */
  edges: Array<GovernanceAssessmentEdge>;
  /** The assessments of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The assessments of the page. */
  nodes: Array<GovernanceAssessment>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many assessments the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of assessments. */
export type GovernanceAssessmentConnectionFacetsArgs = {
  by: Array<GovernanceAssessmentFacet>;
};

/** An assessment in a page. */
export type GovernanceAssessmentEdge = {
  __typename?: 'GovernanceAssessmentEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: GovernanceAssessment;
};

/** What assessments can be counted by. */
export type GovernanceAssessmentFacet =
  /** Who made it. */
  | 'KIND'
  /** The id of the product. */
  | 'PRODUCT'
  /** The level that it advises. */
  | 'RECOMMENDED_LEVEL';

/** Conditions on an assessment; all that are given hold. */
export type GovernanceAssessmentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<GovernanceAssessmentFilter>>;
  /** By the day it was made. */
  assessedOn?: InputMaybe<DateFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** Whether it was published as a draft. */
  isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  /** By who made it. */
  kind?: InputMaybe<AssessmentKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<GovernanceAssessmentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<GovernanceAssessmentFilter>>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the level that it advises. */
  recommendedLevel?: InputMaybe<GovernanceLevelFilter>;
};

/** One key of an order of assessments. */
export type GovernanceAssessmentOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: GovernanceAssessmentOrderField;
};

/** What assessments can be ordered by. */
export type GovernanceAssessmentOrderField =
  /** The day it was made. */
  | 'ASSESSED_ON'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT'
  /** The level that it advises, from the sandbox up. */
  | 'RECOMMENDED_LEVEL';

/** Themes (temaer) of the governance model. */
export type GovernanceCategory =
  /** What form the product and its documents have (formkrav): F1 to F7 and F10 to F22. */
  | 'FORMAL'
  /** Who runs and finances it (governance): G1 to G14. */
  | 'GOVERNANCE'
  /** Whether the product is worth having (relevans): R1 to R4. */
  | 'RELEVANCE'
  /** How it fits the strategy (strategisk sammenhæng): S1 to S5. */
  | 'STRATEGIC';

/** One of the criteria (krav) that the community measures its products by. */
export type GovernanceCriterion = Node & {
  __typename?: 'GovernanceCriterion';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The theme it belongs to. */
  category: GovernanceCategory;
  /** The code in the governance model, for example `F15`; there is no F8 and no F9 any more. */
  code: Scalars['String']['output'];
  /** What shows that it is met, in words of this data set. */
  guidance: Maybe<Text>;
  /** The permanent id, for example `criterion:f15`. */
  id: Scalars['ID']['output'];
  /** Whether it is advice (anbefaling) only, and does not keep a product from its level. */
  isRecommendation: Scalars['Boolean']['output'];
  /** The lowest level that asks for it; the levels above do too. */
  level: GovernanceLevel;
  /** The name: the official one in Danish, a translation of this data set in English. */
  name: Maybe<Text>;
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What the assessment of each product that counts on the day says about it, in the order of the products' ids. */
  results: Maybe<CriterionResultConnection>;
};

/** One of the criteria (krav) that the community measures its products by. */
export type GovernanceCriterionGuidanceArgs = {
  language: Language;
};

/** One of the criteria (krav) that the community measures its products by. */
export type GovernanceCriterionNameArgs = {
  language: Language;
};

/** One of the criteria (krav) that the community measures its products by. */
export type GovernanceCriterionResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CriterionResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionResultOrder>>;
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

/** Conditions on a level of governance; all that are given hold. */
export type GovernanceLevelFilter = {
  /** Is this. */
  eq?: InputMaybe<GovernanceLevel>;
  /** Is one of these. */
  in?: InputMaybe<Array<GovernanceLevel>>;
  /** Is not this. */
  ne?: InputMaybe<GovernanceLevel>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<GovernanceLevel>>;
};

/** How many criteria have which outcome, on one level or on all of them. */
export type GovernanceScore = {
  __typename?: 'GovernanceScore';
  /** How many criteria were counted, recommendations included, for example `19` on level 2. */
  criteria: Scalars['Int']['output'];
  /** Whether everything that is asked for here is met: recommendations and what is not relevant aside. */
  isReached: Scalars['Boolean']['output'];
  /** The level whose criteria are counted; null when those of all levels are. */
  level: Maybe<GovernanceLevel>;
  /** How many are met (grøn), out of those that are relevant to the product. */
  met: Ratio;
  /** How many are not met (rød). */
  notMet: Scalars['Int']['output'];
  /** How many are not relevant to the product (grå). */
  notRelevant: Scalars['Int']['output'];
  /** How many are partly met (gul). */
  partly: Scalars['Int']['output'];
  /** How many are planned to be met (planlagt). */
  planned: Scalars['Int']['output'];
  /** How many have no answer, or a doubtful one. */
  unknown: Scalars['Int']['output'];
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

/** An exchange of data (integration) between a product and another product or an external system. */
export type Integration = Node & {
  __typename?: 'Integration';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The other end when it is a system from outside the community, for example `NemLog-in`. */
  externalSystem: Maybe<ExternalSystem>;
  /** The permanent id, for example `integration:os2kle.os2opgavefordeler`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
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
  /** The organizations that use the products at both ends on the day; none where the other end is an external system. */
  usersOfBothEnds: Maybe<CountedOrganizationConnection>;
  /** The organizations that use the product at one end on the day and not that at the other; none where that is an external system. */
  usersOfOneEnd: Maybe<CountedOrganizationConnection>;
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An exchange of data (integration) between a product and another product or an external system. */
export type IntegrationUsersOfBothEndsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountedOrganizationOrder>>;
};

/** An exchange of data (integration) between a product and another product or an external system. */
export type IntegrationUsersOfOneEndArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  end?: InputMaybe<IntegrationEnd>;
  filter?: InputMaybe<UserOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountedOrganizationOrder>>;
};

/** One page of integrations. */
export type IntegrationConnection = {
  __typename?: 'IntegrationConnection';
  /** The integrations of the page with their cursors. */
  edges: Array<IntegrationEdge>;
  /** The integrations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The integrations of the page. */
  nodes: Array<Integration>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many integrations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of integrations. */
export type IntegrationConnectionFacetsArgs = {
  by: Array<IntegrationFacet>;
};

/** An integration in a page. */
export type IntegrationEdge = {
  __typename?: 'IntegrationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Integration;
};

/** The ends of an integration. */
export type IntegrationEnd =
  /** The product at the other end. */
  | 'OTHER_PRODUCT'
  /** The product that has the integration. */
  | 'PRODUCT';

/** What integrations can be counted by. */
export type IntegrationFacet =
  /** The id of the product or external system at the other end. */
  | 'OTHER_END'
  /** The id of the product that has it. */
  | 'PRODUCT'
  /** Whether it is built or planned. */
  | 'STATUS';

/** Conditions on an integration; all that are given hold. */
export type IntegrationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<IntegrationFilter>>;
  /** By the id of the external system at the other end, for example `{ eq: "system:nemlog-in" }`. */
  externalSystemId?: InputMaybe<IdFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<IntegrationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IntegrationFilter>>;
  /** By the product at the other end; an external system is none. */
  otherProduct?: InputMaybe<ProductFilter>;
  /** By the id of the product at the other end. */
  otherProductId?: InputMaybe<IdFilter>;
  /** By the product that has it. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product that has it. */
  productId?: InputMaybe<IdFilter>;
  /** Whether it is built or planned. */
  status?: InputMaybe<IntegrationStatusFilter>;
};

/** One key of an order of integrations. */
export type IntegrationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: IntegrationOrderField;
};

/** What integrations can be ordered by. */
export type IntegrationOrderField =
  /** The name of the product that has it, in Danish alphabetical order. */
  | 'PRODUCT'
  /** Whether it is built, in alphabetical order. */
  | 'STATUS';

/** What became of a change of an integration. */
export type IntegrationPayload = {
  __typename?: 'IntegrationPayload';
  /** The integration as it is now; null when nothing was changed. */
  integration: Maybe<Integration>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Conditions on the integrations of an object; all that are given hold. */
export type IntegrationRelationFilter = {
  /** All fulfil this, also when there is none. */
  every?: InputMaybe<IntegrationFilter>;
  /** None fulfils this. */
  none?: InputMaybe<IntegrationFilter>;
  /** At least one fulfils this. */
  some?: InputMaybe<IntegrationFilter>;
};

/** Whether an integration is built. */
export type IntegrationStatus =
  /** Built. */
  | 'BUILT'
  /** Planned. */
  | 'PLANNED';

/** Conditions on the status of an integration; all that are given hold. */
export type IntegrationStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<IntegrationStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<IntegrationStatus>>;
  /** Is not this. */
  ne?: InputMaybe<IntegrationStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IntegrationStatus>>;
};

/** Who holds the rights to a product's code (ophavsret). */
export type IpOwner = {
  __typename?: 'IpOwner';
  /** What kind of owner it is. */
  kind: IpOwnerKind;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The supplier, where one holds them. */
  supplier: Maybe<Supplier>;
};

/** Kinds of holders of the rights to code. */
export type IpOwnerKind =
  /** One or more authorities. */
  | 'AUTHORITY'
  /** The community: the code was handed over to OS2. */
  | 'COMMUNITY'
  /** A supplier. */
  | 'SUPPLIER';

/** Conditions on who holds the rights to code; all that are given hold. */
export type IpOwnerKindFilter = {
  /** Is this. */
  eq?: InputMaybe<IpOwnerKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<IpOwnerKind>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<IpOwnerKind>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<IpOwnerKind>>;
};

/** A partnership in a project to propose. */
export type JoinProjectInput = {
  /** What it pays, in DKK, from 1 to 1,000,000,000; at least one of the amount and the hours is given. */
  amount?: InputMaybe<Scalars['Int']['input']>;
  /** What the organization brings, in its own words: 1 to 2,000 characters. It stays confidential; name no persons. */
  contribution: Scalars['String']['input'];
  /** The working hours that it gives, from 1 to 100,000. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The organization that proposes, for example `municipality:101`; a coordinator may leave it out, the secretariat names it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The project, for example `project:ai-heat-control`. */
  projectId: Scalars['ID']['input'];
};

/** Conditions on a list of KLE numbers; all that are given hold. */
export type KleNumberListFilter = {
  /** Has this. */
  has?: InputMaybe<Scalars['KleNumber']['input']>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<Scalars['KleNumber']['input']>>;
  /** Has all of these. */
  hasEvery?: InputMaybe<Array<Scalars['KleNumber']['input']>>;
  /** Has none of these. */
  hasNone?: InputMaybe<Array<Scalars['KleNumber']['input']>>;
  /** Whether there is none. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a file or a report says about a product's license. */
export type LicenseFinding = {
  __typename?: 'LicenseFinding';
  /** The permanent id, for example `licensefinding:os2forms.package`. */
  id: Scalars['ID']['output'];
  /** The license found there; null when there was none. */
  license: Maybe<Scalars['SpdxExpression']['output']>;
  /** Where it was looked for. */
  place: LicensePlace;
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** Where licenses are looked for. */
export type LicensePlace =
  /** The license file of the repository. */
  | 'LICENSE_FILE'
  /** The description of the package, for example composer.json. */
  | 'PACKAGE_METADATA'
  /** The README of the repository. */
  | 'README'
  /** A report about the product. */
  | 'REPORT';

/** Ways to keep a product up, by the words of publiccode.yml. */
export type MaintenanceType =
  /** By those who use it, together. */
  | 'COMMUNITY'
  /** By suppliers under contract. */
  | 'CONTRACT'
  /** By the staff of one owner. */
  | 'INTERNAL'
  /** By nobody. */
  | 'NONE';

/** Conditions on how a product is kept up; all that are given hold. */
export type MaintenanceTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<MaintenanceType>;
  /** Is one of these. */
  in?: InputMaybe<Array<MaintenanceType>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<MaintenanceType>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<MaintenanceType>>;
};

/** The members that use at least some number of products, as parts of what there is. */
export type MembersWithProducts = {
  __typename?: 'MembersWithProducts';
  /** How many products at least. */
  atLeast: Scalars['Int']['output'];
  /** The same for each region in which a member or a municipality lies on the day, and for those in no region. */
  byRegion: Array<RegionWithProducts>;
  /** How many members do. */
  count: Scalars['Int']['output'];
  /** Who they are. */
  organizations: Maybe<CountedOrganizationConnection>;
  /** They, out of all members of the day. */
  shareOfMembers: Ratio;
  /** The municipalities among them, out of all municipalities of the day. */
  shareOfMunicipalities: Ratio;
};

/** The members that use at least some number of products, as parts of what there is. */
export type MembersWithProductsOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountedOrganizationOrder>>;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an organization's part in a product (tilføj deltagelse). For the secretariat. */
  addParticipation: Maybe<ParticipationPayload>;
  /**
   * Changes a usage (ret anvendelse). A new status ends the period of the old one and begins another, so that the graph as it
   * was stays as it was; the first day and the note are corrected in place.
   */
  changeUsage: Maybe<UsagePayload>;
  /** Confirms a partnership: the organization is a party of the project, and an associated partner of its product if it has one. */
  confirmPartnershipProposal: Maybe<PartnershipProposalPayload>;
  /** Confirms a project that is proposed: the project becomes public at once, in the stage PROPOSED. */
  confirmProjectProposal: Maybe<ProjectProposalPayload>;
  /** States that what is on record about a usage is right as it stands (bekræft anvendelse). */
  confirmUsage: Maybe<UsagePayload>;
  /** Adds an exchange of data between a product and another product or an external system (opret integration). For the secretariat. */
  createIntegration: Maybe<IntegrationPayload>;
  /** Adds a module to a product (opret modul). For the secretariat. */
  createModule: Maybe<ProductModulePayload>;
  /** Adds a product to the catalogue (opret produkt). For the secretariat. */
  createProduct: Maybe<ProductPayload>;
  /** Ends an organization's part in a product (afslut deltagelse); its period stays on record up to the end. For the secretariat. */
  endParticipation: Maybe<ParticipationPayload>;
  /** Ends a usage (afslut anvendelse). The period stays on record, up to its end. */
  endUsage: Maybe<UsagePayload>;
  /**
   * Erases an actor from the products subgraph: the name goes from its audit log, where the entries stay, and what the actor's
   * mutations answered is forgotten. From free texts of the log it goes too, unless it is one plain word, such as `support`.
   */
  eraseProductsActor: Maybe<ErasurePayload>;
  /** Proposes to join a project as associated partner (bliv tilknyttet partner), and tells what the organization brings. */
  joinProject: Maybe<PartnershipProposalPayload>;
  /** Proposes a project to the community (foreslå projekt). It is confidential until the secretariat confirms it. */
  proposeProject: Maybe<ProjectProposalPayload>;
  /** Rejects a partnership that is proposed, and tells its organization why. */
  rejectPartnershipProposal: Maybe<PartnershipProposalPayload>;
  /** Rejects a project that is proposed, and tells its organization why. */
  rejectProjectProposal: Maybe<ProjectProposalPayload>;
  /**
   * Tells that an organization uses a product, or is about to (indberet anvendelse). Refused with `ALREADY_EXISTS` when the
   * new period would overlap one on record.
   */
  reportUsage: Maybe<UsagePayload>;
  /** Changes what is told of an integration (ret integration). For the secretariat. */
  updateIntegration: Maybe<IntegrationPayload>;
  /** Changes what is told of a module (ret modul). For the secretariat. */
  updateModule: Maybe<ProductModulePayload>;
  /** Changes what is told of a product (ret produkt). A name that it had stays among its other names. For the secretariat. */
  updateProduct: Maybe<ProductPayload>;
  /** Takes back a partnership that is proposed, while it is not decided. */
  withdrawPartnershipProposal: Maybe<PartnershipProposalPayload>;
  /** Takes back a project that is proposed, while it is not decided (træk forslag tilbage). */
  withdrawProjectProposal: Maybe<ProjectProposalPayload>;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationAddParticipationArgs = {
  input: AddParticipationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationChangeUsageArgs = {
  input: ChangeUsageInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationConfirmPartnershipProposalArgs = {
  input: ConfirmPartnershipProposalInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationConfirmProjectProposalArgs = {
  input: ConfirmProjectProposalInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationConfirmUsageArgs = {
  input: ConfirmUsageInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationCreateIntegrationArgs = {
  input: CreateIntegrationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationCreateModuleArgs = {
  input: CreateModuleInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEndParticipationArgs = {
  input: EndParticipationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEndUsageArgs = {
  input: EndUsageInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEraseProductsActorArgs = {
  input: EraseActorInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationJoinProjectArgs = {
  input: JoinProjectInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationProposeProjectArgs = {
  input: ProposeProjectInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRejectPartnershipProposalArgs = {
  input: RejectPartnershipProposalInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRejectProjectProposalArgs = {
  input: RejectProjectProposalInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationReportUsageArgs = {
  input: ReportUsageInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationUpdateIntegrationArgs = {
  input: UpdateIntegrationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationUpdateModuleArgs = {
  input: UpdateModuleInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationWithdrawPartnershipProposalArgs = {
  input: WithdrawPartnershipProposalInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationWithdrawProjectProposalArgs = {
  input: WithdrawProjectProposalInput;
};

/** What `Query.node` finds by its permanent, global id, whichever subgraph owns it. */
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

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type Organization = {
  __typename?: 'Organization';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
  /** The parts it takes in products, on the day. */
  participations: Maybe<ParticipationConnection>;
  /** How many products it uses on the day, each once; planned and ended use does not count. */
  productCount: Maybe<Scalars['Int']['output']>;
  /** The products it uses, is about to use, or takes part in, with the days: what its suppliers are found by. */
  productPeriods: Array<ProductPeriod>;
  /**
   * The organizations of the same kind that are most like it on the day, the most similar first: a point for the same size
   * class, one for the same region, and the part of the products of both that both use.
   */
  similarOrganizations: Maybe<Array<SimilarOrganization>>;
  /** The products that the organizations most like it use on the day and it does not, the most used first. */
  suggestedProducts: Maybe<Array<SuggestedProduct>>;
  /** The products it is known to use, to be about to, or to have ended using, on the day, as `status` tells. */
  usages: Maybe<UsageConnection>;
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationSimilarOrganizationsArgs = {
  by: Array<SimilarityCriterion>;
  first: Scalars['Int']['input'];
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationSuggestedProductsArgs = {
  among: Scalars['Int']['input'];
  by: Array<SimilarityCriterion>;
  first: Scalars['Int']['input'];
};

/** An organization as this subgraph sees it: what it takes part in and what it uses. */
export type OrganizationUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UsageOrder>>;
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
export type Participation = Node & {
  __typename?: 'Participation';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What it puts in; empty when the source does not tell. */
  contributionKinds: Array<ContributionKind>;
  /** Its share of the cost, for example `0.25`; null when the source does not tell. */
  costShare: Maybe<Scalars['Float']['output']>;
  /** The permanent id, for example `participation:os2compliance.municipality-183.initiator`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
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
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations of the page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The participations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The participations of the page. */
  nodes: Array<Participation>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many participations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of participations. */
export type ParticipationConnectionFacetsArgs = {
  by: Array<ParticipationFacet>;
};

/** A participation in a page. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Participation;
};

/** What participations can be counted by. */
export type ParticipationFacet =
  /** `true` where the organization has a membership on record for the day, `false` where it has none. */
  | 'IS_MEMBER'
  /** The kind of the organization. */
  | 'ORGANIZATION_KIND'
  /** The id of the region that the organization lies in on the day. */
  | 'REGION'
  /** The part. */
  | 'ROLE';

/** Conditions on a participation; all that are given hold. */
export type ParticipationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ParticipationFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ParticipationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ParticipationFilter>>;
  /** By the organization. */
  organization?: InputMaybe<UserOrganizationFilter>;
  /** By the id of the organization. */
  organizationId?: InputMaybe<IdFilter>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product. */
  productId?: InputMaybe<IdFilter>;
  /** By the part. */
  role?: InputMaybe<ParticipationRoleFilter>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** One key of an order of participations. */
export type ParticipationOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ParticipationOrderField;
};

/** What participations can be ordered by. */
export type ParticipationOrderField =
  /** The everyday name of the organization, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT'
  /** The part, in the order of `ParticipationRole`. */
  | 'ROLE'
  /** The first day. */
  | 'VALID_FROM'
  /** The day after the last day. */
  | 'VALID_TO';

/** What became of a change of an organization's part in a product. */
export type ParticipationPayload = {
  __typename?: 'ParticipationPayload';
  /** The participation as it is now; null when nothing was changed. */
  participation: Maybe<Participation>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Conditions on the participations of an object; all that are given hold. */
export type ParticipationRelationFilter = {
  /** All fulfil this, also when there is none. */
  every?: InputMaybe<ParticipationFilter>;
  /** None fulfils this. */
  none?: InputMaybe<ParticipationFilter>;
  /** At least one fulfils this. */
  some?: InputMaybe<ParticipationFilter>;
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

/** Conditions on a part that an organization takes; all that are given hold. */
export type ParticipationRoleFilter = {
  /** Is this. */
  eq?: InputMaybe<ParticipationRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<ParticipationRole>>;
  /** Is not this. */
  ne?: InputMaybe<ParticipationRole>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ParticipationRole>>;
};

/**
 * An organization's wish to join a project as associated partner (tilknyttet partner), and what it brings. Confidential: only the
 * coordinators of the organization and the secretariat see it. Once it is confirmed, the partnership itself is public, the
 * amounts are not.
 */
export type PartnershipProposal = Node & {
  __typename?: 'PartnershipProposal';
  /** What it pays, in DKK; null when it pays nothing. */
  amount: Maybe<Scalars['Int']['output']>;
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** What it brings, in its own words. */
  contribution: Scalars['String']['output'];
  /** When it was confirmed, rejected or withdrawn; null until then. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The working hours that it gives; null when it gives none. */
  hours: Maybe<Scalars['Int']['output']>;
  /** The permanent id, for example `partnership:municipality-101.1`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The organization that proposes (forslagsstiller). */
  organization: Maybe<Organization>;
  /** The project. */
  project: Project;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Why the secretariat rejected it; null where it did not. */
  reason: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: ProposalStatus;
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One page of proposals of partnerships. */
export type PartnershipProposalConnection = {
  __typename?: 'PartnershipProposalConnection';
  /** The proposals of the page with their cursors. */
  edges: Array<PartnershipProposalEdge>;
  /** The proposals of the page. */
  nodes: Array<PartnershipProposal>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many proposals the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal in a page. */
export type PartnershipProposalEdge = {
  __typename?: 'PartnershipProposalEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PartnershipProposal;
};

/** What became of a change of a partnership that is proposed. */
export type PartnershipProposalPayload = {
  __typename?: 'PartnershipProposalPayload';
  /** The organization's part in the project's product; null until the partnership is confirmed, and where there is no product yet. */
  participation: Maybe<Participation>;
  /** The proposal as it is now; null when nothing was changed. */
  proposal: Maybe<PartnershipProposal>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Planned use that is to begin in a quarter. */
export type PlannedAdoptions = {
  __typename?: 'PlannedAdoptions';
  /** How many usages are planned: pairs of an organization and a product. */
  count: Scalars['Int']['output'];
  /** How many organizations plan them. */
  organizationCount: Scalars['Int']['output'];
  /** How many products they are of. */
  productCount: Scalars['Int']['output'];
  /** The quarter, for example `2026-Q4`; null for what has no date. */
  quarter: Maybe<Scalars['String']['output']>;
  /** The first day of the quarter. */
  startsOn: Maybe<Scalars['Date']['output']>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type Product = Node & {
  __typename?: 'Product';
  /** The day this object is read as of; every dated field below follows it. */
  asOf: Scalars['Date']['output'];
  /** The levels of authorities that it is stated to serve. */
  authorityLevels: Array<ProductAuthorityLevel>;
  /** The benefits that its reports declare, each with where that is stated. */
  benefits: Array<ProductBenefit>;
  /** How many members the community has on the day: the whole that `memberReach` is a part of. */
  communityMemberCount: Maybe<Scalars['Int']['output']>;
  /** How many municipalities there are on the day: the whole that `reach` is a part of. */
  communityMunicipalityCount: Maybe<Scalars['Int']['output']>;
  /**
   * What each of its payers pays of a yearly budget, and what it would pay if others came in. Payers are the organizations
   * that use it or take part in it on the day, each once; they pay by the four size classes (takstklasser).
   */
  costShare: Maybe<CostShare>;
  /**
   * The license in ids of today's SPDX list, one expression for each way it can be meant: `GPL-3.0-only` and
   * `GPL-3.0-or-later` where a source says `GPL-3.0`, an id that SPDX has replaced. Empty where none was found.
   */
  currentLicenses: Array<Scalars['SpdxExpression']['output']>;
  /** Its decision log (beslutningslog): what was decided by the day, in the order of the ids. */
  decisions: Maybe<DecisionConnection>;
  /** Documents about it, in the order of their ids. */
  documents: Maybe<ProductDocumentConnection>;
  /** What taking part in it costs on a day, the smallest authorities first. */
  fees: Array<ProductFee>;
  /** The flagship fields (fyrtårnsområder) that it belongs to, each with where that is stated. */
  flagshipAreas: Array<ProductFlagshipArea>;
  /** Ids it had before, or would have by a name it had before; `product`, `node` and `nodes` find it by them still. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * How it stands against the community's criteria on a day, by the newest assessment of that day: of those that are
   * finished, or of the drafts where none is.
   */
  governance: ProductGovernance;
  /** The level of governance that a report states; UNKNOWN where no report does. */
  governanceLevel: GovernanceLevel;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** Systems and products that it exchanges data with, the other way round too where both are products. */
  integrations: Array<Integration>;
  /** Who holds the rights to its code; null where no source tells. */
  ipOwner: Maybe<IpOwner>;
  /** The subjects it serves in KL's classification (an inference unless a source states it). */
  kleNumbers: Array<Scalars['KleNumber']['output']>;
  /** The license of the code as an SPDX expression, as its source states it; null where none was found. */
  license: Maybe<Scalars['SpdxExpression']['output']>;
  /** Whether every license found is the registered one; null when no license was found or none is registered. */
  licenseAgrees: Maybe<Scalars['Boolean']['output']>;
  /** What files and reports say about its license. */
  licenseFindings: Array<LicenseFinding>;
  /** What to know about the license, such as a missing file, in English. */
  licenseNote: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life. */
  lifecycle: ProductLifecycle;
  /** Who keeps it up (vedligehold); null where no source tells. */
  maintenance: Maybe<ProductMaintenance>;
  /** The members that use it, out of all members of the day. */
  memberReach: Maybe<Ratio>;
  /** How many organizations known to use it on the day have a membership on record for the day; each once. */
  memberUserCount: Maybe<Scalars['Int']['output']>;
  /** The members that do not use it on the day. */
  membersNotUsing: Maybe<CountedOrganizationConnection>;
  /** The parts that can be taken into use on their own. */
  modules: Array<ProductModule>;
  /** The name, for example `OS2rollekatalog`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** How many organizations known to use it on the day have no membership on record for the day; each once. */
  nonMemberUserCount: Maybe<Scalars['Int']['output']>;
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** Who takes which part in it, on the day. */
  participations: Maybe<ParticipationConnection>;
  /** Planned use of it that has not ended by the day, counted by the quarter in which it is to begin; who, is in `usages`. */
  plannedAdoptions: Array<PlannedAdoptions>;
  /** The projects that it comes from, or that are to make a new version of it. */
  projects: Maybe<ProjectConnection>;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** The municipalities that use it, out of all there are on the day: 69 of 98, say. */
  reach: Maybe<Ratio>;
  /** The public repositories of its code and texts, the main one first. */
  repositories: Array<Repository>;
  /** What authorities ask of it. */
  requirements: Array<Requirement>;
  /**
   * How often it is reused (genbrug): its users for each organization that began or developed it. `value` is 5 when ten
   * use what two made.
   */
  reuseFactor: Ratio;
  /** What is known about its state, with dates, in English. */
  statusNote: Maybe<Scalars['String']['output']>;
  /** What it is said to do for strategies. */
  strategyLinks: Array<StrategyLink>;
  /** What it is for, in a sentence. */
  summary: Maybe<Text>;
  /** The task it serves where KLE has no number for it, for example `smart city`. */
  taskArea: Maybe<Scalars['String']['output']>;
  /** Calls for offers about it (udbud), and what came of them. */
  tenders: Array<Tender>;
  /**
   * Who is known by name to use it, to be about to, or to have ended doing so, on the day, as `status` tells. Published
   * head counts are in `claims`.
   */
  usages: Maybe<UsageConnection>;
  /**
   * How many organizations use it on the day, each once; planned and ended use does not count. Published head counts
   * are in `claims`.
   */
  userCount: Scalars['Int']['output'];
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductCostShareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  budget: Scalars['Float']['input'];
  joining: Array<Scalars['ID']['input']>;
  weights: FeeClassWeights;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DecisionOrder>>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductDocumentOrder>>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductFeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductGovernanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<AssessmentKind>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductMembersNotUsingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountedOrganizationOrder>>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductPlannedAdoptionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductSummaryArgs = {
  language: Language;
};

/** An open-source product that public authorities own together, or a project on its way to becoming one. */
export type ProductUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UsageOrder>>;
};

/** A level of authorities that a product is stated to serve. */
export type ProductAuthorityLevel = {
  __typename?: 'ProductAuthorityLevel';
  /** The level. */
  level: AuthorityLevel;
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** A benefit that a product is declared to bring. */
export type ProductBenefit = {
  __typename?: 'ProductBenefit';
  /** The benefit. */
  benefit: BenefitTag;
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** One page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products of the page with their cursors. */
  edges: Array<ProductEdge>;
  /** The products of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The products of the page. */
  nodes: Array<Product>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many products the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of products. */
export type ProductConnectionFacetsArgs = {
  by: Array<ProductFacet>;
};

/** A document about a product. */
export type ProductDocument = Node & {
  __typename?: 'ProductDocument';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `document:os2valghalla.implementation`. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: ProductDocumentKind;
  /** The language that it is written in; null when the source does not tell. */
  language: Maybe<Language>;
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The organization whose experience it tells; null for what the product itself publishes. */
  organization: Maybe<Organization>;
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What it is, in words of this data set. */
  title: Maybe<Text>;
  /** Where it can be read; null when it is not public. */
  url: Maybe<Scalars['Url']['output']>;
};

/** A document about a product. */
export type ProductDocumentTitleArgs = {
  language: Language;
};

/** One page of documents. */
export type ProductDocumentConnection = {
  __typename?: 'ProductDocumentConnection';
  /** The documents of the page with their cursors. */
  edges: Array<ProductDocumentEdge>;
  /** The documents of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The documents of the page. */
  nodes: Array<ProductDocument>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many documents the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of documents. */
export type ProductDocumentConnectionFacetsArgs = {
  by: Array<ProductDocumentFacet>;
};

/** A document in a page. */
export type ProductDocumentEdge = {
  __typename?: 'ProductDocumentEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProductDocument;
};

/** What documents can be counted by. */
export type ProductDocumentFacet =
  /** What it is for. */
  | 'KIND'
  /** The language that it is written in. */
  | 'LANGUAGE'
  /** The id of the product. */
  | 'PRODUCT';

/** Conditions on a document; all that are given hold. */
export type ProductDocumentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProductDocumentFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By what it is for. */
  kind?: InputMaybe<ProductDocumentKindFilter>;
  /** By the language that it is written in. */
  language?: InputMaybe<LanguageFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProductDocumentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductDocumentFilter>>;
  /** By the id of the organization whose experience it tells. */
  organizationId?: InputMaybe<IdFilter>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product. */
  productId?: InputMaybe<IdFilter>;
};

/** What a document about a product is for. */
export type ProductDocumentKind =
  /** How it is built, and by which standards; criterion F18. */
  | 'ARCHITECTURE'
  /** What somebody experienced with it (case, erfaringer). */
  | 'CASE'
  /** Putting it into use (implementeringsvejledning); criterion F15. */
  | 'IMPLEMENTATION_GUIDE'
  /** Running and maintaining it (drift); criterion F17. */
  | 'OPERATION_GUIDE'
  /** Showing the product (præsentation); the governance criterion F13 asks for it. */
  | 'PRESENTATION'
  /** What it is to be able to do. */
  | 'REQUIREMENTS'
  /** Telling management about it (strategisk niveau); criterion F14. */
  | 'STRATEGIC_COMMUNICATION'
  /** How its code works; criterion F16. */
  | 'TECHNICAL'
  /** Teaching its users (uddannelsesmateriale); criterion F20. */
  | 'TRAINING';

/** Conditions on what a document is for; all that are given hold. */
export type ProductDocumentKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ProductDocumentKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProductDocumentKind>>;
  /** Is not this. */
  ne?: InputMaybe<ProductDocumentKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProductDocumentKind>>;
};

/** One key of an order of documents. */
export type ProductDocumentOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ProductDocumentOrderField;
};

/** What documents can be ordered by. */
export type ProductDocumentOrderField =
  /** What it is for, in the order of the enum. */
  | 'KIND'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT';

/** Conditions on the documents about something; all that are given hold. */
export type ProductDocumentRelationFilter = {
  /** All do, also when there is none. */
  every?: InputMaybe<ProductDocumentFilter>;
  /** None does. */
  none?: InputMaybe<ProductDocumentFilter>;
  /** At least one does. */
  some?: InputMaybe<ProductDocumentFilter>;
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Product;
};

/** What products can be counted by. */
export type ProductFacet =
  /** Each of the levels of authorities that it is stated to serve. */
  | 'AUTHORITY_LEVEL'
  /** Each of the benefits that its reports declare. */
  | 'BENEFIT'
  /** Each of the flagship fields that it belongs to. */
  | 'FLAGSHIP_AREA'
  /** The level of governance. */
  | 'GOVERNANCE_LEVEL'
  /** Each of its KLE numbers; a product with several counts once for each. */
  | 'KLE'
  /** The license expression. */
  | 'LICENSE'
  /** The stage of its life. */
  | 'LIFECYCLE'
  /** How it is kept up. */
  | 'MAINTENANCE_TYPE';

/** What taking part in a product costs an authority of a size (takst), from `validFrom` up to, not including, `validTo`. */
export type ProductFee = {
  __typename?: 'ProductFee';
  /** Once, when joining, in whole kroner; null when there is none, or the source does not tell. */
  connectionFee: Maybe<Scalars['Int']['output']>;
  /** The size class it is for; null when it is the same for all. */
  feeClass: Maybe<FeeClass>;
  /** The permanent id, for example `fee:os2valghalla.small.2023-08-31`. */
  id: Scalars['ID']['output'];
  /** For members of the community, in whole kroner a year. */
  memberFee: Scalars['Int']['output'];
  /** For those who are not members, in whole kroner a year. */
  nonMemberFee: Scalars['Int']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** First day; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A part of the feed of products. */
export type ProductFeed = {
  __typename?: 'ProductFeed';
  /** Whether more was committed already; it may have to wait for transactions that still run. */
  hasMore: Scalars['Boolean']['output'];
  /** The products that changed, each as it is now. */
  items: Array<ProductFeedItem>;
  /** Where to go on, now or later; null while nothing was ever told. */
  position: Maybe<Scalars['String']['output']>;
};

/** What other subgraphs keep of a product. */
export type ProductFeedContent = {
  __typename?: 'ProductFeedContent';
  /** Ids it had before. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** The subjects it serves in KL's classification. */
  kleNumbers: Array<Scalars['KleNumber']['output']>;
  /** The names of its modules. */
  modules: Array<Scalars['String']['output']>;
  /** The name, for example `OS2rollekatalog`. */
  name: Scalars['String']['output'];
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** The addresses of its repositories, former ones too. */
  repositories: Array<Scalars['Url']['output']>;
  /** What it is for, in Danish. */
  summaryDa: Maybe<Scalars['String']['output']>;
  /** What it is for, in English. */
  summaryEn: Maybe<Scalars['String']['output']>;
  /** The task it serves where KLE has no number for it, for example `smart city`. */
  taskArea: Maybe<Scalars['String']['output']>;
};

/** A product that changed. */
export type ProductFeedItem = {
  __typename?: 'ProductFeedItem';
  /** What it is now; null when it was deleted. */
  content: Maybe<ProductFeedContent>;
  /** Its permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
};

/** Conditions on a product; all that are given hold. */
export type ProductFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProductFilter>>;
  /** By the levels of authorities that it is stated to serve, for example `{ hasEvery: [STATE, MUNICIPALITY] }`. */
  authorityLevels?: InputMaybe<AuthorityLevelListFilter>;
  /** By the benefits that its reports declare, for example `{ has: COST }`. */
  benefits?: InputMaybe<BenefitTagListFilter>;
  /** By the documents about it, for example `{ none: { language: { eq: EN } } }`. */
  documents?: InputMaybe<ProductDocumentRelationFilter>;
  /** By the flagship fields that it belongs to, for example `{ has: SMART_CITY }`. */
  flagshipAreas?: InputMaybe<FlagshipAreaListFilter>;
  /** By the level of governance (niveau). */
  governanceLevel?: InputMaybe<GovernanceLevelFilter>;
  /** By the permanent id, for example `{ in: ["product:os2mo"] }`. */
  id?: InputMaybe<IdFilter>;
  /** By its integrations, whichever end it stands on. */
  integrations?: InputMaybe<IntegrationRelationFilter>;
  /** By who holds the rights to its code. */
  ipOwnerKind?: InputMaybe<IpOwnerKindFilter>;
  /** By its KLE numbers as they are stated, for example `{ has: "85" }`. */
  kleNumbers?: InputMaybe<KleNumberListFilter>;
  /** Serves this subject of KLE or one below it: `85` finds `85.04` too. */
  kleWithin?: InputMaybe<Scalars['KleNumber']['input']>;
  /** By the license expression as it is written, for example `{ eq: "MPL-2.0" }`. */
  license?: InputMaybe<SpdxExpressionFilter>;
  /** Whether every license found is the registered one; neither value finds those where none was found. */
  licenseAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** By where it stands in its life. */
  lifecycle?: InputMaybe<ProductLifecycleFilter>;
  /** By how it is kept up. */
  maintenanceType?: InputMaybe<MaintenanceTypeFilter>;
  /** By the name; `contains` and `startsWith` do not tell capital letters apart. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProductFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductFilter>>;
  /** By the parts that organizations take in it on the day. */
  participations?: InputMaybe<ParticipationRelationFilter>;
  /** Has this repository, or had it before; the case of the host, a trailing slash and `.git` do not matter. */
  repository?: InputMaybe<Scalars['Url']['input']>;
  /** By the task it serves where KLE has no number for it. */
  taskArea?: InputMaybe<TextFilter>;
  /** By its usages on the day, planned and ended ones too; `inUse` tells them apart. */
  usages?: InputMaybe<UsageRelationFilter>;
  /** By how many organizations use it on the day; planned and ended use does not count. */
  userCount?: InputMaybe<IntFilter>;
};

/** A flagship field that a product belongs to. */
export type ProductFlagshipArea = {
  __typename?: 'ProductFlagshipArea';
  /** The field. */
  area: FlagshipArea;
  /** Where this is stated. */
  provenance: Array<Provenance>;
};

/** How a product stands against the community's governance criteria (governance, styringsmodel) on a day. */
export type ProductGovernance = {
  __typename?: 'ProductGovernance';
  /** The day it is read as of. */
  asOf: Scalars['Date']['output'];
  /** The assessment that the levels are computed from; null when none was made by the day. */
  assessment: Maybe<GovernanceAssessment>;
  /** Every assessment made by the day: those that are finished before drafts, the newest first. */
  assessments: Array<GovernanceAssessment>;
  /**
   * The highest level whose criteria are all met, and those of every level below it. Recommendations do not stand in the
   * way, nor does what is not relevant to the product; what is partly met, planned or unknown does. Null when not even
   * the criteria of the sandbox are all met, or there is no assessment.
   */
  computedLevel: Maybe<GovernanceLevel>;
  /** The outcomes counted level by level, from the sandbox up; empty without an assessment. */
  levels: Array<GovernanceScore>;
  /** The level above the computed one; null at the top, and without an assessment. */
  nextLevel: Maybe<GovernanceLevel>;
  /** What keeps the product from the next level, in the order of the governance model. */
  nextMissingCriteria: Array<CriterionResult>;
  /** The level that a report places the product on; UNKNOWN where no report does. Compare it with `computedLevel`. */
  statedLevel: GovernanceLevel;
  /** The outcomes of all criteria together; null without an assessment. */
  total: Maybe<GovernanceScore>;
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

/** Conditions on a stage in the life of a product; all that are given hold. */
export type ProductLifecycleFilter = {
  /** Is this. */
  eq?: InputMaybe<ProductLifecycle>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProductLifecycle>>;
  /** Is not this. */
  ne?: InputMaybe<ProductLifecycle>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProductLifecycle>>;
};

/** A part of the feed of products with all that belongs to them. */
export type ProductLinkFeed = {
  __typename?: 'ProductLinkFeed';
  /** Whether more was committed already; it may have to wait for transactions that still run. */
  hasMore: Scalars['Boolean']['output'];
  /** The products about which anything changed, each as it is now. */
  items: Array<ProductLinkFeedItem>;
  /** Where to go on, now or later; null while nothing was ever told. */
  position: Maybe<Scalars['String']['output']>;
};

/** What the suppliers subgraph keeps of a product. */
export type ProductLinkFeedContent = {
  __typename?: 'ProductLinkFeedContent';
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** The organizations that own it, have owned it, or will. */
  owners: Array<FeedOwner>;
};

/** A product about which anything changed. */
export type ProductLinkFeedItem = {
  __typename?: 'ProductLinkFeedItem';
  /** Who owns it; null when it was deleted. */
  content: Maybe<ProductLinkFeedContent>;
  /** Its permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
};

/** Who keeps a product up. */
export type ProductMaintenance = {
  __typename?: 'ProductMaintenance';
  /** The suppliers that do so by contract, as far as named. */
  contractors: Array<Maybe<Supplier>>;
  /** The organizations that maintain or manage it, as far as named. */
  maintainers: Array<Maybe<Organization>>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** How it is kept up; null when the source tells only who holds the rights. */
  type: Maybe<MaintenanceType>;
};

/** A part of a product that can be taken into use on its own. */
export type ProductModule = Node & {
  __typename?: 'ProductModule';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What can be done with it. */
  features: Array<Text>;
  /** The permanent id, for example `module:os2ferie`. */
  id: Scalars['ID']['output'];
  /** The organizations known by name to have initiated it; empty when the source names none. */
  initiators: Maybe<Array<Organization>>;
  /**
   * Whether an organization started it that did not develop the product itself; null when the source does not tell. The
   * initiators of a module are not those of the product.
   */
  isInitiatedOutside: Maybe<Scalars['Boolean']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The product it belongs to. */
  product: Product;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** What it adds, in a sentence. */
  summary: Maybe<Text>;
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A part of a product that can be taken into use on its own. */
export type ProductModuleFeaturesArgs = {
  language: Language;
};

/** A part of a product that can be taken into use on its own. */
export type ProductModuleSummaryArgs = {
  language: Language;
};

/** What became of a change of a module. */
export type ProductModulePayload = {
  __typename?: 'ProductModulePayload';
  /** The module as it is now; null when nothing was changed. */
  module: Maybe<ProductModule>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One key of an order of products. */
export type ProductOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** What products can be ordered by. */
export type ProductOrderField =
  /** The level of governance, from `SANDBOX` to `LEVEL_3`; `UNKNOWN` last either way. */
  | 'GOVERNANCE_LEVEL'
  /** The stage of its life, from `SANDBOX` to `LEFT_PORTFOLIO`; `UNKNOWN` last either way. */
  | 'LIFECYCLE'
  /** The name, in Danish alphabetical order. */
  | 'NAME'
  /** How many organizations use it on the day; planned and ended use does not count. */
  | 'USERS';

/** What became of a change of a product. */
export type ProductPayload = {
  __typename?: 'ProductPayload';
  /** The product as it is now; null when nothing was changed. */
  product: Maybe<Product>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
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

/** A product and how far it reaches. */
export type ProductReach = {
  __typename?: 'ProductReach';
  /** The product. */
  product: Product;
  /** The municipalities that use it, out of all there are. */
  reach: Ratio;
};

/**
 * An idea or development on its way to a product, or to a new version of one (projekt). One authority has an idea, wants
 * it developed, and asks others to join and share the cost.
 */
export type Project = Node & {
  __typename?: 'Project';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `project:ai-heat-control`. */
  id: Scalars['ID']['output'];
  /** The name, for example `AI heat control`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** Everybody known by name to take part, each with where that is stated. */
  parties: Array<ProjectParty>;
  /** Those of them that are not known to use the product on the day. */
  partiesNotUsing: Array<Maybe<Organization>>;
  /** The organizations known by name that joined it (tilknyttede partnere). */
  partners: Array<Maybe<Organization>>;
  /** The product that it is on its way to, or is to renew. */
  product: Maybe<Product>;
  /** The organizations known by name to have proposed it. */
  proposedBy: Array<Maybe<Organization>>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** How far it has come on the day; null when that was not yet known. */
  stage: Maybe<ProjectStage>;
  /** The stages that it went through, as far as known; later ones too. */
  stages: Array<ProjectStagePeriod>;
  /** What it is to achieve. */
  summary: Maybe<Text>;
  /** Where it can be followed. */
  url: Maybe<Scalars['Url']['output']>;
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * An idea or development on its way to a product, or to a new version of one (projekt). One authority has an idea, wants
 * it developed, and asks others to join and share the cost.
 */
export type ProjectSummaryArgs = {
  language: Language;
};

/** One page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects of the page with their cursors. */
  edges: Array<ProjectEdge>;
  /** The projects of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The projects of the page. */
  nodes: Array<Project>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many projects the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of projects. */
export type ProjectConnectionFacetsArgs = {
  by: Array<ProjectFacet>;
};

/** A project in a page. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Project;
};

/** What projects can be counted by. */
export type ProjectFacet =
  /** The ids of the organizations that take part. */
  | 'PARTY'
  /** How far it has come on the day. */
  | 'STAGE';

/** Conditions on a project; all that are given hold. */
export type ProjectFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** By the name; `contains` and `startsWith` take `Aa` and `Å` for the same. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProjectFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** By the ids of the organizations that take part, for example `{ has: "municipality:751" }`. */
  partyIds?: InputMaybe<TextListFilter>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product. */
  productId?: InputMaybe<IdFilter>;
  /** By how far it has come on the day. */
  stage?: InputMaybe<ProjectStageFilter>;
};

/** One key of an order of projects. */
export type ProjectOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: ProjectOrderField;
};

/** What projects can be ordered by. */
export type ProjectOrderField =
  /** The name, in Danish alphabetical order. */
  | 'NAME'
  /** How far it has come on the day, in the order of the enum. */
  | 'STAGE';

/** An organization's part in a project. */
export type ProjectParty = {
  __typename?: 'ProjectParty';
  /** The organization. */
  organization: Maybe<Organization>;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** Its part. */
  role: ProjectRole;
};

/**
 * A project that is proposed to the community (projektforslag). Confidential: only the coordinators of the organization that
 * proposes it and the secretariat see it. Once it is confirmed, the project itself is public.
 */
export type ProjectProposal = Node & {
  __typename?: 'ProjectProposal';
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** When it was confirmed, rejected or withdrawn; null until then. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The permanent id, for example `proposal:municipality-101.1`. */
  id: Scalars['ID']['output'];
  /** The name that the project is to have, for example `AI heat control`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The organization that proposes (forslagsstiller). */
  organization: Maybe<Organization>;
  /** The product that it is to renew; null for something new. */
  product: Maybe<Product>;
  /** The project that it became; null until it is confirmed. */
  project: Maybe<Project>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Why the secretariat rejected it; null where it did not. */
  reason: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: ProposalStatus;
  /** What it is to achieve. */
  summary: Maybe<Text>;
  /** Where it can be read about. */
  url: Maybe<Scalars['Url']['output']>;
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A project that is proposed to the community (projektforslag). Confidential: only the coordinators of the organization that
 * proposes it and the secretariat see it. Once it is confirmed, the project itself is public.
 */
export type ProjectProposalSummaryArgs = {
  language: Language;
};

/** One page of proposals of projects. */
export type ProjectProposalConnection = {
  __typename?: 'ProjectProposalConnection';
  /** The proposals of the page with their cursors. */
  edges: Array<ProjectProposalEdge>;
  /** The proposals of the page. */
  nodes: Array<ProjectProposal>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many proposals the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal in a page. */
export type ProjectProposalEdge = {
  __typename?: 'ProjectProposalEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProjectProposal;
};

/** What became of a change of a project that is proposed. */
export type ProjectProposalPayload = {
  __typename?: 'ProjectProposalPayload';
  /** The proposal as it is now, with the project that it became; null when nothing was changed. */
  proposal: Maybe<ProjectProposal>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Parts that an organization takes in a project. */
export type ProjectRole =
  /** Joined it with input and a share of the cost (tilknyttet partner). */
  | 'PARTNER'
  /** Had the idea, or leads it (forslagsstiller). */
  | 'PROPOSER';

/** How far a project has come. */
export type ProjectStage =
  /** It is being developed. */
  | 'DEVELOPMENT'
  /** Partners and money are being found. */
  | 'FUNDING'
  /** Somebody has an idea. */
  | 'IDEA'
  /** It is tried out in practice. */
  | 'PILOT'
  /** It has become a product in production. */
  | 'PRODUCT'
  /** A development project is proposed to others. */
  | 'PROPOSED'
  /** It was ended. */
  | 'RETIRED';

/** Conditions on how far a project has come; all that are given hold. */
export type ProjectStageFilter = {
  /** Is this. */
  eq?: InputMaybe<ProjectStage>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProjectStage>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<ProjectStage>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<ProjectStage>>;
};

/** A stage of a project, from `validFrom` up to, not including, `validTo`. */
export type ProjectStagePeriod = {
  __typename?: 'ProjectStagePeriod';
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** The stage. */
  stage: ProjectStage;
  /** First day; null when the source does not tell. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Conditions on a proposal; all that are given hold. */
export type ProposalFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProposalFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProposalFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProposalFilter>>;
  /** By the id of the organization that proposes. */
  organizationId?: InputMaybe<IdFilter>;
  /** By the id of the project: the one to join, or the one that a proposal became. */
  projectId?: InputMaybe<IdFilter>;
  /** By how it stands. */
  status?: InputMaybe<ProposalStatusFilter>;
};

/** How it stands with a proposal (forslag). */
export type ProposalStatus =
  /** Confirmed by the secretariat: what was proposed is part of the graph. */
  | 'CONFIRMED'
  /** Not decided yet. */
  | 'PENDING'
  /** Rejected by the secretariat. */
  | 'REJECTED'
  /** Taken back by whoever made it. */
  | 'WITHDRAWN';

/** Conditions on how it stands with a proposal; all that are given hold. */
export type ProposalStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<ProposalStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProposalStatus>>;
  /** Is not this. */
  ne?: InputMaybe<ProposalStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProposalStatus>>;
};

/** A project to propose. */
export type ProposeProjectInput = {
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The name that the project is to have, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The organization that proposes, for example `municipality:101`; a coordinator may leave it out, the secretariat names it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The product that it is to renew, for example `product:os2mo`; left out for something new. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to achieve, in Danish, up to 2,000 characters. It is given in one language at least. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** What it is to achieve, in English, up to 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read about, up to 500 characters. */
  url?: InputMaybe<Scalars['Url']['input']>;
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
  /** The decision logs of all products together: what was decided by the day, in the order of the ids unless `orderBy` says otherwise. */
  decisions: Maybe<DecisionConnection>;
  /**
   * The five fields in which the report of 2018 recommends flagship projects: what covers them, and where nobody uses it.
   * What depends on regions waits for the read model of organizations (NOT_READY until then).
   */
  flagshipAreas: Maybe<Array<FlagshipAreaCoverage>>;
  /** Every assessment of a product made by the day, in the order of their ids unless `orderBy` says otherwise. */
  governanceAssessments: Maybe<GovernanceAssessmentConnection>;
  /** The 43 criteria (kriterier) that the community measures its products by, in the order of its governance model. */
  governanceCriteria: Maybe<Array<GovernanceCriterion>>;
  /** Every integration known, in the order of their ids unless `orderBy` says otherwise. */
  integrations: Maybe<IntegrationConnection>;
  /**
   * The partnerships in projects that are proposed, as far as the viewer may see them: those of its own organization, all of
   * them for the secretariat. In the order of their ids.
   */
  partnershipProposals: Maybe<PartnershipProposalConnection>;
  /** Planned use (status PLANNED) that has not ended by the day, counted by the quarter in which it is to begin. */
  plannedAdoptions: Maybe<Array<PlannedAdoptions>>;
  /**
   * One product, found by exactly one of its id, a repository and its name; null when none is known. What it was
   * called before finds it too: former ids, former names, and repositories that have moved.
   */
  product: Maybe<Product>;
  /** Every document about a product, in the order of their ids unless `orderBy` says otherwise. */
  productDocuments: Maybe<ProductDocumentConnection>;
  /** The products that changed, the earliest change first: what the other subgraphs follow; not a part of the public graph. */
  productFeed: Maybe<ProductFeed>;
  /**
   * The products about which anything changed (modules, participations, usages and so on), the earliest change first: what the
   * suppliers subgraph follows; not a part of the public graph.
   */
  productLinkFeed: Maybe<ProductLinkFeed>;
  /** Every product known, in Danish alphabetical order unless `orderBy` says otherwise. */
  products: Maybe<ProductConnection>;
  /** Who changed what in the products subgraph, in the order of writing; the latest: `last: 25`. For the secretariat alone. */
  productsAudit: Maybe<AuditEntryConnection>;
  /**
   * Checks a part of that audit log: that no entry was changed, removed, inserted or moved since it was written. Erased values
   * leave it intact. Go on with `endCursor` until it is null. For the secretariat alone.
   */
  productsAuditCheck: Maybe<AuditCheck>;
  /**
   * The objects of the products subgraph that changed, of whatever type, the earliest change first, as far as the viewer may see
   * them: what `changes` is made of; not a part of the public graph.
   */
  productsChanges: Maybe<ChangeFeed>;
  /** The project with this id, or null. */
  project: Maybe<Project>;
  /**
   * The projects that are proposed, as far as the viewer may see them: those of its own organization, all of them for the
   * secretariat. In the order of their ids.
   */
  projectProposals: Maybe<ProjectProposalConnection>;
  /** Every project known, in Danish alphabetical order unless `orderBy` says otherwise. */
  projects: Maybe<ProjectConnection>;
  /** What authorities ask of products, in the order of the ids unless `orderBy` says otherwise. */
  requirements: Maybe<RequirementConnection>;
  /**
   * How many rows the public lists have, asked by gateways that price operations before they run. Not a part of the public
   * graph.
   */
  rowStatistics: Array<RowStatistics>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DecisionOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryFlagshipAreasArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryGovernanceAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GovernanceAssessmentOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryGovernanceCriteriaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IntegrationOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryPartnershipProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryPlannedAdoptionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  repository?: InputMaybe<Scalars['Url']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductDocumentOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductLinkFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductsAuditCheckArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  notedHead?: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProductsChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProjectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProjectProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RequirementOrder>>;
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

/** The members of a region that use at least some number of products. */
export type RegionWithProducts = {
  __typename?: 'RegionWithProducts';
  /** How many members do. */
  count: Scalars['Int']['output'];
  /** The region; null for what lies in none. */
  region: Maybe<Organization>;
  /** They, out of all members that lie in the region. */
  shareOfMembers: Ratio;
  /** The municipalities among them, out of all municipalities that lie in the region. */
  shareOfMunicipalities: Ratio;
};

/** A partnership that is proposed, to reject. */
export type RejectPartnershipProposalInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The proposal, for example `partnership:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
  /** Why, for the organization to read: 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A project that is proposed, to reject. */
export type RejectProjectProposalInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The proposal, for example `proposal:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
  /** Why, for the organization to read: 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A usage that is reported. */
export type ReportUsageInput = {
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, up to 500 characters. Everybody can read it: name no persons. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The organization that uses the product, for example `municipality:101`; a coordinator may leave it out, the secretariat names it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The product, for example `product:os2mo`. */
  productId: Scalars['ID']['input'];
  /** How far the use has come: anything but `ENDED`. */
  status: UsageStatus;
  /**
   * First day, for example `2026-01-01`; left out when it is not known since when. It lies in the future only where use is
   * `PLANNED`.
   */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
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

/** A public repository. */
export type RepositoryInput = {
  /** What it holds. */
  kind: RepositoryKind;
  /** What to know about it, in English, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The address, up to 500 characters, for example `https://github.com/OS2borgerPC/os2borgerpc-image`. */
  url: Scalars['Url']['input'];
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

/** Something that authorities ask of products (krav). The more ask for the same, the better it pays (OS2kravmotor). */
export type Requirement = Node & {
  __typename?: 'Requirement';
  /** The products that it is asked of, in the order of their ids. */
  appliesTo: Array<Product>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What it is about. */
  category: RequirementCategory;
  /** The permanent id, for example `requirement:shared-access-control`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What is asked for. */
  requirement: Maybe<Text>;
  /** Its name. */
  title: Maybe<Text>;
};

/** Something that authorities ask of products (krav). The more ask for the same, the better it pays (OS2kravmotor). */
export type RequirementRequirementArgs = {
  language: Language;
};

/** Something that authorities ask of products (krav). The more ask for the same, the better it pays (OS2kravmotor). */
export type RequirementTitleArgs = {
  language: Language;
};

/** What requirements are about. */
export type RequirementCategory =
  /** Working with other systems. */
  | 'INTEGRATION'
  /** Being easy to run. */
  | 'OPERATION'
  /** Keeping data about people from others. */
  | 'PRIVACY'
  /** Keeping attackers out. */
  | 'SECURITY'
  /** Saving energy and hardware. */
  | 'SUSTAINABILITY'
  /** Being easy to use for everybody. */
  | 'USABILITY';

/** Conditions on what a requirement is about; all that are given hold. */
export type RequirementCategoryFilter = {
  /** Is this. */
  eq?: InputMaybe<RequirementCategory>;
  /** Is one of these. */
  in?: InputMaybe<Array<RequirementCategory>>;
  /** Is not this. */
  ne?: InputMaybe<RequirementCategory>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<RequirementCategory>>;
};

/** One page of requirements. */
export type RequirementConnection = {
  __typename?: 'RequirementConnection';
  /** The requirements of the page with their cursors. */
  edges: Array<RequirementEdge>;
  /** The requirements of the whole list, counted; the filter holds here too. */
  facets: Array<Facet>;
  /** The requirements of the page. */
  nodes: Array<Requirement>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many requirements the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of requirements. */
export type RequirementConnectionFacetsArgs = {
  by: Array<RequirementFacet>;
};

/** A requirement in a page. */
export type RequirementEdge = {
  __typename?: 'RequirementEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Requirement;
};

/** What requirements can be counted by. */
export type RequirementFacet =
  /** What it is about. */
  | 'CATEGORY'
  /** The ids of the products that it is asked of. */
  | 'PRODUCT';

/** Conditions on a requirement; all that are given hold. */
export type RequirementFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<RequirementFilter>>;
  /** By what it is about. */
  category?: InputMaybe<RequirementCategoryFilter>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<RequirementFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RequirementFilter>>;
  /** By the ids of the products that it is asked of. */
  productIds?: InputMaybe<TextListFilter>;
};

/** One key of an order of requirements. */
export type RequirementOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: RequirementOrderField;
};

/** What requirements can be ordered by. */
export type RequirementOrderField =
  /** What it is about, in the order of the enum. */
  | 'CATEGORY'
  /** How many products it is asked of. */
  | 'PRODUCTS';

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

/** An organization that is like another one. */
export type SimilarOrganization = {
  __typename?: 'SimilarOrganization';
  /** Whether both lie in the same region on the day. */
  isSameRegion: Scalars['Boolean']['output'];
  /** Whether both are of the same size class. */
  isSameSize: Scalars['Boolean']['output'];
  /** The organization. */
  organization: Maybe<Organization>;
  /** How similar it is, by the criteria asked for: 0 to 3. */
  score: Scalars['Float']['output'];
  /** The products that both use, out of those that one of them or both use. */
  sharedStack: Ratio;
};

/** What organizations are compared by. */
export type SimilarityCriterion =
  /** The same region on the day. */
  | 'REGION'
  /** The same size class (takstklasse). */
  | 'SIZE'
  /** The products they use on the day. */
  | 'STACK';

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

/** Conditions on a license expression; all that are given hold. Expressions are compared letter by letter. */
export type SpdxExpressionFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['SpdxExpression']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['SpdxExpression']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or there is none. */
  ne?: InputMaybe<Scalars['SpdxExpression']['input']>;
  /** Is none of these, or there is none. */
  notIn?: InputMaybe<Array<Scalars['SpdxExpression']['input']>>;
};

/** A strategy as this subgraph sees it: the products that are said to serve it. */
export type Strategy = {
  __typename?: 'Strategy';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `strategy:joint-public-2026`. */
  id: Scalars['ID']['output'];
  /** What products are said to do for it, in the order of the products' ids. */
  productLinks: Array<StrategyLink>;
};

/** What a product is said to do for a strategy (kobling til strategi); the governance criterion R4 asks for it. */
export type StrategyLink = {
  __typename?: 'StrategyLink';
  /** The permanent id, for example `strategylink:os2rollekatalog.kl-2026`. */
  id: Scalars['ID']['output'];
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What the product is said to do for it. */
  statement: Maybe<Text>;
  /** The strategy, where it is one that the graph describes. */
  strategy: Maybe<Strategy>;
  /** The name of the strategy as the source has it. */
  title: Maybe<Text>;
  /** Where the strategy can be read. */
  url: Maybe<Scalars['Url']['output']>;
};

/** What a product is said to do for a strategy (kobling til strategi); the governance criterion R4 asks for it. */
export type StrategyLinkStatementArgs = {
  language: Language;
};

/** What a product is said to do for a strategy (kobling til strategi); the governance criterion R4 asks for it. */
export type StrategyLinkTitleArgs = {
  language: Language;
};

/** A product that similar organizations use. */
export type SuggestedProduct = {
  __typename?: 'SuggestedProduct';
  /** The product. */
  product: Product;
  /** How many of the similar organizations use it, out of those looked at. */
  use: Ratio;
};

/** A supplier as this subgraph sees it: who uses the products that it works on. */
export type Supplier = {
  __typename?: 'Supplier';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The products it ever delivered something to, with the days. */
  productPeriods: Array<ProductPeriod>;
  /**
   * The organizations that use a product that the supplier delivers something to on the day, each once. It says whose
   * products the supplier knows, not who has a contract with it. Planned and ended use does not count.
   */
  usersOfProducts: Maybe<SupplierUserConnection>;
};

/** A supplier as this subgraph sees it: who uses the products that it works on. */
export type SupplierUsersOfProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierUserOrder>>;
};

/** How much of the community rests on one supplier on a day, as this subgraph sees it. */
export type SupplierDependency = {
  __typename?: 'SupplierDependency';
  /** The day it is computed for. */
  asOf: Scalars['Date']['output'];
  /** The id of the supplier, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The products it delivers something to. */
  productIds: Array<Scalars['ID']['output']>;
  /**
   * The organizations that use a product the supplier delivers something to, out of all organizations that use any
   * product; each counts once, planned and ended use does not.
   */
  userShare: Maybe<Ratio>;
};

/** What would be without a supplier if one supplier left on a day, as this subgraph sees it. */
export type SupplierExit = {
  __typename?: 'SupplierExit';
  /** The day it is computed for. */
  asOf: Scalars['Date']['output'];
  /** The id of the supplier, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The integrations of those products, whichever end they stand on: what would be concerned next. */
  integrations: Maybe<IntegrationConnection>;
  /** The organizations that use one of those products, each once. Planned and ended use does not count. */
  organizations: Maybe<SupplierUserConnection>;
  /** The products that nobody else delivers anything to. */
  productIds: Array<Scalars['ID']['output']>;
};

/** What would be without a supplier if one supplier left on a day, as this subgraph sees it. */
export type SupplierExitIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IntegrationOrder>>;
};

/** What would be without a supplier if one supplier left on a day, as this subgraph sees it. */
export type SupplierExitOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierUserOrder>>;
};

/** One page of organizations that use products of a supplier. */
export type SupplierUserConnection = {
  __typename?: 'SupplierUserConnection';
  /** The organizations of the page with their cursors. */
  edges: Array<SupplierUserEdge>;
  /** The organizations of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The organizations of the page. */
  nodes: Array<Organization>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many organizations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of organizations that use products of a supplier. */
export type SupplierUserConnectionFacetsArgs = {
  by: Array<SupplierUserFacet>;
};

/** An organization that uses products of a supplier, in a page. */
export type SupplierUserEdge = {
  __typename?: 'SupplierUserEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
  /** Which of the supplier's products it uses, in the order of their ids; of uses that the filter leaves in. */
  products: Array<Product>;
};

/** What organizations that use products of a supplier can be counted by. */
export type SupplierUserFacet =
  /** Whether it is a member on the day, `true` or `false`. */
  | 'IS_MEMBER'
  /** The kind of the organization. */
  | 'ORGANIZATION_KIND'
  /** Each of the supplier's products that it uses, by its id. */
  | 'PRODUCT'
  /** The region that it lies in on the day, by its id. */
  | 'REGION';

/** A key to order organizations that use products of a supplier by. */
export type SupplierUserOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: SupplierUserOrderField;
};

/** What organizations that use products of a supplier can be ordered by. */
export type SupplierUserOrderField =
  /** The everyday name of the organization, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** How many of the supplier's products it uses. */
  | 'PRODUCT_COUNT';

/** A call for offers about a product (udbud), and what came of it. */
export type Tender = {
  __typename?: 'Tender';
  /** The day it was announced; null when the source does not tell. */
  announcedOn: Maybe<Scalars['Date']['output']>;
  /** How exact `announcedOn` is; null when there is none. */
  announcedOnPrecision: Maybe<DatePrecision>;
  /** Who won; null when the source does not tell. */
  awardedTo: Maybe<Supplier>;
  /** How long the agreement was to last, in months; null when the source does not tell. */
  durationMonths: Maybe<Scalars['Int']['output']>;
  /** The permanent id, for example `tender:os2opgavefordeler.operation`. */
  id: Scalars['ID']['output'];
  /** How offers were called for. */
  kind: TenderKind;
  /** The organizations that the source names as those it was for. */
  organizations: Array<Maybe<Organization>>;
  /** The product. */
  product: Product;
  /** Where this is stated. */
  provenance: Array<Provenance>;
  /** What was to be delivered. */
  services: Array<ServiceKind>;
  /** What it was about. */
  subject: Maybe<Text>;
};

/** A call for offers about a product (udbud), and what came of it. */
export type TenderSubjectArgs = {
  language: Language;
};

/** How offers were called for. */
export type TenderKind =
  /** Suppliers were invited to offer (annoncering, tilbudsindhentning). */
  | 'CALL_FOR_OFFERS'
  /** Under an agreement made beforehand, for example one of SKI (rammeaftale). */
  | 'FRAMEWORK_AGREEMENT'
  /** Talks with the market before anything was called for (markedsdialog). */
  | 'MARKET_DIALOGUE'
  /** By the rules for public tenders (offentligt udbud). */
  | 'PUBLIC_TENDER';

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

/** What is changed about an integration; what is left out stays as it is. */
export type UpdateIntegrationInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The integration, for example `integration:os2kle.os2opgavefordeler`. */
  integrationId: Scalars['ID']['input'];
  /** What to know about it, in English, up to 500 characters; null for nothing. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is built. */
  status?: InputMaybe<IntegrationStatus>;
};

/** What is changed about a module; what is left out stays as it is. */
export type UpdateModuleInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** What can be done with it, at most 50 entries; all that there are, those that stay included. */
  features?: InputMaybe<Array<FeatureInput>>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The ids of the organizations that initiated it, at most 50, for example `municipality:851`; all that there are, those that stay included. */
  initiatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether an organization started it that did not develop the product itself; null for none. */
  isInitiatedOutside?: InputMaybe<Scalars['Boolean']['input']>;
  /** The module, for example `module:os2ferie`. */
  moduleId: Scalars['ID']['input'];
  /** The name, for example `os2ferie`: 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it adds, in Danish, up to 2,000 characters; null for none. It is told in one language at least. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** What it adds, in English, up to 2,000 characters; null for none. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
};

/** What is changed about a product; what is left out stays as it is. */
export type UpdateProductInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The level of governance that is stated. */
  governanceLevel?: InputMaybe<GovernanceLevel>;
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The subjects it serves in KL's classification, at most 50, for example `85.04`; all that there are, those that stay included. */
  kleNumbers?: InputMaybe<Array<Scalars['KleNumber']['input']>>;
  /** The license, for example `MPL-2.0`; null for none. */
  license?: InputMaybe<Scalars['SpdxExpression']['input']>;
  /** What to know about the license, in English, up to 500 characters; null for none. */
  licenseNote?: InputMaybe<Scalars['String']['input']>;
  /** The stage in its life. */
  lifecycle?: InputMaybe<ProductLifecycle>;
  /** The name, for example `OS2borgerPC`: 1 to 200 characters; no two products have the same. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Other names that it is found by, at most 20 of at most 200 characters; all that there are, those that stay included. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The product, for example `product:os2borgerpc`. */
  productId: Scalars['ID']['input'];
  /** The public repositories, the main one first, at most 50; all that there are, those that stay included. */
  repositories?: InputMaybe<Array<RepositoryInput>>;
  /** What to know about the stage, in English, up to 500 characters; null for none. */
  statusNote?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in Danish, up to 2,000 characters; null for none. It is told in one language at least. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in English, up to 2,000 characters; null for none. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** The task it serves where KLE has no number for it, up to 200 characters; null for none. */
  taskArea?: InputMaybe<Scalars['String']['input']>;
};

/** An organization's use of a product (anvendelse), from `validFrom` up to, not including, `validTo`. */
export type Usage = Node & {
  __typename?: 'Usage';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** When its organization, or the secretariat for it, last stated that this is right; null when neither has. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who stated that; null when nobody has. */
  confirmedBy: Maybe<UsageConfirmer>;
  /** The permanent id, for example `usage:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** What to know about it (bemærkning), for example `Used by the schools only.`; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
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
  /** Raised by each change: 1 when it is new. Whoever changes it gives the version that was read as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Who stated that a usage is right. */
export type UsageConfirmer =
  /** The organization that uses it, through its coordinator (koordinator). */
  | 'ORGANIZATION'
  /** The community's secretariat (sekretariatet), for the organization. */
  | 'SECRETARIAT';

/** One page of usages. */
export type UsageConnection = {
  __typename?: 'UsageConnection';
  /** The usages of the page with their cursors. */
  edges: Array<UsageEdge>;
  /** The usages of the whole list, its filter respected, counted by values they have; one facet for each asked for. */
  facets: Array<Facet>;
  /** The usages of the page. */
  nodes: Array<Usage>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many usages the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of usages. */
export type UsageConnectionFacetsArgs = {
  by: Array<UsageFacet>;
};

/** A usage in a page. */
export type UsageEdge = {
  __typename?: 'UsageEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Usage;
};

/** What usages can be counted by. */
export type UsageFacet =
  /** The size class (takstklasse) of the user, by its inhabitants on 1 January of the year before. */
  | 'FEE_CLASS'
  /** `true` where the user has a membership on record for the day, `false` where it has none. */
  | 'IS_MEMBER'
  /** The kind of the user. */
  | 'ORGANIZATION_KIND'
  /** The id of the region that the user lies in on the day. */
  | 'REGION'
  /** How far the use has come. */
  | 'STATUS';

/** Conditions on a usage; all that are given hold. */
export type UsageFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<UsageFilter>>;
  /** By the permanent id. */
  id?: InputMaybe<IdFilter>;
  /** Whether it counts as use: it is neither planned nor ended. */
  inUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<UsageFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<UsageFilter>>;
  /** By the user. */
  organization?: InputMaybe<UserOrganizationFilter>;
  /** By the id of the user. */
  organizationId?: InputMaybe<IdFilter>;
  /** By the product. */
  product?: InputMaybe<ProductFilter>;
  /** By the id of the product. */
  productId?: InputMaybe<IdFilter>;
  /** By how far the use has come. */
  status?: InputMaybe<UsageStatusFilter>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
  /** By the day after its last day. */
  validTo?: InputMaybe<DateFilter>;
};

/** One key of an order of usages. */
export type UsageOrder = {
  /** Which way; what has no value stands last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: UsageOrderField;
};

/** What usages can be ordered by. */
export type UsageOrderField =
  /** The everyday name of the user, in Danish alphabetical order. */
  | 'ORGANIZATION'
  /** The name of the product, in Danish alphabetical order. */
  | 'PRODUCT'
  /** How far the use has come, in the order of `UsageStatus`. */
  | 'STATUS'
  /** The first day. */
  | 'VALID_FROM'
  /** The day after the last day. */
  | 'VALID_TO';

/** What became of a change of a usage. */
export type UsagePayload = {
  __typename?: 'UsagePayload';
  /** The usage of the period that a new status ended; null where there is none. */
  previous: Maybe<Usage>;
  /** The usage as it is now: that of the new period where its status changed; null when nothing was changed. */
  usage: Maybe<Usage>;
  /** What to mend; empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Conditions on the usages of an object; all that are given hold. */
export type UsageRelationFilter = {
  /** All fulfil this, also when there is none. */
  every?: InputMaybe<UsageFilter>;
  /** None fulfils this. */
  none?: InputMaybe<UsageFilter>;
  /** At least one fulfils this. */
  some?: InputMaybe<UsageFilter>;
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

/** Conditions on the status of a usage; all that are given hold. */
export type UsageStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<UsageStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<UsageStatus>>;
  /** Is not this. */
  ne?: InputMaybe<UsageStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<UsageStatus>>;
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

/** Conditions on an organization that uses products or takes part in them; all that are given hold. */
export type UserOrganizationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<UserOrganizationFilter>>;
  /** By the size class (takstklasse) of those inhabitants; only municipalities have one. */
  feeClass?: InputMaybe<FeeClassFilter>;
  /** By the permanent id, for example `{ eq: "municipality:101" }`. */
  id?: InputMaybe<IdFilter>;
  /** Whether a membership is on record for the day. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the kind of organization. */
  kind?: InputMaybe<OrganizationKindFilter>;
  /** By the official name, for example `{ contains: "regionskommune" }`. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<UserOrganizationFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<UserOrganizationFilter>>;
  /** By its inhabitants on 1 January of the year before, or on the nearest 1 January that is known; only municipalities have them. */
  population?: InputMaybe<IntFilter>;
  /** By the id of the region it lies in on the day, for example `{ eq: "region:1082" }`. */
  region?: InputMaybe<IdFilter>;
  /** By the everyday name; `contains` and `startsWith` take `Aarhus` and `Århus` for the same. */
  shortName?: InputMaybe<TextFilter>;
};

/** A partnership that is proposed no longer. */
export type WithdrawPartnershipProposalInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The proposal, for example `partnership:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
};

/** A project that is proposed no longer. */
export type WithdrawProjectProposalInput = {
  /** Its `version` as it was read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Your own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The proposal, for example `proposal:municipality-101.1`. */
  proposalId: Scalars['ID']['input'];
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
  Decision: Decision;
  ExternalSystem: ExternalSystem;
  GovernanceAssessment: GovernanceAssessment;
  GovernanceCriterion: GovernanceCriterion;
  Integration: Integration;
  Organization: Organization;
  Participation: Participation;
  PartnershipProposal: PartnershipProposal;
  Product: Product;
  ProductDocument: ProductDocument;
  ProductModule: ProductModule;
  Project: Project;
  ProjectProposal: ProjectProposal;
  Requirement: Requirement;
  Strategy: Strategy;
  Supplier: Supplier;
  SupplierDependency: SupplierDependency;
  SupplierExit: SupplierExit;
  Usage: Usage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community: { __typename: 'Community' } & GraphQLRecursivePick<
    FederationTypes['Community'],
    { id: true; asOf: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['Community'], { memberCount: true; municipalityCount: true }>
      | GraphQLRecursivePick<FederationTypes['Community'], { memberCount: true; municipalityCount: true }>
      | GraphQLRecursivePick<FederationTypes['Community'], { municipalityCount: true }>
    );
  Decision: { __typename: 'Decision' } & (
    | GraphQLRecursivePick<FederationTypes['Decision'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Decision'], { nodeId: true; asOf: true }>
  );
  ExternalSystem: { __typename: 'ExternalSystem' } & (
    | GraphQLRecursivePick<FederationTypes['ExternalSystem'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['ExternalSystem'], { nodeId: true; asOf: true }>
  );
  GovernanceAssessment: { __typename: 'GovernanceAssessment' } & (
    | GraphQLRecursivePick<FederationTypes['GovernanceAssessment'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['GovernanceAssessment'], { nodeId: true; asOf: true }>
  );
  GovernanceCriterion: { __typename: 'GovernanceCriterion' } & (
    | GraphQLRecursivePick<FederationTypes['GovernanceCriterion'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['GovernanceCriterion'], { nodeId: true; asOf: true }>
  );
  Integration: { __typename: 'Integration' } & (
    | GraphQLRecursivePick<FederationTypes['Integration'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Integration'], { nodeId: true; asOf: true }>
  );
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true; asOf: true }
  >;
  Participation: { __typename: 'Participation' } & (
    | GraphQLRecursivePick<FederationTypes['Participation'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Participation'], { nodeId: true; asOf: true }>
  );
  PartnershipProposal: { __typename: 'PartnershipProposal' } & (
    | GraphQLRecursivePick<FederationTypes['PartnershipProposal'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['PartnershipProposal'], { nodeId: true; asOf: true }>
  );
  Product: { __typename: 'Product' } & (
    | GraphQLRecursivePick<FederationTypes['Product'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Product'], { nodeId: true; asOf: true }>
  ) &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['Product'], { communityMemberCount: true }>
      | GraphQLRecursivePick<
          FederationTypes['Product'],
          { communityMemberCount: true; communityMunicipalityCount: true }
        >
      | GraphQLRecursivePick<FederationTypes['Product'], { communityMunicipalityCount: true }>
    );
  ProductDocument: { __typename: 'ProductDocument' } & (
    | GraphQLRecursivePick<FederationTypes['ProductDocument'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['ProductDocument'], { nodeId: true; asOf: true }>
  );
  ProductModule: { __typename: 'ProductModule' } & (
    | GraphQLRecursivePick<FederationTypes['ProductModule'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['ProductModule'], { nodeId: true; asOf: true }>
  );
  Project: { __typename: 'Project' } & (
    | GraphQLRecursivePick<FederationTypes['Project'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Project'], { nodeId: true; asOf: true }>
  );
  ProjectProposal: { __typename: 'ProjectProposal' } & (
    | GraphQLRecursivePick<FederationTypes['ProjectProposal'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['ProjectProposal'], { nodeId: true; asOf: true }>
  );
  Requirement: { __typename: 'Requirement' } & (
    | GraphQLRecursivePick<FederationTypes['Requirement'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Requirement'], { nodeId: true; asOf: true }>
  );
  Strategy: { __typename: 'Strategy' } & GraphQLRecursivePick<FederationTypes['Strategy'], { id: true; asOf: true }>;
  Supplier: { __typename: 'Supplier' } & GraphQLRecursivePick<FederationTypes['Supplier'], { id: true; asOf: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['Supplier'],
          { productPeriods: { productId: true; validFrom: true; validTo: true } }
        >
    );
  SupplierDependency: { __typename: 'SupplierDependency' } & GraphQLRecursivePick<
    FederationTypes['SupplierDependency'],
    { id: true; asOf: true }
  > &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['SupplierDependency'], { productIds: true }>);
  SupplierExit: { __typename: 'SupplierExit' } & GraphQLRecursivePick<
    FederationTypes['SupplierExit'],
    { id: true; asOf: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['SupplierExit'], { productIds: true }>
      | GraphQLRecursivePick<FederationTypes['SupplierExit'], { productIds: true }>
      | GraphQLRecursivePick<FederationTypes['SupplierExit'], { productIds: true }>
    );
  Usage: { __typename: 'Usage' } & (
    | GraphQLRecursivePick<FederationTypes['Usage'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Usage'], { nodeId: true; asOf: true }>
  );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | DecisionNode
    | ExternalSystemNode
    | GovernanceAssessmentNode
    | GovernanceCriterionNode
    | IntegrationNode
    | ParticipationNode
    | PartnershipProposalNode
    | ProductNode
    | ProductDocumentNode
    | ProductModuleNode
    | ProjectNode
    | ProjectProposalNode
    | RequirementNode
    | UsageNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddParticipationInput: AddParticipationInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssessmentKind: AssessmentKind;
  AssessmentKindFilter: AssessmentKindFilter;
  AuditCheck: ResolverTypeWrapper<AuditCheck>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditEntry: ResolverTypeWrapper<AuditEntryNode>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditedField: ResolverTypeWrapper<AuditedField>;
  AuthorityLevel: AuthorityLevel;
  AuthorityLevelListFilter: AuthorityLevelListFilter;
  BenefitTag: BenefitTag;
  BenefitTagListFilter: BenefitTagListFilter;
  ChangeFeed: ResolverTypeWrapper<ChangeFeed>;
  ChangeFeedItem: ResolverTypeWrapper<ChangeFeedItem>;
  ChangeKind: ChangeKind;
  ChangeUsageInput: ChangeUsageInput;
  Community: ResolverTypeWrapper<CommunityNode>;
  Confidence: Confidence;
  ConfirmPartnershipProposalInput: ConfirmPartnershipProposalInput;
  ConfirmProjectProposalInput: ConfirmProjectProposalInput;
  ConfirmUsageInput: ConfirmUsageInput;
  ContributionKind: ContributionKind;
  CostShare: ResolverTypeWrapper<CostShareNode>;
  CostShareClass: ResolverTypeWrapper<CostShareClass>;
  CostShareConnection: ResolverTypeWrapper<CostSharePage>;
  CostShareEdge: ResolverTypeWrapper<Omit<CostShareEdge, 'node'> & { node: ResolversTypes['CostSharePayer'] }>;
  CostSharePayer: ResolverTypeWrapper<CostSharePayerNode>;
  CountedOrganizationConnection: ResolverTypeWrapper<CountedOrganizationPage>;
  CountedOrganizationEdge: ResolverTypeWrapper<
    Omit<CountedOrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }
  >;
  CountedOrganizationFacet: CountedOrganizationFacet;
  CountedOrganizationOrder: CountedOrganizationOrder;
  CountedOrganizationOrderField: CountedOrganizationOrderField;
  CreateIntegrationInput: CreateIntegrationInput;
  CreateModuleInput: CreateModuleInput;
  CreateProductInput: CreateProductInput;
  CriterionOutcome: CriterionOutcome;
  CriterionOutcomeFilter: CriterionOutcomeFilter;
  CriterionResult: ResolverTypeWrapper<CriterionResultNode>;
  CriterionResultConnection: ResolverTypeWrapper<CriterionResultPage>;
  CriterionResultEdge: ResolverTypeWrapper<
    Omit<CriterionResultEdge, 'node'> & { node: ResolversTypes['CriterionResult'] }
  >;
  CriterionResultFacet: CriterionResultFacet;
  CriterionResultFilter: CriterionResultFilter;
  CriterionResultOrder: CriterionResultOrder;
  CriterionResultOrderField: CriterionResultOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionNode>;
  DecisionBody: DecisionBody;
  DecisionBodyFilter: DecisionBodyFilter;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFacet: DecisionFacet;
  DecisionFilter: DecisionFilter;
  DecisionKind: DecisionKind;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  DecisionStatus: DecisionStatus;
  DecisionStatusFilter: DecisionStatusFilter;
  EndParticipationInput: EndParticipationInput;
  EndUsageInput: EndUsageInput;
  EraseActorInput: EraseActorInput;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasurePayload: ResolverTypeWrapper<WrittenErasure>;
  ExternalSystem: ResolverTypeWrapper<ExternalSystemNode>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  FeatureInput: FeatureInput;
  FeeClass: FeeClass;
  FeeClassFilter: FeeClassFilter;
  FeeClassWeights: FeeClassWeights;
  FeeIncome: ResolverTypeWrapper<FeeIncome>;
  FeedOwner: ResolverTypeWrapper<FeedOwner>;
  FlagshipArea: FlagshipArea;
  FlagshipAreaCoverage: ResolverTypeWrapper<FlagshipAreaNode>;
  FlagshipAreaListFilter: FlagshipAreaListFilter;
  GovernanceAssessment: ResolverTypeWrapper<GovernanceAssessmentNode>;
  GovernanceAssessmentConnection: ResolverTypeWrapper<GovernanceAssessmentPage>;
  GovernanceAssessmentEdge: ResolverTypeWrapper<
    Omit<GovernanceAssessmentEdge, 'node'> & { node: ResolversTypes['GovernanceAssessment'] }
  >;
  GovernanceAssessmentFacet: GovernanceAssessmentFacet;
  GovernanceAssessmentFilter: GovernanceAssessmentFilter;
  GovernanceAssessmentOrder: GovernanceAssessmentOrder;
  GovernanceAssessmentOrderField: GovernanceAssessmentOrderField;
  GovernanceCategory: GovernanceCategory;
  GovernanceCriterion: ResolverTypeWrapper<GovernanceCriterionNode>;
  GovernanceLevel: GovernanceLevel;
  GovernanceLevelFilter: GovernanceLevelFilter;
  GovernanceScore: ResolverTypeWrapper<Score>;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  Integration: ResolverTypeWrapper<IntegrationNode>;
  IntegrationConnection: ResolverTypeWrapper<IntegrationPage>;
  IntegrationEdge: ResolverTypeWrapper<Omit<IntegrationEdge, 'node'> & { node: ResolversTypes['Integration'] }>;
  IntegrationEnd: IntegrationEnd;
  IntegrationFacet: IntegrationFacet;
  IntegrationFilter: IntegrationFilter;
  IntegrationOrder: IntegrationOrder;
  IntegrationOrderField: IntegrationOrderField;
  IntegrationPayload: ResolverTypeWrapper<ChangedIntegration>;
  IntegrationRelationFilter: IntegrationRelationFilter;
  IntegrationStatus: IntegrationStatus;
  IntegrationStatusFilter: IntegrationStatusFilter;
  IpOwner: ResolverTypeWrapper<ProductMaintenanceNode>;
  IpOwnerKind: IpOwnerKind;
  IpOwnerKindFilter: IpOwnerKindFilter;
  JoinProjectInput: JoinProjectInput;
  KleNumber: ResolverTypeWrapper<Scalars['KleNumber']['output']>;
  KleNumberListFilter: KleNumberListFilter;
  Language: Language;
  LanguageFilter: LanguageFilter;
  LicenseFinding: ResolverTypeWrapper<LicenseFindingRow>;
  LicensePlace: LicensePlace;
  MaintenanceType: MaintenanceType;
  MaintenanceTypeFilter: MaintenanceTypeFilter;
  MembersWithProducts: ResolverTypeWrapper<MembersWithProductsNode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Reference>;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationNode>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationPage>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationFacet: ParticipationFacet;
  ParticipationFilter: ParticipationFilter;
  ParticipationOrder: ParticipationOrder;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationPayload: ResolverTypeWrapper<ChangedParticipation>;
  ParticipationRelationFilter: ParticipationRelationFilter;
  ParticipationRole: ParticipationRole;
  ParticipationRoleFilter: ParticipationRoleFilter;
  PartnershipProposal: ResolverTypeWrapper<PartnershipProposalNode>;
  PartnershipProposalConnection: ResolverTypeWrapper<PartnershipProposalPage>;
  PartnershipProposalEdge: ResolverTypeWrapper<
    Omit<PartnershipProposalEdge, 'node'> & { node: ResolversTypes['PartnershipProposal'] }
  >;
  PartnershipProposalPayload: ResolverTypeWrapper<ChangedPartnershipProposal>;
  PlannedAdoptions: ResolverTypeWrapper<PlannedQuarter>;
  Product: ResolverTypeWrapper<ProductNode>;
  ProductAuthorityLevel: ResolverTypeWrapper<
    Omit<ProductAuthorityLevel, 'provenance'> & { provenance: Array<ResolversTypes['Provenance']> }
  >;
  ProductBenefit: ResolverTypeWrapper<
    Omit<ProductBenefit, 'provenance'> & { provenance: Array<ResolversTypes['Provenance']> }
  >;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductDocument: ResolverTypeWrapper<ProductDocumentNode>;
  ProductDocumentConnection: ResolverTypeWrapper<ProductDocumentPage>;
  ProductDocumentEdge: ResolverTypeWrapper<
    Omit<ProductDocumentEdge, 'node'> & { node: ResolversTypes['ProductDocument'] }
  >;
  ProductDocumentFacet: ProductDocumentFacet;
  ProductDocumentFilter: ProductDocumentFilter;
  ProductDocumentKind: ProductDocumentKind;
  ProductDocumentKindFilter: ProductDocumentKindFilter;
  ProductDocumentOrder: ProductDocumentOrder;
  ProductDocumentOrderField: ProductDocumentOrderField;
  ProductDocumentRelationFilter: ProductDocumentRelationFilter;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacet: ProductFacet;
  ProductFee: ResolverTypeWrapper<ProductFeeRow>;
  ProductFeed: ResolverTypeWrapper<ProductFeed>;
  ProductFeedContent: ResolverTypeWrapper<ProductFeedContent>;
  ProductFeedItem: ResolverTypeWrapper<ProductFeedItem>;
  ProductFilter: ProductFilter;
  ProductFlagshipArea: ResolverTypeWrapper<
    Omit<ProductFlagshipArea, 'provenance'> & { provenance: Array<ResolversTypes['Provenance']> }
  >;
  ProductGovernance: ResolverTypeWrapper<ProductGovernanceNode>;
  ProductLifecycle: ProductLifecycle;
  ProductLifecycleFilter: ProductLifecycleFilter;
  ProductLinkFeed: ResolverTypeWrapper<ProductLinkFeed>;
  ProductLinkFeedContent: ResolverTypeWrapper<ProductLinkFeedContent>;
  ProductLinkFeedItem: ResolverTypeWrapper<ProductLinkFeedItem>;
  ProductMaintenance: ResolverTypeWrapper<ProductMaintenanceNode>;
  ProductModule: ResolverTypeWrapper<ProductModuleNode>;
  ProductModulePayload: ResolverTypeWrapper<ChangedModule>;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductPayload: ResolverTypeWrapper<ChangedProduct>;
  ProductPeriod: ResolverTypeWrapper<RequiredPeriod>;
  ProductReach: ResolverTypeWrapper<Omit<ProductReach, 'product'> & { product: ResolversTypes['Product'] }>;
  Project: ResolverTypeWrapper<ProjectNode>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFacet: ProjectFacet;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectParty: ResolverTypeWrapper<ProjectPartyNode>;
  ProjectProposal: ResolverTypeWrapper<ProjectProposalNode>;
  ProjectProposalConnection: ResolverTypeWrapper<ProjectProposalPage>;
  ProjectProposalEdge: ResolverTypeWrapper<
    Omit<ProjectProposalEdge, 'node'> & { node: ResolversTypes['ProjectProposal'] }
  >;
  ProjectProposalPayload: ResolverTypeWrapper<ChangedProjectProposal>;
  ProjectRole: ProjectRole;
  ProjectStage: ProjectStage;
  ProjectStageFilter: ProjectStageFilter;
  ProjectStagePeriod: ResolverTypeWrapper<ProjectStageRow>;
  ProposalFilter: ProposalFilter;
  ProposalStatus: ProposalStatus;
  ProposalStatusFilter: ProposalStatusFilter;
  ProposeProjectInput: ProposeProjectInput;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  RegionWithProducts: ResolverTypeWrapper<RegionWithProductsNode>;
  RejectPartnershipProposalInput: RejectPartnershipProposalInput;
  RejectProjectProposalInput: RejectProjectProposalInput;
  ReportUsageInput: ReportUsageInput;
  Repository: ResolverTypeWrapper<RepositoryItem>;
  RepositoryInput: RepositoryInput;
  RepositoryKind: RepositoryKind;
  Requirement: ResolverTypeWrapper<RequirementNode>;
  RequirementCategory: RequirementCategory;
  RequirementCategoryFilter: RequirementCategoryFilter;
  RequirementConnection: ResolverTypeWrapper<RequirementPage>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementFacet: RequirementFacet;
  RequirementFilter: RequirementFilter;
  RequirementOrder: RequirementOrder;
  RequirementOrderField: RequirementOrderField;
  RowStatistics: ResolverTypeWrapper<RowStatistics>;
  ServiceKind: ServiceKind;
  SimilarOrganization: ResolverTypeWrapper<
    Omit<SimilarOrganization, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }
  >;
  SimilarityCriterion: SimilarityCriterion;
  Source: ResolverTypeWrapper<SourceRow>;
  SpdxExpression: ResolverTypeWrapper<Scalars['SpdxExpression']['output']>;
  SpdxExpressionFilter: SpdxExpressionFilter;
  Strategy: ResolverTypeWrapper<Reference>;
  StrategyLink: ResolverTypeWrapper<StrategyLinkNode>;
  SuggestedProduct: ResolverTypeWrapper<Omit<SuggestedProduct, 'product'> & { product: ResolversTypes['Product'] }>;
  Supplier: ResolverTypeWrapper<SupplierReference>;
  SupplierDependency: ResolverTypeWrapper<SupplierReachReference>;
  SupplierExit: ResolverTypeWrapper<SupplierReachReference>;
  SupplierUserConnection: ResolverTypeWrapper<SupplierUserPage>;
  SupplierUserEdge: ResolverTypeWrapper<SupplierUserItem>;
  SupplierUserFacet: SupplierUserFacet;
  SupplierUserOrder: SupplierUserOrder;
  SupplierUserOrderField: SupplierUserOrderField;
  Tender: ResolverTypeWrapper<TenderNode>;
  TenderKind: TenderKind;
  Text: ResolverTypeWrapper<Text>;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  UpdateIntegrationInput: UpdateIntegrationInput;
  UpdateModuleInput: UpdateModuleInput;
  UpdateProductInput: UpdateProductInput;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Usage: ResolverTypeWrapper<UsageNode>;
  UsageConfirmer: UsageConfirmer;
  UsageConnection: ResolverTypeWrapper<UsagePage>;
  UsageEdge: ResolverTypeWrapper<Omit<UsageEdge, 'node'> & { node: ResolversTypes['Usage'] }>;
  UsageFacet: UsageFacet;
  UsageFilter: UsageFilter;
  UsageOrder: UsageOrder;
  UsageOrderField: UsageOrderField;
  UsagePayload: ResolverTypeWrapper<ChangedUsage>;
  UsageRelationFilter: UsageRelationFilter;
  UsageStatus: UsageStatus;
  UsageStatusFilter: UsageStatusFilter;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserOrganizationFilter: UserOrganizationFilter;
  WithdrawPartnershipProposalInput: WithdrawPartnershipProposalInput;
  WithdrawProjectProposalInput: WithdrawProjectProposalInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddParticipationInput: AddParticipationInput;
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AssessmentKindFilter: AssessmentKindFilter;
  AuditCheck: AuditCheck;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AuditEntry: AuditEntryNode;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: AuditFault;
  AuditedField: AuditedField;
  AuthorityLevelListFilter: AuthorityLevelListFilter;
  BenefitTagListFilter: BenefitTagListFilter;
  ChangeFeed: ChangeFeed;
  ChangeFeedItem: ChangeFeedItem;
  ChangeUsageInput: ChangeUsageInput;
  Community: CommunityNode;
  ConfirmPartnershipProposalInput: ConfirmPartnershipProposalInput;
  ConfirmProjectProposalInput: ConfirmProjectProposalInput;
  ConfirmUsageInput: ConfirmUsageInput;
  CostShare: CostShareNode;
  CostShareClass: CostShareClass;
  CostShareConnection: CostSharePage;
  CostShareEdge: Omit<CostShareEdge, 'node'> & { node: ResolversParentTypes['CostSharePayer'] };
  CostSharePayer: CostSharePayerNode;
  CountedOrganizationConnection: CountedOrganizationPage;
  CountedOrganizationEdge: Omit<CountedOrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  CountedOrganizationOrder: CountedOrganizationOrder;
  CreateIntegrationInput: CreateIntegrationInput;
  CreateModuleInput: CreateModuleInput;
  CreateProductInput: CreateProductInput;
  CriterionOutcomeFilter: CriterionOutcomeFilter;
  CriterionResult: CriterionResultNode;
  CriterionResultConnection: CriterionResultPage;
  CriterionResultEdge: Omit<CriterionResultEdge, 'node'> & { node: ResolversParentTypes['CriterionResult'] };
  CriterionResultFilter: CriterionResultFilter;
  CriterionResultOrder: CriterionResultOrder;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionNode;
  DecisionBodyFilter: DecisionBodyFilter;
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionStatusFilter: DecisionStatusFilter;
  EndParticipationInput: EndParticipationInput;
  EndUsageInput: EndUsageInput;
  EraseActorInput: EraseActorInput;
  Erasure: Erasure;
  ErasurePayload: WrittenErasure;
  ExternalSystem: ExternalSystemNode;
  Facet: Facet;
  FacetBucket: FacetBucket;
  FeatureInput: FeatureInput;
  FeeClassFilter: FeeClassFilter;
  FeeClassWeights: FeeClassWeights;
  FeeIncome: FeeIncome;
  FeedOwner: FeedOwner;
  FlagshipAreaCoverage: FlagshipAreaNode;
  FlagshipAreaListFilter: FlagshipAreaListFilter;
  GovernanceAssessment: GovernanceAssessmentNode;
  GovernanceAssessmentConnection: GovernanceAssessmentPage;
  GovernanceAssessmentEdge: Omit<GovernanceAssessmentEdge, 'node'> & {
    node: ResolversParentTypes['GovernanceAssessment'];
  };
  GovernanceAssessmentFilter: GovernanceAssessmentFilter;
  GovernanceAssessmentOrder: GovernanceAssessmentOrder;
  GovernanceCriterion: GovernanceCriterionNode;
  GovernanceLevelFilter: GovernanceLevelFilter;
  GovernanceScore: Score;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  Integration: IntegrationNode;
  IntegrationConnection: IntegrationPage;
  IntegrationEdge: Omit<IntegrationEdge, 'node'> & { node: ResolversParentTypes['Integration'] };
  IntegrationFilter: IntegrationFilter;
  IntegrationOrder: IntegrationOrder;
  IntegrationPayload: ChangedIntegration;
  IntegrationRelationFilter: IntegrationRelationFilter;
  IntegrationStatusFilter: IntegrationStatusFilter;
  IpOwner: ProductMaintenanceNode;
  IpOwnerKindFilter: IpOwnerKindFilter;
  JoinProjectInput: JoinProjectInput;
  KleNumber: Scalars['KleNumber']['output'];
  KleNumberListFilter: KleNumberListFilter;
  LanguageFilter: LanguageFilter;
  LicenseFinding: LicenseFindingRow;
  MaintenanceTypeFilter: MaintenanceTypeFilter;
  MembersWithProducts: MembersWithProductsNode;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Reference;
  OrganizationKindFilter: OrganizationKindFilter;
  PageInfo: PageInfo;
  Participation: ParticipationNode;
  ParticipationConnection: ParticipationPage;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  ParticipationFilter: ParticipationFilter;
  ParticipationOrder: ParticipationOrder;
  ParticipationPayload: ChangedParticipation;
  ParticipationRelationFilter: ParticipationRelationFilter;
  ParticipationRoleFilter: ParticipationRoleFilter;
  PartnershipProposal: PartnershipProposalNode;
  PartnershipProposalConnection: PartnershipProposalPage;
  PartnershipProposalEdge: Omit<PartnershipProposalEdge, 'node'> & {
    node: ResolversParentTypes['PartnershipProposal'];
  };
  PartnershipProposalPayload: ChangedPartnershipProposal;
  PlannedAdoptions: PlannedQuarter;
  Product: ProductNode;
  ProductAuthorityLevel: Omit<ProductAuthorityLevel, 'provenance'> & {
    provenance: Array<ResolversParentTypes['Provenance']>;
  };
  ProductBenefit: Omit<ProductBenefit, 'provenance'> & { provenance: Array<ResolversParentTypes['Provenance']> };
  ProductConnection: ProductPage;
  ProductDocument: ProductDocumentNode;
  ProductDocumentConnection: ProductDocumentPage;
  ProductDocumentEdge: Omit<ProductDocumentEdge, 'node'> & { node: ResolversParentTypes['ProductDocument'] };
  ProductDocumentFilter: ProductDocumentFilter;
  ProductDocumentKindFilter: ProductDocumentKindFilter;
  ProductDocumentOrder: ProductDocumentOrder;
  ProductDocumentRelationFilter: ProductDocumentRelationFilter;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFee: ProductFeeRow;
  ProductFeed: ProductFeed;
  ProductFeedContent: ProductFeedContent;
  ProductFeedItem: ProductFeedItem;
  ProductFilter: ProductFilter;
  ProductFlagshipArea: Omit<ProductFlagshipArea, 'provenance'> & {
    provenance: Array<ResolversParentTypes['Provenance']>;
  };
  ProductGovernance: ProductGovernanceNode;
  ProductLifecycleFilter: ProductLifecycleFilter;
  ProductLinkFeed: ProductLinkFeed;
  ProductLinkFeedContent: ProductLinkFeedContent;
  ProductLinkFeedItem: ProductLinkFeedItem;
  ProductMaintenance: ProductMaintenanceNode;
  ProductModule: ProductModuleNode;
  ProductModulePayload: ChangedModule;
  ProductOrder: ProductOrder;
  ProductPayload: ChangedProduct;
  ProductPeriod: RequiredPeriod;
  ProductReach: Omit<ProductReach, 'product'> & { product: ResolversParentTypes['Product'] };
  Project: ProjectNode;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectParty: ProjectPartyNode;
  ProjectProposal: ProjectProposalNode;
  ProjectProposalConnection: ProjectProposalPage;
  ProjectProposalEdge: Omit<ProjectProposalEdge, 'node'> & { node: ResolversParentTypes['ProjectProposal'] };
  ProjectProposalPayload: ChangedProjectProposal;
  ProjectStageFilter: ProjectStageFilter;
  ProjectStagePeriod: ProjectStageRow;
  ProposalFilter: ProposalFilter;
  ProposalStatusFilter: ProposalStatusFilter;
  ProposeProjectInput: ProposeProjectInput;
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  RegionWithProducts: RegionWithProductsNode;
  RejectPartnershipProposalInput: RejectPartnershipProposalInput;
  RejectProjectProposalInput: RejectProjectProposalInput;
  ReportUsageInput: ReportUsageInput;
  Repository: RepositoryItem;
  RepositoryInput: RepositoryInput;
  Requirement: RequirementNode;
  RequirementCategoryFilter: RequirementCategoryFilter;
  RequirementConnection: RequirementPage;
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequirementFilter: RequirementFilter;
  RequirementOrder: RequirementOrder;
  RowStatistics: RowStatistics;
  SimilarOrganization: Omit<SimilarOrganization, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['Organization']>;
  };
  Source: SourceRow;
  SpdxExpression: Scalars['SpdxExpression']['output'];
  SpdxExpressionFilter: SpdxExpressionFilter;
  Strategy: Reference;
  StrategyLink: StrategyLinkNode;
  SuggestedProduct: Omit<SuggestedProduct, 'product'> & { product: ResolversParentTypes['Product'] };
  Supplier: SupplierReference;
  SupplierDependency: SupplierReachReference;
  SupplierExit: SupplierReachReference;
  SupplierUserConnection: SupplierUserPage;
  SupplierUserEdge: SupplierUserItem;
  SupplierUserOrder: SupplierUserOrder;
  Tender: TenderNode;
  Text: Text;
  TextFilter: TextFilter;
  TextListFilter: TextListFilter;
  UpdateIntegrationInput: UpdateIntegrationInput;
  UpdateModuleInput: UpdateModuleInput;
  UpdateProductInput: UpdateProductInput;
  Url: Scalars['Url']['output'];
  Usage: UsageNode;
  UsageConnection: UsagePage;
  UsageEdge: Omit<UsageEdge, 'node'> & { node: ResolversParentTypes['Usage'] };
  UsageFilter: UsageFilter;
  UsageOrder: UsageOrder;
  UsagePayload: ChangedUsage;
  UsageRelationFilter: UsageRelationFilter;
  UsageStatusFilter: UsageStatusFilter;
  UserError: UserError;
  UserOrganizationFilter: UserOrganizationFilter;
  WithdrawPartnershipProposalInput: WithdrawPartnershipProposalInput;
  WithdrawProjectProposalInput: WithdrawProjectProposalInput;
};

export type AuditCheckResolvers<
  ContextType = ProductsContext,
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
  ContextType = ProductsContext,
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
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault'],
> = {
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedFieldResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['AuditedField'] = ResolversParentTypes['AuditedField'],
> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeFeedResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed'],
> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChangeFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeFeedItemResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ChangeFeedItem'] = ResolversParentTypes['ChangeFeedItem'],
> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommunityResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'],
  FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Community']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feeIncomeIfUsersJoined?: Resolver<
    Maybe<ResolversTypes['FeeIncome']>,
    ParentType,
    ContextType,
    RequireFields<CommunityFeeIncomeIfUsersJoinedArgs, 'membershipFee'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membersWithProducts?: Resolver<
    Maybe<ResolversTypes['MembersWithProducts']>,
    ParentType,
    ContextType,
    RequireFields<CommunityMembersWithProductsArgs, 'atLeast'>
  >;
  recruitingList?: Resolver<
    Maybe<ResolversTypes['CountedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<CommunityRecruitingListArgs>
  >;
  widestReach?: Resolver<
    Maybe<Array<ResolversTypes['ProductReach']>>,
    ParentType,
    ContextType,
    RequireFields<CommunityWidestReachArgs, 'first'>
  >;
};

export type CostShareResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare'],
> = {
  budget?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['CostShareClass']>, ParentType, ContextType>;
  joiningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payers?: Resolver<
    Maybe<ResolversTypes['CostShareConnection']>,
    ParentType,
    ContextType,
    Partial<CostSharePayersArgs>
  >;
};

export type CostShareClassResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CostShareClass'] = ResolversParentTypes['CostShareClass'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountIfJoined?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeClass?: Resolver<Maybe<ResolversTypes['FeeClass']>, ParentType, ContextType>;
  joiningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CostShareConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CostShareConnection'] = ResolversParentTypes['CostShareConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CostShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CostSharePayer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostShareEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CostShareEdge'] = ResolversParentTypes['CostShareEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostSharePayer'], ParentType, ContextType>;
};

export type CostSharePayerResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CostSharePayer'] = ResolversParentTypes['CostSharePayer'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountIfJoined?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeClass?: Resolver<Maybe<ResolversTypes['FeeClass']>, ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isJoining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountedOrganizationConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CountedOrganizationConnection'] =
    ResolversParentTypes['CountedOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedOrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<CountedOrganizationConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedOrganizationEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CountedOrganizationEdge'] = ResolversParentTypes['CountedOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type CriterionResultResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CriterionResult'] = ResolversParentTypes['CriterionResult'],
> = {
  assessment?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['GovernanceCriterion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type CriterionResultConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CriterionResultConnection'] =
    ResolversParentTypes['CriterionResultConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CriterionResultEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<CriterionResultConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['CriterionResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriterionResultEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['CriterionResultEdge'] = ResolversParentTypes['CriterionResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CriterionResult'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
  FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Decision']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['DecisionBody'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOnPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  decision?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<DecisionDecisionArgs, 'language'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<DecisionTitleArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<DecisionConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type ErasureResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure'],
> = {
  auditEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  auditValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storedResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasurePayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ErasurePayload'] = ResolversParentTypes['ErasurePayload'],
> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExternalSystemResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ExternalSystem'] = ResolversParentTypes['ExternalSystem'],
  FederationReferenceType extends FederationReferenceTypes['ExternalSystem'] =
    FederationReferenceTypes['ExternalSystem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ExternalSystem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetBucketResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeeIncomeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['FeeIncome'] = ResolversParentTypes['FeeIncome'],
> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  membershipFee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedOwnerResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['FeedOwner'] = ResolversParentTypes['FeedOwner'],
> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FlagshipAreaCoverageResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['FlagshipAreaCoverage'] = ResolversParentTypes['FlagshipAreaCoverage'],
> = {
  area?: Resolver<ResolversTypes['FlagshipArea'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  municipalities?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  regionsWithUse?: Resolver<Maybe<Array<Maybe<ResolversTypes['Organization']>>>, ParentType, ContextType>;
  regionsWithoutUse?: Resolver<Maybe<Array<Maybe<ResolversTypes['Organization']>>>, ParentType, ContextType>;
};

export type GovernanceAssessmentResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['GovernanceAssessment'] = ResolversParentTypes['GovernanceAssessment'],
  FederationReferenceType extends FederationReferenceTypes['GovernanceAssessment'] =
    FederationReferenceTypes['GovernanceAssessment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GovernanceAssessment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recommendedLevel?: Resolver<Maybe<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  results?: Resolver<
    Array<ResolversTypes['CriterionResult']>,
    ParentType,
    ContextType,
    Partial<GovernanceAssessmentResultsArgs>
  >;
  score?: Resolver<ResolversTypes['GovernanceScore'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceAssessmentConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['GovernanceAssessmentConnection'] =
    ResolversParentTypes['GovernanceAssessmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GovernanceAssessmentEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceAssessmentConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceAssessmentEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['GovernanceAssessmentEdge'] =
    ResolversParentTypes['GovernanceAssessmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceAssessment'], ParentType, ContextType>;
};

export type GovernanceCriterionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['GovernanceCriterion'] = ResolversParentTypes['GovernanceCriterion'],
  FederationReferenceType extends FederationReferenceTypes['GovernanceCriterion'] =
    FederationReferenceTypes['GovernanceCriterion'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GovernanceCriterion']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['GovernanceCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceCriterionGuidanceArgs, 'language'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRecommendation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceCriterionNameArgs, 'language'>
  >;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  results?: Resolver<
    Maybe<ResolversTypes['CriterionResultConnection']>,
    ParentType,
    ContextType,
    Partial<GovernanceCriterionResultsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceScoreResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['GovernanceScore'] = ResolversParentTypes['GovernanceScore'],
> = {
  criteria?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notRelevant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration'],
  FederationReferenceType extends FederationReferenceTypes['Integration'] = FederationReferenceTypes['Integration'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Integration']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  externalSystem?: Resolver<Maybe<ResolversTypes['ExternalSystem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntegrationStatus'], ParentType, ContextType>;
  usersOfBothEnds?: Resolver<
    Maybe<ResolversTypes['CountedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<IntegrationUsersOfBothEndsArgs>
  >;
  usersOfOneEnd?: Resolver<
    Maybe<ResolversTypes['CountedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<IntegrationUsersOfOneEndArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['IntegrationConnection'] = ResolversParentTypes['IntegrationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<IntegrationConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['IntegrationEdge'] = ResolversParentTypes['IntegrationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
};

export type IntegrationPayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['IntegrationPayload'] = ResolversParentTypes['IntegrationPayload'],
> = {
  integration?: Resolver<Maybe<ResolversTypes['Integration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IpOwnerResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['IpOwner'] = ResolversParentTypes['IpOwner'],
> = {
  kind?: Resolver<ResolversTypes['IpOwnerKind'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export interface KleNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KleNumber'], any> {
  name: 'KleNumber';
}

export type LicenseFindingResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['LicenseFinding'] = ResolversParentTypes['LicenseFinding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['SpdxExpression']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LicensePlace'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type MembersWithProductsResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['MembersWithProducts'] = ResolversParentTypes['MembersWithProducts'],
> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byRegion?: Resolver<Array<ResolversTypes['RegionWithProducts']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<
    Maybe<ResolversTypes['CountedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<MembersWithProductsOrganizationsArgs>
  >;
  shareOfMembers?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  shareOfMunicipalities?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addParticipation?: Resolver<
    Maybe<ResolversTypes['ParticipationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddParticipationArgs, 'input'>
  >;
  changeUsage?: Resolver<
    Maybe<ResolversTypes['UsagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeUsageArgs, 'input'>
  >;
  confirmPartnershipProposal?: Resolver<
    Maybe<ResolversTypes['PartnershipProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPartnershipProposalArgs, 'input'>
  >;
  confirmProjectProposal?: Resolver<
    Maybe<ResolversTypes['ProjectProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmProjectProposalArgs, 'input'>
  >;
  confirmUsage?: Resolver<
    Maybe<ResolversTypes['UsagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmUsageArgs, 'input'>
  >;
  createIntegration?: Resolver<
    Maybe<ResolversTypes['IntegrationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateIntegrationArgs, 'input'>
  >;
  createModule?: Resolver<
    Maybe<ResolversTypes['ProductModulePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateModuleArgs, 'input'>
  >;
  createProduct?: Resolver<
    Maybe<ResolversTypes['ProductPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateProductArgs, 'input'>
  >;
  endParticipation?: Resolver<
    Maybe<ResolversTypes['ParticipationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndParticipationArgs, 'input'>
  >;
  endUsage?: Resolver<
    Maybe<ResolversTypes['UsagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndUsageArgs, 'input'>
  >;
  eraseProductsActor?: Resolver<
    Maybe<ResolversTypes['ErasurePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseProductsActorArgs, 'input'>
  >;
  joinProject?: Resolver<
    Maybe<ResolversTypes['PartnershipProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationJoinProjectArgs, 'input'>
  >;
  proposeProject?: Resolver<
    Maybe<ResolversTypes['ProjectProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeProjectArgs, 'input'>
  >;
  rejectPartnershipProposal?: Resolver<
    Maybe<ResolversTypes['PartnershipProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectPartnershipProposalArgs, 'input'>
  >;
  rejectProjectProposal?: Resolver<
    Maybe<ResolversTypes['ProjectProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectProjectProposalArgs, 'input'>
  >;
  reportUsage?: Resolver<
    Maybe<ResolversTypes['UsagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReportUsageArgs, 'input'>
  >;
  updateIntegration?: Resolver<
    Maybe<ResolversTypes['IntegrationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateIntegrationArgs, 'input'>
  >;
  updateModule?: Resolver<
    Maybe<ResolversTypes['ProductModulePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateModuleArgs, 'input'>
  >;
  updateProduct?: Resolver<
    Maybe<ResolversTypes['ProductPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateProductArgs, 'input'>
  >;
  withdrawPartnershipProposal?: Resolver<
    Maybe<ResolversTypes['PartnershipProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPartnershipProposalArgs, 'input'>
  >;
  withdrawProjectProposal?: Resolver<
    Maybe<ResolversTypes['ProjectProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawProjectProposalArgs, 'input'>
  >;
};

export type NodeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Decision'
    | 'ExternalSystem'
    | 'GovernanceAssessment'
    | 'GovernanceCriterion'
    | 'Integration'
    | 'Participation'
    | 'PartnershipProposal'
    | 'Product'
    | 'ProductDocument'
    | 'ProductModule'
    | 'Project'
    | 'ProjectProposal'
    | 'Requirement'
    | 'Usage',
    ParentType,
    ContextType
  >;
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
  productCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productPeriods?: Resolver<Array<ResolversTypes['ProductPeriod']>, ParentType, ContextType>;
  similarOrganizations?: Resolver<
    Maybe<Array<ResolversTypes['SimilarOrganization']>>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSimilarOrganizationsArgs, 'by' | 'first'>
  >;
  suggestedProducts?: Resolver<
    Maybe<Array<ResolversTypes['SuggestedProduct']>>,
    ParentType,
    ContextType,
    RequireFields<OrganizationSuggestedProductsArgs, 'among' | 'by' | 'first'>
  >;
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
  contributionKinds?: Resolver<Array<ResolversTypes['ContributionKind']>, ParentType, ContextType>;
  costShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ParticipationConnectionFacetsArgs, 'by'>
  >;
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

export type ParticipationPayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ParticipationPayload'] = ResolversParentTypes['ParticipationPayload'],
> = {
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnershipProposalResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PartnershipProposal'] = ResolversParentTypes['PartnershipProposal'],
  FederationReferenceType extends FederationReferenceTypes['PartnershipProposal'] =
    FederationReferenceTypes['PartnershipProposal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartnershipProposal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipProposalConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PartnershipProposalConnection'] =
    ResolversParentTypes['PartnershipProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnershipProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipProposalEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PartnershipProposalEdge'] = ResolversParentTypes['PartnershipProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipProposal'], ParentType, ContextType>;
};

export type PartnershipProposalPayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PartnershipProposalPayload'] =
    ResolversParentTypes['PartnershipProposalPayload'],
> = {
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['PartnershipProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlannedAdoptionsResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['PlannedAdoptions'] = ResolversParentTypes['PlannedAdoptions'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  authorityLevels?: Resolver<Array<ResolversTypes['ProductAuthorityLevel']>, ParentType, ContextType>;
  benefits?: Resolver<Array<ResolversTypes['ProductBenefit']>, ParentType, ContextType>;
  costShare?: Resolver<
    Maybe<ResolversTypes['CostShare']>,
    ParentType,
    ContextType,
    RequireFields<ProductCostShareArgs, 'budget' | 'joining' | 'weights'>
  >;
  currentLicenses?: Resolver<Array<ResolversTypes['SpdxExpression']>, ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ResolversTypes['DecisionConnection']>,
    ParentType,
    ContextType,
    Partial<ProductDecisionsArgs>
  >;
  documents?: Resolver<
    Maybe<ResolversTypes['ProductDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<ProductDocumentsArgs>
  >;
  fees?: Resolver<Array<ResolversTypes['ProductFee']>, ParentType, ContextType, Partial<ProductFeesArgs>>;
  flagshipAreas?: Resolver<Array<ResolversTypes['ProductFlagshipArea']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  governance?: Resolver<ResolversTypes['ProductGovernance'], ParentType, ContextType, Partial<ProductGovernanceArgs>>;
  governanceLevel?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrations?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  ipOwner?: Resolver<Maybe<ResolversTypes['IpOwner']>, ParentType, ContextType>;
  kleNumbers?: Resolver<Array<ResolversTypes['KleNumber']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['SpdxExpression']>, ParentType, ContextType>;
  licenseAgrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licenseFindings?: Resolver<Array<ResolversTypes['LicenseFinding']>, ParentType, ContextType>;
  licenseNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['ProductLifecycle'], ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['ProductMaintenance']>, ParentType, ContextType>;
  memberReach?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  memberUserCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membersNotUsing?: Resolver<
    Maybe<ResolversTypes['CountedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<ProductMembersNotUsingArgs>
  >;
  modules?: Resolver<Array<ResolversTypes['ProductModule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nonMemberUserCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<
    Maybe<ResolversTypes['ParticipationConnection']>,
    ParentType,
    ContextType,
    Partial<ProductParticipationsArgs>
  >;
  plannedAdoptions?: Resolver<
    Array<ResolversTypes['PlannedAdoptions']>,
    ParentType,
    ContextType,
    Partial<ProductPlannedAdoptionsArgs>
  >;
  projects?: Resolver<
    Maybe<ResolversTypes['ProjectConnection']>,
    ParentType,
    ContextType,
    Partial<ProductProjectsArgs>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  repositories?: Resolver<Array<ResolversTypes['Repository']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  reuseFactor?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategyLinks?: Resolver<Array<ResolversTypes['StrategyLink']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductSummaryArgs, 'language'>
  >;
  taskArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenders?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['UsageConnection']>, ParentType, ContextType, Partial<ProductUsagesArgs>>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAuthorityLevelResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductAuthorityLevel'] = ResolversParentTypes['ProductAuthorityLevel'],
> = {
  level?: Resolver<ResolversTypes['AuthorityLevel'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ProductBenefitResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductBenefit'] = ResolversParentTypes['ProductBenefit'],
> = {
  benefit?: Resolver<ResolversTypes['BenefitTag'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ProductConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductDocumentResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductDocument'] = ResolversParentTypes['ProductDocument'],
  FederationReferenceType extends FederationReferenceTypes['ProductDocument'] =
    FederationReferenceTypes['ProductDocument'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProductDocument']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductDocumentKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductDocumentTitleArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductDocumentConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductDocumentConnection'] =
    ResolversParentTypes['ProductDocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProductDocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ProductDocumentConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['ProductDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductDocumentEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductDocumentEdge'] = ResolversParentTypes['ProductDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductDocument'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFeeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductFee'] = ResolversParentTypes['ProductFee'],
> = {
  connectionFee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feeClass?: Resolver<Maybe<ResolversTypes['FeeClass']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberFee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonMemberFee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProductFeedResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductFeed'] = ResolversParentTypes['ProductFeed'],
> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProductFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductFeedContentResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductFeedContent'] = ResolversParentTypes['ProductFeedContent'],
> = {
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kleNumbers?: Resolver<Array<ResolversTypes['KleNumber']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  repositories?: Resolver<Array<ResolversTypes['Url']>, ParentType, ContextType>;
  summaryDa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductFeedItemResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductFeedItem'] = ResolversParentTypes['ProductFeedItem'],
> = {
  content?: Resolver<Maybe<ResolversTypes['ProductFeedContent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductFlagshipAreaResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductFlagshipArea'] = ResolversParentTypes['ProductFlagshipArea'],
> = {
  area?: Resolver<ResolversTypes['FlagshipArea'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ProductGovernanceResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductGovernance'] = ResolversParentTypes['ProductGovernance'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['GovernanceAssessment']>, ParentType, ContextType>;
  computedLevel?: Resolver<Maybe<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GovernanceScore']>, ParentType, ContextType>;
  nextLevel?: Resolver<Maybe<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  nextMissingCriteria?: Resolver<Array<ResolversTypes['CriterionResult']>, ParentType, ContextType>;
  statedLevel?: Resolver<ResolversTypes['GovernanceLevel'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['GovernanceScore']>, ParentType, ContextType>;
};

export type ProductLinkFeedResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductLinkFeed'] = ResolversParentTypes['ProductLinkFeed'],
> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProductLinkFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductLinkFeedContentResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductLinkFeedContent'] = ResolversParentTypes['ProductLinkFeedContent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['FeedOwner']>, ParentType, ContextType>;
};

export type ProductLinkFeedItemResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductLinkFeedItem'] = ResolversParentTypes['ProductLinkFeedItem'],
> = {
  content?: Resolver<Maybe<ResolversTypes['ProductLinkFeedContent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductMaintenanceResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductMaintenance'] = ResolversParentTypes['ProductMaintenance'],
> = {
  contractors?: Resolver<Array<Maybe<ResolversTypes['Supplier']>>, ParentType, ContextType>;
  maintainers?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MaintenanceType']>, ParentType, ContextType>;
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
  features?: Resolver<
    Array<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductModuleFeaturesArgs, 'language'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiators?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  isInitiatedOutside?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProductModuleSummaryArgs, 'language'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductModulePayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductModulePayload'] = ResolversParentTypes['ProductModulePayload'],
> = {
  module?: Resolver<Maybe<ResolversTypes['ProductModule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductPayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload'],
> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductPeriodResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductPeriod'] = ResolversParentTypes['ProductPeriod'],
> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProductReachResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProductReach'] = ResolversParentTypes['ProductReach'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
  FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Project']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  partiesNotUsing?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  partners?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  proposedBy?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ProjectStagePeriod']>, ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProjectSummaryArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<ProjectConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPartyResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>;
};

export type ProjectProposalResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectProposal'] = ResolversParentTypes['ProjectProposal'],
  FederationReferenceType extends FederationReferenceTypes['ProjectProposal'] =
    FederationReferenceTypes['ProjectProposal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProjectProposal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<ProjectProposalSummaryArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectProposalConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectProposalConnection'] =
    ResolversParentTypes['ProjectProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectProposalEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectProposalEdge'] = ResolversParentTypes['ProjectProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectProposal'], ParentType, ContextType>;
};

export type ProjectProposalPayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectProposalPayload'] = ResolversParentTypes['ProjectProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['ProjectProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectStagePeriodResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['ProjectStagePeriod'] = ResolversParentTypes['ProjectStagePeriod'],
> = {
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
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
  decisions?: Resolver<
    Maybe<ResolversTypes['DecisionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDecisionsArgs>
  >;
  flagshipAreas?: Resolver<
    Maybe<Array<ResolversTypes['FlagshipAreaCoverage']>>,
    ParentType,
    ContextType,
    Partial<QueryFlagshipAreasArgs>
  >;
  governanceAssessments?: Resolver<
    Maybe<ResolversTypes['GovernanceAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryGovernanceAssessmentsArgs>
  >;
  governanceCriteria?: Resolver<
    Maybe<Array<ResolversTypes['GovernanceCriterion']>>,
    ParentType,
    ContextType,
    Partial<QueryGovernanceCriteriaArgs>
  >;
  integrations?: Resolver<
    Maybe<ResolversTypes['IntegrationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIntegrationsArgs>
  >;
  partnershipProposals?: Resolver<
    Maybe<ResolversTypes['PartnershipProposalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPartnershipProposalsArgs>
  >;
  plannedAdoptions?: Resolver<
    Maybe<Array<ResolversTypes['PlannedAdoptions']>>,
    ParentType,
    ContextType,
    Partial<QueryPlannedAdoptionsArgs>
  >;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productDocuments?: Resolver<
    Maybe<ResolversTypes['ProductDocumentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryProductDocumentsArgs>
  >;
  productFeed?: Resolver<
    Maybe<ResolversTypes['ProductFeed']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductFeedArgs, 'first'>
  >;
  productLinkFeed?: Resolver<
    Maybe<ResolversTypes['ProductLinkFeed']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductLinkFeedArgs, 'first'>
  >;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  productsAudit?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryProductsAuditArgs>
  >;
  productsAuditCheck?: Resolver<
    Maybe<ResolversTypes['AuditCheck']>,
    ParentType,
    ContextType,
    Partial<QueryProductsAuditCheckArgs>
  >;
  productsChanges?: Resolver<
    Maybe<ResolversTypes['ChangeFeed']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductsChangesArgs, 'first'>
  >;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectProposals?: Resolver<
    Maybe<ResolversTypes['ProjectProposalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryProjectProposalsArgs>
  >;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  requirements?: Resolver<
    Maybe<ResolversTypes['RequirementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRequirementsArgs>
  >;
  rowStatistics?: Resolver<Array<ResolversTypes['RowStatistics']>, ParentType, ContextType>;
};

export type RatioResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio'],
> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RegionWithProductsResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['RegionWithProducts'] = ResolversParentTypes['RegionWithProducts'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  shareOfMembers?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  shareOfMunicipalities?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type RepositoryResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Repository'] = ResolversParentTypes['Repository'],
> = {
  kind?: Resolver<ResolversTypes['RepositoryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
};

export type RequirementResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement'],
  FederationReferenceType extends FederationReferenceTypes['Requirement'] = FederationReferenceTypes['Requirement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Requirement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  appliesTo?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RequirementCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  requirement?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<RequirementRequirementArgs, 'language'>
  >;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<RequirementTitleArgs, 'language'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<RequirementConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RowStatisticsResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['RowStatistics'] = ResolversParentTypes['RowStatistics'],
> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarOrganizationResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SimilarOrganization'] = ResolversParentTypes['SimilarOrganization'],
> = {
  isSameRegion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSameSize?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedStack?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
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

export type StrategyResolvers<
  ContextType = ProductsContext,
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
  productLinks?: Resolver<Array<ResolversTypes['StrategyLink']>, ParentType, ContextType>;
};

export type StrategyLinkResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['StrategyLink'] = ResolversParentTypes['StrategyLink'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  statement?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<StrategyLinkStatementArgs, 'language'>
  >;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  title?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<StrategyLinkTitleArgs, 'language'>
  >;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type SuggestedProductResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SuggestedProduct'] = ResolversParentTypes['SuggestedProduct'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type SupplierResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'],
  FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Supplier']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usersOfProducts?: Resolver<
    Maybe<ResolversTypes['SupplierUserConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierUsersOfProductsArgs>
  >;
};

export type SupplierDependencyResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SupplierDependency'] = ResolversParentTypes['SupplierDependency'],
  FederationReferenceType extends FederationReferenceTypes['SupplierDependency'] =
    FederationReferenceTypes['SupplierDependency'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SupplierDependency']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
};

export type SupplierExitResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SupplierExit'] = ResolversParentTypes['SupplierExit'],
  FederationReferenceType extends FederationReferenceTypes['SupplierExit'] = FederationReferenceTypes['SupplierExit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SupplierExit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrations?: Resolver<
    Maybe<ResolversTypes['IntegrationConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierExitIntegrationsArgs>
  >;
  organizations?: Resolver<
    Maybe<ResolversTypes['SupplierUserConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierExitOrganizationsArgs>
  >;
};

export type SupplierUserConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SupplierUserConnection'] = ResolversParentTypes['SupplierUserConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupplierUserEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<SupplierUserConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierUserEdgeResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['SupplierUserEdge'] = ResolversParentTypes['SupplierUserEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type TenderResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender'],
> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  announcedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  awardedTo?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  durationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderKind'], ParentType, ContextType>;
  organizations?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  subject?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<TenderSubjectArgs, 'language'>
  >;
};

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
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['UsageConfirmer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UsageStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageConnectionResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['UsageConnection'] = ResolversParentTypes['UsageConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['UsageEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<UsageConnectionFacetsArgs, 'by'>
  >;
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

export type UsagePayloadResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['UsagePayload'] = ResolversParentTypes['UsagePayload'],
> = {
  previous?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = ProductsContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ProductsContext> = {
  AuditCheck?: AuditCheckResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditedField?: AuditedFieldResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  ChangeFeedItem?: ChangeFeedItemResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CostShare?: CostShareResolvers<ContextType>;
  CostShareClass?: CostShareClassResolvers<ContextType>;
  CostShareConnection?: CostShareConnectionResolvers<ContextType>;
  CostShareEdge?: CostShareEdgeResolvers<ContextType>;
  CostSharePayer?: CostSharePayerResolvers<ContextType>;
  CountedOrganizationConnection?: CountedOrganizationConnectionResolvers<ContextType>;
  CountedOrganizationEdge?: CountedOrganizationEdgeResolvers<ContextType>;
  CriterionResult?: CriterionResultResolvers<ContextType>;
  CriterionResultConnection?: CriterionResultConnectionResolvers<ContextType>;
  CriterionResultEdge?: CriterionResultEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasurePayload?: ErasurePayloadResolvers<ContextType>;
  ExternalSystem?: ExternalSystemResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  FeeIncome?: FeeIncomeResolvers<ContextType>;
  FeedOwner?: FeedOwnerResolvers<ContextType>;
  FlagshipAreaCoverage?: FlagshipAreaCoverageResolvers<ContextType>;
  GovernanceAssessment?: GovernanceAssessmentResolvers<ContextType>;
  GovernanceAssessmentConnection?: GovernanceAssessmentConnectionResolvers<ContextType>;
  GovernanceAssessmentEdge?: GovernanceAssessmentEdgeResolvers<ContextType>;
  GovernanceCriterion?: GovernanceCriterionResolvers<ContextType>;
  GovernanceScore?: GovernanceScoreResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  IntegrationConnection?: IntegrationConnectionResolvers<ContextType>;
  IntegrationEdge?: IntegrationEdgeResolvers<ContextType>;
  IntegrationPayload?: IntegrationPayloadResolvers<ContextType>;
  IpOwner?: IpOwnerResolvers<ContextType>;
  KleNumber?: GraphQLScalarType;
  LicenseFinding?: LicenseFindingResolvers<ContextType>;
  MembersWithProducts?: MembersWithProductsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  ParticipationPayload?: ParticipationPayloadResolvers<ContextType>;
  PartnershipProposal?: PartnershipProposalResolvers<ContextType>;
  PartnershipProposalConnection?: PartnershipProposalConnectionResolvers<ContextType>;
  PartnershipProposalEdge?: PartnershipProposalEdgeResolvers<ContextType>;
  PartnershipProposalPayload?: PartnershipProposalPayloadResolvers<ContextType>;
  PlannedAdoptions?: PlannedAdoptionsResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAuthorityLevel?: ProductAuthorityLevelResolvers<ContextType>;
  ProductBenefit?: ProductBenefitResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductDocument?: ProductDocumentResolvers<ContextType>;
  ProductDocumentConnection?: ProductDocumentConnectionResolvers<ContextType>;
  ProductDocumentEdge?: ProductDocumentEdgeResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFee?: ProductFeeResolvers<ContextType>;
  ProductFeed?: ProductFeedResolvers<ContextType>;
  ProductFeedContent?: ProductFeedContentResolvers<ContextType>;
  ProductFeedItem?: ProductFeedItemResolvers<ContextType>;
  ProductFlagshipArea?: ProductFlagshipAreaResolvers<ContextType>;
  ProductGovernance?: ProductGovernanceResolvers<ContextType>;
  ProductLinkFeed?: ProductLinkFeedResolvers<ContextType>;
  ProductLinkFeedContent?: ProductLinkFeedContentResolvers<ContextType>;
  ProductLinkFeedItem?: ProductLinkFeedItemResolvers<ContextType>;
  ProductMaintenance?: ProductMaintenanceResolvers<ContextType>;
  ProductModule?: ProductModuleResolvers<ContextType>;
  ProductModulePayload?: ProductModulePayloadResolvers<ContextType>;
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  ProductPeriod?: ProductPeriodResolvers<ContextType>;
  ProductReach?: ProductReachResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  ProjectProposal?: ProjectProposalResolvers<ContextType>;
  ProjectProposalConnection?: ProjectProposalConnectionResolvers<ContextType>;
  ProjectProposalEdge?: ProjectProposalEdgeResolvers<ContextType>;
  ProjectProposalPayload?: ProjectProposalPayloadResolvers<ContextType>;
  ProjectStagePeriod?: ProjectStagePeriodResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  RegionWithProducts?: RegionWithProductsResolvers<ContextType>;
  Repository?: RepositoryResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RowStatistics?: RowStatisticsResolvers<ContextType>;
  SimilarOrganization?: SimilarOrganizationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SpdxExpression?: GraphQLScalarType;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyLink?: StrategyLinkResolvers<ContextType>;
  SuggestedProduct?: SuggestedProductResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierDependency?: SupplierDependencyResolvers<ContextType>;
  SupplierExit?: SupplierExitResolvers<ContextType>;
  SupplierUserConnection?: SupplierUserConnectionResolvers<ContextType>;
  SupplierUserEdge?: SupplierUserEdgeResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Usage?: UsageResolvers<ContextType>;
  UsageConnection?: UsageConnectionResolvers<ContextType>;
  UsageEdge?: UsageEdgeResolvers<ContextType>;
  UsagePayload?: UsagePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
