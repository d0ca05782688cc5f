/**
 * A promise that tells its state, and whose `then` answers at once when it is settled. React's `use` reads `status` and `value`,
 * React's `lazy` calls `then`: with both, a module that is already there suspends nothing.
 */
export type RemotePromise<T> = Promise<T> & RemoteState<T>;

type RemoteState<T> =
  { status: 'pending' } | { status: 'fulfilled'; value: T } | { status: 'rejected'; reason: unknown };

/** Makes a RemotePromise of a promise, or of a value that is there already. */
export function remotePromise<T>(source: T | PromiseLike<T>): RemotePromise<T> {
  const plain = Promise.resolve(source);
  const promise = plain as RemotePromise<T>;
  // Promise.resolve gives a promise back as it is; one that has its state already must not lose it.
  if ('status' in plain) return promise;
  const later = promise.then.bind(promise);
  const settle = (state: RemoteState<T>) => void Object.assign(promise, state);
  settle({ status: 'pending' });
  if (isThenable(source)) {
    later(
      value => settle({ status: 'fulfilled', value }),
      (reason: unknown) => settle({ status: 'rejected', reason }),
    );
  } else {
    settle({ status: 'fulfilled', value: source });
  }
  promise.then = ((onValue, onError) => {
    if (promise.status !== 'fulfilled' || !onValue) return later(onValue, onError);
    const { value } = promise;
    return attempt(() => onValue(value));
  }) as typeof promise.then;
  return promise;
}

function attempt<T>(run: () => T | PromiseLike<T>): Promise<T> {
  try {
    return remotePromise(run());
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

export const isThenable = <T>(value: T | PromiseLike<T>): value is PromiseLike<T> =>
  typeof (value as PromiseLike<T> | null)?.then === 'function';
