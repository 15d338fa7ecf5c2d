/** A cache that forgets what was used longest ago when it holds too many bytes. */
export interface BoundedCache<Value> {
  /** @param user who uses it: a value that is used by another one than its owner belongs to all from then on; nobody when left out */
  get(key: string, user?: string): Value | undefined;
  /**
   * @param bytes about what the value takes in memory; one that is larger than its owner's share is not kept
   * @param owner who brings it: all values of one owner take an eighth of the cache at the most. It belongs to all when left out.
   */
  set(key: string, value: Value, bytes: number, owner?: string): void;
  /** Whether a value is the one that is kept under a key. Looking is no use. */
  holds(key: string, value: Value): boolean;
  /** Whether there is a value under a key. Looking is no use. */
  has(key: string): boolean;
  /** Whose value it is; undefined when it belongs to all, or is not there. Looking is no use. */
  ownerOf(key: string): string | undefined;
  /** The values, the one that was used longest ago first. Looking is no use. */
  values(): Value[];
  /** What it holds now, in bytes. */
  readonly size: number;
}

/** The part of a cache that one owner may fill: no client can make it forget what the others use. */
const shareOfOne = 1 / 8;

interface Entry<Value> {
  readonly value: Value;
  readonly bytes: number;
  owner: string | undefined;
}

/** What one owner has in the cache. */
interface Holding {
  /** The keys, the one that was used longest ago first. */
  readonly keys: Set<string>;
  bytes: number;
}

/** Makes a cache that holds at most so many bytes. */
export function boundedCache<Value>(maximumBytes: number): BoundedCache<Value> {
  // A Map, as a Set, keeps the order of insertion: the first entry is the one that was used longest ago.
  const entries = new Map<string, Entry<Value>>();
  const holdings = new Map<string, Holding>();
  let size = 0;

  /** Takes an entry out of its owner's share. */
  function disown(key: string, entry: Entry<Value>): void {
    if (entry.owner === undefined) return;
    const holding = holdings.get(entry.owner)!;
    holding.keys.delete(key);
    holding.bytes -= entry.bytes;
    if (holding.keys.size === 0) holdings.delete(entry.owner);
    entry.owner = undefined;
  }

  function remove(key: string): void {
    const entry = entries.get(key);
    if (entry === undefined) return;
    disown(key, entry);
    entries.delete(key);
    size -= entry.bytes;
  }

  function own(key: string, { bytes, owner }: Entry<Value>): void {
    if (owner === undefined) return;
    let holding = holdings.get(owner);
    if (holding === undefined) holdings.set(owner, (holding = { keys: new Set(), bytes: 0 }));
    holding.keys.add(key);
    holding.bytes += bytes;
    for (const oldest of holding.keys) {
      if (holding.bytes <= maximumBytes * shareOfOne) break;
      remove(oldest);
    }
  }

  return {
    get(key, user) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      if (user !== undefined && user !== entry.owner) disown(key, entry);
      const keys = entry.owner === undefined ? undefined : holdings.get(entry.owner)!.keys;
      keys?.delete(key);
      keys?.add(key);
      return entry.value;
    },
    set(key, value, bytes, owner) {
      remove(key);
      if (bytes > maximumBytes * (owner === undefined ? 1 : shareOfOne)) return;
      const entry = { value, bytes, owner };
      entries.set(key, entry);
      size += bytes;
      own(key, entry);
      for (const oldest of entries.keys()) {
        if (size <= maximumBytes) break;
        remove(oldest);
      }
    },
    holds: (key, value) => entries.get(key)?.value === value,
    has: (key) => entries.has(key),
    ownerOf: (key) => entries.get(key)?.owner,
    values: () => [...entries.values()].map(({ value }) => value),
    get size() {
      return size;
    },
  };
}
