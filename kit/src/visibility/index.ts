export { confidentialTables, type ConfidentialTables } from './confidentialTables.ts';
export { nobody, seenBy, visibleTo } from './visibleTo.ts';
