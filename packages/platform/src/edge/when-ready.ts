/**
 * Goes on with a value that may be there already. At once then: a promise in the way of an answer costs the server more than the rest of
 * the work for it.
 */
export const whenReady = <T, R>(value: T | Promise<T>, use: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(use) : use(value);
