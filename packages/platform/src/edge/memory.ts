import { createLru } from './lru.js';

/** What was made once and never changes, by key. */
export interface Memory<T> {
  /** What is there now. */
  peek(key: string): T | undefined;
  /** What is there, or what `make` makes; it runs once, however many ask. What does not exist is not asked for again for a second. */
  load(key: string, make: () => Promise<T | undefined>): Promise<T | undefined>;
}

interface MemoryOptions<T> {
  /** Of all values together. */
  limit: number;
  /** @default every value weighs 1 */
  weigh?: (value: T) => number;
}

const MISS_MS = 1000;
const MISSES = 1000;

/** A memory of values that are made from what a store has. A failure is not remembered. */
export function createMemory<T>({ limit, weigh = () => 1 }: MemoryOptions<T>): Memory<T> {
  const kept = createLru<T>(limit);
  /** When to ask again. */
  const misses = createLru<number>(MISSES);
  const loading = new Map<string, Promise<T | undefined>>();

  const make = async (key: string, maker: () => Promise<T | undefined>) => {
    try {
      const value = await maker();
      if (value === undefined) misses.set(key, performance.now() + MISS_MS);
      else kept.set(key, value, weigh(value));
      return value;
    } finally {
      loading.delete(key);
    }
  };

  return {
    peek: key => kept.get(key),
    async load(key, maker) {
      const known = kept.get(key);
      if (known !== undefined) return known;
      if ((misses.get(key) ?? 0) > performance.now()) return undefined;
      const running = loading.get(key) ?? make(key, maker);
      loading.set(key, running);
      return running;
    },
  };
}
