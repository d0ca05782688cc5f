/** Outside state, as React takes it: `useSyncExternalStore(store.subscribe, store.read)`. */
export interface Store<T> {
  /** Hears of changes. Gives the undo. */
  subscribe(listener: () => void): () => void;
  /** The same value until it has changed. */
  read(): T;
}
