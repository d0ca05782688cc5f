/** The global object as the scripts of one snapshot see it. */
export type Globals = Record<PropertyKey, unknown>;

/**
 * Makes it: what a script sets is seen by the other scripts of the snapshot only, and goes with it; what it does not find there is the process's.
 */
export const createGlobals = (own: Globals): Globals =>
  new Proxy(Object.assign(Object.create(null) as Globals, own), {
    has: (target, key) => key in target || key in globalThis,
    // Getters of the process's own insist on its global object.
    get: (target, key) => (key in target ? target[key] : (Reflect.get(globalThis, key) as unknown)),
  });
