/** A promise, and what settles it. */
export function withResolver<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(done => (resolve = done));
  return { promise, resolve };
}
