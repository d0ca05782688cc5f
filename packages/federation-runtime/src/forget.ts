/** Forgets whatever has a key that begins like this. */
export function forget(memory: Map<string, unknown>, beginning: string): void {
  for (const key of memory.keys()) if (key.startsWith(beginning)) memory.delete(key);
}
