import type { FederationEvent } from '../events.js';
import { installTeller } from '../fixtures/install-teller.js';
import { sampleEvents } from '../fixtures/sample-events.js';
import type { Federation } from '../federation.js';
import { installFederation } from '../fixtures/install-federation.js';
import { FEDERATION } from '../registry.js';
import { subscribe } from './subscribe.js';

afterEach(() => void Reflect.deleteProperty(globalThis, FEDERATION));

it('hears what was before and what comes, until the undo', () => {
  const { tell } = installTeller();
  const listener = jest.fn<void, [FederationEvent]>();
  tell(sampleEvents.retry);
  const stop = subscribe(listener);
  tell(sampleEvents.failure);
  stop();
  tell(sampleEvents.fallback);
  expect(listener.mock.calls.map(([{ type }]) => type)).toEqual(['retry', 'failure']);
});

it('hears nothing of a runtime that tells nothing', () => {
  installFederation(() => ({ host: 'shell' }) as Federation);
  expect(subscribe(jest.fn())).not.toThrow();
});
