import { createModules } from './modules.js';

type Factory = jest.Mock<unknown, []>;

/** Modules over factories that count; each is asked for by `getFactory`, which counts too. */
function setUp(namespace: () => unknown = () => ({ name: 'cart' })) {
  const factory: Factory = jest.fn(namespace);
  const getFactory = jest.fn<Promise<Factory>, [string]>(async () => factory);
  const recover = jest.fn<Promise<boolean>, [unknown]>(async () => false);
  return { ...createModules(getFactory, recover), factory, getFactory, recover };
}

describe('prepare', () => {
  it('fetches without evaluating; load then has the module at once', async () => {
    const { prepare, load, factory } = setUp();
    await prepare('checkout/Cart');
    expect(factory).not.toHaveBeenCalled();
    const loaded = load('checkout/Cart');
    expect(loaded).toMatchObject({ status: 'fulfilled', value: { name: 'cart' } });
    expect(factory).toHaveBeenCalledTimes(1);
  });

  it('asks once, however often and in whatever order', async () => {
    const { prepare, load, getFactory, factory } = setUp();
    await Promise.all([prepare('a/B'), load('a/B'), prepare('a/B'), load('a/B')]);
    await load('a/B');
    expect(getFactory.mock.calls).toEqual([['a/B']]);
    expect(factory).toHaveBeenCalledTimes(1);
  });

  it('forgets a failure', async () => {
    const { prepare, load, getFactory } = setUp();
    getFactory.mockRejectedValueOnce(new Error('offline'));
    await expect(prepare('a/B')).rejects.toThrow('offline');
    await prepare('a/B');
    await expect(load('a/B')).resolves.toEqual({ name: 'cart' });
    expect(getFactory).toHaveBeenCalledTimes(2);
  });
});

