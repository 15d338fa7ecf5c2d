export { beyondBound } from './bounds.ts';
export {
  databaseUrlVariable,
  defaultDataDirectory,
  isProduction,
  portVariable,
  readEnvironment,
  readTimeoutVariable,
  readVariables,
  refuseConfiguration,
  trustKeyVariable,
  type Environment,
  unsafeReadTimeout,
} from './environment.ts';
export { nodeEnvironmentVariable } from './nodeEnvironment.ts';
export { unsafeProcess, unsafeTrustKey } from './production.ts';
export {
  auditQuotaOf,
  auditQuotaVariables,
  retentionOf,
  retentionVariables,
  unsafeRecordKeeping,
  type Retention,
} from './recordKeeping.ts';
export { subgraphConfig, type SubgraphConfig } from './subgraphConfig.ts';
export { isThisMachine } from './thisMachine.ts';
export { privateHostsVariable, unsafeAddresses } from './unsafeAddresses.ts';
export { unsafeDatabases } from './unsafeDatabases.ts';
