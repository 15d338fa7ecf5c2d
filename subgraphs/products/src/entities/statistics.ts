import type { AsOf, Connection, Reference } from '@community-graph/kit/reading';
import type { CostShareClass } from '../__generated__/schema.ts';

/** The community as the gateway hands it over, with what it was asked to bring along. */
export interface CommunityNode extends Reference {
  readonly memberCount?: number;
  readonly municipalityCount?: number;
}

/** What other subgraphs bring along to a product for the fields that require it. */
export interface RequiredOfProduct {
  readonly communityMemberCount?: number | null | undefined;
  readonly communityMunicipalityCount?: number | null | undefined;
}

export type CountedOrganizationPage = Connection<Reference>;

/** The members with enough products, and what they are counted as a part of. */
export interface MembersWithProductsNode {
  readonly atLeast: number;
  readonly asOf: Reference['asOf'];
  readonly memberCount: number;
  readonly municipalityCount: number;
}

/** One region's part of them. */
export interface RegionWithProductsNode {
  readonly asOf: Reference['asOf'];
  readonly regionId: string | null;
  readonly count: number;
  readonly municipalityCount: number;
  readonly members: number;
  readonly municipalities: number;
}

/** What the payers of a product pay, by size class. */
export interface CostShareNode {
  readonly productId: string;
  readonly asOf: Reference['asOf'];
  readonly budget: number;
  readonly joining: readonly string[];
  readonly classes: readonly CostShareClass[];
}

/** A payer, together with what is paid. */
export interface CostSharePayerNode {
  readonly id: string;
  readonly asOf: Reference['asOf'];
  readonly isJoining: boolean;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly paid: CostShareClass;
}

export type CostSharePage = Omit<Connection<AsOf<CostSharePayerNode>>, 'facets'>;
