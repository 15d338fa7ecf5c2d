import type { Repeatable } from './call.ts';
import { ofMembers } from './members.ts';
import { ofProducts } from './products.ts';
import { ofSuppliers } from './suppliers.ts';

export type { Again, Made, Repeatable } from './call.ts';

/** Every mutation of the graph by its subgraph, in an order in which they can be called. */
export const repeatable: Readonly<Record<string, Readonly<Record<string, Repeatable>>>> = {
  members: ofMembers,
  products: ofProducts,
  suppliers: ofSuppliers,
};
