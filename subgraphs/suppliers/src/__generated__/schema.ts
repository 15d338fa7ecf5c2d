import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AuditEntryNode,
  AuditEntryPage,
  WrittenErasure,
  SupplierNode,
  EngagementNode,
  SupplierPage,
  EngagementPage,
  AgreementNode,
  AgreementPage,
  SupplierContactRow,
  UsageContactRow,
  ViewerNode,
  CredentialNode,
  CredentialPage,
  IssuedCredential,
  ChangedCredential,
  EngagementDeclarationNode,
  EngagementDeclarationPage,
  ChangedDeclaration,
  CorrectionNode,
  CorrectionPage,
  ChangedCorrection,
  ChangedSupplier,
  ChangedSupplierContact,
  DeliveredProductPage,
  DeliveredProductItem,
  PossibleSupplierPage,
  PossibleSupplierItem,
  OrganizationReference,
  UsageReference,
} from '../entities/index.ts';
import type { Reference } from '@community-graph/kit/reading';
import type { RequiredPeriod } from '@community-graph/kit/subgraph';
import type { SourceRow, ProvenanceItem } from '@community-graph/kit/facts';
import type { SuppliersContext } from '../loaders/index.ts';
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
  /**
   * An absolute http or https address that anybody can follow, for example `https://os2.eu/`: without user information and
   * blanks, with the name of a public host. Letters of the host beyond ASCII are stored in Punycode.
   */
  Url: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** A correction to accept. */
export type AcceptCorrectionInput = {
  /** The correction, for example `correction:supplier-magenta.1`. */
  correctionId: Scalars['ID']['input'];
  /** The `version` of the correction as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to say to whoever proposed it; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An agreement (aftale) of a supplier with an organization about a product, from `validFrom` up to, not including, `validTo`.
 * Confidential: only the two parties and the secretariat see it; to all others it is not there.
 */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The function that answers for it at the supplier (kontaktfunktion), for example `Contract manager`; never a person. */
  contactFunction: Maybe<Scalars['String']['output']>;
  /** The mailbox of that function (funktionspostkasse), for example `contracts@example.org`. */
  contactMailbox: Maybe<Scalars['String']['output']>;
  /** The permanent id, for example `agreement:magenta.os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** What to know about it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** How long before its end it must be terminated (opsigelsesvarsel), in months, for example `6`; null where none is agreed. */
  noticeMonths: Maybe<Scalars['Int']['output']>;
  /** The organization (kunde). */
  organization: Maybe<Organization>;
  /** The product that it is about. */
  product: Maybe<Product>;
  /** The services agreed (ydelser), in the order of the enum; never empty. */
  services: Array<ServiceKind>;
  /** The supplier (leverandør). */
  supplier: Supplier;
  /** First day; null when not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** How often it was changed, counted from 1: what a change of it must have seen. */
  version: Scalars['Int']['output'];
  /** What the organization pays in a year (årligt beløb), in whole DKK without VAT, for example `240000`; null where none is agreed. */
  yearlyAmount: Maybe<Scalars['Int']['output']>;
};

/** One page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements of the page with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements of the whole list that the viewer may see, counted by these properties. */
  facets: Array<Facet>;
  /** The agreements of the page. */
  nodes: Array<Agreement>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many agreements that the viewer may see the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of agreements. */
export type AgreementConnectionFacetsArgs = {
  by: Array<AgreementFacet>;
};

/** An agreement in a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Agreement;
};

/** What agreements can be counted by. */
export type AgreementFacet =
  /** The organization, by its id. */
  | 'ORGANIZATION'
  /** The product, by its id. */
  | 'PRODUCT'
  /** Each service agreed. */
  | 'SERVICE'
  /** The supplier, by its id. */
  | 'SUPPLIER';

/** Conditions on an agreement; those given side by side must all hold. */
export type AgreementFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /**
   * Ends at most this many days after the day of the list, 0 to 36500: `validTo` is at most so many days away. What has no
   * known end is left out.
   */
  endsWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The id, for example `agreement:magenta.os2mo.municipality-151`. */
  id?: InputMaybe<IdFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<AgreementFilter>;
  /** How long before its end it must be terminated, in months; `isNull: true` for those without a notice period. */
  noticeMonths?: InputMaybe<IntFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<AgreementFilter>>;
  /** The organization's id, for example `municipality:151`. */
  organizationId?: InputMaybe<IdFilter>;
  /** The product's id, for example `product:os2mo`. */
  productId?: InputMaybe<IdFilter>;
  /** The services agreed. */
  services?: InputMaybe<ServiceListFilter>;
  /** The supplier's id, for example `supplier:magenta`. */
  supplierId?: InputMaybe<IdFilter>;
  /** The first day; `isNull: true` for those whose start is not known. */
  validFrom?: InputMaybe<DateFilter>;
  /** The day after the last day; `isNull: true` for those without a known end. */
  validTo?: InputMaybe<DateFilter>;
  /** What is paid in a year, in whole DKK without VAT; `isNull: true` for those without an amount. */
  yearlyAmount?: InputMaybe<IntFilter>;
};

/** A key to order agreements by. */
export type AgreementOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: AgreementOrderField;
};

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** How long before its end it must be terminated. */
  | 'NOTICE_MONTHS'
  /** The organization, by its id. */
  | 'ORGANIZATION'
  /** The product, by its id. */
  | 'PRODUCT'
  /** The supplier, by its id. */
  | 'SUPPLIER'
  /** The first day. */
  | 'VALID_FROM'
  /** The day after the last day. */
  | 'VALID_TO'
  /** What is paid in a year. */
  | 'YEARLY_AMOUNT';

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

