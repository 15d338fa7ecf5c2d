import type { ComputedValues, CountedReads } from '@community-graph/kit/statistics';

const ofSupplier: CountedReads = { table: 'engagement', parents: ['supplier_id'] };
const ofProduct: CountedReads = { table: 'engagement', parents: ['product_id'] };
const productCount: CountedReads = { table: 'supplier_delivery_count', parents: ['supplier_id'] };
const supplierCount: CountedReads = { table: 'product_delivery_count', parents: ['product_id'] };
const everyEngagement: CountedReads = { table: 'engagement', anyParent: true };

/** What is read to compute values. */
export const computedValues: ComputedValues = {
  'Supplier.services': [ofSupplier],
  'Supplier.phases': [ofSupplier],
  'SupplierDependency.productShare': [productCount, { table: 'product_delivery_count', anyParent: true }],
  'SupplierDependency.userShare': [ofSupplier],
  'SupplierDependency.soleSupplierOf': [{ ...ofSupplier, times: 3 }],
  'Supplier.ifItLeft': [{ ...ofSupplier, times: 3 }],
  'Product.supplierCount': [supplierCount],
  'Product.isSingleSupplier': [supplierCount],
  'Product.supplierConcentration': [{ ...ofProduct, times: 2 }],
  'Product.possibleSuppliers': [{ ...everyEngagement, times: 4 }],
  'SupplierFilter.engagements': [ofSupplier],
  'SupplierFilter.productCount': [productCount],
  'SupplierFilter.services': [ofSupplier],
  'SupplierFilter.phases': [ofSupplier],
  'SupplierFilter.phasesOfOneProduct': [{ ...ofSupplier, times: 12 }],
  'SupplierOrderField.PRODUCT_COUNT': [productCount],
  'SupplierFacet.SERVICE': [{ ...ofSupplier, times: 6 }],
  'SupplierFacet.PHASE': [{ ...ofSupplier, times: 6 }],
  'SupplierFacet.PRODUCT': [{ ...ofSupplier, times: 6 }],
  'EngagementFilter.phases': [{ table: 'engagement', parents: ['id'], times: 3 }],
  'DeliveredProductFilter.services': [ofProduct],
  'DeliveredProductFilter.phases': [ofProduct],
  'DeliveredProductFilter.engagements': [ofProduct],
  'DeliveredProductFilter.supplierCount': [supplierCount],
  'DeliveredProductOrderField.SUPPLIER_COUNT': [supplierCount],
  'DeliveredProductFacet.SERVICE': [{ ...ofProduct, times: 4 }],
  'DeliveredProductFacet.PHASE': [{ ...ofProduct, times: 4 }],
  'DeliveredProductFacet.SUPPLIER': [{ ...ofProduct, times: 4 }],
};
