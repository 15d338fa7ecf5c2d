export { separateRequiredArguments, type RequiredArguments } from './requiredArguments.ts';
export type { Requirements } from './requirements.ts';
