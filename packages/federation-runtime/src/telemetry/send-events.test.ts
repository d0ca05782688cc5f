import { installTeller } from '../fixtures/install-teller.js';
import { readText } from '../fixtures/read-text.js';
import { sampleEvents } from '../fixtures/sample-events.js';
import type { Federation } from '../federation.js';
import { installFederation } from '../fixtures/install-federation.js';
import { FEDERATION } from '../registry.js';
import { sendEvents, type SendEventsOptions } from './send-events.js';

const telemetry = '/_weft/telemetry';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  history.replaceState(null, '', '/');
  Reflect.deleteProperty(globalThis, FEDERATION);
  Reflect.deleteProperty(document, 'hidden');
});

const become = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Sends to a browser that takes everything, or what the test says. */
function send(options: SendEventsOptions = {}) {
  const beacon = jest.fn<boolean, [string, Blob]>(() => true);
  const stop = sendEvents({ beacon, ...options });
  /** The events of each request so far. */
  const sent = async () => {
    jest.useRealTimers();
    const texts = await Promise.all(beacon.mock.calls.map(([, body]) => readText(body)));
    return texts.map(text =>
      text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>),
    );
  };
  return { beacon, stop, sent };
}

it('sends what happened to the place that the snapshot names, together, five seconds after the first', async () => {
  const { tell } = installTeller({ telemetry, environment: 'production' });
  const { beacon, sent } = send();
  tell(sampleEvents.retry);
  jest.advanceTimersByTime(4000);
  tell(sampleEvents.fallback);
  jest.advanceTimersByTime(999);
  expect(beacon).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(beacon.mock.calls.map(([url]) => url)).toEqual([telemetry]);
  expect(jest.getTimerCount()).toBe(0);
  await expect(sent()).resolves.toEqual([
    [
      { ...sampleEvents.retry, environment: 'production', page: '/' },
      { ...sampleEvents.fallback, environment: 'production', page: '/' },
    ],
  ]);
});

it('waits anew for what comes after', () => {
  const { tell } = installTeller({ telemetry });
  const { beacon } = send({ interval: 100 });
  tell(sampleEvents.retry);
  jest.advanceTimersByTime(100);
  tell(sampleEvents.retry);
  jest.advanceTimersByTime(99);
  expect(beacon).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1);
  expect(beacon).toHaveBeenCalledTimes(2);
});

it('sends at once when the page goes out of view, and has no timer then', () => {
  const { tell } = installTeller({ telemetry });
  const { beacon } = send();
  tell(sampleEvents.failure);
  become(true);
  expect(beacon).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
  tell(sampleEvents.failure);
  become(false);
  expect(beacon).toHaveBeenCalledTimes(1);
});

it('tries again after the same time what the browser does not take, and not while the page is out of view', async () => {
  const { tell } = installTeller({ telemetry });
  const beacon = jest.fn<boolean, [string, Blob]>(() => false);
  send({ beacon });
  tell(sampleEvents.failure);
  jest.advanceTimersByTime(5000);
  become(true);
  expect(beacon).toHaveBeenCalledTimes(2);
  expect(jest.getTimerCount()).toBe(0);
  become(false);
  tell(sampleEvents.fallback);
  jest.advanceTimersByTime(5000);
  expect(beacon).toHaveBeenCalledTimes(3);
  beacon.mockReturnValue(true);
  jest.advanceTimersByTime(5000);
  expect(beacon).toHaveBeenCalledTimes(4);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
  await expect(readText(beacon.mock.lastCall?.[1] as Blob)).resolves.toMatch(
    /"failure".*\n.*"fallback".*\n$/,
  );
});

it('has no timer and sends nothing as long as nothing worth it happens', () => {
  const { tell } = installTeller({ telemetry });
  const { beacon } = send();
  tell(sampleEvents.loadStart);
  tell(sampleEvents.shared);
  expect(jest.getTimerCount()).toBe(0);
  become(true);
  expect(beacon).not.toHaveBeenCalled();
});

it('sends what has happened before, and what the caller wants', async () => {
  const { tell } = installTeller({ telemetry });
  tell(sampleEvents.loadStart);
  tell(sampleEvents.failure);
  const { sent } = send({ only: ({ type }) => type === 'load-start' });
  become(true);
  await expect(sent()).resolves.toEqual([[expect.objectContaining({ type: 'load-start' })]]);
});

it('says on which page each happened, without what comes after the path', async () => {
  const { tell } = installTeller({ telemetry });
  const { sent } = send();
  history.replaceState(null, '', '/catalog?customer=7#order');
  tell(sampleEvents.failure);
  history.replaceState(null, '', '/checkout');
  tell(sampleEvents.failure);
  become(true);
  const [events] = await sent();
  expect(events?.map(({ page }) => page)).toEqual(['/catalog', '/checkout']);
});

it('sends elsewhere on request', () => {
  const { tell } = installTeller();
  const { beacon } = send({ url: 'https://collect.example.com/' });
  tell(sampleEvents.failure);
  become(true);
  expect(beacon.mock.calls.map(([url]) => url)).toEqual(['https://collect.example.com/']);
});

it('uses the browser’s own beacon', () => {
  const { tell } = installTeller({ telemetry });
  const own = jest.fn<boolean, [string, Blob]>(() => true);
  Object.defineProperty(navigator, 'sendBeacon', { value: own, configurable: true });
  const stop = sendEvents();
  tell(sampleEvents.failure);
  become(true);
  expect(own.mock.calls).toEqual([[telemetry, expect.any(Blob)]]);
  expect(own.mock.contexts).toEqual([navigator]);
  stop();
  Reflect.deleteProperty(navigator, 'sendBeacon');
});

it('leaves no listener and no timer after the undo, and does not send what waited', () => {
  const { tell, heard } = installTeller({ telemetry });
  const { beacon, stop } = send();
  tell(sampleEvents.failure);
  stop();
  expect(heard()).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
  become(true);
  expect(beacon).not.toHaveBeenCalled();
});

it.each<[string, () => void]>([
  ['whose snapshot names no place', () => void installTeller()],
  ['with the first runtime of all', () => void installFederation(() => ({ host: 'shell' }) as Federation)],
])('leaves a page alone %s', (_, prepare) => {
  prepare();
  const listen = jest.spyOn(document, 'addEventListener');
  expect(sendEvents()).not.toThrow();
  expect(listen).not.toHaveBeenCalled();
});

it('sends nothing where an older runtime tells nothing', () => {
  installFederation(() => ({ snapshot: { telemetry } }) as Federation);
  const { beacon } = send();
  become(true);
  expect(beacon).not.toHaveBeenCalled();
});
