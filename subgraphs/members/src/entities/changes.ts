import { defineChange } from '@community-graph/kit/feed';

/** Which organization changed when; the database writes it. */
export const Change = defineChange();
