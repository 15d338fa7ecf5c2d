import { Change } from './changes.ts';
import { Claim, Source } from './claims.ts';
import { Community, CommunityFunction } from './community.ts';
import { GovernanceBody, GovernanceSeat } from './governance.ts';
import { Membership } from './memberships.ts';
import { Municipality, Organization, RegionAffiliation } from './organizations.ts';

/** The tables of this subgraph. */
export const entities = [
  Organization,
  Municipality,
  RegionAffiliation,
  Membership,
  Community,
  GovernanceBody,
  GovernanceSeat,
  CommunityFunction,
  Claim,
  Source,
  Change,
];

export * from './claims.ts';
export * from './community.ts';
export * from './governance.ts';
export * from './memberships.ts';
export * from './organizations.ts';
