import { productModel } from './products.ts';

/** What is kept here of other subgraphs. */
export const readModels = [productModel];
