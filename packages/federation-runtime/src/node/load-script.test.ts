/** @jest-environment node */
import { createHash } from 'node:crypto';
import { hurry } from '../fixtures/hurry.js';
import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { createLoadScript } from './load-script.js';
import { readUrl } from './read-url.js';

let server: ScriptServer;
beforeAll(async () => void (server = await startScriptServer()));
afterAll(() => server.close());

function setUp({ run = jest.fn(), checkUrl = () => {} } = {}) {
  const emit = jest.fn();
  return { load: createLoadScript({ read: readUrl, checkUrl, run, emit }), run, emit };
}

it('runs a script once, whoever asks, and tells which global it brings', async () => {
  const { load, run } = setUp();
  const url = server.serve('/once.js', 'text');
  await Promise.all([load(url, { global: 'cart' }), load(url)]);
  await load(url);
  expect(run.mock.calls).toEqual([[url, 'text', { global: 'cart' }]]);
  expect(server.count(url)).toBe(1);
});

it('runs it anew when it was forgotten', async () => {
  const { load, run } = setUp();
  const url = server.serve('/forgotten/a.js', 'text');
  await load(url);
  load.forget?.(`${server.origin}/forgotten/`);
  await load(url);
  expect(run).toHaveBeenCalledTimes(2);
});

it('tries again where that may help, and tells', async () => {
  hurry();
  const { load, run, emit } = setUp();
  const url = server.serveAfter(2, '/later.js', 'text');
  await load(url);
  expect(run).toHaveBeenCalledTimes(1);
  expect(emit.mock.calls.flat()).toEqual([
    { type: 'retry', url, attempt: 2, message: 'HTTP 503' },
    { type: 'retry', url, attempt: 3, message: 'HTTP 503' },
  ]);
});

it('runs nothing that is not what it should be', async () => {
  const { load, run } = setUp();
  const url = server.serve('/changed.js', 'text');
  const integrity = `sha384-${createHash('sha384').update('before').digest('base64')}`;
  await expect(load(url, { integrity })).rejects.toMatchObject({
    code: 'SCRIPT_FAILED',
    url,
    message: expect.stringContaining('integrity') as string,
  });
  expect(run).not.toHaveBeenCalled();
});

it.each([
  ['an answer that stays away', () => server.hold('/held.js').url, { timeout: 30 }, 'no answer within 30 ms'],
  ['a connection that is cut', () => server.refuse('/cut.js'), {}, 'no answer'],
  ['a status', () => server.serve('/gone.js', '', 404), {}, 'HTTP 404'],
  ['a script that throws', () => server.serve('/broken.js', 'x'), {}, 'broken'],
])('rejects for %s, and begins anew for who asks later', async (_, serve, options, message) => {
  hurry();
  const run = jest.fn(() => {
    throw new Error('broken');
  });
  const { load } = setUp({ run });
  const url = serve();
  const failure = { code: 'SCRIPT_FAILED', url, message: expect.stringContaining(message) as string };
  await expect(load(url, options)).rejects.toMatchObject(failure);
  const before = server.count(url);
  await expect(load(url, options)).rejects.toMatchObject(failure);
  expect(server.count(url)).toBeGreaterThan(before);
});

it('asks for nothing where it may not', async () => {
  const checkUrl = () => {
    throw new Error('not allowed');
  };
  const url = server.serve('/elsewhere.js', 'text');
  await expect(setUp({ checkUrl }).load(url)).rejects.toThrow('not allowed');
  expect(server.count(url)).toBe(0);
});

it('ends with its signal', async () => {
  const { load, run } = setUp();
  const held = server.hold('/aborted.js');
  const controller = new AbortController();
  const loading = load(held.url, { signal: controller.signal });
  await held.arrived;
  controller.abort(new Error('left'));
  await expect(loading).rejects.toThrow('left');
  expect(run).not.toHaveBeenCalled();
});
