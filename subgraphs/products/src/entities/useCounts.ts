import { defineEntity, p } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';

/** Counts that hold from a day up to, not including, another; `-infinity` and `infinity` where there is no bound. */
const days = () => ({ validFrom: p.date().primary(), validTo: p.date() });

/** How many organizations used a product, day by day. The database keeps it; nothing else writes it. */
export const ProductUseCount = defineEntity({
  name: 'ProductUseCount',
  tableName: 'product_use_count',
  properties: { productId: key().primary(), ...days(), userCount: p.integer(), municipalityCount: p.integer() },
  indexes: [{ properties: ['municipalityCount', 'productId'] }],
});

/** How many products an organization used, day by day. The database keeps it; nothing else writes it. */
export const OrganizationUseCount = defineEntity({
  name: 'OrganizationUseCount',
  tableName: 'organization_use_count',
  properties: { organizationId: key().primary(), ...days(), productCount: p.integer() },
  indexes: [{ properties: ['productCount', 'organizationId'] }],
});
