const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

const short = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 3,
});

/** An amount in cents as text, to the cent: for sentences and plain pages; elsewhere there is `Price`. */
export const exactMoney = (cents: number): string => exact.format(cents / 100);

/** An amount in cents in a few characters, such as $312 or $1.25K. */
export const shortMoney = (cents: number): string => short.format(cents / 100);
