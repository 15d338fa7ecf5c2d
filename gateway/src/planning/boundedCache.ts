/** A cache that forgets what was used longest ago when it holds too many bytes. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  /** @param bytes about what the value takes in memory; one that is larger than the cache is not kept */
  set(key: string, value: Value, bytes: number): void;
  /** The values, the one that was used longest ago first. Looking is no use. */
  values(): Value[];
  /** What it holds now, in bytes. */
  readonly size: number;
}

/** Makes a cache that holds at most so many bytes. */
export function boundedCache<Value>(maximumBytes: number): BoundedCache<Value> {
  // A Map keeps the order of insertion: the first entry is the one that was used longest ago.
  const entries = new Map<string, { value: Value; bytes: number }>();
  let size = 0;
  const remove = (key: string) => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    entries.delete(key);
    size -= entry.bytes;
    return entry;
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      remove(key);
      if (bytes > maximumBytes) return;
      entries.set(key, { value, bytes });
      size += bytes;
      for (const oldest of entries.keys()) {
        if (size <= maximumBytes) break;
        remove(oldest);
      }
    },
    values: () => [...entries.values()].map(({ value }) => value),
    get size() {
      return size;
    },
  };
}
