import { clampQuantity, isCartLine, type CartLine, type CartProduct } from './cart-line';

const key = 'weft.cart';

export interface CartOptions {
  /** Asked every time, because a browser that blocks site data throws when `localStorage` is so much as mentioned. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  /** Where other tabs are heard: `storage` events. */
  events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** A shopping cart. */
export interface Cart {
  /** Calls `listener` after each change, in this tab or another; gives the undo. */
  subscribe(listener: () => void): () => void;
  /** The lines in the order in which they were added: the same array until something changes. */
  getSnapshot(): readonly CartLine[];
  /** More of a product, up to 99 pieces. @default quantity 1 */
  add(product: CartProduct, quantity?: number): void;
  /** Sets how many pieces a line has, from 1 to 99; nothing for a product that is not in the cart. */
  setQuantity(id: string, quantity: number): void;
  remove(id: string): void;
  clear(): void;
}

/** A cart that lives in the storage: tabs share it, and what is not understood there counts as empty. */
export function createCart({ storage, events }: CartOptions): Cart {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let lines: readonly CartLine[] = [];

  function getSnapshot() {
    const stored = read(storage, text);
    if (stored !== text) {
      text = stored;
      lines = parse(stored);
    }
    return lines;
  }

  function write(next: readonly CartLine[]) {
    lines = next;
    text = save(storage, JSON.stringify(next)) ?? text;
    tell();
  }

  const tell = () => listeners.forEach(listener => listener());
  const change = (id: string, quantity: number) =>
    write(
      getSnapshot().map(line => (line.id === id ? { ...line, quantity: clampQuantity(quantity) } : line)),
    );

  // `key` is null when the other tab cleared the whole storage.
  const hear = (event: Event) => {
    const changed = (event as StorageEvent).key;
    if (changed === key || changed === null) tell();
  };

  return {
    subscribe(listener) {
      if (listeners.size === 0) events.addEventListener('storage', hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) events.removeEventListener('storage', hear);
      };
    },
    getSnapshot,
    add({ id, name, price }, quantity = 1) {
      const known = getSnapshot().find(line => line.id === id);
      if (known) change(id, known.quantity + quantity);
      else write([...lines, { id, name, price, quantity: clampQuantity(quantity) }]);
    },
    setQuantity: change,
    remove: id => write(getSnapshot().filter(line => line.id !== id)),
    clear: () => write([]),
  };
}

/** What is stored, or `known` where storage cannot be read. */
function read(storage: CartOptions['storage'], known: string | null): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return known;
  }
}

/** The text if it is kept; undefined where storage is full or blocked: the cart then lasts as long as the page. */
function save(storage: CartOptions['storage'], text: string): string | undefined {
  try {
    storage().setItem(key, text);
    return text;
  } catch {
    return undefined;
  }
}

function parse(text: string | null): readonly CartLine[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isCartLine) : [];
  } catch {
    return [];
  }
}
