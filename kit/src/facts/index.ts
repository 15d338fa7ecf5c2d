export {
  defineSource,
  provenance,
  type Confidence,
  type DatePrecision,
  type ProvenanceItem,
  type SourceRow,
} from './entities.ts';
export { ratio } from './ratio.ts';
export { provenanceResolvers, source } from './resolvers.ts';
export { readSeedFile, type SeedPeriod, type SeedSource } from './seedFile.ts';
export { secretariat, stateReport, withReport, type Reporter } from './report.ts';
