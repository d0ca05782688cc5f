/** Values by key, up to a weight in all. */
export interface Lru<T> {
  /** Counts as a use. */
  get(key: string): T | undefined;
  /** Takes the place of what was there. What is heavier than the whole limit is not kept. */
  set(key: string, value: T, weight?: number): void;
  delete(key: string): void;
  values(): IterableIterator<T>;
}

/** Keeps what was used last; lets go of what was not used for longest. `limit`: of all weights together; one weighs 1 by default. */
export function createLru<T>(limit: number): Lru<T> {
  // A Map keeps the order in which its keys came, so the first is the one that was not used for longest.
  const kept = new Map<string, { value: T; weight: number }>();
  let total = 0;

  const remove = (key: string) => {
    const entry = kept.get(key);
    if (!entry) return undefined;
    kept.delete(key);
    total -= entry.weight;
    return entry;
  };

  return {
    get(key) {
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value, weight = 1) {
      remove(key);
      if (weight > limit) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= limit) break;
        remove(oldest);
      }
    },
    delete: key => void remove(key),
    *values() {
      for (const { value } of kept.values()) yield value;
    },
  };
}
