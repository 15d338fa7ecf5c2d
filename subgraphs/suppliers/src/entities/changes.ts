import { defineChange, defineReadModelState } from '@community-graph/kit/feed';

/** Which supplier changed when; the database writes it. */
export const Change = defineChange();

/** How far the read models have come. */
export const ReadModelState = defineReadModelState();
