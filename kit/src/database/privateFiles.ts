import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OperatorError } from '../errors/index.ts';

/** What stands beside an embedded database and belongs to it: its lock, its unfinished form and its sockets. */
const companion = /^\.(lock(\.\d+(\.stale)?)?|creating|[a-z]+\.sock)$/;

/**
 * Makes an embedded database readable by its owner alone: folders 0700, files 0600, whatever the umask was when they were
 * made. It covers the database's directory, its companions, and the folder that holds them when that holds databases only.
 * A folder of another purpose is left as it is. Windows has no modes; nothing is done there.
 * @param directory of the database, which need not exist; the folder that holds it is made when absent
 * @throws OperatorError DATABASE_NOT_PRIVATE when something belongs to another user or stays open to others, or when the
 * directory is a symbolic link: its lock would stand beside the link, and its files elsewhere
 */
export function makePrivate(directory: string): void {
  const path = resolve(directory);
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.geteuid === undefined) return;
  // From the outside in: nobody else can swap what is in a folder that is private already.
  secureFolder(folder, basename(path));
  for (const name of readdirSync(folder)) {
    if (name.startsWith(basename(path)) && companion.test(name.slice(basename(path).length))) {
      secureTree(join(folder, name));
    }
  }
  if (existing(path)?.isSymbolicLink()) {
    throw notPrivate(`${path} is a symbolic link.`, 'Set DATA_DIR to the folder of what it leads to.');
  }
  secureTree(path);
}

/** The databases that this process has open, and the umask it had before the first. */
const open = { count: 0, umask: 0 };

/**
 * Makes the files that this process writes from now on readable by its owner alone: PGlite gives its files the mode that
 * the umask leaves.
 * @returns restores the umask that was there before, when no other caller needs it any more
 */
export function restrictNewFiles(): () => void {
  const before = process.umask(0o077);
  if (open.count === 0) open.umask = before;
  open.count += 1;
  return () => {
    open.count -= 1;
    if (open.count === 0) process.umask(open.umask);
  };
}

function secureFolder(path: string, database: string): void {
  const link = lstatSync(path);
  if (link.isSymbolicLink()) requireOwner(path, link, [process.geteuid!(), 0]);
  const { uid, mode } = statSync(path);
  const isOwn = uid === process.geteuid!();
  // A folder with the sticky bit, such as /tmp, is meant to be shared.
  if (isOwn && (mode & 0o1000) === 0 && holdsDatabasesOnly(path, database)) return tighten(path, 0o700);
  requireOwner(path, { uid }, [process.geteuid!(), 0]);
  if ((mode & 0o022) === 0) return;
  throw notPrivate(`Others may write in ${path}.`, 'Set DATA_DIR to a folder of its own.');
}

/** Whether nothing but embedded databases and their companions are in a folder; `lost+found` is the file system's. */
function holdsDatabasesOnly(folder: string, database: string): boolean {
  return (
    basename(folder) === '.data' ||
    readdirSync(folder).every(
      (name) =>
        name === database ||
        name === 'lost+found' ||
        companion.test(name.slice(name.indexOf('.'))) ||
        existsSync(join(folder, name, 'PG_VERSION')),
    )
  );
}

function secureTree(path: string): void {
  const entry = existing(path);
  // A link within a database is not followed; one that vanished just now is another start's lock.
  if (entry === undefined || entry.isSymbolicLink()) return;
  requireOwner(path, entry, [process.geteuid!()]);
  const mode = entry.isDirectory() ? 0o700 : 0o600;
  if ((entry.mode & 0o777) !== mode) tighten(path, mode);
  if (entry.isDirectory()) for (const name of readdirSync(path)) secureTree(join(path, name));
}

function tighten(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw notPrivate(`The mode of ${path} cannot be set (${(error as NodeJS.ErrnoException).code}).`, remedy(path));
  }
  const after = statSync(path, { throwIfNoEntry: false });
  // Some file systems take a mode and keep none.
  if (after !== undefined && (after.mode & 0o077) !== 0) {
    throw notPrivate(`The file system of ${path} keeps no modes, so that others can read it.`, remedy(path));
  }
}

function requireOwner(path: string, { uid }: Pick<Stats, 'uid'>, allowed: readonly number[]): void {
  if (allowed.includes(uid)) return;
  throw notPrivate(`${path} belongs to user ${uid}; this process runs as user ${process.geteuid!()}.`, remedy(path));
}

const remedy = (path: string) =>
  `Start as the user who owns it, give it to this one (chown -R ${process.geteuid!()} ${path}; chmod -R go= ${path}), or set DATA_DIR to another folder.`;

const notPrivate = (what: string, advice: string) =>
  new OperatorError('DATABASE_NOT_PRIVATE', `The embedded database is not private. ${what} ${advice}`);

function existing(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
