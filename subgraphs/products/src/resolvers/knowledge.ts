import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { AuthorityLevel, BenefitTag, FlagshipArea, Resolvers } from '../__generated__/schema.ts';
import type { ProductTraitRow, TraitKind } from '../entities/index.ts';
import type { ProductsLoaders } from '../loaders/index.ts';

/** What is known about a product besides who takes part in it and uses it. */
export const knowledge: Resolvers = {
  Product: {
    flagshipAreas: async (of, _args, { loaders }) =>
      (await traits(of, 'FLAGSHIP_AREA', loaders)).map(({ value, provenance }) => ({
        area: value as FlagshipArea,
        provenance,
      })),
    benefits: async (of, _args, { loaders }) =>
      (await traits(of, 'BENEFIT', loaders)).map(({ value, provenance }) => ({
        benefit: value as BenefitTag,
        provenance,
      })),
    authorityLevels: async (of, _args, { loaders }) =>
      (await traits(of, 'AUTHORITY_LEVEL', loaders)).map(({ value, provenance }) => ({
        level: value as AuthorityLevel,
        provenance,
      })),
    strategyLinks: (of, _args, { loaders }) => loaders.strategyLinksOfProduct.load(of),
    tenders: (of, _args, { loaders }) => loaders.tendersOf.load(of),
    maintenance: async (of, _args, { loaders }) => (await loaders.maintenanceOf.load(of))[0] ?? null,
    async ipOwner(of, _args, { loaders }) {
      const [row] = await loaders.maintenanceOf.load(of);
      return row?.ipOwnerKind ? row : null;
    },
    licenseFindings: (of, _args, { loaders }) => loaders.licenseFindingsOf.load(of),
    async licenseAgrees(of, _args, { loaders }) {
      const found = (await loaders.licenseFindingsOf.load(of)).flatMap(({ license }) => license ?? []);
      return of.license && found.length > 0 ? found.every((license) => license === of.license) : null;
    },
    fees: ({ id, asOf }, { asOf: day }, { loaders }) => loaders.feesOf.load({ id, asOf: day ?? asOf }),
  },

  Strategy: {
    __resolveReference: async (representation) => referenceOf(representation),
    productLinks: (of, _args, { loaders }) => loaders.strategyLinksOfStrategy.load(of),
  },

  StrategyLink: {
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    strategy: ({ strategyId, asOf }): Reference | null => (strategyId ? { id: strategyId, asOf } : null),
    title: ({ title }, { language }) => textIn(title, language),
    statement: ({ statement }, { language }) => textIn(statement, language),
  },

  Tender: {
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    subject: ({ subject }, { language }) => textIn(subject, language),
    organizations: ({ organizationIds, asOf }) => organizationIds.map((id): Reference => ({ id, asOf })),
    awardedTo: ({ awardedToId, asOf }): Reference | null => (awardedToId ? { id: awardedToId, asOf } : null),
  },

  ProductMaintenance: {
    maintainers: ({ organizationIds, asOf }) => organizationIds.map((id): Reference => ({ id, asOf })),
    contractors: ({ supplierIds, asOf }) => supplierIds.map((id): Reference => ({ id, asOf })),
  },

  IpOwner: {
    kind: ({ ipOwnerKind }) => ipOwnerKind!,
    supplier: ({ ipOwnerSupplierId, asOf }): Reference | null =>
      ipOwnerSupplierId ? { id: ipOwnerSupplierId, asOf } : null,
  },
};

async function traits(of: Reference, kind: TraitKind, loaders: ProductsLoaders): Promise<ProductTraitRow[]> {
  return (await loaders.traitsOf.load(of)).filter((trait) => trait.kind === kind);
}
