import { useSyncExternalStore } from 'react';
import type { AnnouncedPage, Federation } from '../federation.js';
import { onPages } from '../index.js';
import { federation } from '../registry.js';

// React wants the same list until it changes, and a registry gives a new one to each who asks.
const lists = new WeakMap<Federation, { pages: readonly AnnouncedPage[] }>();

/** The pages that the apps of this page announce, now and after each change. */
export const usePages = (): readonly AnnouncedPage[] =>
  useSyncExternalStore(onPages, currentPages, currentPages);

function currentPages(): readonly AnnouncedPage[] {
  const registry = federation();
  const known = lists.get(registry);
  if (known) return known.pages;
  const list = { pages: registry.pages() };
  lists.set(registry, list);
  onPages(() => (list.pages = registry.pages()));
  return list.pages;
}
