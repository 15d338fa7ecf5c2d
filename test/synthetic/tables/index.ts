import type { Sizes } from '../sizes.ts';
import type { SyntheticTable } from '../table.ts';
import { frameTables } from './frame.ts';
import { membersTables } from './members.ts';
import { productsTables } from './products.ts';
import { suppliersTables } from './suppliers.ts';
import { usageTables } from './usages.ts';

/** Every table of a continent with its rows; those that others refer to come first. */
export function syntheticTables(sizes: Sizes, seed: number): SyntheticTable[] {
  return [
    ...frameTables,
    ...membersTables(sizes, seed),
    ...productsTables(sizes, seed),
    ...usageTables(sizes, seed),
    ...suppliersTables(sizes, seed),
  ];
}
