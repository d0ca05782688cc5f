import { runInNewContext } from 'node:vm';
import { freshCopy } from './fixtures/fresh-copy.js';

const started: [url: string | URL, options?: WorkerOptions][] = [];
const blobs: Blob[] = [];

const StartedWorker = jest.fn(
  (...given: [url: string | URL, options?: WorkerOptions]) => void started.push(given),
);

let Worker: typeof import('./worker.js').Worker;

beforeEach(async () => {
  started.length = blobs.length = 0;
  Object.assign(globalThis, { Worker: StartedWorker });
  URL.createObjectURL = blob => `blob:http://localhost/${blobs.push(blob as Blob)}`;
  ({ Worker } = await freshCopy(() => import('./worker.js')));
});
afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

const FEDERATION = Symbol.for('weft.federation.1');

/** What a worker imports that starts from a line, and where it then believes to be. */
function run(line: string, trustedTypes?: object) {
  const imported: unknown[] = [];
  const self = { trustedTypes, location: 'blob:http://localhost/1' };
  runInNewContext(line, { importScripts: (url: unknown) => imported.push(url), trustedTypes, URL, self });
  return { imported, location: String(self.location) };
}

it('runs a script of this origin as it is', () => {
  expect(new Worker('/a.worker.js', { name: 'a' })).toBeInstanceOf(StartedWorker);
  new Worker(new URL('http://localhost/b.worker.js'));
  expect(started).toEqual([
    ['/a.worker.js', { name: 'a' }],
    [new URL('http://localhost/b.worker.js'), undefined],
  ]);
  expect(blobs).toEqual([]);
});

it('imports a script of another origin from a line of its own', async () => {
  expect(new Worker('https://apps.example/a.worker.js', { name: 'a' })).toBeInstanceOf(StartedWorker);
  expect(started).toEqual([['blob:http://localhost/1', { name: 'a' }]]);
  expect(blobs[0]?.type).toBe('text/javascript');
  expect(run(await text(blobs[0])).imported).toEqual(['https://apps.example/a.worker.js']);
});

it('lets it load its chunks from where its own script is', async () => {
  new Worker('https://apps.example/deep/a.worker.js');
  expect(run(await text(blobs[0])).location).toBe('https://apps.example/deep/a.worker.js');
});

it('imports it by a policy of its own where a worker asks for trusted URLs', async () => {
  new Worker('https://apps.example/a.worker.js');
  const createPolicy = jest.fn((name: string, { createScriptURL }: Rules) => ({
    createScriptURL: (url: string) => ({ name, trusted: createScriptURL(url) }),
  }));
  expect(run(await text(blobs[0]), { createPolicy }).imported).toEqual([
    { name: 'weft', trusted: 'https://apps.example/a.worker.js' },
  ]);
});

interface Rules {
  createScriptURL(url: string): string;
}

describe('on a page with a registry', () => {
  const scriptUrl = jest.fn((url: string) => `trusted ${url}`);
  beforeEach(() => void Object.assign(globalThis, { [FEDERATION]: { scriptUrl } }));

  it('gives browsers the URLs that it makes trusted', () => {
    new Worker('/a.worker.js');
    new Worker('https://apps.example/a.worker.js');
    expect(started.map(([url]) => url)).toEqual([
      'trusted http://localhost/a.worker.js',
      'trusted blob:http://localhost/1',
    ]);
  });

  it('starts nothing of an origin that it does not allow', () => {
    scriptUrl.mockImplementationOnce(url => {
      throw new Error(`${url} is of no allowed origin`);
    });
    expect(() => new Worker('https://evil.example/a.worker.js')).toThrow('of no allowed origin');
    expect(started).toEqual([]);
    expect(blobs).toEqual([]);
  });

  it('starts what it was given where the registry is older', () => {
    Object.assign(globalThis, { [FEDERATION]: {} });
    new Worker('/a.worker.js');
    expect(started).toEqual([['/a.worker.js', undefined]]);
  });
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
  expect(run(await text(blobs[0])).imported).toEqual(['https://apps.example/a.js?x=%22);alert(1);//']);
});

const text = (blob?: Blob) =>
  new Promise<string>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob as Blob);
  });
