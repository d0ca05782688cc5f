import { loadEnd, loadStart, retry, share } from '../fixtures/sample-events';
import { describeModules } from './module-facts';

it('has what is being loaded, and then how long it took', () => {
  const about = { id: 'catalog/CatalogPage', app: 'catalog', release: '1.0.0-aaaa', start: 10 };
  expect(describeModules([loadStart()])).toEqual([{ ...about, state: 'loading' }]);
  expect(describeModules([loadStart(), loadEnd()])).toEqual([{ ...about, state: 'loaded', duration: 25 }]);
});

it('is in the order of being asked for, not of being there', () => {
  const early = { module: 'catalog/search', start: 5, duration: 90, time: 95 };
  expect(describeModules([loadEnd(), loadEnd(early)]).map(({ id }) => id)).toEqual([
    'catalog/search',
    'catalog/CatalogPage',
  ]);
});

it('counts the first that asked for a module, not those that found it there', () => {
  const again = { start: 80, duration: 1, time: 81 };
  const events = [loadStart(), loadStart({ time: 12 }), loadEnd(), loadStart({ time: 80 }), loadEnd(again)];
  expect(describeModules(events)).toMatchObject([{ state: 'loaded', start: 10, duration: 25 }]);
});

it('counts the newest attempt after a failure', () => {
  const events = [loadStart(), loadEnd({ ok: false })];
  expect(describeModules(events)).toMatchObject([{ state: 'failed', start: 10, duration: 25 }]);
  const retried = [...events, loadStart({ time: 90 })];
  expect(describeModules(retried)).toMatchObject([{ state: 'loading', start: 90 }]);
  const there = [...retried, loadEnd({ start: 90, duration: 7, time: 97 })];
  expect(describeModules(there)).toMatchObject([{ state: 'loaded', start: 90, duration: 7 }]);
});

it('tells the same module of two releases apart', () => {
  const other = { url: 'https://shop.example/old.js', release: '0.9.0-bbbb' };
  const found = describeModules([loadEnd({ ok: false }), loadEnd({ ...other, start: 40 })]);
  expect(found.map(({ release, state }) => [release, state])).toEqual([
    ['1.0.0-aaaa', 'failed'],
    ['0.9.0-bbbb', 'loaded'],
  ]);
});

it('calls the entry of an app by the app', () => {
  expect(describeModules([loadEnd({ module: undefined })])).toMatchObject([
    { id: 'catalog', app: 'catalog' },
  ]);
});

it('has nothing of other events', () => {
  expect(describeModules([retry(), share()])).toEqual([]);
});
