export {
  databaseUrlVariable,
  defaultDataDirectory,
  portVariable,
  readEnvironment,
  trustKeyVariable,
  type Environment,
} from './environment.ts';
export { subgraphConfig, type SubgraphConfig } from './subgraphConfig.ts';
