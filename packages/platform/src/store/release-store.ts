/** An object of a store. */
export interface StoredObject {
  key: string;
  bytes: number;
  /** When it was written, by the store's clock. */
  modified: Date;
}

/** A store as those see it that only read: an edge needs no right to write. */
export interface ReleaseReader {
  /** Names the store to people: a folder, or bucket and endpoint. */
  readonly place: string;
  /** The content of a key, or undefined. Rejects with STORE_UNREACHABLE. */
  get(key: string, options?: { signal?: AbortSignal }): Promise<Uint8Array | undefined>;
  /** Objects whose key begins with `prefix`, by key in ascending order of its UTF-8 bytes; only those after the key `after`. Rejects with STORE_UNREACHABLE. */
  list(prefix: string, options?: { after?: string; signal?: AbortSignal }): AsyncIterable<StoredObject>;
}

/**
 * The one port of the platform: what a store has to offer. Keys are paths of plain segments (`checkKey`).
 * Nothing that is written ever changes; `createOnce` is the only way to write. A call whose signal is aborted rejects with the
 * reason of the signal.
 */
export interface ReleaseStore extends ReleaseReader {
  /**
   * Writes `content` when the key is free, and tells whether this call did. Of many that try at once, exactly one is told true;
   * whoever reads the key sees nothing or all of it. Rejects with STORE_UNREACHABLE or DISK_FULL, and then nothing is there
   * or the same content, so it can be repeated.
   */
  createOnce(key: string, content: Uint8Array, options?: { signal?: AbortSignal }): Promise<boolean>;
  /** Takes a key away; nothing happens where there is none. */
  delete(key: string): Promise<void>;
}
