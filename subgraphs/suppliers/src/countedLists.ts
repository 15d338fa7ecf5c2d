import type { CountedLists } from '@community-graph/kit/statistics';

const suppliers = { table: 'engagement', parents: ['product_id'], item: 'supplier_id' };
const products = { table: 'engagement', parents: ['supplier_id'], item: 'product_id' };

/**
 * The table of each public list. Agreements, contacts, credentials, declarations, corrections and the audit log are left
 * out: they are confidential.
 */
export const countedLists: CountedLists = {
  'Query.suppliers': { table: 'supplier' },
  'Query.engagements': { table: 'engagement' },
  'Query.deliveredProducts': { table: 'engagement' },
  'Supplier.engagements': { table: 'engagement', parents: ['supplier_id'] },
  'Supplier.products': products,
  'SupplierDependency.soleSupplierOf': products,
  'SupplierExit.products': products,
  'Product.suppliers': suppliers,
  'Product.engagements': { table: 'engagement', parents: ['product_id'] },
  'Product.possibleSuppliers': { table: 'supplier', anyParent: true },
  'Organization.suppliers': { table: 'supplier', anyParent: true },
  'Usage.supportedBy': { table: 'supplier', anyParent: true },
  'SupplierFilter.engagements': { table: 'engagement', parents: ['supplier_id'] },
  'DeliveredProductFilter.engagements': { table: 'engagement', parents: ['product_id'] },
};
