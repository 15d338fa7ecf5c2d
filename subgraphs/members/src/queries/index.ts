export * from './community.ts';
export * from './governance.ts';
export * from './memberships.ts';
export * from './organizationFeed.ts';
export * from './organizations.ts';
