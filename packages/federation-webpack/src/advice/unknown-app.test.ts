import { adviseOnApp } from './unknown-app.js';

const location = { entry: 'http://localhost:1/app.js', global: 'app' };
const adviceOn = (app: string | undefined, known = ['shell', 'catalog']) =>
  adviseOnApp(
    { app },
    { snapshot: { apps: Object.fromEntries(known.map(name => [name, location])) }, fetch },
  );

it('names the nearest app', () => {
  expect(adviceOn('catlog')).toBe('No app is named "catlog". Did you mean catalog?');
});

it('lists those that there are, where none is near', () => {
  expect(adviceOn('billing')).toBe(
    'No app is named "billing"; the page knows catalog, shell. Correct the name, or add the app to the workspace.',
  );
  expect(adviceOn('billing', [])).toContain('the page knows none.');
});

it('says nothing of an app that is known, or of none', () => {
  expect(adviceOn('catalog')).toBeUndefined();
  expect(adviceOn(undefined)).toBeUndefined();
});
