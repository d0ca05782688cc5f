/** A snapshot that is newer than the one of the page. */
export interface Update {
  id: string;
  /** Loads the page afresh, with the newer snapshot, unless someone holds it; tells whether it does. */
  apply(): boolean;
}

/** Hears of an update, and with undefined that there is none any more: the environment is back at the page's own snapshot. */
export type UpdateListener = (update: Update | undefined) => void;

/** Whether there is a newer snapshot than the page's own, and who wants to stay with that. */
export interface Updates {
  /** Takes note of the snapshot that is the newest now. */
  learn(newest: string): void;
  /** Whether the page should make way for a newer snapshot: there is one, and nobody holds it. */
  isDue(): boolean;
  /** Tells of an update: at once when one is known, and with undefined when it is taken back. Gives the undo. */
  onUpdate(listener: UpdateListener): () => void;
  /** Keeps the page on its snapshot until the function is called that it gives. */
  holdUpdate(): () => void;
}

/** Makes the updates of one page, whose snapshot is `id`. */
export function createUpdates(id: string | undefined, reload: () => void = () => location.reload()): Updates {
  const listeners = new Set<UpdateListener>();
  const holds = new Set<object>();
  let update: Update | undefined;

  const apply = () => {
    const free = holds.size === 0;
    if (free) reload();
    return free;
  };

  return {
    learn(newest) {
      if (newest === (update?.id ?? id)) return;
      update = newest === id ? undefined : { id: newest, apply };
      listeners.forEach(listener => listener(update));
    },

    isDue: () => update !== undefined && holds.size === 0,

    onUpdate(listener) {
      listeners.add(listener);
      if (update) listener(update);
      return () => void listeners.delete(listener);
    },

    holdUpdate() {
      const hold = {};
      holds.add(hold);
      return () => void holds.delete(hold);
    },
  };
}
