const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** A price in cents as text, for where `component-library/Price` cannot be relied on. */
export const priceText = (cents: number): string => dollars.format(cents / 100);
