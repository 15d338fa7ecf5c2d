import { defineEntity, p } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';

/** Counts that hold from a day up to, not including, another; `-infinity` and `infinity` where there is no bound. */
const days = () => ({ validFrom: p.date().primary(), validTo: p.date() });

/** How many products a supplier delivered to, day by day. The database keeps it; nothing else writes it. */
export const SupplierDeliveryCount = defineEntity({
  name: 'SupplierDeliveryCount',
  tableName: 'supplier_delivery_count',
  properties: { supplierId: key().primary(), ...days(), productCount: p.integer() },
  indexes: [{ properties: ['productCount', 'supplierId'] }],
});

/** How many suppliers delivered to a product, day by day. The database keeps it; nothing else writes it. */
export const ProductDeliveryCount = defineEntity({
  name: 'ProductDeliveryCount',
  tableName: 'product_delivery_count',
  properties: { productId: key().primary(), ...days(), supplierCount: p.integer() },
  indexes: [{ properties: ['supplierCount', 'productId'] }],
});
