import { openReader } from '../../store/open-store.js';
import type { CallOf } from '../options.js';
import { storeLocation } from '../store-location.js';

/** A call of a command that only reads a store. */
export type ReadCall = CallOf<'status' | 'diff' | 'releases'>;

/** The store that a command is about, opened for reading: it needs no right to write. */
export const readerOf = ({ options, directory }: Pick<ReadCall, 'options' | 'directory'>) =>
  openReader(storeLocation(options.store, directory));
