import { useState } from 'react';

/** State that a tab keeps while pages come and go; `name`: its key. Where a browser keeps nothing, it lasts as long as the page. */
export function useKept<T>(
  name: string,
  initial: T,
  storage = () => sessionStorage,
): [T, (value: T) => void] {
  const key = `weft-inspector-${name}`;
  const [value, setValue] = useState(() => read<T>(storage, key) ?? initial);
  const keep = (next: T) => {
    setValue(next);
    write(storage, key, next);
  };
  return [value, keep];
}

function read<T>(storage: () => Storage, key: string): T | undefined {
  try {
    return (JSON.parse(storage().getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    storage().setItem(key, JSON.stringify(value));
  } catch {
    // Storage can be full or forbidden.
  }
}
