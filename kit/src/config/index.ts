export {
  databaseUrlVariable,
  defaultDataDirectory,
  portVariable,
  readEnvironment,
  type Environment,
} from './environment.ts';
export { subgraphConfig, type SubgraphConfig } from './subgraphConfig.ts';
