import { useSyncExternalStore } from 'react';

export const themes = ['light', 'dark', 'brand'] as const;
export type Theme = (typeof themes)[number];

interface ThemeOptions {
  /** A function, because a browser may forbid even the name. @default localStorage */
  storage?: () => Storage;
  /** What the system asks for. @default the media query for a dark scheme, light where there are no media queries */
  system?: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
}

const key = 'weft-theme';
const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

/** The theme of the page: the one that was chosen, here or in another tab, else what the system asks for. */
export function createTheme({
  storage = () => localStorage,
  system = globalThis.matchMedia?.('(prefers-color-scheme: dark)'),
}: ThemeOptions = {}) {
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach(listener => listener());
  let chosen = readChoice(storage);

  function readAgain(event: StorageEvent) {
    if (event.key !== key) return;
    chosen = readChoice(storage);
    notify();
  }

  function listen() {
    system?.addEventListener('change', notify);
    addEventListener('storage', readAgain);
  }

  function stopListening() {
    system?.removeEventListener('change', notify);
    removeEventListener('storage', readAgain);
  }

  return {
    subscribe(listener: () => void) {
      if (listeners.size === 0) listen();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopListening();
      };
    },
    getSnapshot: (): Theme => chosen ?? (system?.matches ? 'dark' : 'light'),
    choose(theme: Theme) {
      chosen = theme;
      writeChoice(storage, theme);
      notify();
    },
  };
}

function readChoice(storage: () => Storage): Theme | undefined {
  try {
    const value = storage().getItem(key);
    return isTheme(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function writeChoice(storage: () => Storage, theme: Theme) {
  try {
    storage().setItem(key, theme);
  } catch {
    // Storage can be full or forbidden: the choice then lasts as long as the page.
  }
}

/** The theme of this page. */
export const theme = createTheme();

/** The theme of this page, in React. */
export const useTheme = (): Theme => useSyncExternalStore(theme.subscribe, theme.getSnapshot, () => 'light');
