export { separateRequiredArguments, type RequiredArguments } from './requiredArguments.ts';
