import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { parseSupergraph, readSupergraphText, type LoadedSupergraph } from './loadSupergraph.ts';

/** How a supergraph file is watched. */
export interface WatchOptions {
  /** The file; it may be replaced, also through a link. */
  readonly file: string;
  /** The text that is served already; the same text is no change. */
  readonly sdl: string;
  /**
   * Told of each new supergraph, one after the other. A rejection means that it is refused: it is logged, and
   * the supergraph before goes on.
   */
  readonly onChange: (supergraph: LoadedSupergraph) => void | Promise<void>;
  readonly logger: Logger;
  /** How long a change must have lain still until the file is read, in milliseconds; 100 when left out. */
  readonly settleMs?: number;
  /** How often the file is looked at where the system tells of no change, in milliseconds; 5000 when left out. */
  readonly pollMs?: number;
}

/** A watch that goes on. */
export interface SupergraphWatch {
  /** Ends it. A change that is being told is told to its end. */
  close(): Promise<void>;
}

/**
 * Tells of changes of a supergraph file. A file that cannot be used is refused, with its reason in one log line.
 * The watch does not keep the process alive.
 */
export function watchSupergraph(options: WatchOptions): SupergraphWatch {
  const { file, settleMs = 100, pollMs = 5000 } = options;
  const look = createLook(options);
  let isClosed = false;
  let looking = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  const lookInTurn = () => {
    looking = looking.then(() => (isClosed ? undefined : look()));
  };
  // The folder is watched, not the file: a file that is replaced is another file, and no change of the first.
  const stopWatching = watchFolder(dirname(file), () => {
    clearTimeout(settling);
    settling = setTimeout(lookInTurn, settleMs).unref();
  });
  // Changes behind links and on network drives are told by no system.
  const poll = setInterval(lookInTurn, pollMs).unref();
  lookInTurn();
  return {
    async close() {
      isClosed = true;
      stopWatching();
      clearTimeout(settling);
      clearInterval(poll);
      await looking;
    },
  };
}

/** Reads the file when it looks different, and tells what is new; never rejected. */
function createLook({ file, sdl, onChange, logger }: WatchOptions): () => Promise<void> {
  let seen: string | undefined;
  let served = sdl;
  let lastText = sdl;
  let lastReason: string | undefined;
  const refuse = (error: unknown) => {
    const reason = error instanceof OperatorError ? error.message : String(error);
    // A file that cannot be read has no text that would tell it from the last time.
    if (reason === lastReason) return;
    lastReason = reason;
    logger.warn({ file, reason }, 'a changed supergraph is refused; the one before goes on');
  };
  return async () => {
    try {
      const now = await appearance(file);
      if (now !== undefined && now === seen) return;
      const text = readSupergraphText(file);
      seen = now;
      if (text === lastText) return;
      lastText = text;
      lastReason = undefined;
      // A refused change was taken back.
      if (text === served) return;
      await onChange(parseSupergraph(text, file));
      served = text;
    } catch (error) {
      refuse(error);
    }
  };
}

/** What changes when a file changes or is another file; nothing when there is none. */
async function appearance(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && [found.ino, found.size, found.mtimeMs, found.ctimeMs].join();
}

/** Calls back when something in the folder changes, as far as the system tells. */
function watchFolder(folder: string, changed: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    // The folder may go away; the poll goes on.
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}
