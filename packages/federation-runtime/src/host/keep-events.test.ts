import { installFederation } from '../fixtures/install-federation.js';
import { installTeller } from '../fixtures/install-teller.js';
import { sampleEvents } from '../fixtures/sample-events.js';
import type { FederationEvent } from '../events.js';
import type { Federation } from '../federation.js';
import { FEDERATION } from '../registry.js';
import { KEPT, keepEvents } from './keep-events.js';

afterEach(() => void Reflect.deleteProperty(globalThis, FEDERATION));

const open = () => {
  const place: { [KEPT]?: FederationEvent[] } = {};
  return { place, types: () => place[KEPT]?.map(({ type }) => type) };
};

it('keeps what was told before and what comes, in order, until the undo', () => {
  const { tell } = installTeller();
  const { place, types } = open();
  tell(sampleEvents.loadStart);
  const stop = keepEvents(place);
  tell(sampleEvents.moduleLoaded);
  expect(types()).toEqual(['load-start', 'load-end']);
  stop();
  tell(sampleEvents.retry);
  expect(types()).toEqual(['load-start', 'load-end']);
});

it('keeps the events themselves, so that who hears of one anew knows it again', () => {
  const { tell } = installTeller();
  const { place } = open();
  keepEvents(place);
  tell(sampleEvents.failure);
  expect(place[KEPT]?.[0]).toBe(sampleEvents.failure);
});

it('keeps no more than it may: the oldest go', () => {
  const { tell } = installTeller();
  const { place, types } = open();
  keepEvents(place, 2);
  [sampleEvents.retry, sampleEvents.fallback, sampleEvents.shared].forEach(tell);
  expect(types()).toEqual(['fallback', 'share']);
});

it('keeps longest what is not of loading', () => {
  const { tell } = installTeller();
  const { place, types } = open();
  keepEvents(place, 2);
  [sampleEvents.shared, sampleEvents.loadStart, sampleEvents.moduleLoaded, sampleEvents.failure].forEach(
    tell,
  );
  expect(types()).toEqual(['share', 'failure']);
});

it('keeps nothing on a page whose runtime tells nothing', () => {
  installFederation(() => ({ host: 'shell' }) as Federation);
  const { place, types } = open();
  expect(keepEvents(place)).not.toThrow();
  expect(types()).toEqual([]);
});
