import { organizationSearch } from './organizations.ts';
import { productSearch } from './products.ts';
import { supplierSearch } from './suppliers.ts';

/** What search keeps of the three subgraphs. */
export const readModels = [organizationSearch, productSearch, supplierSearch];
