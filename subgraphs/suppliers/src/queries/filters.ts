import { sql, type RawBuilder } from 'kysely';
import { badInput } from '@community-graph/kit/errors';
import { by, type FieldsOf, type FilterScope } from '@community-graph/kit/filtering';
import { holdsOn } from '@community-graph/kit/reading';
import type {
  AgreementFilter,
  DeliveredProductFilter,
  EngagementFilter,
  SupplierFilter,
} from '../__generated__/schema.ts';
import { phasesOfOneProduct, phasesOfServices, productCountOf, supplierCountOf } from './deliveries.ts';
import { phasesField, servicesField } from './deliveryFields.ts';

const ofSupplier = ({ alias }: FilterScope) => sql`e.supplier_id = ${sql.ref(`${alias}.id`)}`;
const ofProduct = ({ alias }: FilterScope) => sql`e.product_id = ${sql.ref(`${alias}.id`)}`;

/** The engagements of a row that hold on the day, related by one of their columns. */
const engagements = (column: 'supplier_id' | 'product_id') =>
  by.many(
    (e, row) => ({
      from: sql`suppliers.engagement ${sql.ref(e.alias)}`,
      on: [sql`${sql.ref(`${e.alias}.${column}`)} = ${sql.ref(`${row.alias}.id`)}`, holdsOn(e.alias, row.day)],
    }),
    () => engagementFilter,
  );

/**
 * What the fields of `SupplierFilter` mean.
 * @param scope of the list that is filtered: what `services` and `phases` are about, as a condition on an engagement `e`
 */
export const supplierFilter = (scope: RawBuilder<unknown>): FieldsOf<SupplierFilter> => {
  const within = (s: FilterScope) => sql`${ofSupplier(s)} and ${scope}`;
  return {
    id: by.text('id'),
    name: by.text('name', { folded: 'sort_key' }),
    kind: by.text('kind'),
    cvr: by.text('cvr'),
    organizationId: by.text('organization_id'),
    services: servicesField(within),
    phases: phasesField(within),
    offeredServices: by.list('offered_services'),
    engagements: engagements('supplier_id'),
    productCount: by.integer((s) => productCountOf(`${s.alias}.id`, s)),
    phasesOfOneProduct: by.integer((s) => phasesOfOneProduct(ofSupplier(s), s)),
  };
};

const supplierAnywhere = supplierFilter(sql`true`);

/** Ends at most so many days after the day of the list. */
const endsWithinDays = by.rule((days, { alias, day }, path) => {
  const number = Number(days);
  if (number < 0 || number > 36_500) throw badInput(path, 'a number of days from 0 to 36500', days);
  return sql`${sql.ref(`${alias}.valid_to`)} <= ${day} + ${number}::int`;
});

/** What the fields of `EngagementFilter` mean. */
export const engagementFilter: FieldsOf<EngagementFilter> = {
  id: by.text('id'),
  productId: by.text('product_id'),
  supplier: by.one(
    (s, e) => ({
      from: sql`suppliers.supplier ${sql.ref(s.alias)}`,
      on: [sql`${sql.ref(`${s.alias}.id`)} = ${sql.ref(`${e.alias}.supplier_id`)}`],
    }),
    () => supplierAnywhere,
  ),
  services: by.list('services'),
  phases: by.list((e) => phasesOfServices(sql.ref(`${e.alias}.services`))),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  endsWithinDays,
};

/** What the fields of `AgreementFilter` mean. */
export const agreementFilter: FieldsOf<AgreementFilter> = {
  id: by.text('id'),
  supplierId: by.text('supplier_id'),
  organizationId: by.text('organization_id'),
  productId: by.text('product_id'),
  services: by.list('services'),
  yearlyAmount: by.integer('yearly_amount'),
  noticeMonths: by.integer('notice_months'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  endsWithinDays,
};

/**
 * What the fields of `DeliveredProductFilter` mean.
 * @param scope of the list that is filtered: what `services` and `phases` are about, as a condition on an engagement `e`
 */
export const deliveredProductFilter = (scope: RawBuilder<unknown>): FieldsOf<DeliveredProductFilter> => {
  const within = (p: FilterScope) => sql`${ofProduct(p)} and ${scope}`;
  return {
    id: by.text('id'),
    services: servicesField(within),
    phases: phasesField(within),
    supplierCount: by.integer((p) => supplierCountOf(`${p.alias}.id`, p)),
    engagements: engagements('product_id'),
  };
};
