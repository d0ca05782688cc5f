/** @jest-environment node */
import { latestUrl, snapshotUrl, withoutCanaries } from './edge-addresses.js';

it('are those of an environment, and lead nowhere else', () => {
  expect(latestUrl('production')).toBe('/_weft/environments/production/latest');
  expect(snapshotUrl('pr-42', '12+catalog')).toBe('/_weft/snapshots/pr-42/12+catalog.json');
  const { pathname } = new URL(snapshotUrl('../a', '../../b'), 'https://shop.example');
  expect(pathname).toMatch(/^\/_weft\/snapshots\//);
});

it.each(['12', '12+catalog', '12+a+b'])('know what everybody gets of %s', id => {
  expect(withoutCanaries(id)).toBe('12');
});
