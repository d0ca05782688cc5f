import { act, render as renderAtOnce, screen, type RenderOptions } from '@testing-library/react';
import { Component, StrictMode, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { loadRemote, preloadRemote } from '../index.js';
import { FEDERATION } from '../registry.js';
import { createTestFederation, type TestModule } from '../testing/create-test-federation.js';
import { Remote } from './remote.js';
import type { RemoteFailureProps } from './remote-boundary.js';

const serve = (modules: Record<string, TestModule>) => createTestFederation({ modules });
afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

// React tells of caught errors here instead of on the console.
const caught = jest.fn<void, [unknown]>();
beforeEach(() => caught.mockClear());
const options: RenderOptions = { onCaughtError: error => caught(error) };

/** Renders, and lets everything settle that waits for nothing outside. */
async function render(ui: ReactElement) {
  let rendered!: ReturnType<typeof renderAtOnce>;
  await act(async () => {
    rendered = renderAtOnce(ui, options);
  });
  return rendered;
}

const click = (element: HTMLElement) => act(async () => element.click());

/** A module that the test lets arrive or fail. */
function open() {
  let arrive!: (namespace: object) => void, fail!: (error: Error) => void;
  const promise = new Promise<object>((yes, no) => ((arrive = yes), (fail = no)));
  return {
    load: () => promise,
    arrive: (module: object) => act(async () => arrive(module)),
    fail: (error: Error) => act(async () => fail(error)),
  };
}

function Failure({ error, module, retry }: RemoteFailureProps) {
  return (
    <div role="alert">
      {module}: {error.message} <button onClick={retry}>Try again</button>
    </div>
  );
}

class Outer extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    return this.state.error ? <p>outer: {this.state.error.message}</p> : this.props.children;
  }
}

describe('what is rendered', () => {
  it('is the export that has the module’s name', async () => {
    serve({ 'cart/MiniCart': async () => ({ MiniCart: () => <p>named</p>, default: () => <p>default</p> }) });
    await render(<Remote module="cart/MiniCart" />);
    expect(screen.getByText('named')).toBeVisible();
  });

  it('is the default export where there is none of that name', async () => {
    serve({ 'cart/MiniCart': async () => ({ default: () => <p>default</p>, Other: () => <p>other</p> }) });
    await render(<Remote module="cart/MiniCart" />);
    expect(screen.getByText('default')).toBeVisible();
  });

  it('goes by the last part of a name in folders', async () => {
    serve({ 'library/forms/TextField': async () => ({ TextField: () => <p>field</p> }) });
    await render(<Remote module="library/forms/TextField" />);
    expect(screen.getByText('field')).toBeVisible();
  });

  it('is an error where there is neither', async () => {
    serve({ 'cart/MiniCart': async () => ({ Cart: () => <p>cart</p> }) });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent(
      '"cart/MiniCart" exports neither "MiniCart" nor a default to render',
    );
  });
});

describe('props', () => {
  const Greeting = ({ name = 'nobody', children }: { name?: string; children?: ReactNode }) => (
    <p>
      Hello {name} {children}
    </p>
  );
  beforeEach(() => serve({ 'cart/Greeting': async () => ({ Greeting }) }));

  it('and children reach the component, and change with their consumer', async () => {
    const { rerender } = await render(
      <Remote module="cart/Greeting" props={{ name: 'Ada' }}>
        <b>and all</b>
      </Remote>,
    );
    expect(screen.getByText(/Hello/)).toHaveTextContent('Hello Ada and all');
    await act(async () => rerender(<Remote module="cart/Greeting" props={{ name: 'Grace' }} />));
    expect(screen.getByText(/Hello/)).toHaveTextContent(/^Hello Grace$/);
  });

  it('may be left out', async () => {
    await render(<Remote module="cart/Greeting" />);
    expect(screen.getByText('Hello nobody')).toBeVisible();
  });

  it('may bring children themselves', async () => {
    await render(<Remote module="cart/Greeting" props={{ name: 'Ada', children: 'in props' }} />);
    expect(screen.getByText('Hello Ada in props')).toBeVisible();
  });

  it('do not make the component lose its state', async () => {
    const Counter = ({ step }: { step: number }) => {
      const [count, setCount] = useState(0);
      return <button onClick={() => setCount(count + step)}>{count}</button>;
    };
    serve({ 'cart/Counter': async () => ({ Counter }) });
    const { rerender } = await render(<Remote module="cart/Counter" props={{ step: 1 }} />);
    await click(screen.getByRole('button'));
    await act(async () => rerender(<Remote module="cart/Counter" props={{ step: 10 }} />));
    await click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveTextContent('11');
  });
});

