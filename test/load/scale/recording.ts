import type { Database } from '@community-graph/kit/database';

/** A statement as it went to the database. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Dialect = ReturnType<Database['dialect']>;
type Connection = Awaited<ReturnType<ReturnType<Dialect['createDriver']>['acquireConnection']>>;

/** The same database, which tells of every statement before it runs, with its parameters. */
export function recorded(database: Database, record: (statement: Statement) => void): Database {
  return { ...database, dialect: () => recordedDialect(database.dialect(), record) };
}

function recordedDialect(dialect: Dialect, record: (statement: Statement) => void): Dialect {
  // A driver hands out the same connection again and again.
  const watched = new WeakSet<Connection>();
  const watch = (connection: Connection): Connection => {
    if (watched.has(connection)) return connection;
    watched.add(connection);
    const run = connection.executeQuery.bind(connection);
    connection.executeQuery = (query, ...rest) => {
      record(query);
      return run(query, ...rest);
    };
    return connection;
  };
  return {
    createDriver() {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async (...given) => watch(await acquire(...given));
      return driver;
    },
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (kysely) => dialect.createIntrospector(kysely),
  };
}
