/** What a map has under a key of several parts; `value` is put there if there is none. */
export function addTo<T>(map: Map<string, T>, key: readonly unknown[], value: T): T {
  const id = JSON.stringify(key);
  const found = map.get(id) ?? value;
  map.set(id, found);
  return found;
}
