export {
  defineClaim,
  defineSource,
  provenance,
  type Confidence,
  type DatePrecision,
  type ProvenanceItem,
  type SourceRow,
} from './entities.ts';
export { claimLoader } from './loaders.ts';
export { claimResolvers, claimsAbout, provenanceResolvers } from './resolvers.ts';
export { readSeedFile, type SeedClaim, type SeedPeriod, type SeedSource } from './seedFile.ts';
