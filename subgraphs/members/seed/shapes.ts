import type { Confidence, DatePrecision, ProvenanceItem, SeedPeriod } from '@community-graph/kit/facts';
import type { LocalizedText } from '@community-graph/kit/texts';
import type {
  ClaimComparison,
  ClaimMetric,
  ClaimUnit,
  GovernanceBodyKind,
  GovernanceLevelOfWork,
  OrganizationKind,
  SeatRole,
} from '../src/__generated__/schema.ts';

/** An organization as `organizations.json` holds it. */
export interface SeedOrganization extends SeedPeriod {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string;
  readonly cvr?: string;
  readonly regionCode?: string;
  readonly succeededBy?: string;
}

/** A membership as `memberships.json` holds it. */
export interface SeedMembership extends SeedPeriod {
  readonly organization: string;
  readonly founding: boolean;
}

/** A seat as `governance.json` holds it. */
export interface SeedSeat extends SeedPeriod {
  readonly body: string;
  readonly organization: string;
  readonly role: SeatRole;
}

/** What `governance.json` holds. */
export interface SeedGovernance {
  readonly bodies: {
    id: string;
    kind: GovernanceBodyKind;
    name: LocalizedText;
    summary: LocalizedText;
    provenance: ProvenanceItem[];
  }[];
  readonly seats: SeedSeat[];
  readonly functions: {
    id: string;
    name: LocalizedText;
    summary: LocalizedText;
    level: GovernanceLevelOfWork;
    minimumFte?: number;
    maximumFte?: number;
    provenance: ProvenanceItem[];
  }[];
}

/** A claim as `claims.json` holds it. */
export interface SeedClaim {
  readonly id: string;
  readonly metric: ClaimMetric;
  readonly subject: string;
  readonly value: number;
  readonly comparison: ClaimComparison;
  readonly unit: ClaimUnit;
  readonly statement: string;
  readonly asOf?: string;
  readonly asOfPrecision?: DatePrecision;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A fee schedule as `fees.json` holds it. */
export interface SeedFeeSchedule extends SeedPeriod {
  readonly id: string;
  readonly membershipFee: number;
  readonly currency: string;
  readonly halfFeeAfter: string;
  readonly summary: LocalizedText;
}

/** What `community.json` holds. */
export interface SeedCommunity {
  readonly id: string;
  readonly name: string;
  readonly summary: LocalizedText;
  readonly foundedOn: string;
  readonly foundedIn: string;
  readonly cvr: string;
  readonly gln: string;
  readonly provenance: ProvenanceItem[];
}
