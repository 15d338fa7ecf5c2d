export * from './engagements.ts';
export * from './products.ts';
export type { ServiceFilter } from './services.ts';
export * from './suppliers.ts';
