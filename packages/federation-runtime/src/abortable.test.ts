import { abortable } from './abortable.js';
import { turn } from './fixtures/is-settled.js';

const never = new Promise<never>(() => {});

/** A signal whose listeners are counted. */
function watchedAbort() {
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, 'addEventListener');
  const removed = jest.spyOn(controller.signal, 'removeEventListener');
  return {
    controller,
    signal: controller.signal,
    listening: () => added.mock.calls.length - removed.mock.calls.length,
  };
}

it('gives what the promise gives, with and without a signal', async () => {
  const { signal } = new AbortController();
  await expect(abortable(Promise.resolve(1))).resolves.toBe(1);
  await expect(abortable(Promise.resolve(2), signal)).resolves.toBe(2);
  await expect(abortable(Promise.reject(new Error('a')))).rejects.toThrow('a');
  await expect(abortable(Promise.reject(new Error('b')), signal)).rejects.toThrow('b');
});

it('rejects with the reason as soon as the signal is aborted, and tells of the leaver once', async () => {
  const { controller, signal } = watchedAbort();
  const onAbort = jest.fn();
  const waiting = abortable(never, signal, onAbort);
  expect(onAbort).not.toHaveBeenCalled();
  controller.abort('enough');
  expect(onAbort).toHaveBeenCalledTimes(1);
  await expect(waiting).rejects.toBe('enough');
});

it('rejects at once where the signal is aborted already, and still tells of the leaver', async () => {
  const onAbort = jest.fn();
  await expect(abortable(never, AbortSignal.abort('too late'), onAbort)).rejects.toBe('too late');
  expect(onAbort).toHaveBeenCalledTimes(1);
});

it('does not leave a later failure of the work unhandled behind a signal that was aborted already', async () => {
  const unhandled = jest.fn();
  process.on('unhandledRejection', unhandled);
  let fail!: (reason: Error) => void;
  const work = new Promise<never>((_, reject) => (fail = reject));
  await expect(abortable(work, AbortSignal.abort('left'))).rejects.toBe('left');
  fail(new Error('nobody waits'));
  await turn();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it.each([
  ['success', () => Promise.resolve()],
  ['failure', () => Promise.reject(new Error('failed'))],
])('listens no longer after %s, and does not tell of an abort that comes then', async (_, work) => {
  const { controller, signal, listening } = watchedAbort();
  const onAbort = jest.fn();
  const waiting = abortable<void>(work(), signal, onAbort);
  expect(listening()).toBe(1);
  await Promise.allSettled([waiting]);
  expect(listening()).toBe(0);
  controller.abort();
  expect(onAbort).not.toHaveBeenCalled();
});

it('leaves the work itself alone: others who wait for it get it', async () => {
  let finish!: (value: string) => void;
  const work = new Promise<string>(resolve => (finish = resolve));
  const { controller, signal } = watchedAbort();
  const leaving = abortable(work, signal);
  const staying = abortable(work);
  controller.abort('left');
  finish('done');
  await expect(leaving).rejects.toBe('left');
  await expect(staying).resolves.toBe('done');
});
