// Stands in for @weft/federation-runtime where apps are built without it.
import { load } from './load.ts';

export const loadRemote = (module: string) => load(module);
export const preloadRemote = (module: string) => load(module);
export const basePath = () => '';
export const Worker = globalThis.Worker;
