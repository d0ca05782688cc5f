import type { AppLocation, Snapshot } from '@weft/federation-runtime/manifest';
import { markText } from './mark-text';

const snapshot = (given: Partial<Snapshot>): Snapshot => ({
  ...{ format: 1, environment: 'production', apps: {} },
  ...given,
});
const released: AppLocation = { entry: '/a.js', global: 'a', release: '1.0.0-aaaa' };
const local: AppLocation = { entry: 'http://localhost:3001/a.js', global: 'a' };
const live = { environment: 'production', id: '12', place: 'https://shop.example' };

it('is nothing on a page that everybody gets', () => {
  expect(markText(snapshot({ apps: { catalog: released } }))).toBeUndefined();
  expect(markText(snapshot({ apps: { catalog: local }, overrides: {} }))).toBeUndefined();
});

it('says which apps are from elsewhere', () => {
  const overrides = { catalog: 'http://localhost:3001', account: '1.4.0-3f2a91c0' };
  expect(markText(snapshot({ overrides }))).toBe(
    'catalog from http://localhost:3001, account in release 1.4.0-3f2a91c0',
  );
});

it.each<[Record<string, AppLocation>, string]>([
  [{ catalog: local, shell: released }, 'catalog from source, the rest from production 12'],
  [
    { catalog: local, cart: local, shell: released },
    'catalog and cart from source, the rest from production 12',
  ],
  [{ a: local, b: local, c: local }, 'a, b and c from source, the rest from production 12'],
  [{ shell: released }, 'nothing from source, the rest from production 12'],
])('says what a dev server has from source: %#', (apps, text) => {
  expect(markText(snapshot({ apps, live }))).toBe(text);
});
