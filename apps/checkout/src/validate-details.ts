import type { Details, DetailsErrors } from './details';

type Check = (text: string, today: Date) => string | undefined;

const needed =
  (message: string): Check =>
  text =>
    text === '' ? message : undefined;

const matching =
  (pattern: RegExp, message: string): Check =>
  text =>
    pattern.test(text) ? undefined : message;

// In the order of the form: the summary of errors follows it.
const checks: Record<keyof Details, Check> = {
  email: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Enter your email address, such as name@example.com'),
  name: needed('Enter your full name'),
  address: needed('Enter street and house number'),
  postalCode: matching(/^[\p{L}\d][\p{L}\d -]{1,9}$/u, 'Enter your postal code'),
  city: needed('Enter your city'),
  country: needed('Choose your country'),
  cardNumber: matching(/^(?:\d[\s-]*){12,19}$/, 'Enter the 12 to 19 digits of your card'),
  expiry: checkExpiry,
  cvc: matching(/^\d{3,4}$/, 'Enter the 3 or 4 digits of the security code'),
};

/** What is wrong with the details on a given day, apart from what only the check digit of the card tells. */
export function validateDetails(details: Details, today: Date): DetailsErrors {
  const names = Object.keys(checks) as (keyof Details)[];
  const results = names.map(name => [name, checks[name](details[name].trim(), today)] as const);
  return Object.fromEntries(results.filter(([, error]) => error !== undefined));
}

/** A card is good up to the last day of its month. */
function checkExpiry(text: string, today: Date): string | undefined {
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*\/\s*(\d{2})$/.exec(text) ?? [];
  if (month === undefined || year === undefined) return 'Enter month and year as on the card, such as 08/29';
  const dayAfter = new Date(2000 + Number(year), Number(month), 1);
  return today < dayAfter ? undefined : 'This card has expired';
}
