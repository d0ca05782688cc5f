import { act, render as renderAtOnce, screen, type RenderOptions } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { FEDERATION } from '../registry.js';
import { createTestFederation } from '../testing/create-test-federation.js';
import { Mount } from './mount.js';
import type { MountModule } from './mount-module.js';
import type { RemoteFailureProps } from './remote-boundary.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

const serve = (module: object) => createTestFederation({ modules: { 'clock/face': async () => module } });

const caught = jest.fn<void, [unknown]>();
beforeEach(() => caught.mockClear());
const options: RenderOptions = { onCaughtError: error => caught(error) };

async function render(ui: ReactElement) {
  let rendered!: ReturnType<typeof renderAtOnce>;
  await act(async () => {
    rendered = renderAtOnce(ui, options);
  });
  return { ...rendered, rerender: (next: ReactElement) => act(async () => rendered.rerender(next)) };
}

interface Props {
  time: string;
}

/** Notes what is done to it. */
function createFace({ updates = true } = {}) {
  const log: string[] = [];
  const module: MountModule<Props> = {
    mount(element, { time }) {
      log.push(`mount ${time}`);
      element.textContent = time;
      element.getRootNode().appendChild(document.createElement('style'));
      const unmount = () => void log.push('unmount');
      if (!updates) return unmount;
      return {
        unmount,
        update(props) {
          log.push(`update ${props.time}`);
          element.textContent = props.time;
        },
      };
    },
  };
  return { log, module };
}

const root = (container: HTMLElement) => container.querySelector('weft-part')?.shadowRoot as ShadowRoot;
const face = (time: string) => (
  <Mount module="clock/face" props={{ time }} fallback="loading" error={Failure} />
);
const Failure = ({ error, retry }: RemoteFailureProps) => <button onClick={retry}>{error.message}</button>;

describe('a module that is mounted', () => {
  it('has an element of its own in a shadow root, in the part of its app', async () => {
    serve(createFace().module);
    const { container } = await render(face('8:00'));
    expect(root(container).firstElementChild).toHaveTextContent('8:00');
    expect(container.querySelector('weft-part')).toHaveAttribute('data-weft-app', 'clock');
    expect(container).not.toHaveTextContent('8:00');
  });

  it('gets new props by its update', async () => {
    const { log, module } = createFace();
    serve(module);
    const { container, rerender } = await render(face('8:00'));
    const { firstElementChild } = root(container);
    await rerender(face('9:00'));
    expect(log).toEqual(['mount 8:00', 'update 9:00']);
    expect(root(container).firstElementChild).toBe(firstElementChild);
    expect(firstElementChild).toHaveTextContent('9:00');
  });

  it('that has no update is mounted anew', async () => {
    const { log, module } = createFace({ updates: false });
    serve(module);
    const { container, rerender } = await render(face('8:00'));
    await rerender(face('9:00'));
    expect(log).toEqual(['mount 8:00', 'unmount', 'mount 9:00']);
    expect(root(container).querySelectorAll('div, style')).toHaveLength(2);
  });

  it.each([true, false])('hears nothing of props of the same values (with an update: %p)', async updates => {
    const { log, module } = createFace({ updates });
    serve(module);
    const { rerender } = await render(face('8:00'));
    await rerender(face('8:00'));
    expect(log).toEqual(['mount 8:00']);
  });

  it('hears of a prop that is another one, is gone or is new', async () => {
    const seen: object[] = [];
    serve({
      mount: (_: HTMLElement, props: object) => (
        seen.push(props),
        { unmount() {}, update: (now: object) => seen.push(now) }
      ),
    });
    const all: object[] = [{ a: undefined }, { b: undefined }, { b: undefined, c: 1 }, {}];
    const { rerender } = await render(<Mount module="clock/face" props={all[0]} />);
    for (const props of all.slice(1)) await rerender(<Mount module="clock/face" props={props} />);
    expect(seen).toEqual(all);
  });

  it('gets an object where its consumer gives no props', async () => {
    const mount = jest.fn(() => () => {});
    serve({ mount });
    await render(<Mount module="clock/face" />);
    expect(mount).toHaveBeenCalledWith(expect.any(HTMLElement), {});
  });

  it('is taken away with its place, and leaves nothing', async () => {
    const { log, module } = createFace();
    serve(module);
    const { container, rerender } = await render(face('8:00'));
    const shadow = root(container);
    await rerender(<p>gone</p>);
    expect(log).toEqual(['mount 8:00', 'unmount']);
    expect(shadow.childNodes).toHaveLength(0);
  });

  it('is there once in strict mode, in which React does everything twice', async () => {
    const { log, module } = createFace();
    serve(module);
    const { container } = await render(<StrictMode>{face('8:00')}</StrictMode>);
    expect(log).toEqual(['mount 8:00', 'unmount', 'mount 8:00']);
    expect(root(container).querySelectorAll('div')).toHaveLength(1);
  });
});

describe('a module that fails', () => {
  it.each([
    ['has no function "mount"', { face: 1 }, '"clock/face" exports no function "mount"'],
    [
      'throws',
      {
        mount: () => {
          throw new Error('no time');
        },
      },
      'no time',
    ],
  ])('because it %s is shown as its consumer wants', async (_, module, message) => {
    serve(module);
    await render(face('8:00'));
    expect(screen.getByRole('button')).toHaveTextContent(message);
    expect(caught).toHaveBeenCalled();
  });

  it('is mounted anew when someone tries again', async () => {
    const { module } = createFace();
    const mount = jest.fn(module.mount).mockImplementationOnce(() => {
      throw new Error('no time');
    });
    serve({ mount });
    const { container } = await render(face('8:00'));
    await act(async () => screen.getByRole('button').click());
    expect(root(container).firstElementChild).toHaveTextContent('8:00');
  });

  it('by throwing when it is taken away leaves nothing, and its consumer alone', async () => {
    const report = jest.fn<void, [unknown]>();
    Object.assign(globalThis, { reportError: report });
    const stuck = new Error('stuck');
    const mount = (element: HTMLElement) => {
      element.textContent = 'here';
      return () => {
        throw stuck;
      };
    };
    serve({ mount });
    const { container, rerender } = await render(face('8:00'));
    const shadow = root(container);
    await rerender(<p>gone</p>);
    expect(shadow.childNodes).toHaveLength(0);
    expect(container).toHaveTextContent('gone');
    expect(report).toHaveBeenCalledWith(stuck);
    expect(caught).not.toHaveBeenCalled();
  });
});

it('shows the fallback until the module is there', async () => {
  let arrive!: (module: object) => void;
  const coming = new Promise<object>(resolve => (arrive = resolve));
  createTestFederation({ modules: { 'clock/face': () => coming } });
  const { container } = await render(face('8:00'));
  expect(container).toHaveTextContent('loading');
  await act(async () => arrive(createFace().module));
  expect(root(container).firstElementChild).toHaveTextContent('8:00');
  expect(container).not.toHaveTextContent('loading');
});
