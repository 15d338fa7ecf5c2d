import { figure } from './figures.ts';

/** What a size is called: the full size is a hundred times the one that counts as one. */
export const sizeTitle = (scale: number): string => `${figure(scale * 100)}x`;
