import { sql } from 'kysely';
import { by, type FieldsOf, type FilterScope, type RelatedRows } from '@community-graph/kit/filtering';
import { holdsOn } from '@community-graph/kit/reading';
import type {
  IntegrationFilter,
  ParticipationFilter,
  ProductFilter,
  UsageFilter,
  UserOrganizationFilter,
} from '../__generated__/schema.ts';
import { repositoryKey } from '../entities/index.ts';
import { knowledgeFieldsWith } from './knowledgeFields.ts';
import { feeClassOn, isMemberOn, populationOn, regionOn } from './organizationModel.ts';
import { countsAsUse, userCountOf } from './users.ts';

const column = ({ alias }: FilterScope, name: string) => sql.ref(`${alias}.${name}`);

/** The rows of a table whose column holds the id that a column of the outer row has. */
const rowsWith =
  (table: string, inner: string, outer: string, isDated = false) =>
  (rows: FilterScope, row: FilterScope): RelatedRows => ({
    from: sql`${sql.table(`products.${table}`)} ${sql.ref(rows.alias)}`,
    on: [sql`${column(rows, inner)} = ${column(row, outer)}`, ...(isDated ? [holdsOn(rows.alias, row.day)] : [])],
  });

/**
 * Each integration under the product on either end. Compared with one column, and not with two under `or`, it is found by
 * an index of either end, and PostgreSQL can also read it once for all products and look each of them up.
 */
const bothEnds = sql`(
  select one.*, one.product_id as end_id from products.integration one
  union all
  select other.*, other.other_product_id from products.integration other where other.other_product_id is not null)`;

const theProduct = (outer = 'product_id') => by.one(rowsWith('product', 'id', outer), () => productFields);
const theOrganization = by.one(rowsWith('organization_model', 'id', 'organization_id'), () => userOrganizationFields);

/** What organizations can be filtered by, where they use products or take part in them. */
export const userOrganizationFields: FieldsOf<UserOrganizationFilter> = {
  id: by.text('id'),
  name: by.text('name'),
  shortName: by.text('short_name', { folded: 'sort_key' }),
  kind: by.text('kind'),
  isMember: by.flag((row) => isMemberOn(column(row, 'id'), row.day)),
  region: by.text((row) => regionOn(column(row, 'id'), row.day)),
  population: by.integer((row) => populationOn(column(row, 'id'), row.day)),
  feeClass: by.text((row) => feeClassOn(column(row, 'id'), row.day)),
};

/** What products can be filtered by. */
export const productFields: FieldsOf<ProductFilter> = {
  id: by.text('id'),
  name: by.text('name', { folded: 'sort_key' }),
  lifecycle: by.text('lifecycle'),
  governanceLevel: by.text('governance_level'),
  license: by.text('license'),
  kleNumbers: by.list('kle_numbers'),
  kleWithin: by.rule(
    (number, row) => sql`exists (
      select from unnest(${column(row, 'kle_numbers')}) kle(number)
      where kle.number = ${number} or starts_with(kle.number, ${`${String(number)}.`}))`,
  ),
  taskArea: by.text('task_area'),
  repository: by.rule((url, row) => sql`${column(row, 'repository_keys')} @> array[${repositoryKey(String(url))}]`),
  userCount: by.integer((row) => userCountOf(column(row, 'id'), row.day)),
  usages: by.many(rowsWith('usage', 'product_id', 'id', true), () => usageFields),
  participations: by.many(rowsWith('participation', 'product_id', 'id', true), () => participationFields),
  integrations: by.many(
    (integration, product) => ({
      from: sql`${bothEnds} ${sql.ref(integration.alias)}`,
      on: [sql`${column(integration, 'end_id')} = ${column(product, 'id')}`],
    }),
    () => integrationFields,
  ),
  ...knowledgeFieldsWith(() => productFields),
};

/** What usages can be filtered by. */
export const usageFields: FieldsOf<UsageFilter> = {
  id: by.text('id'),
  status: by.text('status'),
  inUse: by.flag((row) => countsAsUse(row.alias)),
  organizationId: by.text('organization_id'),
  productId: by.text('product_id'),
  organization: theOrganization,
  product: theProduct(),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
};

/** What participations can be filtered by. */
export const participationFields: FieldsOf<ParticipationFilter> = {
  id: by.text('id'),
  role: by.text('role'),
  organizationId: by.text('organization_id'),
  productId: by.text('product_id'),
  organization: theOrganization,
  product: theProduct(),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
};

/** What integrations can be filtered by. */
export const integrationFields: FieldsOf<IntegrationFilter> = {
  id: by.text('id'),
  status: by.text('status'),
  productId: by.text('product_id'),
  otherProductId: by.text('other_product_id'),
  externalSystemId: by.text('external_system_id'),
  product: theProduct(),
  otherProduct: theProduct('other_product_id'),
};
