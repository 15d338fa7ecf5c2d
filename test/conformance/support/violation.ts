import type { ExpectedError } from './conformanceCase.ts';

/** The one error of a null where the schema allows none. */
export const violation = (...path: readonly (string | number)[]): ExpectedError => ({ path });
