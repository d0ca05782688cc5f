import { freshCopy } from './fixtures/fresh-copy.js';

const started: [url: string, options?: WorkerOptions][] = [];
const blobs: Blob[] = [];

const StartedWorker = jest.fn((...given: [url: string, options?: WorkerOptions]) => void started.push(given));

let Worker: typeof import('./worker.js').Worker;

beforeEach(async () => {
  started.length = blobs.length = 0;
  Object.assign(globalThis, { Worker: StartedWorker });
  URL.createObjectURL = blob => `blob:http://localhost/${blobs.push(blob as Blob)}`;
  ({ Worker } = await freshCopy(() => import('./worker.js')));
});

it('runs a script of this origin as it is', () => {
  expect(new Worker('/a.worker.js', { name: 'a' })).toBeInstanceOf(StartedWorker);
  new Worker(new URL('http://localhost/b.worker.js'));
  expect(started).toEqual([
    ['http://localhost/a.worker.js', { name: 'a' }],
    ['http://localhost/b.worker.js', undefined],
  ]);
  expect(blobs).toEqual([]);
});

it('imports a script of another origin from a line of its own', async () => {
  expect(new Worker('https://apps.example/a.worker.js', { name: 'a' })).toBeInstanceOf(StartedWorker);
  expect(started).toEqual([['blob:http://localhost/1', { name: 'a' }]]);
  expect(blobs[0]?.type).toBe('text/javascript');
  expect(await text(blobs[0])).toBe('importScripts("https://apps.example/a.worker.js");');
});

it('takes another port for another origin, as browsers do', () => {
  new Worker('http://localhost:3001/a.worker.js');
  expect(blobs).toHaveLength(1);
});

it('imports module workers as modules', async () => {
  new Worker('https://apps.example/a.worker.mjs', { type: 'module' });
  expect(started[0]?.[1]).toEqual({ type: 'module' });
  expect(await text(blobs[0])).toBe('import "https://apps.example/a.worker.mjs";');
});

it('makes one line per script, however many workers run it', () => {
  new Worker('https://apps.example/a.worker.js');
  new Worker('https://apps.example/a.worker.js');
  new Worker('https://apps.example/b.worker.js');
  expect(started.map(([url]) => url)).toEqual([
    'blob:http://localhost/1',
    'blob:http://localhost/1',
    'blob:http://localhost/2',
  ]);
});

it('makes one line per kind of worker', async () => {
  new Worker('https://apps.example/a.worker.js');
  new Worker('https://apps.example/a.worker.js', { type: 'module' });
  expect(await text(blobs[1])).toBe('import "https://apps.example/a.worker.js";');
});

it('cannot be tricked by quotes in a URL', async () => {
  new Worker('https://apps.example/a.js?x=");alert(1);//');
  const [, argument = ''] = /^importScripts\((.*)\);$/.exec(await text(blobs[0])) ?? [];
  expect(JSON.parse(argument)).toBe('https://apps.example/a.js?x=%22);alert(1);//');
});

const text = (blob?: Blob) =>
  new Promise<string>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob as Blob);
  });
