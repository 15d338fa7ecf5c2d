import { keys } from './keys/cases.ts';
import { provides } from './provides/cases.ts';
import { requires } from './requires/cases.ts';
import type { Feature } from './support/conformanceCase.ts';

/** Every feature, in the order of `docs/conformance.md`. */
export const features: readonly Feature[] = [keys, requires, provides];
