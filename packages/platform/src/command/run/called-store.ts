import { openReader, openStore } from '../../store/open-store.js';
import { storeLocation } from '../store-location.js';

interface StoreCall {
  options: { store: string | undefined };
  directory: string;
}

/** The store that a command is about, opened for reading: it needs no right to write. */
export const readerOf = ({ options, directory }: StoreCall) =>
  openReader(storeLocation(options.store, directory));

/** The store that a command is about, opened for writing. */
export const storeOf = ({ options, directory }: StoreCall) =>
  openStore(storeLocation(options.store, directory));