describe('until the module is there', () => {
  it('the fallback is shown, and then no more', async () => {
    const { load, arrive } = open();
    serve({ 'cart/MiniCart': load });
    await render(<Remote module="cart/MiniCart" fallback={<p>waiting</p>} />);
    expect(screen.getByText('waiting')).toBeVisible();
    await arrive({ MiniCart: () => <p>cart</p> });
    expect(await screen.findByText('cart')).toBeVisible();
    expect(screen.queryByText('waiting')).toBeNull();
  });

  it('nothing is shown where there is no fallback, and what stands around it stays', async () => {
    const { load } = open();
    serve({ 'cart/MiniCart': load });
    const { container } = await render(
      <main>
        <h1>Catalog</h1>
        <Remote module="cart/MiniCart" />
      </main>,
    );
    expect(container).toHaveTextContent(/^Catalog$/);
    expect(screen.getByRole('heading')).toBeVisible();
  });

  it('one that is slow does not keep back another', async () => {
    serve({ 'cart/Slow': open().load, 'library/Quick': async () => ({ Quick: () => <p>quick</p> }) });
    await render(
      <>
        <Remote module="cart/Slow" fallback={<p>waiting</p>} />
        <Remote module="library/Quick" />
      </>,
    );
    expect(screen.getByText('quick')).toBeVisible();
    expect(screen.getByText('waiting')).toBeVisible();
  });

  it('leaving the page disturbs nobody', async () => {
    const { load, arrive } = open();
    serve({ 'cart/MiniCart': load });
    const { unmount, container } = await render(<Remote module="cart/MiniCart" fallback={<p>waiting</p>} />);
    unmount();
    await arrive({ MiniCart: () => <p>cart</p> });
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a module that is there already', () => {
  const Fallback = jest.fn(() => <p>waiting</p>);
  beforeEach(() => {
    Fallback.mockClear();
    serve({ 'cart/MiniCart': async () => ({ MiniCart: () => <p>cart</p> }) });
  });

  it.each([
    ['prepared', () => preloadRemote('cart/MiniCart')],
    ['loaded', () => loadRemote('cart/MiniCart')],
  ])('because it was %s, is shown at once and the fallback never', async (_, before) => {
    await before();
    renderAtOnce(<Remote module="cart/MiniCart" fallback={<Fallback />} />, options);
    expect(screen.getByText('cart')).toBeVisible();
    expect(Fallback).not.toHaveBeenCalled();
  });

  it('would show the fallback otherwise', async () => {
    await render(<Remote module="cart/MiniCart" fallback={<Fallback />} />);
    expect(Fallback).toHaveBeenCalled();
  });
});

describe('a module that fails to load', () => {
  it('shows the error component, with error and module, in its own place only', async () => {
    serve({ 'cart/MiniCart': () => Promise.reject(new Error('offline')) });
    await render(
      <>
        <h1>Catalog</h1>
        <Remote module="cart/MiniCart" error={Failure} />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^cart\/MiniCart: \[MODULE_UNAVAILABLE\].*\(offline\)/,
    );
    expect(screen.getByRole('heading')).toBeVisible();
    expect(caught.mock.calls).toMatchObject([[{ code: 'MODULE_UNAVAILABLE', module: 'cart/MiniCart' }]]);
  });

  it('recovers when it is tried again, showing the fallback meanwhile', async () => {
    const second = open();
    const load = jest.fn<Promise<object>, []>(second.load).mockRejectedValueOnce(new Error('offline'));
    serve({ 'cart/MiniCart': load });
    await render(<Remote module="cart/MiniCart" fallback={<p>waiting</p>} error={Failure} />);
    await click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('waiting')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    await second.arrive({ MiniCart: () => <p>cart</p> });
    expect(await screen.findByText('cart')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('shows the new error when it fails again, and can be tried as often as one likes', async () => {
    const load = jest.fn<Promise<object>, []>(async () => ({ MiniCart: () => <p>cart</p> }));
    load.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second'));
    serve({ 'cart/MiniCart': load });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('first');
    await click(screen.getByRole('button'));
    expect(await screen.findByRole('alert')).toHaveTextContent('second');
    await click(screen.getByRole('button'));
    expect(await screen.findByText('cart')).toBeVisible();
  });

  it('is not asked for again by renders alone', async () => {
    const load = jest.fn<Promise<object>, []>(() => Promise.reject(new Error('offline')));
    serve({ 'cart/MiniCart': load });
    const { rerender } = await render(<Remote module="cart/MiniCart" error={Failure} />);
    await act(async () => rerender(<Remote module="cart/MiniCart" error={Failure} props={{ again: 1 }} />));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('goes to the boundary above where there is no error component', async () => {
    serve({ 'cart/MiniCart': () => Promise.reject(new Error('offline')) });
    await render(
      <Outer>
        <Remote module="cart/MiniCart" />
      </Outer>,
    );
    expect(screen.getByText(/^outer: \[MODULE_UNAVAILABLE\]/)).toBeVisible();
  });

  it('one place that tries again brings back every other of the same app, and leaves other apps alone', async () => {
    const load = jest.fn<Promise<object>, []>(async () => ({ MiniCart: () => <p>cart</p> }));
    load.mockRejectedValueOnce(new Error('offline'));
    const loadOther = jest.fn<Promise<object>, []>(async () => ({ AddToCart: () => <p>add</p> }));
    loadOther.mockRejectedValueOnce(new Error('offline'));
    const loadForeign = jest.fn<Promise<object>, []>(() => Promise.reject(new Error('offline')));
    serve({ 'cart/MiniCart': load, 'cart/AddToCart': loadOther, 'shell/Layout': loadForeign });
    await render(
      <>
        <Remote module="cart/MiniCart" error={Failure} />
        <Remote module="cart/MiniCart" error={Failure} />
        <Remote module="cart/AddToCart" error={Failure} />
        <Remote module="shell/Layout" error={Failure} />
      </>,
    );
    expect(screen.getAllByRole('alert')).toHaveLength(4);
    await click(screen.getAllByRole('button')[0] as HTMLElement);
    expect(await screen.findAllByText('cart')).toHaveLength(2);
    expect(await screen.findByText('add')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('shell/Layout');
    expect(load).toHaveBeenCalledTimes(2);
    expect(loadOther).toHaveBeenCalledTimes(2);
    expect(loadForeign).toHaveBeenCalledTimes(1);
  });

  it('gets a new try when its place is left and visited again', async () => {
    const load = jest.fn<Promise<object>, []>(async () => ({ MiniCart: () => <p>cart</p> }));
    load.mockRejectedValueOnce(new Error('offline'));
    serve({ 'cart/MiniCart': load });
    const { rerender } = await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toBeVisible();
    await act(async () => rerender(<p>elsewhere</p>));
    await act(async () => rerender(<Remote module="cart/MiniCart" error={Failure} />));
    expect(await screen.findByText('cart')).toBeVisible();
  });

  it('on a page without the runtime is an error like any other', async () => {
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('RUNTIME_MISSING');
  });
});

describe('a component that throws', () => {
  it('while rendering shows the error component, and another try renders it anew without loading it again', async () => {
    let broken = true;
    const load = jest.fn(async () => ({
      MiniCart() {
        if (broken) throw new Error('bad render');
        return <p>cart</p>;
      },
    }));
    serve({ 'cart/MiniCart': load });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('cart/MiniCart: bad render');
    broken = false;
    await click(screen.getByRole('button'));
    expect(await screen.findByText('cart')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('in an effect shows it, too, and takes the rest of the component away', async () => {
    const MiniCart = () => {
      useEffect(() => {
        throw new Error('bad effect');
      }, []);
      return <p>cart</p>;
    };
    serve({ 'cart/MiniCart': async () => ({ MiniCart }) });
    await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toHaveTextContent('bad effect');
    expect(screen.queryByText('cart')).toBeNull();
  });

  it('in the error component itself goes to the boundary above', async () => {
    const Broken = () => {
      throw new Error('worse');
    };
    serve({ 'cart/MiniCart': () => Promise.reject(new Error('offline')) });
    await render(
      <Outer>
        <Remote module="cart/MiniCart" error={Broken} />
      </Outer>,
    );
    expect(screen.getByText('outer: worse')).toBeVisible();
  });
});

describe('another module in the same place', () => {
  it('is loaded and shown', async () => {
    const page = open();
    serve({ 'cart/MiniCart': async () => ({ MiniCart: () => <p>cart</p> }), 'cart/CartPage': page.load });
    const fallback = <p>waiting</p>;
    const { rerender } = await render(<Remote module="cart/MiniCart" fallback={fallback} />);
    await act(async () => rerender(<Remote module="cart/CartPage" fallback={fallback} />));
    expect(screen.queryByText('cart')).toBeNull();
    expect(screen.getByText('waiting')).toBeVisible();
    await page.arrive({ CartPage: () => <p>page</p> });
    expect(await screen.findByText('page')).toBeVisible();
  });

  it('is not kept back by the failure of the one before', async () => {
    serve({
      'cart/MiniCart': () => Promise.reject(new Error('offline')),
      'cart/CartPage': async () => ({ CartPage: () => <p>page</p> }),
    });
    const { rerender } = await render(<Remote module="cart/MiniCart" error={Failure} />);
    expect(screen.getByRole('alert')).toBeVisible();
    await act(async () => rerender(<Remote module="cart/CartPage" error={Failure} />));
    expect(screen.getByText('page')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('loads and mounts once more in StrictMode without asking twice', async () => {
  const mounted = jest.fn();
  const MiniCart = () => {
    useEffect(mounted, []);
    return <p>cart</p>;
  };
  const load = jest.fn(async () => ({ MiniCart }));
  serve({ 'cart/MiniCart': load });
  await render(
    <StrictMode>
      <Remote module="cart/MiniCart" error={Failure} />
    </StrictMode>,
  );
  expect(screen.getByText('cart')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
  expect(mounted).toHaveBeenCalledTimes(2);
});
