export * from './deliveredProducts.ts';
export * from './engagements.ts';
export * from './suppliers.ts';
