import { createTestFederation, testApp } from '@weft/federation-runtime/testing';
import { bringInspector } from './bring-inspector';

const nothingWaits = () => new Promise(resolve => setTimeout(resolve));
const ask = () => dispatchEvent(new Event('weft-inspect'));

/** Brings an inspector of this page, which comes by `load`. */
function bring(load: () => Promise<object>) {
  createTestFederation({ modules: { 'weft-inspector/Inspector': load }, later: ['weft-inspector'] });
  const listen = jest.spyOn(globalThis, 'addEventListener');
  bringInspector(testApp('weft-inspector'));
  stop = () => {
    for (const [type, listener] of listen.mock.calls) removeEventListener(type, listener as EventListener);
    listen.mockRestore();
  };
}

let stop = () => {};
afterEach(() => stop());

it('makes the inspector known to the page, and opens it at once', async () => {
  const toggle = jest.fn();
  bring(async () => ({ toggle }));
  await nothingWaits();
  expect(toggle).toHaveBeenCalledTimes(1);
});

it('opens and closes it whenever somebody asks, and loads it once', async () => {
  const toggle = jest.fn();
  const load = jest.fn(async () => ({ toggle }));
  bring(load);
  await nothingWaits();
  ask();
  await nothingWaits();
  ask();
  await nothingWaits();
  expect(toggle).toHaveBeenCalledTimes(3);
  expect(load).toHaveBeenCalledTimes(1);
});

it('says that it could not be loaded, and tries again when somebody asks again', async () => {
  const toggle = jest.fn();
  const load = jest
    .fn<Promise<object>, []>()
    .mockRejectedValueOnce(new Error('HTTP 503'))
    .mockResolvedValue({ toggle });
  const noise = jest.spyOn(console, 'error').mockImplementation(() => {});
  bring(load);
  await nothingWaits();
  expect(noise).toHaveBeenCalledWith(expect.stringContaining('could not be loaded'), expect.any(Error));
  noise.mockRestore();
  ask();
  await nothingWaits();
  expect(toggle).toHaveBeenCalledTimes(1);
});
