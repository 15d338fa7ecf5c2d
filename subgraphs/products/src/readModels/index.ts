import { organizationReadModel } from './organization.ts';

/** What is kept here of other subgraphs. */
export const readModels = [organizationReadModel];
