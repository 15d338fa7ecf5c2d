export * from './integrations.ts';
export * from './lookups.ts';
export * from './modules.ts';
export * from './organizations.ts';
export * from './participations.ts';
export * from './products.ts';
export * from './usages.ts';
export * from './users.ts';
