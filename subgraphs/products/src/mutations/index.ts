export { changeUsage } from './changeUsage.ts';
export { confirmUsage, endUsage, reportUsage } from './usages.ts';
