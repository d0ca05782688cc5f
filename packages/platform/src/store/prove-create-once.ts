import { randomUUID } from 'node:crypto';
import { PlatformError } from '../platform-error.js';
import type { ReleaseStore } from './release-store.js';

/** Stays where it is: that it cannot be written again is the proof. */
const KEY = 'proof/create-once';

/**
 * Writes a key twice, which must be refused the second time and change nothing; rejects with STORE_UNSAFE otherwise. Everything rests
 * on it: a store that ignores the condition would lose deploys, and nobody would be told.
 */
export async function proveCreateOnce(store: ReleaseStore): Promise<void> {
  await store.createOnce(KEY, randomContent());
  const before = await store.get(KEY);
  const written = await store.createOnce(KEY, randomContent());
  const after = await store.get(KEY);
  if (written) throw unsafe(store, 'it took a second write (it ignored "If-None-Match: *")');
  if (!before || !after) throw unsafe(store, 'what was written there cannot be read');
  if (!Buffer.from(before).equals(after)) throw unsafe(store, 'it refused a second write and kept it');
}

const randomContent = () => new TextEncoder().encode(randomUUID());

const unsafe = ({ place }: ReleaseStore, why: string) =>
  new PlatformError(
    'STORE_UNSAFE',
    `${place} cannot write a key only once: of ${KEY}, ${why}. Deploys would overwrite each other; use a store that knows conditional writes.`,
  );
