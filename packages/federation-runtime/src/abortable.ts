/**
 * Waits for `promise`, or rejects with the reason of `signal` as soon as that is aborted. The work behind the promise goes on;
 * `onAbort` is told that this waiter has left.
 */
export function abortable<T>(
  promise: PromiseLike<T>,
  signal?: AbortSignal,
  onAbort?: () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      onAbort?.();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
    const forget = () => signal?.removeEventListener('abort', leave);
    promise.then(
      value => (forget(), resolve(value)),
      (error: Error) => (forget(), reject(error)),
    );
  });
}
