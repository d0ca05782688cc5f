import { expiryText, readPermission, signPermission } from './permission.js';

const SECRET = 'the secret of this deployment';
const permission = { environment: 'production', expires: 1_800_000_000 };
const token = signPermission(permission, SECRET);

it('is read again by whoever has the secret', () => {
  expect(readPermission(token, SECRET)).toEqual(permission);
});

it('goes into an address as it is', () => {
  expect(encodeURIComponent(token)).toBe(token);
});

it.each([
  ['another secret', token, 'another secret'],
  ['another environment', token.replace('production', 'staging'), SECRET],
  ['a later end', token.replace('1800000000', '1900000000'), SECRET],
  ['another signature', token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA'), SECRET],
  ['half a signature', token.slice(0, -10), SECRET],
  ['more behind it', `${token}A`, SECRET],
  ['nothing', '', SECRET],
  ['a name alone', 'production', SECRET],
])('counts nothing with %s', (_, text, secret) => {
  expect(readPermission(text, secret)).toBeUndefined();
});

it('says when it ends', () => {
  expect(expiryText(permission)).toBe('2027-01-15T08:00:00.000Z');
});
