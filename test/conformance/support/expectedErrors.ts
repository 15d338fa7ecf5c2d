import type { ExpectedError } from './conformanceCase.ts';

type Path = readonly (string | number)[];

/** The one error of a null where the schema allows none. */
export const violation = (...path: Path): ExpectedError => ({ path, code: 'NULL_IN_NON_NULL_FIELD' });

/** The one error of a field that must not be null, of an object that its subgraph does not have. */
export const absent = (...path: Path): ExpectedError => ({ path, code: 'ENTITY_NOT_FOUND' });

/** The error of a value that a subgraph should not have given. */
export const unusable = (...path: Path): ExpectedError => ({ path, code: 'SUBGRAPH_BAD_RESPONSE' });
