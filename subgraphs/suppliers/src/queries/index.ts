export * from './agreements.ts';
export * from './contacts.ts';
export * from './credentials.ts';
export * from './deliveredProducts.ts';
export * from './engagements.ts';
export * from './supplierFeed.ts';
export * from './suppliers.ts';
