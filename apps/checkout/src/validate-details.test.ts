import type { Details } from './details';
import { validateDetails } from './validate-details';

const today = new Date(2026, 7, 31, 23, 59);

const good: Details = {
  email: 'robin@example.com',
  name: 'Robin Halvorsen',
  address: '12 Mill Lane',
  postalCode: '97201',
  city: 'Portland',
  country: 'US',
  cardNumber: '4242 4242 4242 4242',
  expiry: '08/26',
  cvc: '123',
};

const errorsOf = (change: Partial<Details>) => validateDetails({ ...good, ...change }, today);

test('accepts what is right', () => {
  expect(errorsOf({})).toEqual({});
});

test('an empty form is wrong in every field, in the order of the form', () => {
  const nothing = Object.fromEntries(Object.keys(good).map(name => [name, ' '])) as unknown as Details;
  expect(Object.keys(validateDetails(nothing, today))).toEqual(Object.keys(good));
});

test.each<[keyof Details, string]>([
  ['email', 'a@b.co'],
  ['postalCode', 'EC1A 1BB'],
  ['postalCode', '1010'],
  ['cardNumber', '4242424242424242'],
  ['cardNumber', ' 3782-822463-10005 '],
  ['expiry', '8/26'],
  ['expiry', '12 / 31'],
  ['cvc', '1234'],
])('%s may be "%s"', (name, text) => {
  expect(errorsOf({ [name]: text })).toEqual({});
});

test.each<[keyof Details, string]>([
  ['email', 'robin'],
  ['email', 'robin@example'],
  ['email', 'robin @example.com'],
  ['postalCode', '!'],
  ['postalCode', '12345678901'],
  ['country', ''],
  ['cardNumber', '4242 4242'],
  ['cardNumber', '4242 4242 4242 424x'],
  ['cardNumber', '12345678901234567890'],
  ['expiry', '13/27'],
  ['expiry', '0827'],
  ['expiry', '08/2027'],
  ['cvc', '12'],
  ['cvc', '12a'],
])('%s may not be "%s"', (name, text) => {
  expect(Object.keys(errorsOf({ [name]: text }))).toEqual([name]);
});

test('a card is good up to the last day of its month', () => {
  const expired = { expiry: 'This card has expired' };
  expect(validateDetails(good, new Date(2026, 8, 1))).toEqual(expired);
  expect(errorsOf({ expiry: '07/26' })).toEqual(expired);
  expect(errorsOf({ expiry: '12/25' })).toEqual(expired);
});
