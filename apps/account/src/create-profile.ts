const key = 'weft.profile';

/** What the shop knows of the customer. Of a card only the last four digits are ever kept. */
export interface Profile {
  name: string;
  email: string;
  city: string;
  country: string;
  /** Last four digits of the saved card; empty without one. */
  cardEnding: string;
}

export interface CreateProfileOptions {
  /** Asked every time, because a browser that blocks site data throws when `localStorage` is so much as mentioned. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  /** Where other tabs are heard: `storage` events. */
  events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** The profile of whoever has saved none. */
  initial: Profile;
}

/** A profile that lives in the storage: tabs share it, and what is not understood there counts as not saved. */
export function createProfile({ storage, events, initial }: CreateProfileOptions) {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let profile = initial;

  const tell = () => listeners.forEach(listener => listener());
  const hear = (event: Event) => {
    const changed = (event as StorageEvent).key;
    if (changed === key || changed === null) tell();
  };

  return {
    /** Calls `listener` after each change, in this tab or another; gives the undo. */
    subscribe(listener: () => void): () => void {
      if (listeners.size === 0) events.addEventListener('storage', hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) events.removeEventListener('storage', hear);
      };
    },

    /** The profile: the same object until something changes. */
    getSnapshot(): Profile {
      const stored = attempt(() => storage().getItem(key), text);
      if (stored !== text) {
        text = stored;
        profile = parse(stored) ?? initial;
      }
      return profile;
    },

    /** Keeps a profile; as long as the page lasts where storage is full or blocked. */
    save(next: Profile): void {
      profile = next;
      const written = JSON.stringify(next);
      text = attempt(() => (storage().setItem(key, written), written), text);
      tell();
    },
  };
}

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

const parse = (text: string | null) =>
  attempt(() => {
    const value: unknown = JSON.parse(text ?? 'null');
    return isProfile(value) ? value : undefined;
  }, undefined);

function isProfile(value: unknown): value is Profile {
  const { name, email, city, country, cardEnding } = Object(value) as Partial<Record<keyof Profile, unknown>>;
  return [name, email, city, country, cardEnding].every(part => typeof part === 'string') && name !== '';
}
