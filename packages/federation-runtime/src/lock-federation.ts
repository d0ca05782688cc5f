import type { Emit } from './create-events.js';
import { FEDERATION } from './registry.js';

/**
 * Makes a registry the one of the page for good: neither it nor any member of it can be replaced. Attempts are told as events. In strict
 * code they fail with a TypeError, apart from an assignment to the registry's place, which is ignored.
 */
export function lockFederation<T extends object>(registry: T, emit: Emit, place: object = globalThis): T {
  const refuse = () => {
    emit({ type: 'refused', what: 'registry', message: 'it stays' });
    return false;
  };
  // Setting a member ends in defining it.
  const locked = new Proxy(registry, {
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
  });
  Object.defineProperty(place, FEDERATION, { get: () => locked, set: refuse });
  return locked;
}
