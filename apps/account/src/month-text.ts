const long = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-US', { month: 'short' });

/** A month in a sentence: March 2026. */
export const monthText = (month: Date): string => long.format(month);

/** A month below its bar: Mar. */
export const shortMonthText = (month: Date): string => short.format(month);
