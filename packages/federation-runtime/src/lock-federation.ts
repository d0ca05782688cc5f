import type { Emit } from './create-events.js';
import type { Federation } from './federation.js';
import { FEDERATION } from './registry.js';

/**
 * Makes a registry the one of the page for good: neither it nor any member of it can be replaced. An attempt fails, in strict code with a
 * TypeError, and is told as an event.
 */
export function lockFederation(registry: Federation, emit: Emit, place: object = globalThis): Federation {
  const refuse = () => {
    emit({ type: 'refused', what: 'registry', message: 'A script tried to change the registry of the page' });
    return false;
  };
  const locked = new Proxy(registry, {
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
  });
  Object.defineProperty(place, FEDERATION, { get: () => locked, set: refuse });
  return locked;
}
