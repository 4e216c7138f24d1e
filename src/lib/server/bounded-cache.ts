/** Keeps what was used most recently, up to a total weight. */
export interface BoundedCache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** Total weight of what is kept. */
  weight(): number;
}

/**
 * Makes a cache that forgets the least recently used values once their `weigh` adds up to more than `limit`. A value
 * heavier than the limit is not kept at all.
 */
export function createBoundedCache<V>(limit: number, weigh: (value: V) => number): BoundedCache<V> {
  // A Map iterates in order of insertion, so that the first key is the one not used for longest.
  const kept = new Map<string, V>();
  let total = 0;

  function forget(key: string): V | undefined {
    const value = kept.get(key);
    if (value !== undefined && kept.delete(key)) total -= weigh(value);
    return value;
  }

  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set(key, value) {
      forget(key);
      const weight = weigh(value);
      if (weight > limit) return;
      kept.set(key, value);
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= limit) break;
        forget(oldest);
      }
    },
    weight: () => total,
  };
}
