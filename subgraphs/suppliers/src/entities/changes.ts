import { defineChange } from '@community-graph/kit/feed';

/** Which supplier changed when; the database writes it. */
export const Change = defineChange();
