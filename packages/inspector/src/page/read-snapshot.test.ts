import { installSnapshot } from '../fixtures/install-snapshot';
import { readSnapshot } from './read-snapshot';

it('reads what came with the HTML', () => {
  installSnapshot({
    environment: 'production',
    id: '12',
    apps: { catalog: { entry: '/c.js', global: 'c' } },
  });
  expect(readSnapshot()).toMatchObject({
    environment: 'production',
    id: '12',
    apps: { catalog: { entry: '/c.js' } },
  });
});

it.each([
  ['no JSON', '{"apps":'],
  ['no snapshot', '{"environment":"production"}'],
  ['null', 'null'],
  ['empty', ''],
])('gives none where that is %s', (_, text) => {
  installSnapshot({}).textContent = text;
  expect(readSnapshot()).toBeUndefined();
});

it('gives none on a page of another tool', () => {
  expect(readSnapshot()).toBeUndefined();
});
