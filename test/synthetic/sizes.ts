/** How large a made-up continent is. */
export interface Sizes {
  readonly organizations: number;
  readonly products: number;
  readonly suppliers: number;
  /** Rows of usage: which organization uses which product. */
  readonly usages: number;
  readonly regions: number;
  /** Rows of participation. */
  readonly participations: number;
  /** Rows of engagement. */
  readonly engagements: number;
  readonly integrations: number;
  readonly modules: number;
  readonly externalSystems: number;
}

/** The four numbers that a user chooses; all others follow from them. */
export type ChosenSizes = Pick<Sizes, 'organizations' | 'products' | 'suppliers' | 'usages'>;

/** The full size: a hundred times the smallest one that the benchmark measures. */
export const fullSize: ChosenSizes = { organizations: 100_000, products: 10_000, suppliers: 5_000, usages: 2_000_000 };

/**
 * All sizes of a continent.
 * @param scale a factor on each of the four numbers
 * @throws when there are more usages than half of the pairs of an organization and a product
 */
export function sizesOf(chosen: ChosenSizes, scale = 1): Sizes {
  const scaled = (count: number) => Math.max(1, Math.round(count * scale));
  const organizations = scaled(chosen.organizations);
  const products = scaled(chosen.products);
  const suppliers = scaled(chosen.suppliers);
  // Pairs grow with both numbers, so a small continent has fewer of them for each organization.
  const usages = Math.min(scaled(chosen.usages), Math.floor((organizations * products) / 2));
  if (organizations < 20 || products < 4 || suppliers < 4)
    throw new Error('A continent needs 20 organizations, 4 products and 4 suppliers at least.');
  if (chosen.usages > (chosen.organizations * chosen.products) / 2)
    throw new Error('--usages must be at most half of --organizations times --products: each pair occurs once.');
  return {
    organizations,
    products,
    suppliers,
    usages,
    regions: Math.min(200, Math.max(5, Math.round(organizations / 500))),
    participations: Math.min(Math.ceil(usages / 10), products * Math.floor(organizations / 4)),
    engagements: Math.min(suppliers * 20, (suppliers * products) / 2),
    integrations: Math.min(products * 3, (products * products) / 4),
    modules: Math.ceil(products / 2),
    externalSystems: Math.max(3, Math.round(products / 50)),
  };
}