/** An object that changed (ændring). */
export type Change = {
  __typename?: 'Change';
  /** The day that `node` is read as of. */
  asOf: Scalars['Date']['output'];
  /** When the change was begun. */
  changedAt: Scalars['DateTime']['output'];
  /** Its permanent id, for example `usage:municipality-101.os2mo`. */
  id: Scalars['ID']['output'];
  /** What happened to it. */
  kind: ChangeKind;
  /** The id again: the key that `node` is found by. */
  nodeId: Scalars['ID']['output'];
  /** The name of its type, for example `Usage`. */
  type: Scalars['String']['output'];
  /** The day after its last day; null without an end, and of what was deleted. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** What is otherwise about an engagement. What is left out stays; null takes away what may be missing. */
export type ChangeEngagementInput = {
  /**
   * The day from which it is otherwise (skæringsdato): the engagement then ends on it, and another one goes on from it, so that
   * the graph of earlier days stays as it was. Left out where the change mends what was wrong from the start.
   */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The engagement, for example `engagement:magenta.os2mo`. */
  engagementId: Scalars['ID']['input'];
  /** The `version` of the engagement as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, in English; at most 500 characters. It becomes public with the engagement. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The services, at least one, each once. */
  services?: InputMaybe<Array<ServiceKind>>;
  /** First day; not together with `effectiveFrom`. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last day. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

/** A page of what changed. */
export type ChangePage = {
  __typename?: 'ChangePage';
  /** The objects that changed. */
  changes: Array<Change>;
  /** Where to go on, now or any day: give it as `since`. Keep it once the page has been stored. Null while nothing ever changed. */
  cursor: Maybe<Scalars['String']['output']>;
  /**
   * The cursor behind everything that is there at the moment, whatever `since` and `first` say. Ask for it before you read all
   * that you keep by other fields (`changes(first: 1) { end }`), and go on from it: you need not read the feed from its beginning.
   */
  end: Scalars['String']['output'];
  /**
   * Whether there is more already. A page without changes of which this is true waits for changes that are being written at
   * the moment: ask again in a second.
   */
  hasMore: Scalars['Boolean']['output'];
};

/** How certain a fact is. */
export type Confidence =
  /** Read in a primary source. */
  | 'HIGH'
  /** An inference. */
  | 'LOW'
  /** One secondary source, or inferred from the addresses of a repository's commits. */
  | 'MEDIUM';

/** A declaration to confirm. */
export type ConfirmEngagementDeclarationInput = {
  /** The declaration, for example `declaration:magenta.os2mo`. */
  declarationId: Scalars['ID']['input'];
  /** The `version` of the declaration as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
};

/**
 * What somebody says is wrong in the graph, and what is right (rettelse). Confidential: seen by the supplier or the organization
 * that proposed it, and by the secretariat.
 */
export type Correction = Node & {
  __typename?: 'Correction';
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** When it was accepted or rejected; null until then. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of the field that is wrong, for example `summary`. */
  field: Scalars['String']['output'];
  /** The permanent id, for example `correction:supplier-magenta.1`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The organization that proposed it; null where a supplier or the secretariat did. */
  organization: Maybe<Organization>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** What the secretariat said when it decided. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it can be read, where it is on the web. */
  sourceUrl: Maybe<Scalars['Url']['output']>;
  /** Whether it was decided, and how. */
  status: CorrectionStatus;
  /** The id of what is wrong, for example `product:os2mo`; `node` leads to it. */
  subjectId: Scalars['ID']['output'];
  /** The supplier that proposed it; null where an organization or the secretariat did. */
  supplier: Maybe<Supplier>;
  /** What is right. */
  text: Scalars['String']['output'];
  /** How often it was changed, and one: what `expectedVersion` is compared with. */
  version: Scalars['Int']['output'];
};

/** One page of corrections. */
export type CorrectionConnection = {
  __typename?: 'CorrectionConnection';
  /** The corrections of the page with their cursors. */
  edges: Array<CorrectionEdge>;
  /** The corrections of the page. */
  nodes: Array<Correction>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many corrections the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A correction in a page. */
export type CorrectionEdge = {
  __typename?: 'CorrectionEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Correction;
};

/** Conditions on a correction; those given side by side must all hold. */
export type CorrectionFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<CorrectionFilter>>;
  /** The id, for example `correction:supplier-magenta.1`. */
  id?: InputMaybe<IdFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<CorrectionFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<CorrectionFilter>>;
  /** The id of the organization that proposed it, for example `municipality:751`. */
  organizationId?: InputMaybe<IdFilter>;
  /** What became of it. */
  status?: InputMaybe<CorrectionStatusFilter>;
  /** The id of what is wrong, for example `product:os2mo`. */
  subjectId?: InputMaybe<IdFilter>;
  /** The id of the supplier that proposed it, for example `supplier:magenta`. */
  supplierId?: InputMaybe<IdFilter>;
};

/** A key to order corrections by. */
export type CorrectionOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: CorrectionOrderField;
};

/** What corrections can be ordered by. */
export type CorrectionOrderField =
  /** When it was proposed. */
  | 'PROPOSED_AT'
  /** What is wrong, by its id. */
  | 'SUBJECT';

/** The answer of a mutation of a correction. */
export type CorrectionPayload = {
  __typename?: 'CorrectionPayload';
  /** The correction as it is now; null when nothing was changed. */
  correction: Maybe<Correction>;
  /** Why nothing was changed; empty when it was. */
  userErrors: Array<UserError>;
};

/** What became of a correction. */
export type CorrectionStatus =
  /** The secretariat agrees. */
  | 'ACCEPTED'
  /** It waits to be decided. */
  | 'PENDING'
  /** The secretariat does not; `reason` says why. */
  | 'REJECTED';

/** Conditions on what became of a correction; those given side by side must all hold. */
export type CorrectionStatusFilter = {
  /** Is this one. */
  eq?: InputMaybe<CorrectionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<CorrectionStatus>>;
  /** Is not this one. */
  ne?: InputMaybe<CorrectionStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CorrectionStatus>>;
};

/** A supplier to add. */
export type CreateSupplierInput = {
  /** The number in the Danish business register; no two suppliers have the same. */
  cvr?: InputMaybe<Scalars['CvrNumber']['input']>;
  /** The id it is to have for ever, for example `supplier:magenta`; made of the name when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of supplier it is. */
  kind: SupplierKind;
  /** The name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The services it offers to the community, each once. */
  offeredServices?: InputMaybe<Array<ServiceKind>>;
  /** The public authority that it is part of, for example `municipality:751`; of public suppliers alone. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Names it went by before, or goes by elsewhere; at most 20, each of at most 200 characters. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who it is and what it does, in Danish; at most 2,000 characters. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** Who it is and what it does, in English; at most 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** Its own website, at most 500 characters. */
  website?: InputMaybe<Scalars['Url']['input']>;
};

/**
 * A credential issued to a partner supplier (adgangsnøgle). Its secret is stored nowhere. Confidential: the secretariat, and its
 * bearer.
 */
export type Credential = {
  __typename?: 'Credential';
  /** When it ends, unless it is revoked before. */
  expiresAt: Scalars['DateTime']['output'];
  /** The permanent id, for example `credential:k3v9x2m4q8z1`; the characters behind the colon are those behind `cg_`. */
  id: Scalars['ID']['output'];
  /** Whether it holds now: neither revoked nor past its end. */
  isValid: Scalars['Boolean']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** What it is for, for example `nightly sync`. */
  label: Scalars['String']['output'];
  /** When it was last used, to the minute; null while it was not. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the credential that was issued in its place; null while none was. */
  replacedById: Maybe<Scalars['ID']['output']>;
  /** When it was revoked; null while it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What its bearer may do besides reading what is public, for example `agreements:read`. */
  scopes: Array<Scalars['String']['output']>;
  /** The supplier that it speaks for. */
  supplier: Supplier;
};

/** One page of credentials. */
export type CredentialConnection = {
  __typename?: 'CredentialConnection';
  /** The credentials of the page with their cursors. */
  edges: Array<CredentialEdge>;
  /** The credentials of the page. */
  nodes: Array<Credential>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many credentials the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A credential in a page. */
export type CredentialEdge = {
  __typename?: 'CredentialEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Credential;
};

/** Whom a partner credential speaks for; not a part of the public graph. */
export type CredentialHolder = {
  __typename?: 'CredentialHolder';
  /** What its bearer may do besides reading what is public. */
  scopes: Array<Scalars['String']['output']>;
  /** The id of the credential, for the audit log. */
  subject: Scalars['String']['output'];
  /** The supplier that it speaks for. */
  supplierId: Scalars['ID']['output'];
};

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

/** Something that a supplier delivers to a product. */
export type DeclareEngagementInput = {
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What to know about it, in English; at most 500 characters. It becomes public with the engagement. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The product, for example `product:os2mo`. */
  productId: Scalars['ID']['input'];
  /** The services, at least one, each once. */
  services: Array<ServiceKind>;
  /** The supplier, for example `supplier:magenta`; a supplier may leave it out, the secretariat may not. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; left out when not known. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last day; left out while no end is known. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of products that something is delivered to. */
export type DeliveredProductConnection = {
  __typename?: 'DeliveredProductConnection';
  /** The products of the page with their cursors. */
  edges: Array<DeliveredProductEdge>;
  /** The products of the whole list, counted by these properties. */
  facets: Array<Facet>;
  /** The products of the page. */
  nodes: Array<Product>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many products the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of products that something is delivered to. */
export type DeliveredProductConnectionFacetsArgs = {
  by: Array<DeliveredProductFacet>;
};

/** A product that something is delivered to in a page. */
export type DeliveredProductEdge = {
  __typename?: 'DeliveredProductEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Product;
  /** The phases in its life that those services belong to. */
  phases: Array<LifecyclePhase>;
  /** The services delivered to it on the day: by the supplier, in a supplier's list, and by anyone elsewhere. */
  services: Array<ServiceKind>;
};

/** What products that something is delivered to can be counted by. */
export type DeliveredProductFacet =
  /** Each phase that those services belong to. */
  | 'PHASE'
  /** Each service delivered to it; by the same suppliers as in the filter. */
  | 'SERVICE'
  /** Each supplier that delivers something to it, by its id. */
  | 'SUPPLIER';

/** Conditions on a product that something is delivered to; those given side by side must all hold, on the day of the list. */
export type DeliveredProductFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<DeliveredProductFilter>>;
  /** What anyone delivers to it. */
  engagements?: InputMaybe<EngagementRelationFilter>;
  /** The id, for example `product:os2mo`. */
  id?: InputMaybe<IdFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<DeliveredProductFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<DeliveredProductFilter>>;
  /** The phases in its life that those services belong to. */
  phases?: InputMaybe<PhaseListFilter>;
  /** The services delivered to it: by the supplier, in a supplier's list, and by anyone elsewhere. */
  services?: InputMaybe<ServiceListFilter>;
  /** How many suppliers deliver something to it, this one and others; `{ eq: 1 }` for a single supplier. */
  supplierCount?: InputMaybe<IntFilter>;
};

/** A key to order products that something is delivered to by. */
export type DeliveredProductOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: DeliveredProductOrderField;
};

/** What products that something is delivered to can be ordered by. */
export type DeliveredProductOrderField =
  /** The product, by its id. */
  | 'PRODUCT'
  /** How many suppliers deliver something to it on the day. */
  | 'SUPPLIER_COUNT';

/** The end of an engagement. */
export type EndEngagementInput = {
  /** The engagement, for example `engagement:magenta.os2mo`. */
  engagementId: Scalars['ID']['input'];
  /** The `version` of the engagement as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The day after the last day. */
  validTo: Scalars['Date']['input'];
};

/** A contact of a supplier to end. */
export type EndSupplierContactInput = {
  /** The contact, for example `suppliercontact:magenta`. */
  contactId: Scalars['ID']['input'];
  /** The `version` of the contact as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
};

/** A supplier's work on a product (leverance), from `validFrom` up to, not including, `validTo`. */
export type Engagement = Node & {
  __typename?: 'Engagement';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `engagement:magenta.os2mo`. */
  id: Scalars['ID']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** What to know about it, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** The phases in the life of the product that it belongs to, in the order of the enum; never empty. */
  phases: Array<LifecyclePhase>;
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
  /** How often it was changed, and one: what `expectedVersion` is compared with. */
  version: Scalars['Int']['output'];
};

/** One page of engagements. */
export type EngagementConnection = {
  __typename?: 'EngagementConnection';
  /** The engagements of the page with their cursors. */
  edges: Array<EngagementEdge>;
  /** The engagements of the whole list, counted by these properties. */
  facets: Array<Facet>;
  /** The engagements of the page. */
  nodes: Array<Engagement>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many engagements the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of engagements. */
export type EngagementConnectionFacetsArgs = {
  by: Array<EngagementFacet>;
};

/**
 * What a supplier declared about an engagement: a new one, a change or an end. Confidential, also when it was decided: seen by
 * its supplier, by coordinators of organizations that own the product today, and by the secretariat.
 */
export type EngagementDeclaration = Node & {
  __typename?: 'EngagementDeclaration';
  /** The day that what it leads to is read as of. */
  asOf: Scalars['Date']['output'];
  /** The engagement that was written for the days from `effectiveFrom` on, once that was confirmed. */
  continuedBy: Maybe<Engagement>;
  /** When it was confirmed, rejected or withdrawn; null until then. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed or rejected it. */
  decidedBy: Maybe<EngagementDeclarationDecider>;
  /** The organization that confirmed or rejected it as an owner of the product. */
  decidedByOrganization: Maybe<Organization>;
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
  /** The day from which a change holds; null where it mends what was wrong from the start. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /**
   * The engagement that is changed or ended, as it is now; of a new one, what was written when it was confirmed, and null until
   * then.
   */
  engagement: Maybe<Engagement>;
  /** The version of the engagement that was seen when this was declared; null for a new one. */
  engagementVersion: Maybe<Scalars['Int']['output']>;
  /** The permanent id, for example `declaration:magenta.os2mo`. */
  id: Scalars['ID']['output'];
  /** What is declared. */
  kind: EngagementDeclarationKind;
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /** The note that is declared for the engagement, in English. */
  note: Maybe<Scalars['String']['output']>;
  /** The product. */
  product: Maybe<Product>;
  /** Why it was rejected. */
  reason: Maybe<Scalars['String']['output']>;
  /** The services that are declared, in the order of the enum; never empty. */
  services: Array<ServiceKind>;
  /** Whether it was decided, and how. */
  status: EngagementDeclarationStatus;
  /** The supplier. */
  supplier: Supplier;
  /** The first day that is declared; null when not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day that is declared; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** How often it was changed, and one: what `expectedVersion` is compared with. */
  version: Scalars['Int']['output'];
};

/** One page of declarations. */
export type EngagementDeclarationConnection = {
  __typename?: 'EngagementDeclarationConnection';
  /** The declarations of the page with their cursors. */
  edges: Array<EngagementDeclarationEdge>;
  /** The declarations of the page. */
  nodes: Array<EngagementDeclaration>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many declarations the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** Who can decide about a declaration. */
export type EngagementDeclarationDecider =
  /** A coordinator of an organization that owns the product. */
  | 'PRODUCT_OWNER'
  /** The secretariat of the community. */
  | 'SECRETARIAT';

/** A declaration in a page. */
export type EngagementDeclarationEdge = {
  __typename?: 'EngagementDeclarationEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EngagementDeclaration;
};

/** Conditions on a declaration; those given side by side must all hold. */
export type EngagementDeclarationFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<EngagementDeclarationFilter>>;
  /** The engagement's id, for example `engagement:magenta.os2mo`. */
  engagementId?: InputMaybe<IdFilter>;
  /** The id, for example `declaration:magenta.os2mo`. */
  id?: InputMaybe<IdFilter>;
  /** What is declared. */
  kind?: InputMaybe<EngagementDeclarationKindFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<EngagementDeclarationFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<EngagementDeclarationFilter>>;
  /** The product's id, for example `product:os2mo`. */
  productId?: InputMaybe<IdFilter>;
  /** What became of it. */
  status?: InputMaybe<EngagementDeclarationStatusFilter>;
  /** The supplier's id, for example `supplier:magenta`. */
  supplierId?: InputMaybe<IdFilter>;
};

/** What can be declared about an engagement. */
export type EngagementDeclarationKind =
  /** That it is otherwise. */
  | 'CHANGE'
  /** A new one. */
  | 'DECLARE'
  /** That it ends. */
  | 'END';

/** Conditions on what is declared; those given side by side must all hold. */
export type EngagementDeclarationKindFilter = {
  /** Is this one. */
  eq?: InputMaybe<EngagementDeclarationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<EngagementDeclarationKind>>;
  /** Is not this one. */
  ne?: InputMaybe<EngagementDeclarationKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EngagementDeclarationKind>>;
};

/** A key to order declarations by. */
export type EngagementDeclarationOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: EngagementDeclarationOrderField;
};

/** What declarations can be ordered by. */
export type EngagementDeclarationOrderField =
  /** When it was declared. */
  | 'DECLARED_AT'
  /** The product, by its id. */
  | 'PRODUCT'
  /** The supplier, by its id. */
  | 'SUPPLIER';

/** The answer of a mutation of a declaration. */
export type EngagementDeclarationPayload = {
  __typename?: 'EngagementDeclarationPayload';
  /** The declaration as it is now; null when nothing was changed. */
  declaration: Maybe<EngagementDeclaration>;
  /** Why nothing was changed; empty when it was. */
  userErrors: Array<UserError>;
};

/** What became of a declaration. */
export type EngagementDeclarationStatus =
  /** It was confirmed, and the engagement is as it says. */
  | 'CONFIRMED'
  /** It waits to be decided. */
  | 'PENDING'
  /** It was rejected; `reason` says why. */
  | 'REJECTED'
  /** Its supplier took it back. */
  | 'WITHDRAWN';

/** Conditions on what became of a declaration; those given side by side must all hold. */
export type EngagementDeclarationStatusFilter = {
  /** Is this one. */
  eq?: InputMaybe<EngagementDeclarationStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<EngagementDeclarationStatus>>;
  /** Is not this one. */
  ne?: InputMaybe<EngagementDeclarationStatus>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EngagementDeclarationStatus>>;
};

/** An engagement in a page. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Engagement;
};

/** What engagements can be counted by. */
export type EngagementFacet =
  /** Each phase it belongs to. */
  | 'PHASE'
  /** The product, by its id. */
  | 'PRODUCT'
  /** Each service delivered. */
  | 'SERVICE'
  /** The supplier, by its id. */
  | 'SUPPLIER';

/** Conditions on an engagement; those given side by side must all hold. */
export type EngagementFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<EngagementFilter>>;
  /**
   * Ends at most this many days after the day of the list, 0 to 36500: `validTo` is at most so many days away. What has no
   * known end is left out.
   */
  endsWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The id, for example `engagement:magenta.os2mo`. */
  id?: InputMaybe<IdFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<EngagementFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<EngagementFilter>>;
  /** The phases in the life of the product that it belongs to. */
  phases?: InputMaybe<PhaseListFilter>;
  /** The product's id, for example `product:os2mo`. */
  productId?: InputMaybe<IdFilter>;
  /** The services delivered. */
  services?: InputMaybe<ServiceListFilter>;
  /** The supplier. */
  supplier?: InputMaybe<SupplierFilter>;
  /** The first day; `isNull: true` for those whose start is not known. */
  validFrom?: InputMaybe<DateFilter>;
  /** The day after the last day; `isNull: true` for those without a known end. */
  validTo?: InputMaybe<DateFilter>;
};

/** A key to order engagements by. */
export type EngagementOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: EngagementOrderField;
};

/** What engagements can be ordered by. */
export type EngagementOrderField =
  /** The product, by its id. */
  | 'PRODUCT'
  /** The supplier, by its id. */
  | 'SUPPLIER'
  /** The first day. */
  | 'VALID_FROM'
  /** The day after the last day. */
  | 'VALID_TO';

/** Conditions on the engagements of a supplier or a product on the day; those given side by side must all hold. */
export type EngagementRelationFilter = {
  /** Every engagement fulfils this; so it is too where there are none. */
  every?: InputMaybe<EngagementFilter>;
  /** No engagement fulfils this. */
  none?: InputMaybe<EngagementFilter>;
  /** At least one engagement fulfils this. */
  some?: InputMaybe<EngagementFilter>;
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

/** A contact to erase. */
export type EraseContactInput = {
  /** The contact, or the agreement that holds it, for example `suppliercontact:magenta`. */
  contactId: Scalars['ID']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
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

/** What to issue to whom. */
export type IssueCredentialInput = {
  /** For how many days it holds: 1 to 730. */
  expiresInDays: Scalars['Int']['input'];
  /** Your own name for this change, 1 to 200 characters: sent again within 24 hours, it is answered and not repeated. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for, 1 to 100 characters, for example `nightly sync`; what looks like the name of a person is refused. */
  label: Scalars['String']['input'];
  /** What its bearer may do besides reading what is public, for example `agreements:read`; only what suppliers may. */
  scopes: Array<Scalars['String']['input']>;
  /** The supplier that the credential speaks for, for example `supplier:magenta`. */
  supplierId: Scalars['ID']['input'];
};

/** What was issued. */
export type IssueCredentialPayload = {
  __typename?: 'IssueCredentialPayload';
  /** The credential; null when it was not issued. */
  credential: Maybe<Credential>;
  /** What its bearer sends as `Authorization: Bearer cg_…`. It is shown this once: null when the idempotency key was used before. */
  token: Maybe<Scalars['String']['output']>;
  /** What can be mended; empty when it was issued. */
  userErrors: Array<UserError>;
};

/** Languages that texts are kept in. */
export type Language =
  /** Danish (dansk). */
  | 'DA'
  /** English (engelsk). */
  | 'EN';

/**
 * Phases in the life of a product (livscyklusfaser). An engagement belongs to those that its services stand for, so what
 * no source tells of the services is missing here too.
 */
export type LifecyclePhase =
  /** Making it and carrying it on (udvikling og videreudvikling): the service DEVELOPMENT. */
  | 'DEVELOPMENT'
  /** Bringing it into use with an organization (ibrugtagning): the service IMPLEMENTATION. */
  | 'INTRODUCTION'
  /** Keeping it running and helping its users (drift og support): the services OPERATION and SUPPORT. */
  | 'OPERATION'
  /** Finding out what is needed and how to go about it (afklaring): the service ADVICE. */
  | 'PREPARATION';

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Records that a correction is right. It changes nothing else: the secretariat makes the change itself, with the mutation for
   * it, such as `updateSupplier`.
   */
  acceptCorrection: Maybe<CorrectionPayload>;
  /**
   * Declares that an engagement is otherwise than the graph says: from the start, or from a day (`effectiveFrom`). It changes
   * nothing until it is confirmed.
   */
  changeEngagement: Maybe<EngagementDeclarationPayload>;
  /**
   * Confirms a declaration: the engagement is written, changed or ended in the same transaction, and is public at once. For the
   * coordinator of an organization that owns the product, and the secretariat. Should the engagement have been changed since it
   * was declared, nothing is, and the answer is VERSION_CONFLICT.
   */
  confirmEngagementDeclaration: Maybe<EngagementDeclarationPayload>;
  /** Adds a supplier; for the secretariat. */
  createSupplier: Maybe<SupplierPayload>;
  /**
   * Declares that a supplier delivers something to a product (leverance). It is seen by few and changes nothing until the
   * product's owner or the secretariat confirms it; then it is a public `Engagement`.
   */
  declareEngagement: Maybe<EngagementDeclarationPayload>;
  /** Declares that an engagement ends or ended. It changes nothing until it is confirmed; then `validTo` is set, and nothing lost. */
  endEngagement: Maybe<EngagementDeclarationPayload>;
  /** Ends a contact of a supplier today; for the supplier itself and the secretariat. */
  endSupplierContact: Maybe<SupplierContactPayload>;
  /**
   * Erases a contact: it is removed together with the earlier contacts of the same function and those with the same mailbox, and
   * its values go from the audit log, where the entries stay. Of an agreement (`agreement:…`) it erases the contact alone.
   */
  eraseContact: Maybe<ErasurePayload>;
  /**
   * Erases an actor from the suppliers subgraph: the name goes from its audit log, where the entries stay, and what the actor's
   * mutations answered is forgotten. From free texts of the log it goes too, unless it is one plain word, such as `support`.
   */
  eraseSuppliersActor: Maybe<ErasurePayload>;
  /**
   * Issues a credential to a partner supplier (adgangsnøgle). Its token is shown once, in this answer, and stored nowhere. For the
   * secretariat alone.
   */
  issueCredential: Maybe<IssueCredentialPayload>;
  /**
   * Tells the secretariat what is wrong about anything in the graph (rettelse), and what is right; for suppliers and
   * coordinators.
   */
  proposeCorrection: Maybe<CorrectionPayload>;
  /** Records that a correction is not followed, and why. */
  rejectCorrection: Maybe<CorrectionPayload>;
  /** Rejects a declaration; for the coordinator of an organization that owns the product, and the secretariat. */
  rejectEngagementDeclaration: Maybe<EngagementDeclarationPayload>;
  /**
   * Revokes a credential: within five seconds it opens nothing any more, anywhere. Revoking it again changes nothing. For the
   * secretariat alone.
   */
  revokeCredential: Maybe<RevokeCredentialPayload>;
  /**
   * Issues a credential in the place of another, with the same supplier, scopes and label; the old one still holds for a while,
   * so that its bearer has time to change. For the secretariat alone.
   */
  rotateCredential: Maybe<RotateCredentialPayload>;
  /**
   * Says how a function of a supplier is reached from today on (kontakt): adds a contact, or ends the present one of that
   * function and begins another. Never a person. For the supplier itself, or for the secretariat that of the one it names.
   */
  setSupplierContact: Maybe<SupplierContactPayload>;
  /**
   * Changes anything about a supplier but its id; for the secretariat. What is left out stays; null takes away what may be
   * missing.
   */
  updateSupplier: Maybe<SupplierPayload>;
  /**
   * Changes what a supplier tells of itself (leverandørprofil): its own supplier, or for the secretariat the one it names. What
   * is left out stays; null takes away what may be missing.
   */
  updateSupplierProfile: Maybe<SupplierPayload>;
  /** Takes back a declaration that is not decided yet. */
  withdrawEngagementDeclaration: Maybe<EngagementDeclarationPayload>;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationAcceptCorrectionArgs = {
  input: AcceptCorrectionInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationChangeEngagementArgs = {
  input: ChangeEngagementInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationConfirmEngagementDeclarationArgs = {
  input: ConfirmEngagementDeclarationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationCreateSupplierArgs = {
  input: CreateSupplierInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationDeclareEngagementArgs = {
  input: DeclareEngagementInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEndEngagementArgs = {
  input: EndEngagementInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEndSupplierContactArgs = {
  input: EndSupplierContactInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEraseContactArgs = {
  input: EraseContactInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationEraseSuppliersActorArgs = {
  input: EraseActorInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationIssueCredentialArgs = {
  input: IssueCredentialInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationProposeCorrectionArgs = {
  input: ProposeCorrectionInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRejectCorrectionArgs = {
  input: RejectCorrectionInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRejectEngagementDeclarationArgs = {
  input: RejectEngagementDeclarationInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRevokeCredentialArgs = {
  input: RevokeCredentialInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationRotateCredentialArgs = {
  input: RotateCredentialInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationSetSupplierContactArgs = {
  input: SetSupplierContactInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationUpdateSupplierArgs = {
  input: UpdateSupplierInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationUpdateSupplierProfileArgs = {
  input: UpdateSupplierProfileInput;
};

/** What can be changed, and by whom. Each mutation is one transaction: it is made whole, or not at all. */
export type MutationWithdrawEngagementDeclarationArgs = {
  input: WithdrawEngagementDeclarationInput;
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

/** An organization as this subgraph sees it: who works on its products. */
export type Organization = {
  __typename?: 'Organization';
  /**
   * Its agreements with suppliers (aftaler) that hold on the day and that the viewer may see, in the order of the suppliers'
   * ids, then of the products'. Confidential: the supplier itself, the organization itself, the secretariat.
   */
  agreements: Maybe<AgreementConnection>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** The permanent id, for example `municipality:101`. */
  id: Scalars['ID']['output'];
  /** The products it uses, is about to use, or takes part in, with the days. */
  productPeriods: Array<ProductPeriod>;
  /**
   * The suppliers that deliver something to a product that the organization uses, is about to use, or takes
   * part in on the day, in Danish alphabetical order. It says who knows the product, not who has a contract with the
   * organization.
   */
  suppliers: Maybe<SupplierConnection>;
};

/** An organization as this subgraph sees it: who works on its products. */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};

/** An organization as this subgraph sees it: who works on its products. */
export type OrganizationSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
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

/** Conditions on a list of phases; those given side by side must all hold. */
export type PhaseListFilter = {
  /** Holds this phase. */
  has?: InputMaybe<LifecyclePhase>;
  /** Holds at least one of these. */
  hasAny?: InputMaybe<Array<LifecyclePhase>>;
  /** Holds every one of these. */
  hasEvery?: InputMaybe<Array<LifecyclePhase>>;
  /** Holds none of these. */
  hasNone?: InputMaybe<Array<LifecyclePhase>>;
  /** Whether it is empty. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of suppliers that could deliver a service to a product. */
export type PossibleSupplierConnection = {
  __typename?: 'PossibleSupplierConnection';
  /** The suppliers of the page with their cursors. */
  edges: Array<PossibleSupplierEdge>;
  /** The suppliers of the whole list, counted by these properties. */
  facets: Array<Facet>;
  /** The suppliers of the page. */
  nodes: Array<Supplier>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many suppliers the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of suppliers that could deliver a service to a product. */
export type PossibleSupplierConnectionFacetsArgs = {
  by: Array<SupplierFacet>;
};

/** A supplier that could deliver a service in a page. */
export type PossibleSupplierEdge = {
  __typename?: 'PossibleSupplierEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** How close it is to delivering the service to the product. */
  fit: SupplierFit;
  /** The item. */
  node: Supplier;
};

/** A product as this subgraph sees it: who works on it. */
export type Product = {
  __typename?: 'Product';
  /**
   * The agreements about it (aftaler) that hold on the day and that the viewer may see, in the order of the suppliers' ids,
   * then of the organizations'. Confidential: the supplier itself, the organization itself, the secretariat.
   */
  agreements: Maybe<AgreementConnection>;
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /** What is delivered to the product, and by whom, on the day, in the order of the suppliers' ids. */
  engagements: Maybe<EngagementConnection>;
  /** The permanent id, for example `product:os2mo`. */
  id: Scalars['ID']['output'];
  /** Whether exactly one supplier delivers anything to it on the day (én leverandør). */
  isSingleSupplier: Maybe<Scalars['Boolean']['output']>;
  /** The id again: the key that other subgraphs know products by. */
  nodeId: Scalars['ID']['output'];
  /**
   * Who could deliver a service to it: the suppliers that deliver that service to some product on the day. First
   * those that deliver it to this one, then those that deliver something else to this one, then the others; within each, in
   * Danish alphabetical order. Knowing a product is no promise: ask them.
   */
  possibleSuppliers: Maybe<PossibleSupplierConnection>;
  /** Its largest supplier on the day and how much of the deliveries are that one's; null when nobody is known to deliver. */
  supplierConcentration: Maybe<SupplierConcentration>;
  /** How many suppliers deliver something to it on the day. */
  supplierCount: Maybe<Scalars['Int']['output']>;
  /** Who delivers something to the product on the day, in Danish alphabetical order. */
  suppliers: Maybe<SupplierConnection>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagementOrder>>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductIsSingleSupplierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductPossibleSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
  service: ServiceKind;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductSupplierConcentrationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductSupplierCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A product as this subgraph sees it: who works on it. */
export type ProductSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
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

/** Something that is wrong in the graph. */
export type ProposeCorrectionInput = {
  /** The name of the field that is wrong, for example `summary`; 1 to 100 characters. */
  field: Scalars['String']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** Where it can be read, at most 500 characters. */
  sourceUrl?: InputMaybe<Scalars['Url']['input']>;
  /** The id of what is wrong, for example `product:os2mo`. */
  subjectId: Scalars['ID']['input'];
  /** What is right; 1 to 2,000 characters. */
  text: Scalars['String']['input'];
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
   * The agreement (aftale) with this id, on whatever day it holds; null when there is none that the viewer may see, which
   * nothing tells apart.
   */
  agreement: Maybe<Agreement>;
  /**
   * What changed in the whole graph (ændringer), of whatever type: a feed that is read from its beginning once and then from
   * the `cursor` of the last page, every night for example. Each object that changed comes once, as it is now, and again when
   * it changes again; nothing is ever missed, whatever is being written meanwhile. Within each of the three subgraphs the
   * earliest change comes first; a `Source` comes from each that states it. Confidential objects come to those alone who may
   * see them. When a subgraph does not answer, this is an error and no place is lost: ask again with the same `since`.
   */
  changes: Maybe<ChangePage>;
  /**
   * The corrections that the viewer may see, in the order of their ids: a supplier or an organization those it proposed itself,
   * the secretariat all.
   */
  corrections: Maybe<CorrectionConnection>;
  /**
   * Whom a partner credential speaks for, asked by the gateway; null unless the credential holds now. It notes that the credential
   * is used. Not a part of the public graph.
   */
  credentialHolder: Maybe<CredentialHolder>;
  /** The credentials of partners (adgangsnøgler), in the order of their ids, without their secrets. For the secretariat alone. */
  credentials: Maybe<CredentialConnection>;
  /**
   * The products that anyone delivers something to on the day, in the order of their ids. Those that depend on a single
   * supplier: `filter: { supplierCount: { eq: 1 } }`.
   */
  deliveredProducts: Maybe<DeliveredProductConnection>;
  /** The engagement (leverance) with this id, on whatever day it holds, or null. */
  engagement: Maybe<Engagement>;
  /**
   * The declarations of engagements that the viewer may see, in the order of their ids: a supplier its own, a coordinator
   * those about products that the organization owns, the secretariat all. What waits: `filter: { status: { eq: PENDING } }`.
   */
  engagementDeclarations: Maybe<EngagementDeclarationConnection>;
  /**
   * Who delivers what to which product on the day, in the order of the engagements' ids. Those that end soon:
   * `filter: { endsWithinDays: 90 }`.
   */
  engagements: Maybe<EngagementConnection>;
  /**
   * How many rows the public lists have, asked by gateways that price operations before they run. Not a part of the public
   * graph.
   */
  rowStatistics: Array<RowStatistics>;
  /** The supplier (leverandør) with this id, or null. */
  supplier: Maybe<Supplier>;
  /** The suppliers that changed, the earliest change first: what the other subgraphs follow; not a part of the public graph. */
  supplierFeed: Maybe<SupplierFeed>;
  /** Every supplier known, in Danish alphabetical order. */
  suppliers: Maybe<SupplierConnection>;
  /** Who changed what in the suppliers subgraph, in the order of writing; the latest: `last: 25`. For the secretariat alone. */
  suppliersAudit: Maybe<AuditEntryConnection>;
  /**
   * Checks a part of that audit log: that no entry was changed, removed, inserted or moved since it was written. Erased values
   * leave it intact. Go on with `endCursor` until it is null. For the secretariat alone.
   */
  suppliersAuditCheck: Maybe<AuditCheck>;
  /**
   * The objects of the suppliers subgraph that changed, of whatever type, the earliest change first, as far as the viewer may see
   * them: what `changes` is made of; not a part of the public graph.
   */
  suppliersChanges: Maybe<ChangeFeed>;
  /** Who is asking: you (den, der spørger). It leads to your own supplier or organization. */
  viewer: Viewer;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryAgreementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryChangesArgs = {
  first: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CorrectionOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCredentialHolderArgs = {
  digest: Scalars['String']['input'];
  id: Scalars['String']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryDeliveredProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveredProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliveredProductOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryEngagementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryEngagementDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementDeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagementDeclarationOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagementOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySupplierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySupplierFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySuppliersAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySuppliersAuditCheckArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  notedHead?: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QuerySuppliersChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where every question begins: the community, its organizations, its products, its suppliers, or any object by its id. */
export type QueryViewerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** A correction to reject. */
export type RejectCorrectionInput = {
  /** The correction, for example `correction:supplier-magenta.1`. */
  correctionId: Scalars['ID']['input'];
  /** The `version` of the correction as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for whoever proposed it to read; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A declaration to reject. */
export type RejectEngagementDeclarationInput = {
  /** The declaration, for example `declaration:magenta.os2mo`. */
  declarationId: Scalars['ID']['input'];
  /** The `version` of the declaration as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for the supplier to read; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Which credential to revoke. */
export type RevokeCredentialInput = {
  /** The credential's id, for example `credential:k3v9x2m4q8z1`. */
  id: Scalars['ID']['input'];
  /** Your own name for this change, 1 to 200 characters: sent again within 24 hours, it is answered and not repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** What was revoked. */
export type RevokeCredentialPayload = {
  __typename?: 'RevokeCredentialPayload';
  /** The credential; null when there is none of this id. */
  credential: Maybe<Credential>;
  /** What can be mended; empty when it was revoked. */
  userErrors: Array<UserError>;
};

/** Which credential to issue another one in the place of. */
export type RotateCredentialInput = {
  /** For how many days the new one holds: 1 to 730; as long as the old one was to hold when left out. */
  expiresInDays?: InputMaybe<Scalars['Int']['input']>;
  /** The credential's id, for example `credential:k3v9x2m4q8z1`. */
  id: Scalars['ID']['input'];
  /** Your own name for this change, 1 to 200 characters: sent again within 24 hours, it is answered and not repeated. */
  idempotencyKey: Scalars['String']['input'];
  /** For how many minutes the old one still holds, unless it ends before: 0 to 10080, which is a week. */
  overlapMinutes: Scalars['Int']['input'];
};

/** What was issued in the place of what. */
export type RotateCredentialPayload = {
  __typename?: 'RotateCredentialPayload';
  /** The new credential; null when it was not issued. */
  credential: Maybe<Credential>;
  /** The old credential, with the moment at which it ends. */
  replaced: Maybe<Credential>;
  /** What its bearer sends as `Authorization: Bearer cg_…`. It is shown this once: null when the idempotency key was used before. */
  token: Maybe<Scalars['String']['output']>;
  /** What can be mended; empty when it was issued. */
  userErrors: Array<UserError>;
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

/** Conditions on a list of services; those given side by side must all hold. */
export type ServiceListFilter = {
  /** Holds this service. */
  has?: InputMaybe<ServiceKind>;
  /** Holds at least one of these. */
  hasAny?: InputMaybe<Array<ServiceKind>>;
  /** Holds every one of these. */
  hasEvery?: InputMaybe<Array<ServiceKind>>;
  /** Holds none of these. */
  hasNone?: InputMaybe<Array<ServiceKind>>;
  /** Whether it is empty. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a function of a supplier is reached. */
export type SetSupplierContactInput = {
  /** The `version` of the function's present contact as the user saw it; left out to add the first one of that function. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Which function it is, 1 to 100 characters, for example `Support`; never a person. Capital letters make no difference. What
   * looks like the name of a person, has no word that stands for a function or a unit, or has letters that are not Latin is
   * refused unless `isFunction` confirms it.
   */
  function: Scalars['String']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /**
   * Confirms that this is the contact of a function although its name or mailbox is refused without it, for example that of the
   * firm Jens Hansen ApS. It is kept with the contact and in the audit log.
   */
  isFunction?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The mailbox of the function, at most 254 characters, for example `support@example.org`: letters, digits and `.`, `_`, `+` or
   * `-` between them. What looks like the address of a person is refused unless `isFunction` confirms it.
   */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number of the function, 3 to 15 digits in at most 30 characters, for example `+45 00 00 00 00`; no date. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The supplier, for example `supplier:magenta`; a supplier may leave it out, the secretariat may not. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
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

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type Supplier = Node & {
  __typename?: 'Supplier';
  /**
   * Its agreements with organizations (aftaler) that hold on the day and that the viewer may see, in the order of the
   * products' ids, then of the organizations'. Confidential: the supplier itself, the organization itself, the secretariat.
   */
  agreements: Maybe<AgreementConnection>;
  /** The day this object is read as of; every dated field below follows it. */
  asOf: Scalars['Date']['output'];
  /** Its own contact data (kontakt) on the day: functions, never persons. Confidential: the supplier itself and the secretariat. */
  contacts: Maybe<Array<SupplierContact>>;
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /**
   * What it declared about its engagements, in the order of the ids, decided or not. Confidential: for the supplier itself,
   * for coordinators of organizations that own the product, and for the secretariat.
   */
  declarations: Maybe<EngagementDeclarationConnection>;
  /** How much of the community rests on it on the day (leverandørafhængighed). */
  dependency: SupplierDependency;
  /** What it delivers to which product, on the day, in the order of the products' ids. */
  engagements: Maybe<EngagementConnection>;
  /** Ids it had before; each still finds it, and none is ever given to something else. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** What would be without a supplier if it left on the day. */
  ifItLeft: SupplierExit;
  /** What kind of supplier it is. */
  kind: SupplierKind;
  /** The name, for example `Magenta`. */
  name: Scalars['String']['output'];
  /** The id again: the key that `Query.node` leads here with. */
  nodeId: Scalars['ID']['output'];
  /**
   * The services that the supplier says it offers to the community (ydelser), whether or not it delivers them to any product
   * today, in the order of the enum; empty while it has said nothing.
   */
  offeredServices: Array<ServiceKind>;
  /** The public authority that the supplier is part of, where it is one. */
  organization: Maybe<Organization>;
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** The phases in the lives of products that it works in on the day, in the order of the enum. */
  phases: Array<LifecyclePhase>;
  /** The products it ever delivered something to, with the days: what its users are found by. */
  productPeriods: Array<ProductPeriod>;
  /** The products it delivers something to on the day, in the order of their ids. */
  products: Maybe<DeliveredProductConnection>;
  /** Where these facts come from. */
  provenance: Array<Provenance>;
  /** The services it delivers to some product on the day, in the order of the enum. */
  services: Array<ServiceKind>;
  /** Who it is and what the sources show it doing, in a sentence or two. */
  summary: Maybe<Text>;
  /** How often it was changed, and one: what `expectedVersion` is compared with. */
  version: Scalars['Int']['output'];
  /** The supplier's own website, where known. */
  website: Maybe<Scalars['Url']['output']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierContactsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementDeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagementDeclarationOrder>>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierDependencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagementOrder>>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierIfItLeftArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierPhasesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveredProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliveredProductOrder>>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierServicesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A supplier (leverandør): whoever develops, runs, supports or advises on a product, be it a company or a
 * public authority's own developers.
 */
export type SupplierSummaryArgs = {
  language: Language;
};

/** How much of what is delivered to a product its largest supplier delivers. */
export type SupplierConcentration = {
  __typename?: 'SupplierConcentration';
  /**
   * The services that this supplier delivers, out of the services that all its suppliers deliver; a service counts once for
   * each supplier that delivers it.
   */
  share: Ratio;
  /** The supplier that delivers most services to it; the first in the order of ids when several deliver as many. */
  supplier: Supplier;
};

/** One page of suppliers. */
export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  /** The suppliers of the page with their cursors. */
  edges: Array<SupplierEdge>;
  /** The suppliers of the whole list, counted by these properties. */
  facets: Array<Facet>;
  /** The suppliers of the page. */
  nodes: Array<Supplier>;
  /** Where the page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many suppliers the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One page of suppliers. */
export type SupplierConnectionFacetsArgs = {
  by: Array<SupplierFacet>;
};

/** A supplier's own contact data (leverandørens kontakt), from `validFrom` up to, not including, `validTo`. Confidential. */
export type SupplierContact = {
  __typename?: 'SupplierContact';
  /** Which function it is (funktion), for example `Support`; never a person. */
  function: Scalars['String']['output'];
  /** The permanent id, for example `suppliercontact:magenta`. */
  id: Scalars['ID']['output'];
  /** Whether its writer confirmed that it is a function although the rule would refuse its name or mailbox. */
  isFunctionConfirmed: Scalars['Boolean']['output'];
  /** The mailbox of the function (funktionspostkasse), for example `support@example.org`. */
  mailbox: Maybe<Scalars['String']['output']>;
  /** The telephone number of the function (telefon), for example `+45 00 00 00 00`. */
  phone: Maybe<Scalars['String']['output']>;
  /** First day; null when not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** How often it was changed, counted from 1: what a change of it must have seen. */
  version: Scalars['Int']['output'];
};

/** The answer of a mutation of a supplier's contact. */
export type SupplierContactPayload = {
  __typename?: 'SupplierContactPayload';
  /** The contact as it is now; null when nothing was changed. */
  contact: Maybe<SupplierContact>;
  /** Why nothing was changed; empty when it was. */
  userErrors: Array<UserError>;
};

/** How much of the community rests on one supplier on a day (leverandørafhængighed). */
export type SupplierDependency = {
  __typename?: 'SupplierDependency';
  /** The day it is computed for. */
  asOf: Scalars['Date']['output'];
  /** The id of the supplier, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The products it delivers something to: what its users are found by. */
  productIds: Array<Scalars['ID']['output']>;
  /** The products it delivers something to, out of all products that anyone delivers something to: 9 of 29, say. */
  productShare: Ratio;
  /** The products that nobody else delivers anything to, in the order of their ids. */
  soleSupplierOf: Maybe<DeliveredProductConnection>;
};

/** How much of the community rests on one supplier on a day (leverandørafhængighed). */
export type SupplierDependencySoleSupplierOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveredProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliveredProductOrder>>;
};

/** A supplier in a page. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** The place of this item in the list, to continue from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Supplier;
};

/** What would be without a supplier if one supplier left on a day. */
export type SupplierExit = {
  __typename?: 'SupplierExit';
  /** The day it is computed for. */
  asOf: Scalars['Date']['output'];
  /** The id of the supplier, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The same products: what is concerned next is found by them. */
  productIds: Array<Scalars['ID']['output']>;
  /** The products that nobody else delivers anything to, in the order of their ids. */
  products: Maybe<DeliveredProductConnection>;
};

/** What would be without a supplier if one supplier left on a day. */
export type SupplierExitProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveredProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliveredProductOrder>>;
};

/** What suppliers can be counted by. */
export type SupplierFacet =
  /** The kind. */
  | 'KIND'
  /** Each phase worked in; of the same products as in the filter. */
  | 'PHASE'
  /** Each product something is delivered to, by its id; of the same products as in the filter. */
  | 'PRODUCT'
  /** Each service delivered; of the same products as in the filter. */
  | 'SERVICE';

/** A part of the feed of suppliers. */
export type SupplierFeed = {
  __typename?: 'SupplierFeed';
  /** Whether more was committed already; it may have to wait for transactions that still run. */
  hasMore: Scalars['Boolean']['output'];
  /** The suppliers that changed, each as it is now. */
  items: Array<SupplierFeedItem>;
  /** Where to go on, now or later; null while nothing was ever told. */
  position: Maybe<Scalars['String']['output']>;
};

/** What other subgraphs keep of a supplier. */
export type SupplierFeedContent = {
  __typename?: 'SupplierFeedContent';
  /** The number in the Danish business register, where known. */
  cvr: Maybe<Scalars['CvrNumber']['output']>;
  /** Ids it had before. */
  formerIds: Array<Scalars['ID']['output']>;
  /** The permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
  /** The name, for example `Magenta`. */
  name: Scalars['String']['output'];
  /** Names it went by before, or goes by elsewhere. */
  otherNames: Array<Scalars['String']['output']>;
  /** Who it is, in Danish. */
  summaryDa: Maybe<Scalars['String']['output']>;
  /** Who it is, in English. */
  summaryEn: Maybe<Scalars['String']['output']>;
  /** The supplier's own website, where known. */
  website: Maybe<Scalars['Url']['output']>;
};

/** A supplier that changed. */
export type SupplierFeedItem = {
  __typename?: 'SupplierFeedItem';
  /** What it is now; null when it was deleted. */
  content: Maybe<SupplierFeedContent>;
  /** Its permanent id, for example `supplier:magenta`. */
  id: Scalars['ID']['output'];
};

/** Conditions on a supplier; those given side by side must all hold, on the day of the list. */
export type SupplierFilter = {
  /** Fulfils every one of these. */
  and?: InputMaybe<Array<SupplierFilter>>;
  /** The number in the Danish business register. */
  cvr?: InputMaybe<CvrNumberFilter>;
  /** What it delivers to which product, whatever the list. */
  engagements?: InputMaybe<EngagementRelationFilter>;
  /** The id, for example `supplier:magenta`. */
  id?: InputMaybe<IdFilter>;
  /** The kind. */
  kind?: InputMaybe<SupplierKindFilter>;
  /** The name; `contains` and `startsWith` take `aa` for `å`, and capital letters for small ones. */
  name?: InputMaybe<TextFilter>;
  /** Does not fulfil this. */
  not?: InputMaybe<SupplierFilter>;
  /** The services that it says it offers to the community. */
  offeredServices?: InputMaybe<ServiceListFilter>;
  /** Fulfils at least one of these. */
  or?: InputMaybe<Array<SupplierFilter>>;
  /** The id of the public authority that it is part of, for example `municipality:751`. */
  organizationId?: InputMaybe<IdFilter>;
  /** The phases in the lives of products that it works in; of the same products as `services`. */
  phases?: InputMaybe<PhaseListFilter>;
  /** The most phases that it works in of one and the same product, for example `{ gte: 2 }` for more than one phase. */
  phasesOfOneProduct?: InputMaybe<IntFilter>;
  /** How many products it delivers something to. */
  productCount?: InputMaybe<IntFilter>;
  /**
   * The services it delivers: in the list of a product, of a usage or of an organization those to that product or to that
   * organization's products, in other lists those to any product.
   */
  services?: InputMaybe<ServiceListFilter>;
};

/** How close a supplier that delivers a service to some product is to delivering it to a certain one, the closest first. */
export type SupplierFit =
  /** It delivers the service to this product. */
  | 'DELIVERS_IT'
  /** It delivers another service to this product, and this service to others. */
  | 'KNOWS_PRODUCT'
  /** It delivers this service to other products alone. */
  | 'KNOWS_SERVICE';

/** Kinds of supplier. */
export type SupplierKind =
  /** A private company (privat leverandør). */
  | 'COMPANY'
  /** A public authority's own developers. */
  | 'PUBLIC'
  /** The sources do not tell. */
  | 'UNKNOWN';

/** Conditions on the kind of a supplier; those given side by side must all hold. */
export type SupplierKindFilter = {
  /** Is this one. */
  eq?: InputMaybe<SupplierKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<SupplierKind>>;
  /** Is not this one. */
  ne?: InputMaybe<SupplierKind>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<SupplierKind>>;
};

/** A key to order suppliers by. */
export type SupplierOrder = {
  /** Which way; what has no value comes last either way. */
  direction: OrderDirection;
  /** What to order by. */
  field: SupplierOrderField;
};

/** What suppliers can be ordered by. */
export type SupplierOrderField =
  /** The kind. */
  | 'KIND'
  /** The name, in Danish alphabetical order. */
  | 'NAME'
  /** How many products it delivers something to on the day. */
  | 'PRODUCT_COUNT';

/** The answer of a mutation of a supplier. */
export type SupplierPayload = {
  __typename?: 'SupplierPayload';
  /** The supplier as it is now; null when nothing was changed. */
  supplier: Maybe<Supplier>;
  /** Why nothing was changed; empty when it was. */
  userErrors: Array<UserError>;
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

/** A change of a supplier. */
export type UpdateSupplierInput = {
  /** The number in the Danish business register; no two suppliers have the same. */
  cvr?: InputMaybe<Scalars['CvrNumber']['input']>;
  /** The `version` of the supplier as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of supplier it is. */
  kind?: InputMaybe<SupplierKind>;
  /** The name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The services it offers to the community, each once. */
  offeredServices?: InputMaybe<Array<ServiceKind>>;
  /** The public authority that it is part of, for example `municipality:751`; of public suppliers alone. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Names it went by before, or goes by elsewhere; at most 20, each of at most 200 characters. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who it is and what it does, in Danish; at most 2,000 characters. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** Who it is and what it does, in English; at most 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** The supplier, for example `supplier:magenta`. */
  supplierId: Scalars['ID']['input'];
  /** Its own website, at most 500 characters. */
  website?: InputMaybe<Scalars['Url']['input']>;
};

/** A change of what a supplier tells of itself. */
export type UpdateSupplierProfileInput = {
  /** The `version` of the supplier as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
  /** The services it offers to the community, each once. */
  offeredServices?: InputMaybe<Array<ServiceKind>>;
  /** Names it went by before, or goes by elsewhere; at most 20, each of at most 200 characters. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who it is and what it does, in Danish; at most 2,000 characters. */
  summaryDa?: InputMaybe<Scalars['String']['input']>;
  /** Who it is and what it does, in English; at most 2,000 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** The supplier, for example `supplier:magenta`; a supplier may leave it out, the secretariat may not. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Its own website, at most 500 characters. */
  website?: InputMaybe<Scalars['Url']['input']>;
};

/** An organization's use of a product as this subgraph sees it: who supports it. */
export type Usage = {
  __typename?: 'Usage';
  /** The day this object is read as of. */
  asOf: Scalars['Date']['output'];
  /**
   * Whom to turn to at the organization about the product on the day (brugerkontakt): functions, never persons. Confidential:
   * the organization itself, the suppliers that deliver something to the product today, the secretariat; empty for all others.
   */
  contacts: Maybe<Array<UsageContact>>;
  /** The permanent id, for example `usage:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The user. */
  organization: Maybe<Organization>;
  /** The product in use. */
  product: Product;
  /** The suppliers that deliver something to the product in use on the day, in Danish alphabetical order. */
  supportedBy: Maybe<SupplierConnection>;
};

/** An organization's use of a product as this subgraph sees it: who supports it. */
export type UsageContactsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An organization's use of a product as this subgraph sees it: who supports it. */
export type UsageSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
};

/**
 * Whom to turn to at an organization about a product that it uses (brugerkontakt), from `validFrom` up to, not including,
 * `validTo`. Confidential.
 */
export type UsageContact = {
  __typename?: 'UsageContact';
  /** Which function it is (funktion), for example `System owner`; never a person. */
  function: Scalars['String']['output'];
  /** The permanent id, for example `usagecontact:os2mo.municipality-151`. */
  id: Scalars['ID']['output'];
  /** The mailbox of the function (funktionspostkasse), for example `systems@example.org`. */
  mailbox: Maybe<Scalars['String']['output']>;
  /** The telephone number of the function (telefon), for example `+45 00 00 00 00`. */
  phone: Maybe<Scalars['String']['output']>;
  /** First day; null when not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last day; null while no end is known. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** How often it was changed, counted from 1: what a change of it must have seen. */
  version: Scalars['Int']['output'];
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

/** Who is asking (den, der spørger). */
export type Viewer = {
  __typename?: 'Viewer';
  /** The partner credential that the viewer came with; null for who comes with a token, or with nothing. */
  credential: Maybe<Credential>;
  /** The organization that the viewer speaks for; null when it speaks for none. */
  organization: Maybe<Organization>;
  /** What the viewer is in the community. */
  role: ViewerRole;
  /** What the viewer may do besides reading what is public (rettigheder), for example `agreements:read`. */
  scopes: Array<Scalars['String']['output']>;
  /** Who it is for the audit log: the subject of a token, or the id of a partner credential; null for nobody in particular. */
  subject: Maybe<Scalars['String']['output']>;
  /** The supplier that the viewer speaks for; null when it speaks for none. */
  supplier: Maybe<Supplier>;
};

/** What viewers are in the community. */
export type ViewerRole =
  /** Nobody in particular: who comes without a token and without a credential. */
  | 'ANONYMOUS'
  /** The coordinator of an organization (koordinator), who changes what is its own too. */
  | 'COORDINATOR'
  /** A member organization (medlem), which reads what is its own. */
  | 'MEMBER'
  /** The secretariat of the community (sekretariatet). */
  | 'SECRETARIAT'
  /** A partner supplier (leverandør), which speaks for itself. */
  | 'SUPPLIER'
  /** A part of the graph itself; a client never is. */
  | 'SYSTEM';

/** A declaration to take back. */
export type WithdrawEngagementDeclarationInput = {
  /** The declaration, for example `declaration:magenta.os2mo`. */
  declarationId: Scalars['ID']['input'];
  /** The `version` of the declaration as the user saw it. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The user's own name for this change, 1 to 200 characters, for example a UUID: sent again within 24 hours, the change is
   * answered and not repeated.
   */
  idempotencyKey: Scalars['String']['input'];
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
  Agreement: Agreement;
  Correction: Correction;
  Engagement: Engagement;
  EngagementDeclaration: EngagementDeclaration;
  Organization: Organization;
  Product: Product;
  Supplier: Supplier;
  SupplierDependency: SupplierDependency;
  SupplierExit: SupplierExit;
  Usage: Usage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement: { __typename: 'Agreement' } & (
    | GraphQLRecursivePick<FederationTypes['Agreement'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Agreement'], { nodeId: true; asOf: true }>
  );
  Correction: { __typename: 'Correction' } & (
    | GraphQLRecursivePick<FederationTypes['Correction'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Correction'], { nodeId: true; asOf: true }>
  );
  Engagement: { __typename: 'Engagement' } & (
    | GraphQLRecursivePick<FederationTypes['Engagement'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Engagement'], { nodeId: true; asOf: true }>
  );
  EngagementDeclaration: { __typename: 'EngagementDeclaration' } & (
    | GraphQLRecursivePick<FederationTypes['EngagementDeclaration'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['EngagementDeclaration'], { nodeId: true; asOf: true }>
  );
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true; asOf: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['Organization'],
          { productPeriods: { productId: true; validFrom: true; validTo: true } }
        >
    );
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { id: true; asOf: true }>;
  Supplier: { __typename: 'Supplier' } & (
    | GraphQLRecursivePick<FederationTypes['Supplier'], { id: true; asOf: true }>
    | GraphQLRecursivePick<FederationTypes['Supplier'], { nodeId: true; asOf: true }>
  );
  SupplierDependency: { __typename: 'SupplierDependency' } & GraphQLRecursivePick<
    FederationTypes['SupplierDependency'],
    { id: true; asOf: true }
  >;
  SupplierExit: { __typename: 'SupplierExit' } & GraphQLRecursivePick<
    FederationTypes['SupplierExit'],
    { id: true; asOf: true }
  >;
  Usage: { __typename: 'Usage' } & GraphQLRecursivePick<FederationTypes['Usage'], { id: true; asOf: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['Usage'], { product: { id: true }; organization: { id: true } }>
      | GraphQLRecursivePick<FederationTypes['Usage'], { product: { id: true }; organization: { id: true } }>
      | GraphQLRecursivePick<FederationTypes['Usage'], { product: { id: true } }>
    );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: AgreementNode | CorrectionNode | EngagementNode | EngagementDeclarationNode | SupplierNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCorrectionInput: AcceptCorrectionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFacet: AgreementFacet;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AuditCheck: ResolverTypeWrapper<AuditCheck>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditEntry: ResolverTypeWrapper<AuditEntryNode>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditedField: ResolverTypeWrapper<AuditedField>;
  Change: ResolverTypeWrapper<Change>;
  ChangeEngagementInput: ChangeEngagementInput;
  ChangeFeed: ResolverTypeWrapper<ChangeFeed>;
  ChangeFeedItem: ResolverTypeWrapper<ChangeFeedItem>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Confidence: Confidence;
  ConfirmEngagementDeclarationInput: ConfirmEngagementDeclarationInput;
  Correction: ResolverTypeWrapper<CorrectionNode>;
  CorrectionConnection: ResolverTypeWrapper<CorrectionPage>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CorrectionFilter: CorrectionFilter;
  CorrectionOrder: CorrectionOrder;
  CorrectionOrderField: CorrectionOrderField;
  CorrectionPayload: ResolverTypeWrapper<ChangedCorrection>;
  CorrectionStatus: CorrectionStatus;
  CorrectionStatusFilter: CorrectionStatusFilter;
  CreateSupplierInput: CreateSupplierInput;
  Credential: ResolverTypeWrapper<CredentialNode>;
  CredentialConnection: ResolverTypeWrapper<CredentialPage>;
  CredentialEdge: ResolverTypeWrapper<Omit<CredentialEdge, 'node'> & { node: ResolversTypes['Credential'] }>;
  CredentialHolder: ResolverTypeWrapper<CredentialHolder>;
  CvrNumber: ResolverTypeWrapper<Scalars['CvrNumber']['output']>;
  CvrNumberFilter: CvrNumberFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareEngagementInput: DeclareEngagementInput;
  DeliveredProductConnection: ResolverTypeWrapper<DeliveredProductPage>;
  DeliveredProductEdge: ResolverTypeWrapper<DeliveredProductItem>;
  DeliveredProductFacet: DeliveredProductFacet;
  DeliveredProductFilter: DeliveredProductFilter;
  DeliveredProductOrder: DeliveredProductOrder;
  DeliveredProductOrderField: DeliveredProductOrderField;
  EndEngagementInput: EndEngagementInput;
  EndSupplierContactInput: EndSupplierContactInput;
  Engagement: ResolverTypeWrapper<EngagementNode>;
  EngagementConnection: ResolverTypeWrapper<EngagementPage>;
  EngagementDeclaration: ResolverTypeWrapper<EngagementDeclarationNode>;
  EngagementDeclarationConnection: ResolverTypeWrapper<EngagementDeclarationPage>;
  EngagementDeclarationDecider: EngagementDeclarationDecider;
  EngagementDeclarationEdge: ResolverTypeWrapper<
    Omit<EngagementDeclarationEdge, 'node'> & { node: ResolversTypes['EngagementDeclaration'] }
  >;
  EngagementDeclarationFilter: EngagementDeclarationFilter;
  EngagementDeclarationKind: EngagementDeclarationKind;
  EngagementDeclarationKindFilter: EngagementDeclarationKindFilter;
  EngagementDeclarationOrder: EngagementDeclarationOrder;
  EngagementDeclarationOrderField: EngagementDeclarationOrderField;
  EngagementDeclarationPayload: ResolverTypeWrapper<ChangedDeclaration>;
  EngagementDeclarationStatus: EngagementDeclarationStatus;
  EngagementDeclarationStatusFilter: EngagementDeclarationStatusFilter;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementFacet: EngagementFacet;
  EngagementFilter: EngagementFilter;
  EngagementOrder: EngagementOrder;
  EngagementOrderField: EngagementOrderField;
  EngagementRelationFilter: EngagementRelationFilter;
  EraseActorInput: EraseActorInput;
  EraseContactInput: EraseContactInput;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasurePayload: ResolverTypeWrapper<WrittenErasure>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  IssueCredentialInput: IssueCredentialInput;
  IssueCredentialPayload: ResolverTypeWrapper<IssuedCredential>;
  Language: Language;
  LifecyclePhase: LifecyclePhase;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhaseListFilter: PhaseListFilter;
  PossibleSupplierConnection: ResolverTypeWrapper<PossibleSupplierPage>;
  PossibleSupplierEdge: ResolverTypeWrapper<PossibleSupplierItem>;
  Product: ResolverTypeWrapper<Reference>;
  ProductPeriod: ResolverTypeWrapper<RequiredPeriod>;
  ProposeCorrectionInput: ProposeCorrectionInput;
  Provenance: ResolverTypeWrapper<ProvenanceItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RejectCorrectionInput: RejectCorrectionInput;
  RejectEngagementDeclarationInput: RejectEngagementDeclarationInput;
  RevokeCredentialInput: RevokeCredentialInput;
  RevokeCredentialPayload: ResolverTypeWrapper<ChangedCredential>;
  RotateCredentialInput: RotateCredentialInput;
  RotateCredentialPayload: ResolverTypeWrapper<IssuedCredential>;
  RowStatistics: ResolverTypeWrapper<RowStatistics>;
  ServiceKind: ServiceKind;
  ServiceListFilter: ServiceListFilter;
  SetSupplierContactInput: SetSupplierContactInput;
  Source: ResolverTypeWrapper<SourceRow>;
  Supplier: ResolverTypeWrapper<SupplierNode>;
  SupplierConcentration: ResolverTypeWrapper<
    Omit<SupplierConcentration, 'supplier'> & { supplier: ResolversTypes['Supplier'] }
  >;
  SupplierConnection: ResolverTypeWrapper<SupplierPage>;
  SupplierContact: ResolverTypeWrapper<SupplierContactRow>;
  SupplierContactPayload: ResolverTypeWrapper<ChangedSupplierContact>;
  SupplierDependency: ResolverTypeWrapper<Reference>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierExit: ResolverTypeWrapper<Reference>;
  SupplierFacet: SupplierFacet;
  SupplierFeed: ResolverTypeWrapper<SupplierFeed>;
  SupplierFeedContent: ResolverTypeWrapper<SupplierFeedContent>;
  SupplierFeedItem: ResolverTypeWrapper<SupplierFeedItem>;
  SupplierFilter: SupplierFilter;
  SupplierFit: SupplierFit;
  SupplierKind: SupplierKind;
  SupplierKindFilter: SupplierKindFilter;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierPayload: ResolverTypeWrapper<ChangedSupplier>;
  Text: ResolverTypeWrapper<Text>;
  TextFilter: TextFilter;
  UpdateSupplierInput: UpdateSupplierInput;
  UpdateSupplierProfileInput: UpdateSupplierProfileInput;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Usage: ResolverTypeWrapper<UsageReference>;
  UsageContact: ResolverTypeWrapper<UsageContactRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerNode>;
  ViewerRole: ViewerRole;
  WithdrawEngagementDeclarationInput: WithdrawEngagementDeclarationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCorrectionInput: AcceptCorrectionInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Agreement: AgreementNode;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AuditCheck: AuditCheck;
  Boolean: Scalars['Boolean']['output'];
  AuditEntry: AuditEntryNode;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryFilter: AuditEntryFilter;
  AuditFault: AuditFault;
  AuditedField: AuditedField;
  Change: Change;
  ChangeEngagementInput: ChangeEngagementInput;
  ChangeFeed: ChangeFeed;
  ChangeFeedItem: ChangeFeedItem;
  ChangePage: ChangePage;
  ConfirmEngagementDeclarationInput: ConfirmEngagementDeclarationInput;
  Correction: CorrectionNode;
  CorrectionConnection: CorrectionPage;
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CorrectionFilter: CorrectionFilter;
  CorrectionOrder: CorrectionOrder;
  CorrectionPayload: ChangedCorrection;
  CorrectionStatusFilter: CorrectionStatusFilter;
  CreateSupplierInput: CreateSupplierInput;
  Credential: CredentialNode;
  CredentialConnection: CredentialPage;
  CredentialEdge: Omit<CredentialEdge, 'node'> & { node: ResolversParentTypes['Credential'] };
  CredentialHolder: CredentialHolder;
  CvrNumber: Scalars['CvrNumber']['output'];
  CvrNumberFilter: CvrNumberFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DeclareEngagementInput: DeclareEngagementInput;
  DeliveredProductConnection: DeliveredProductPage;
  DeliveredProductEdge: DeliveredProductItem;
  DeliveredProductFilter: DeliveredProductFilter;
  DeliveredProductOrder: DeliveredProductOrder;
  EndEngagementInput: EndEngagementInput;
  EndSupplierContactInput: EndSupplierContactInput;
  Engagement: EngagementNode;
  EngagementConnection: EngagementPage;
  EngagementDeclaration: EngagementDeclarationNode;
  EngagementDeclarationConnection: EngagementDeclarationPage;
  EngagementDeclarationEdge: Omit<EngagementDeclarationEdge, 'node'> & {
    node: ResolversParentTypes['EngagementDeclaration'];
  };
  EngagementDeclarationFilter: EngagementDeclarationFilter;
  EngagementDeclarationKindFilter: EngagementDeclarationKindFilter;
  EngagementDeclarationOrder: EngagementDeclarationOrder;
  EngagementDeclarationPayload: ChangedDeclaration;
  EngagementDeclarationStatusFilter: EngagementDeclarationStatusFilter;
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementFilter: EngagementFilter;
  EngagementOrder: EngagementOrder;
  EngagementRelationFilter: EngagementRelationFilter;
  EraseActorInput: EraseActorInput;
  EraseContactInput: EraseContactInput;
  Erasure: Erasure;
  ErasurePayload: WrittenErasure;
  Facet: Facet;
  FacetBucket: FacetBucket;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  IssueCredentialInput: IssueCredentialInput;
  IssueCredentialPayload: IssuedCredential;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationReference;
  PageInfo: PageInfo;
  PhaseListFilter: PhaseListFilter;
  PossibleSupplierConnection: PossibleSupplierPage;
  PossibleSupplierEdge: PossibleSupplierItem;
  Product: Reference;
  ProductPeriod: RequiredPeriod;
  ProposeCorrectionInput: ProposeCorrectionInput;
  Provenance: ProvenanceItem;
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  Float: Scalars['Float']['output'];
  RejectCorrectionInput: RejectCorrectionInput;
  RejectEngagementDeclarationInput: RejectEngagementDeclarationInput;
  RevokeCredentialInput: RevokeCredentialInput;
  RevokeCredentialPayload: ChangedCredential;
  RotateCredentialInput: RotateCredentialInput;
  RotateCredentialPayload: IssuedCredential;
  RowStatistics: RowStatistics;
  ServiceListFilter: ServiceListFilter;
  SetSupplierContactInput: SetSupplierContactInput;
  Source: SourceRow;
  Supplier: SupplierNode;
  SupplierConcentration: Omit<SupplierConcentration, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  SupplierConnection: SupplierPage;
  SupplierContact: SupplierContactRow;
  SupplierContactPayload: ChangedSupplierContact;
  SupplierDependency: Reference;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierExit: Reference;
  SupplierFeed: SupplierFeed;
  SupplierFeedContent: SupplierFeedContent;
  SupplierFeedItem: SupplierFeedItem;
  SupplierFilter: SupplierFilter;
  SupplierKindFilter: SupplierKindFilter;
  SupplierOrder: SupplierOrder;
  SupplierPayload: ChangedSupplier;
  Text: Text;
  TextFilter: TextFilter;
  UpdateSupplierInput: UpdateSupplierInput;
  UpdateSupplierProfileInput: UpdateSupplierProfileInput;
  Url: Scalars['Url']['output'];
  Usage: UsageReference;
  UsageContact: UsageContactRow;
  UserError: UserError;
  Viewer: ViewerNode;
  WithdrawEngagementDeclarationInput: WithdrawEngagementDeclarationInput;
};

export type AgreementResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
  FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Agreement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contactFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactMailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyAmount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<AgreementConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AuditCheckResolvers<
  ContextType = SuppliersContext,
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
  ContextType = SuppliersContext,
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
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault'],
> = {
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedFieldResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['AuditedField'] = ResolversParentTypes['AuditedField'],
> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChangeFeedResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed'],
> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChangeFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeFeedItemResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ChangeFeedItem'] = ResolversParentTypes['ChangeFeedItem'],
> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChangePageResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage'],
> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction'],
  FederationReferenceType extends FederationReferenceTypes['Correction'] = FederationReferenceTypes['Correction'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Correction']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload'],
> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CredentialResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential'],
> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replacedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type CredentialConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CredentialConnection'] = ResolversParentTypes['CredentialConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CredentialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Credential']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CredentialEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CredentialEdge'] = ResolversParentTypes['CredentialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
};

export type CredentialHolderResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['CredentialHolder'] = ResolversParentTypes['CredentialHolder'],
> = {
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DeliveredProductConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['DeliveredProductConnection'] =
    ResolversParentTypes['DeliveredProductConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DeliveredProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<DeliveredProductConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveredProductEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['DeliveredProductEdge'] = ResolversParentTypes['DeliveredProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['LifecyclePhase']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
};

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
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['LifecyclePhase']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<EngagementConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementDeclarationResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementDeclaration'] = ResolversParentTypes['EngagementDeclaration'],
  FederationReferenceType extends FederationReferenceTypes['EngagementDeclaration'] =
    FederationReferenceTypes['EngagementDeclaration'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EngagementDeclaration']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['EngagementDeclarationDecider']>, ParentType, ContextType>;
  decidedByOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  engagementVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementDeclarationKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EngagementDeclarationStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementDeclarationConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementDeclarationConnection'] =
    ResolversParentTypes['EngagementDeclarationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EngagementDeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EngagementDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementDeclarationEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementDeclarationEdge'] =
    ResolversParentTypes['EngagementDeclarationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementDeclaration'], ParentType, ContextType>;
};

export type EngagementDeclarationPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementDeclarationPayload'] =
    ResolversParentTypes['EngagementDeclarationPayload'],
> = {
  declaration?: Resolver<Maybe<ResolversTypes['EngagementDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EngagementEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type ErasureResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure'],
> = {
  auditEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  auditValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storedResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasurePayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ErasurePayload'] = ResolversParentTypes['ErasurePayload'],
> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetBucketResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueCredentialPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['IssueCredentialPayload'] = ResolversParentTypes['IssueCredentialPayload'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  acceptCorrection?: Resolver<
    Maybe<ResolversTypes['CorrectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptCorrectionArgs, 'input'>
  >;
  changeEngagement?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeEngagementArgs, 'input'>
  >;
  confirmEngagementDeclaration?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmEngagementDeclarationArgs, 'input'>
  >;
  createSupplier?: Resolver<
    Maybe<ResolversTypes['SupplierPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateSupplierArgs, 'input'>
  >;
  declareEngagement?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclareEngagementArgs, 'input'>
  >;
  endEngagement?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndEngagementArgs, 'input'>
  >;
  endSupplierContact?: Resolver<
    Maybe<ResolversTypes['SupplierContactPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndSupplierContactArgs, 'input'>
  >;
  eraseContact?: Resolver<
    Maybe<ResolversTypes['ErasurePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseContactArgs, 'input'>
  >;
  eraseSuppliersActor?: Resolver<
    Maybe<ResolversTypes['ErasurePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseSuppliersActorArgs, 'input'>
  >;
  issueCredential?: Resolver<
    Maybe<ResolversTypes['IssueCredentialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationIssueCredentialArgs, 'input'>
  >;
  proposeCorrection?: Resolver<
    Maybe<ResolversTypes['CorrectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeCorrectionArgs, 'input'>
  >;
  rejectCorrection?: Resolver<
    Maybe<ResolversTypes['CorrectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectCorrectionArgs, 'input'>
  >;
  rejectEngagementDeclaration?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectEngagementDeclarationArgs, 'input'>
  >;
  revokeCredential?: Resolver<
    Maybe<ResolversTypes['RevokeCredentialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCredentialArgs, 'input'>
  >;
  rotateCredential?: Resolver<
    Maybe<ResolversTypes['RotateCredentialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRotateCredentialArgs, 'input'>
  >;
  setSupplierContact?: Resolver<
    Maybe<ResolversTypes['SupplierContactPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetSupplierContactArgs, 'input'>
  >;
  updateSupplier?: Resolver<
    Maybe<ResolversTypes['SupplierPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSupplierArgs, 'input'>
  >;
  updateSupplierProfile?: Resolver<
    Maybe<ResolversTypes['SupplierPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSupplierProfileArgs, 'input'>
  >;
  withdrawEngagementDeclaration?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawEngagementDeclarationArgs, 'input'>
  >;
};

export type NodeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Agreement' | 'Correction' | 'Engagement' | 'EngagementDeclaration' | 'Supplier',
    ParentType,
    ContextType
  >;
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
  agreements?: Resolver<
    Maybe<ResolversTypes['AgreementConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationAgreementsArgs>
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

export type PossibleSupplierConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['PossibleSupplierConnection'] =
    ResolversParentTypes['PossibleSupplierConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PossibleSupplierEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<PossibleSupplierConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleSupplierEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['PossibleSupplierEdge'] = ResolversParentTypes['PossibleSupplierEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['SupplierFit'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
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
  agreements?: Resolver<
    Maybe<ResolversTypes['AgreementConnection']>,
    ParentType,
    ContextType,
    Partial<ProductAgreementsArgs>
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<ProductEngagementsArgs>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSingleSupplier?: Resolver<
    Maybe<ResolversTypes['Boolean']>,
    ParentType,
    ContextType,
    Partial<ProductIsSingleSupplierArgs>
  >;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possibleSuppliers?: Resolver<
    Maybe<ResolversTypes['PossibleSupplierConnection']>,
    ParentType,
    ContextType,
    RequireFields<ProductPossibleSuppliersArgs, 'service'>
  >;
  supplierConcentration?: Resolver<
    Maybe<ResolversTypes['SupplierConcentration']>,
    ParentType,
    ContextType,
    Partial<ProductSupplierConcentrationArgs>
  >;
  supplierCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ProductSupplierCountArgs>>;
  suppliers?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<ProductSuppliersArgs>
  >;
};

export type ProductPeriodResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['ProductPeriod'] = ResolversParentTypes['ProductPeriod'],
> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  agreement?: Resolver<
    Maybe<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<QueryAgreementArgs, 'id'>
  >;
  changes?: Resolver<
    Maybe<ResolversTypes['ChangePage']>,
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'first'>
  >;
  corrections?: Resolver<
    Maybe<ResolversTypes['CorrectionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCorrectionsArgs>
  >;
  credentialHolder?: Resolver<
    Maybe<ResolversTypes['CredentialHolder']>,
    ParentType,
    ContextType,
    RequireFields<QueryCredentialHolderArgs, 'digest' | 'id'>
  >;
  credentials?: Resolver<
    Maybe<ResolversTypes['CredentialConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCredentialsArgs>
  >;
  deliveredProducts?: Resolver<
    Maybe<ResolversTypes['DeliveredProductConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDeliveredProductsArgs>
  >;
  engagement?: Resolver<
    Maybe<ResolversTypes['Engagement']>,
    ParentType,
    ContextType,
    RequireFields<QueryEngagementArgs, 'id'>
  >;
  engagementDeclarations?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEngagementDeclarationsArgs>
  >;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEngagementsArgs>
  >;
  rowStatistics?: Resolver<Array<ResolversTypes['RowStatistics']>, ParentType, ContextType>;
  supplier?: Resolver<
    Maybe<ResolversTypes['Supplier']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierArgs, 'id'>
  >;
  supplierFeed?: Resolver<
    Maybe<ResolversTypes['SupplierFeed']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierFeedArgs, 'first'>
  >;
  suppliers?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySuppliersArgs>
  >;
  suppliersAudit?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySuppliersAuditArgs>
  >;
  suppliersAuditCheck?: Resolver<
    Maybe<ResolversTypes['AuditCheck']>,
    ParentType,
    ContextType,
    Partial<QuerySuppliersAuditCheckArgs>
  >;
  suppliersChanges?: Resolver<
    Maybe<ResolversTypes['ChangeFeed']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuppliersChangesArgs, 'first'>
  >;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, Partial<QueryViewerArgs>>;
};

export type RatioResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio'],
> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RevokeCredentialPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['RevokeCredentialPayload'] = ResolversParentTypes['RevokeCredentialPayload'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateCredentialPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['RotateCredentialPayload'] = ResolversParentTypes['RotateCredentialPayload'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RowStatisticsResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['RowStatistics'] = ResolversParentTypes['RowStatistics'],
> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largest?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  agreements?: Resolver<
    Maybe<ResolversTypes['AgreementConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierAgreementsArgs>
  >;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contacts?: Resolver<
    Maybe<Array<ResolversTypes['SupplierContact']>>,
    ParentType,
    ContextType,
    Partial<SupplierContactsArgs>
  >;
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  declarations?: Resolver<
    Maybe<ResolversTypes['EngagementDeclarationConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierDeclarationsArgs>
  >;
  dependency?: Resolver<ResolversTypes['SupplierDependency'], ParentType, ContextType, Partial<SupplierDependencyArgs>>;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierEngagementsArgs>
  >;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ifItLeft?: Resolver<ResolversTypes['SupplierExit'], ParentType, ContextType, Partial<SupplierIfItLeftArgs>>;
  kind?: Resolver<ResolversTypes['SupplierKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredServices?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['LifecyclePhase']>, ParentType, ContextType, Partial<SupplierPhasesArgs>>;
  productPeriods?: Resolver<Array<ResolversTypes['ProductPeriod']>, ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes['DeliveredProductConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierProductsArgs>
  >;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceKind']>, ParentType, ContextType, Partial<SupplierServicesArgs>>;
  summary?: Resolver<
    Maybe<ResolversTypes['Text']>,
    ParentType,
    ContextType,
    RequireFields<SupplierSummaryArgs, 'language'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConcentrationResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierConcentration'] = ResolversParentTypes['SupplierConcentration'],
> = {
  share?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  facets?: Resolver<
    Array<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    RequireFields<SupplierConnectionFacetsArgs, 'by'>
  >;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierContactResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierContact'] = ResolversParentTypes['SupplierContact'],
> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFunctionConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierContactPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierContactPayload'] = ResolversParentTypes['SupplierContactPayload'],
> = {
  contact?: Resolver<Maybe<ResolversTypes['SupplierContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplierDependencyResolvers<
  ContextType = SuppliersContext,
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
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  productShare?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  soleSupplierOf?: Resolver<
    Maybe<ResolversTypes['DeliveredProductConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierDependencySoleSupplierOfArgs>
  >;
};

export type SupplierEdgeResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierExitResolvers<
  ContextType = SuppliersContext,
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
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes['DeliveredProductConnection']>,
    ParentType,
    ContextType,
    Partial<SupplierExitProductsArgs>
  >;
};

export type SupplierFeedResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierFeed'] = ResolversParentTypes['SupplierFeed'],
> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SupplierFeedItem']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupplierFeedContentResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierFeedContent'] = ResolversParentTypes['SupplierFeedContent'],
> = {
  cvr?: Resolver<Maybe<ResolversTypes['CvrNumber']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summaryDa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type SupplierFeedItemResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierFeedItem'] = ResolversParentTypes['SupplierFeedItem'],
> = {
  content?: Resolver<Maybe<ResolversTypes['SupplierFeedContent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierPayloadResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['SupplierPayload'] = ResolversParentTypes['SupplierPayload'],
> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TextResolvers<
  ContextType = SuppliersContext,
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
  contacts?: Resolver<
    Maybe<Array<ResolversTypes['UsageContact']>>,
    ParentType,
    ContextType,
    Partial<UsageContactsArgs>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportedBy?: Resolver<
    Maybe<ResolversTypes['SupplierConnection']>,
    ParentType,
    ContextType,
    Partial<UsageSupportedByArgs>
  >;
};

export type UsageContactResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['UsageContact'] = ResolversParentTypes['UsageContact'],
> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ViewerResolvers<
  ContextType = SuppliersContext,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SuppliersContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AuditCheck?: AuditCheckResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditedField?: AuditedFieldResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  ChangeFeedItem?: ChangeFeedItemResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  CredentialConnection?: CredentialConnectionResolvers<ContextType>;
  CredentialEdge?: CredentialEdgeResolvers<ContextType>;
  CredentialHolder?: CredentialHolderResolvers<ContextType>;
  CvrNumber?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveredProductConnection?: DeliveredProductConnectionResolvers<ContextType>;
  DeliveredProductEdge?: DeliveredProductEdgeResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementDeclaration?: EngagementDeclarationResolvers<ContextType>;
  EngagementDeclarationConnection?: EngagementDeclarationConnectionResolvers<ContextType>;
  EngagementDeclarationEdge?: EngagementDeclarationEdgeResolvers<ContextType>;
  EngagementDeclarationPayload?: EngagementDeclarationPayloadResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasurePayload?: ErasurePayloadResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  IssueCredentialPayload?: IssueCredentialPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PossibleSupplierConnection?: PossibleSupplierConnectionResolvers<ContextType>;
  PossibleSupplierEdge?: PossibleSupplierEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductPeriod?: ProductPeriodResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  RevokeCredentialPayload?: RevokeCredentialPayloadResolvers<ContextType>;
  RotateCredentialPayload?: RotateCredentialPayloadResolvers<ContextType>;
  RowStatistics?: RowStatisticsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConcentration?: SupplierConcentrationResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierContact?: SupplierContactResolvers<ContextType>;
  SupplierContactPayload?: SupplierContactPayloadResolvers<ContextType>;
  SupplierDependency?: SupplierDependencyResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierExit?: SupplierExitResolvers<ContextType>;
  SupplierFeed?: SupplierFeedResolvers<ContextType>;
  SupplierFeedContent?: SupplierFeedContentResolvers<ContextType>;
  SupplierFeedItem?: SupplierFeedItemResolvers<ContextType>;
  SupplierPayload?: SupplierPayloadResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Usage?: UsageResolvers<ContextType>;
  UsageContact?: UsageContactResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};
