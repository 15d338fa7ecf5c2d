import { sql, type RawBuilder } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, ParentSql } from '@community-graph/kit/reading';
import type { EngagementDeclarationFilter } from '../__generated__/schema.ts';
import { momentKey } from './moments.ts';

/** The arguments of a list of declarations. */
export interface DeclarationListing {
  readonly filter?: EngagementDeclarationFilter | null;
}

const filterFields: FieldsOf<EngagementDeclarationFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  status: by.text('status'),
  supplierId: by.text('supplier_id'),
  productId: by.text('product_id'),
  engagementId: by.text('engagement_id'),
};

const declarationsOf = (
  name: string,
  of: (parent: ParentSql) => RawBuilder<unknown>[],
): ConnectionSource<DeclarationListing> => ({
  name,
  columns: sql`d.*`,
  from: () => sql`${sql.table('suppliers.engagement_declaration')} d`,
  where: ({ filter }, parent) => [
    ...of(parent),
    ...compileFilter(filterFields, filter, { alias: 'd', day: parent.day }),
  ],
  order: ['d.id'],
  orderKeys: {
    DECLARED_AT: momentKey('d.declared_at'),
    PRODUCT: { expression: () => sql.ref('d.product_id'), type: 'text' },
    SUPPLIER: { expression: () => sql.ref('d.supplier_id'), type: 'text' },
  },
});

/** The declarations that the viewer may see. */
export const declarations = declarationsOf('engagementDeclarations', () => []);

/** Those of one supplier. */
export const declarationsOfSupplier = declarationsOf('supplier.declarations', ({ key }) => [
  sql`d.supplier_id = ${key}`,
]);