describe('load', () => {
  it('gives the same promise to all, and evaluates once', async () => {
    const { load, factory } = setUp();
    const [one, two] = [load('a/B'), load('a/B')];
    expect(one).toBe(two);
    const namespace = await one;
    expect(load('a/B')).toBe(one);
    expect(await load('a/B')).toBe(namespace);
    expect(factory).toHaveBeenCalledTimes(1);
  });

  it('keeps modules apart', async () => {
    const { load, getFactory } = setUp();
    await Promise.all([load('a/B'), load('a/C')]);
    expect(getFactory.mock.calls).toEqual([['a/B'], ['a/C']]);
  });

  it('waits for a module that evaluates to a promise, as top-level await does', async () => {
    const { prepare, load, factory } = setUp(async () => ({ name: 'async' }));
    await prepare('a/B');
    const loaded = load('a/B');
    expect(loaded.status).toBe('pending');
    await expect(loaded).resolves.toEqual({ name: 'async' });
    expect(load('a/B')).toMatchObject({ status: 'fulfilled', value: { name: 'async' } });
    expect(factory).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Error, (setting: ReturnType<typeof setUp>, error: Error) => void]>([
    ['of fetching', new Error('offline'), ({ getFactory }, error) => getFactory.mockRejectedValueOnce(error)],
    [
      'of evaluation',
      new Error('bad'),
      ({ factory }, error) =>
        factory.mockImplementationOnce(() => {
          throw error;
        }),
    ],
    [
      'of asynchronous evaluation',
      new Error('late'),
      ({ factory }, error) => factory.mockImplementationOnce(() => Promise.reject(error)),
    ],
  ])('forgets a failure %s: the next call starts from the beginning', async (_, error, fail) => {
    const setting = setUp();
    fail(setting, error);
    await expect(setting.load('a/B')).rejects.toBe(error);
    await expect(setting.load('a/B')).resolves.toEqual({ name: 'cart' });
    expect(setting.getFactory).toHaveBeenCalledTimes(2);
  });

  it('fails for all who wait, and can be tried again from the very rejection', async () => {
    const { load, getFactory } = setUp();
    getFactory.mockRejectedValueOnce(new Error('offline'));
    const other = load('a/B');
    const again = load('a/B').catch(() => load('a/B'));
    await expect(other).rejects.toThrow('offline');
    await expect(again).resolves.toEqual({ name: 'cart' });
  });

  it('tries again where a failed preparation is what others retry from, without asking twice', async () => {
    const { prepare, load, getFactory } = setUp();
    getFactory.mockRejectedValueOnce(new Error('offline'));
    const loading = load('a/B');
    const retried = prepare('a/B').catch(() => prepare('a/B'));
    await expect(loading).rejects.toThrow('offline');
    await retried;
    await load('a/B');
    expect(getFactory).toHaveBeenCalledTimes(2);
  });

  it('leaves a module that is loaded alone when another fails', async () => {
    const { load, getFactory } = setUp();
    const good = await load('a/Good');
    getFactory.mockRejectedValueOnce(new Error('offline'));
    await expect(load('a/Bad')).rejects.toThrow('offline');
    expect(await load('a/Good')).toBe(good);
    expect(getFactory).toHaveBeenCalledTimes(2);
  });
});

describe('a signal', () => {
  it('takes out its caller; the loading goes on for others', async () => {
    const { load, factory } = setUp();
    const controller = new AbortController();
    const leaving = load('a/B', controller.signal);
    const staying = load('a/B');
    controller.abort('left');
    await expect(leaving).rejects.toBe('left');
    expect(leaving.status).toBe('rejected');
    await expect(staying).resolves.toEqual({ name: 'cart' });
    expect(factory).toHaveBeenCalledTimes(1);
  });

  it('does not keep a loaded module from settling at once', async () => {
    const { load } = setUp();
    const { signal } = new AbortController();
    const namespace = await load('a/B', signal);
    expect(load('a/B', signal)).toMatchObject({ status: 'fulfilled', value: namespace });
  });

  it('that is aborted already rejects, loaded or not', async () => {
    const { load } = setUp();
    const signal = AbortSignal.abort('before');
    await expect(load('a/B', signal)).rejects.toBe('before');
    await load('a/B');
    await expect(load('a/B', signal)).rejects.toBe('before');
  });
});

describe('recover', () => {
  const twice = (): never => {
    throw new Error('still bad');
  };

  it('is asked with what was thrown, and a module that may go better now is begun anew', async () => {
    const { load, getFactory, factory, recover } = setUp();
    const error = new Error('bad');
    factory.mockImplementationOnce(() => {
      throw error;
    });
    recover.mockResolvedValueOnce(true);
    await expect(load('a/B')).resolves.toEqual({ name: 'cart' });
    expect(recover.mock.calls).toEqual([[error]]);
    expect(getFactory).toHaveBeenCalledTimes(2);
    expect(factory).toHaveBeenCalledTimes(2);
  });

  it('is asked again for as long as it says so', async () => {
    const { load, factory, recover } = setUp(twice);
    recover.mockResolvedValueOnce(true).mockResolvedValueOnce(true);
    await expect(load('a/B')).rejects.toThrow('still bad');
    expect(factory).toHaveBeenCalledTimes(3);
    expect(recover).toHaveBeenCalledTimes(3);
  });

  it('is not asked about a module that is fine', async () => {
    const { load, recover } = setUp();
    await load('a/B');
    expect(recover).not.toHaveBeenCalled();
  });
});

describe('forget', () => {
  it('has modules whose ids begin like this fetched and evaluated anew, and no others', async () => {
    const { load, prepare, forget, getFactory, factory } = setUp();
    await Promise.all([load('a/B'), load('ab/C'), prepare('a/D')]);
    forget('a/');
    expect(load('ab/C').status).toBe('fulfilled');
    expect(load('a/B').status).toBe('pending');
    await Promise.all([load('a/B'), prepare('a/D')]);
    expect(getFactory.mock.calls.flat()).toEqual(['a/B', 'ab/C', 'a/D', 'a/B', 'a/D']);
    expect(factory).toHaveBeenCalledTimes(3);
  });

  it('does not lose what was begun anew when what was forgotten fails late', async () => {
    const { load, forget, getFactory } = setUp();
    let fail!: (error: Error) => void;
    getFactory.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
    const late = load('a/B');
    forget('a/');
    const anew = load('a/B');
    fail(new Error('late'));
    await expect(late).rejects.toThrow('late');
    await anew;
    expect(load('a/B')).toBe(anew);
  });
});
