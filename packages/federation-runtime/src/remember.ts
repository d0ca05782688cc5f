/** Promises by key; also one that only knows objects, and lets go of those that nobody has any more. */
interface Memory<K, P> {
  get(key: K): P | undefined;
  set(key: K, promise: P): unknown;
  delete(key: K): unknown;
}

/** The promise of a key: begun once, whoever asks, and remembered unless it fails. Who asks after a failure begins anew. */
export function remember<K, P extends Promise<unknown>>(memory: Memory<K, P>, key: K, begin: () => P): P {
  const known = memory.get(key);
  if (known) return known;
  const promise = begin();
  memory.set(key, promise);
  // Unless it has been forgotten meanwhile, and begun anew.
  promise.catch(() => memory.get(key) === promise && memory.delete(key));
  return promise;
}
