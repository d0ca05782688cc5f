import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, PAGE } from '../../fixtures/ask.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { temporaryFolder } from '../../fixtures/sample-build.js';
import type { CallOf } from '../options.js';
import { run } from './serve.js';

type Options = CallOf<'serve'>['options'];

const OPTIONS = { env: 'production', app: 'shell', port: '0', host: 'localhost', domain: 'localhost' };
const UNSAID = { only: undefined, cache: undefined, origins: undefined, telemetry: undefined };
const running = new AbortController();
afterAll(() => running.abort());

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
