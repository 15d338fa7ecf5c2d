export { addClaim } from './claims.ts';
export { admitMember, endMembership } from './memberships.ts';
export { addSource } from './sources.ts';
