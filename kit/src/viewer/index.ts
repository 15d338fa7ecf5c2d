export {
  minimumTrustKeyLength,
  statementHeader,
  statementReader,
  statementWriter,
  type StatementReader,
  type StatementWriter,
} from './statement.ts';
export { anonymous, roles, viewerKey, type Role, type Viewer } from './viewer.ts';
