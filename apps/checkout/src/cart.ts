import { useSyncExternalStore } from 'react';
import type { CartLine } from './cart-line';
import { createCart } from './create-cart';

export type { CartLine, CartProduct } from './cart-line';

/** The cart of this browser. */
export const cart = createCart({ storage: () => localStorage, events: globalThis });

/** The lines of the cart, now and after each change. */
export const useCart = (): readonly CartLine[] =>
  useSyncExternalStore(cart.subscribe, cart.getSnapshot, () => none);

// What a server knows of it.
const none: readonly CartLine[] = [];
