import { createOrders } from './create-orders';

/** The day on which the page was opened. */
export const today = new Date();

/** The orders of the customer who is signed in. Made up: the shop is a demonstration. */
export const orders = createOrders({ count: 43, seed: 195, today });
