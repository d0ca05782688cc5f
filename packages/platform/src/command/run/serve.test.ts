import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, PAGE } from '../../fixtures/ask.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { temporaryFolder } from '../../fixtures/sample-build.js';
import type { CallOf } from '../options.js';
import { run as allowOverrides } from './allow-overrides.js';
import { run } from './serve.js';

type Options = CallOf<'serve'>['options'];

const OPTIONS = { env: 'production', app: 'shell', port: '0', host: 'localhost', domain: 'localhost' };
const UNSAID = {
  ...{ only: undefined, cache: undefined, origins: undefined, telemetry: undefined },
  ...{ 'override-environments': undefined, 'override-origins': undefined },
  ...{ 'no-inspector': false, 'foreign-scripts': false, ssr: false },
};
let running: AbortController;
beforeEach(() => void (running = new AbortController()));
afterEach(() => running.abort());

async function serve(options: Partial<Options> = {}) {
  const { folder, deploy } = deployedStore();
  await deploy('production', { name: 'shell' });
  const directory = temporaryFolder();
  const { data } = await run({
    words: [],
    options: { ...OPTIONS, ...UNSAID, store: folder, ...options },
    directory,
    signal: running.signal,
    say() {},
  });
  return { folder, directory, ...(data as { origin: string; telemetry: string }) };
}

const send = (origin: string) =>
  ask(origin, '/_weft/telemetry', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin },
    body: JSON.stringify([{ type: 'load-start', time: 1, app: 'cart' }]),
  });

/** The content of a file as soon as there is any. */
async function contentOf(file: string): Promise<string> {
  for (;;) {
    const content = await readFile(file, 'utf8').catch(() => '');
    if (content !== '') return content;
  }
}

it('appends the events of pages to a file in the store', async () => {
  const { origin, telemetry, folder } = await serve();
  expect(telemetry).toBe(join(folder, 'telemetry.jsonl'));
  expect((await send(origin)).status).toBe(204);
  expect(await contentOf(telemetry)).toMatch(/^\{"at":"[^"]*Z","type":"load-start",.*\}\n$/);
});

it('or to the file that is named, from where it was called', async () => {
  const { origin, telemetry, directory } = await serve({ telemetry: 'logs/events.jsonl' });
  expect(telemetry).toBe(join(directory, 'logs/events.jsonl'));
  await send(origin);
  expect(await contentOf(telemetry)).toContain('"app":"cart"');
});

it('lets pages load from the origins that are named', async () => {
  const { origin } = await serve({ origins: 'https://cdn.example, https://api.example/' });
  const { headers, text } = await ask(origin, '/', { accept: PAGE });
  expect(headers['content-security-policy']).toContain(
    "script-src 'self' https://cdn.example https://api.example 'wasm-unsafe-eval'",
  );
  expect(text).toContain('"origins":["https://cdn.example","https://api.example"]');
});

it.each(['*', 'cdn.example', 'https://cdn.example/files'])('refuses %s as an origin', async origins => {
  await expect(serve({ origins })).rejects.toMatchObject({ code: 'USAGE' });
});

it('lets people look into pages, unless they are not to', async () => {
  const statusOf = async (options: Partial<Options>, file: string) =>
    (await ask((await serve(options)).origin, `/_weft/${file}`)).status;
  expect(await statusOf({}, 'inspector.js')).toBe(200);
  expect(await statusOf({ 'no-inspector': true }, 'inspector.js')).toBe(404);
  expect(await statusOf({ 'no-inspector': true }, 'mark.js')).toBe(200);
});

it('does not fill pages where there is no React to do it with, and says how to get one', async () => {
  await expect(serve({ ssr: true })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('npm install react react-dom') as string,
  });
});

describe('overrides', () => {
  const ofShell = '/?weft.override=shell@http://localhost:3000';
  const statusOf = async (options: Partial<Options>, path = ofShell) =>
    (await ask((await serve(options)).origin, path, { accept: PAGE })).status;

  it('are where the options say, and from where they say', async () => {
    expect(await statusOf({})).toBe(403);
    expect(await statusOf({ 'override-environments': 'staging, production' })).toBe(303);
    const open = { 'override-environments': 'production' };
    expect(await statusOf({ ...open, 'override-origins': 'https://pr-42.example' })).toBe(403);
    expect(await statusOf({ ...open, 'override-origins': 'none' })).toBe(403);
    expect(await statusOf({ ...open, 'override-origins': 'http://localhost:3000' })).toBe(303);
  });

  it('are allowed to single browsers by WEFT_OVERRIDE_SECRET', async () => {
    process.env.WEFT_OVERRIDE_SECRET = 'k7Qx'.repeat(11);
    const { data } = await allowOverrides({
      options: { env: 'production', expires: '1h', origin: undefined },
    });
    const { search } = new URL((data as { link: string }).link);
    const status = await statusOf({}, `/${search}&weft.override=shell@http://localhost:3000`);
    delete process.env.WEFT_OVERRIDE_SECRET;
    expect(status).toBe(303);
    expect(await statusOf({}, `/${search}`)).toBe(403);
  });

  it.each([
    ['override-environments', 'Staging', 'NAME_INVALID'],
    ['override-origins', '*', 'USAGE'],
  ])('are not served with --%s %s', async (option, value, code) => {
    await expect(serve({ [option]: value })).rejects.toMatchObject({ code });
  });
});
