import { defineSource } from '@community-graph/kit/facts';

/** Where facts are stated. */
export const Source = defineSource();
