import { act, render, screen, waitFor } from '@testing-library/react';
import { lazy, Suspense, use } from 'react';
import { isThenable, remotePromise } from './remote-promise.js';

/** A promise that the test settles. */
function open<T>() {
  let resolve!: (value: T) => void, reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ((resolve = yes), (reject = no)));
  return { promise, resolve, reject };
}

describe('status', () => {
  it('goes from pending to fulfilled, with the value', async () => {
    const { promise, resolve } = open<string>();
    const remote = remotePromise(promise);
    expect(remote.status).toBe('pending');
    resolve('there');
    await remote;
    expect(remote).toMatchObject({ status: 'fulfilled', value: 'there' });
  });

  it('goes from pending to rejected, with the reason', async () => {
    const { promise, reject } = open<string>();
    const remote = remotePromise(promise);
    reject('gone');
    await expect(remote).rejects.toBe('gone');
    expect(remote).toMatchObject({ status: 'rejected', reason: 'gone' });
    expect(remote).not.toHaveProperty('value');
  });

  it('is fulfilled from the start for a value', () => {
    expect(remotePromise(7)).toMatchObject({ status: 'fulfilled', value: 7 });
    expect(remotePromise(undefined).status).toBe('fulfilled');
  });

  it('is set before anybody who waits hears of it', async () => {
    const { promise, resolve } = open<string>();
    const remote = remotePromise(promise);
    const seen = remote.then(() => remote.status);
    resolve('there');
    await expect(seen).resolves.toBe('fulfilled');
  });

  it('stays what it is when the promise comes by again, as the result of a callback', () => {
    const settled = remotePromise('settled');
    void remotePromise('other').then(() => settled);
    expect(settled.status).toBe('fulfilled');
    expect(remotePromise(settled)).toBe(settled);
  });

  it('does not cost more each time that it comes by again', () => {
    const settled = remotePromise('settled');
    for (let round = 0; round < 20_000; round++) void remotePromise(round).then(() => settled);
    const seen: string[] = [];
    void settled.then(value => seen.push(value));
    expect(seen).toEqual(['settled']);
  });
});

describe('then', () => {
  it('answers at once when it is settled', () => {
    const seen: string[] = [];
    void remotePromise('now').then(value => seen.push(value));
    expect(seen).toEqual(['now']);
  });

  it('answers at once, down the chain', () => {
    const seen: unknown[] = [];
    void remotePromise(1)
      .then(value => value + 1)
      .then(value => remotePromise(value * 10))
      .then(value => seen.push(value));
    expect(seen).toEqual([20]);
  });

  it('answers at once after it was pending', async () => {
    const { promise, resolve } = open<string>();
    const remote = remotePromise(promise);
    const order: string[] = [];
    const early = remote.then(() => order.push('early'));
    expect(order).toEqual([]);
    resolve('x');
    await early;
    void remote.then(() => order.push('late'));
    expect(order).toEqual(['early', 'late']);
  });

  it('passes on what a callback throws as a rejection, never as an exception', async () => {
    const failed = remotePromise(1).then(() => {
      throw new Error('in callback');
    });
    await expect(failed).rejects.toThrow('in callback');
  });

  it('waits for a promise that a callback gives', async () => {
    const { promise, resolve } = open<string>();
    const chained = remotePromise(1).then(() => promise);
    resolve('later');
    await expect(chained).resolves.toBe('later');
  });

  it('without a callback hands the value on', async () => {
    await expect(remotePromise('through').then()).resolves.toBe('through');
    await expect(remotePromise('through').then(null, () => 'never')).resolves.toBe('through');
  });

  it('of a rejected one calls the second callback', async () => {
    const remote = remotePromise(Promise.reject<string>(new Error('no')));
    await expect(
      remote.then(
        () => 'no',
        (error: Error) => `handled ${error.message}`,
      ),
    ).resolves.toBe('handled no');
    await expect(remote.catch(() => 'caught')).resolves.toBe('caught');
  });
});

it('works with await, Promise.all, race and finally as any promise', async () => {
  const tidied = jest.fn();
  expect(await remotePromise(Promise.resolve(1))).toBe(1);
  expect(await Promise.all([remotePromise(1), remotePromise(Promise.resolve(2)), 3])).toEqual([1, 2, 3]);
  expect(await Promise.race([remotePromise('first'), new Promise(() => {})])).toBe('first');
  expect(await remotePromise(4).finally(tidied)).toBe(4);
  expect(tidied).toHaveBeenCalledTimes(1);
  expect(remotePromise(5)).toBeInstanceOf(Promise);
});

it('tells thenables from values', () => {
  const thenables = [Promise.resolve(), { then: () => {} }];
  const values = [undefined, null, 0, '', {}, { then: 1 }, () => {}];
  expect(thenables.map(value => isThenable<unknown>(value))).toEqual([true, true]);
  expect(values.map(value => isThenable<unknown>(value))).toEqual(values.map(() => false));
});

describe('React', () => {
  const waits = jest.fn();
  function Waiting() {
    waits();
    return <p>waiting</p>;
  }
  const Cart = () => <p>cart</p>;
  beforeEach(() => waits.mockClear());

  it('use() takes the value of a settled one without suspending', () => {
    const remote = remotePromise({ title: 'cart' });
    const Title = () => <p>{use<{ title: string }>(remote as Promise<{ title: string }>).title}</p>;
    render(
      <Suspense fallback={<Waiting />}>
        <Title />
      </Suspense>,
    );
    expect(screen.getByText('cart')).toBeVisible();
    expect(waits).not.toHaveBeenCalled();
  });

  it('lazy() renders a settled one without suspending', () => {
    const LazyCart = lazy(() => remotePromise({ default: Cart }));
    render(
      <Suspense fallback={<Waiting />}>
        <LazyCart />
      </Suspense>,
    );
    expect(screen.getByText('cart')).toBeVisible();
    expect(waits).not.toHaveBeenCalled();
  });

  it('both wait for a pending one', async () => {
    const { promise, resolve } = open<{ default: typeof Cart }>();
    const remote = remotePromise(promise);
    const LazyCart = lazy(() => remote);
    const Used = () => use(remote as Promise<{ default: typeof Cart }>).default();
    await act(async () => {
      render(
        <Suspense fallback={<Waiting />}>
          <LazyCart />
          <Used />
        </Suspense>,
      );
    });
    expect(screen.getByText('waiting')).toBeVisible();
    await act(async () => resolve({ default: Cart }));
    await waitFor(() => expect(screen.getAllByText('cart')).toHaveLength(2));
  });
});
