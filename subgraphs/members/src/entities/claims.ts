import type { InferEntity } from '@mikro-orm/core';
import { defineClaim, defineSource } from '@community-graph/kit/facts';
import type { ClaimMetric } from '../__generated__/schema.ts';

/** Published figures about the community. */
export const Claim = defineClaim<ClaimMetric>();

/** Where facts are stated. */
export const Source = defineSource();

export type ClaimRow = InferEntity<typeof Claim>;
