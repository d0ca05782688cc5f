import { loadRemote } from '@weft/federation-runtime';
import type * as Reader from 'identity-remote/reader';
import * as store from './store';

/** Compares what a static import gave with what loading gives, and the own module with the one that comes through the container. */
export async function answers(imported: typeof Reader, loading: Promise<typeof Reader>): Promise<string[]> {
  const loaded = await loading;
  const throughContainer = await loadRemote<typeof store>('identity-host/store');
  return [
    loaded === imported ? 'same remote module' : 'two remote modules',
    loaded.Reader === imported.Reader ? 'same export' : 'two exports',
    throughContainer.Store === store.Store ? 'same own module' : 'two own modules',
    imported.storeOfHost === store.Store ? 'same in the remote' : 'another one in the remote',
  ];
}
