import { performance } from 'node:perf_hooks';
import { installTeller } from '../fixtures/install-teller.js';
import { sampleEvents } from '../fixtures/sample-events.js';
import { FEDERATION } from '../registry.js';
import { markTimings, type TimingsClock } from './mark-timings.js';

// jsdom has no User Timing; Node's is the real one.
const clock = performance as unknown as TimingsClock;
const entries = () =>
  [...performance.getEntriesByType('measure'), ...performance.getEntriesByType('mark')].filter(({ name }) =>
    name.startsWith('weft:'),
  );
const devtools = (entry: object) => (entry as { detail: { devtools: unknown } }).detail.devtools;

afterEach(() => {
  performance.clearMarks();
  performance.clearMeasures();
  Reflect.deleteProperty(globalThis, FEDERATION);
});

it('measures the loading of a module, with what DevTools show of it', () => {
  const { tell } = installTeller();
  markTimings(clock);
  tell(sampleEvents.moduleLoaded);
  const [entry, ...others] = entries();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    entryType: 'measure',
    name: 'weft: catalog/CatalogPage',
    startTime: 15,
    duration: 25,
  });
  expect(devtools(entry as object)).toEqual({
    dataType: 'track-entry',
    track: 'Weft',
    color: 'primary',
    properties: [
      ['snapshot', '12'],
      ['app', 'catalog'],
      ['release', '1.4.0-3f2a91c'],
      ['module', 'catalog/CatalogPage'],
      ['url', 'https://example.com/catalog.js'],
      ['duration', '25'],
      ['ok', 'true'],
    ],
  });
});

it.each([
  ['entryLoaded', 'weft: catalog', 'secondary'],
  ['entryMissed', 'weft: catalog', 'error'],
  ['moduleMissed', 'weft: catalog/CatalogPage', 'error'],
] as const)('measures %s as "%s" in the colour %s', (event, name, color) => {
  const { tell } = installTeller();
  markTimings(clock);
  tell(sampleEvents[event]);
  expect(entries().map(entry => entry.name)).toEqual([name]);
  expect(entries().map(devtools)).toEqual([expect.objectContaining({ color })]);
});

it.each([
  ['failure', 'weft: failure catalog/CatalogPage'],
  ['fallback', 'weft: fallback catalog/CatalogPage'],
  ['refused', 'weft: refused'],
] as const)('marks a %s where it happened, as "%s"', (event, name) => {
  const { tell } = installTeller();
  markTimings(clock);
  tell(sampleEvents[event]);
  const [mark, ...others] = entries();
  expect(others).toEqual([]);
  expect(mark).toMatchObject({ entryType: 'mark', name, startTime: 40 });
  expect(devtools(mark as object)).toMatchObject({ dataType: 'marker', color: 'error' });
});

it('shows the message of a failure, not the error', () => {
  const { tell } = installTeller();
  markTimings(clock);
  tell({ ...sampleEvents.failure, to: undefined });
  const [shown] = entries().map(devtools) as { properties: [string, string][] }[];
  const properties = Object.fromEntries(shown?.properties ?? []);
  expect(properties).toMatchObject({ code: 'ENTRY_UNREACHABLE', message: 'no answer' });
  expect(properties).not.toHaveProperty('error');
  expect(properties).not.toHaveProperty('to');
});

it.each(['loadStart', 'retry', 'shared', 'conflict'] as const)('writes nothing of %s', event => {
  const { tell } = installTeller();
  markTimings(clock);
  tell(sampleEvents[event]);
  expect(entries()).toEqual([]);
});

it('writes what has happened before, and nothing after the undo, which leaves what is there', () => {
  const { tell, heard } = installTeller();
  tell(sampleEvents.moduleLoaded);
  const stop = markTimings(clock);
  expect(heard()).toBe(1);
  stop();
  expect(heard()).toBe(0);
  tell(sampleEvents.failure);
  expect(entries()).toHaveLength(1);
});
