import type { Orm } from '../database/index.ts';
import { clientError } from '../errors/index.ts';
import type { Logger } from '../telemetry/index.ts';
import type { Peer } from './peer.ts';
import { catchUp, syncedModels, type ReadModel } from './readModel.ts';

/** The subgraphs that read models are fed from, by name. */
export type Peers = Readonly<Record<string, Peer>>;

/** Keeps the read models of a subgraph up to date. */
export interface Follower {
  /**
   * Brings every read model up to the end of its feed, once.
   * @throws when a peer is not given, does not answer, or answers with errors, and when the follower is closed before
   */
  sync(peers: Peers): Promise<void>;
  /**
   * Goes on doing so until it is closed; a peer that fails is asked again.
   * @returns when every read model has been brought up to date once, or the follower was closed
   */
  follow(peers: Peers): Promise<void>;
  /**
   * Makes sure that a read model holds everything its owner had when it was first read.
   * @throws NOT_READY before that
   */
  require(model: string): void;
  /** Ends following, after the page that is being applied. */
  close(): Promise<void>;
}

/** How often a follower asks for news, in milliseconds. */
const usualPauseMs = 2_000;

/** How long a peer may fail until the log says so, in milliseconds: processes that start together wait for each other. */
const patienceMs = 30_000;

/**
 * @param schema the PostgreSQL schema with the table `read_model`; not touched without models
 * @param today the day it is, whenever it is asked
 */
export async function createFollower(
  orm: Orm,
  schema: string,
  models: readonly ReadModel[],
  logger: Logger,
  today: () => string,
  pauseMs = usualPauseMs,
): Promise<Follower> {
  const ready = new Set(models.length === 0 ? [] : await syncedModels(orm, schema, models));
  const closing = Promise.withResolvers<void>();
  let closed = false;
  const loops: Promise<void>[] = [];
  const broughtToDay = new Map<ReadModel, string>();
  const wait = async (ms: number): Promise<boolean> => {
    await pause(ms, closing.promise);
    return !closed;
  };

  const syncOne = async (model: ReadModel, peers: Peers): Promise<void> => {
    const peer = peers[model.peer];
    if (peer === undefined) throw new Error(`the read model ${model.name} needs the subgraph ${model.peer}`);
    await catchUp(orm, schema, model, peer, wait);
    // A wait that closing cut short ends before the end of the feed.
    if (closed) throw new Error(`the follower of ${schema} is closed`);
    await bringToDay(model);
    ready.add(model.name);
  };

  const bringToDay = async (model: ReadModel): Promise<void> => {
    const day = today();
    if (model.onNewDay === undefined || broughtToDay.get(model) === day) return;
    await orm.fork().transactional(model.onNewDay);
    broughtToDay.set(model, day);
  };

  const followOne = async (model: ReadModel, peers: Peers, whenSynced: () => void): Promise<void> => {
    let failingSince: number | undefined;
    let told = false;
    do {
      try {
        await syncOne(model, peers);
        whenSynced();
        if (told) logger.warn({ model: model.name, peer: model.peer }, 'the feed of a read model answers again');
        failingSince = undefined;
        told = false;
      } catch (err) {
        failingSince ??= performance.now();
        if (!closed && !told && performance.now() - failingSince > patienceMs) {
          told = true;
          logger.warn({ model: model.name, peer: model.peer, err }, 'a read model is not fed; it is tried again');
        }
      }
    } while (await wait(pauseMs));
    whenSynced();
  };

  return {
    sync: async (peers) => void (await Promise.all(models.map((model) => syncOne(model, peers)))),
    async follow(peers) {
      const synced = models.map((model) => {
        const first = Promise.withResolvers<void>();
        loops.push(followOne(model, peers, first.resolve));
        return first.promise;
      });
      await Promise.all(synced);
    },
    require(model) {
      if (ready.has(model)) return;
      throw clientError(
        'NOT_READY',
        `The ${schema} subgraph has not read its copy of "${model}" to the end yet, which this field needs. Try again in a few seconds.`,
        { model },
      );
    },
    async close() {
      closed = true;
      closing.resolve();
      await Promise.all(loops);
    },
  };
}

async function pause(ms: number, cut: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([promise, cut]);
  clearTimeout(timer);
}
