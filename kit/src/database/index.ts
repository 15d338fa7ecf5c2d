export { dumpDirectory } from './dumpDirectory.ts';
export { key, moment, period } from './columns.ts';
export { openDatabase, serverSettings, type Database, type DatabaseLocation } from './database.ts';
export { openOrm, type Orm, type OrmOptions } from './orm.ts';
