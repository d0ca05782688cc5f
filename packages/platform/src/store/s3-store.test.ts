import { startPretendS3, type Mishap } from '../fixtures/pretend-s3.js';
import { openS3Reader, openS3Store } from './s3-store.js';

const PROOF = 'proof/create-once';
const bytes = (text: string) => Buffer.from(text);
const says = (status: number, code: string): Mishap['answer'] => ({ status, code });
const BROKEN = says(500, 'InternalError');

let server: Awaited<ReturnType<typeof startPretendS3>>;

beforeEach(async () => {
  process.env.AWS_ACCESS_KEY_ID = 'key';
  process.env.AWS_SECRET_ACCESS_KEY = 'secret';
  server = await startPretendS3();
});
afterEach(() => server.stop());

/** A store that has proven itself; what happened until then is forgotten. It is impatient only where silence is to be waited for. */
async function open(answer?: Mishap['answer']) {
  const store = await openS3Store(server.location, answer === 'silence' ? { silence: 400 } : {});
  server.requests.length = 0;
  return store;
}

/** Lets the first requests of a method go wrong, one after the other. */
function inTurn(method: string, ...mishaps: (Mishap | undefined)[]): void {
  server.misbehave(asked => (asked === method ? mishaps.shift() : undefined));
}

describe('opening', () => {
  it('takes a store that keeps its word, again and again', async () => {
    await openS3Store(server.location);
    const proof = server.objects.get(PROOF);
    await openS3Store(server.location);
    expect([...server.objects.keys()]).toEqual([PROOF]);
    expect(server.objects.get(PROOF)).toBe(proof);
  });

  it('refuses a store that ignores conditions, and names it', async () => {
    server.ignoreConditions();
    const opened = openS3Store({ ...server.location, prefix: 'team/' });
    await expect(opened).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
    await expect(opened).rejects.toThrow(
      `s3://bucket/team/ at ${server.location.endpoint} cannot write a key only once: ` +
        `of ${PROOF}, it took a second write (it ignored "If-None-Match: *")`,
    );
  });

  it('refuses a store that says no, and writes all the same', async () => {
    server.ignoreConditions();
    inTurn('PUT', undefined, { stored: true, answer: says(412, 'PreconditionFailed') });
    const opened = openS3Store(server.location);
    await expect(opened).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
    await expect(opened).rejects.toThrow('it refused a second write and kept it');
  });

  it('refuses a store that does not give back what it took', async () => {
    inTurn('GET', { answer: says(404, 'NoSuchKey') });
    const opened = openS3Store(server.location);
    await expect(opened).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
    await expect(opened).rejects.toThrow('cannot be read');
  });

  it('refuses a store that does not know conditions', async () => {
    inTurn('PUT', { answer: says(501, 'NotImplemented') });
    const opened = openS3Store(server.location);
    await expect(opened).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
    await expect(opened).rejects.toThrow('501 NotImplemented');
    expect(server.requests).toHaveLength(1);
  });

  it('asks for nothing when it is only to be read', async () => {
    const reader = openS3Reader(server.location);
    expect(server.requests).toEqual([]);
    expect(await reader.get('a')).toBeUndefined();
    expect(server.requests).toEqual(['GET a']);
  });
});

describe('a write whose outcome is unknown', () => {
  const UNKNOWN: [string, Mishap['answer']][] = [
    ['an error of the server', BROKEN],
    ['a conflict', says(409, 'ConditionalRequestConflict')],
    ['too many requests', says(503, 'SlowDown')],
    ['a connection that is cut', 'cut'],
    ['silence', 'silence'],
  ];

  it.each(UNKNOWN)('was done, as reading it back shows, after %s', async (_, answer) => {
    const store = await open(answer);
    inTurn('PUT', { stored: true, answer });
    expect(await store.createOnce('a', bytes('mine'))).toBe(true);
    expect(server.requests).toEqual(['PUT a', 'GET a']);
  });

  it.each(UNKNOWN)('was not done, and is tried again, after %s', async (_, answer) => {
    const store = await open(answer);
    inTurn('PUT', { stored: false, answer }, { stored: false, answer });
    expect(await store.createOnce('a', bytes('mine'))).toBe(true);
    expect(server.objects.get('a')?.toString()).toBe('mine');
    expect(server.requests.filter(request => request === 'PUT a')).toHaveLength(3);
  });

  it.each(UNKNOWN)('was lost to another, after %s', async (_, answer) => {
    const store = await open(answer);
    server.objects.set('a', bytes('of another'));
    inTurn('PUT', { stored: true, answer });
    expect(await store.createOnce('a', bytes('mine'))).toBe(false);
    expect(server.objects.get('a')?.toString()).toBe('of another');
  });

  it('was done late: the refusal of the next attempt is its own', async () => {
    const store = await open();
    const attempts: (Mishap | undefined)[] = [{ stored: false, answer: 'cut' }];
    server.misbehave((method, key) => {
      if (method === 'PUT' && attempts.length === 0) server.objects.set(key, bytes('mine'));
      return method === 'PUT' ? attempts.shift() : undefined;
    });
    expect(await store.createOnce('a', bytes('mine'))).toBe(true);
    expect(server.requests).toEqual(['PUT a', 'GET a', 'PUT a', 'GET a']);
  });

  it('was lost late: the refusal of the next attempt is that of another', async () => {
    const store = await open();
    const attempts: (Mishap | undefined)[] = [{ stored: false, answer: BROKEN }];
    server.misbehave((method, key) => {
      if (method === 'PUT' && attempts.length === 0) server.objects.set(key, bytes('of another'));
      return method === 'PUT' ? attempts.shift() : undefined;
    });
    expect(await store.createOnce('a', bytes('mine'))).toBe(false);
  });

  it('ends after six attempts, says why, and nothing is there', async () => {
    const store = await open();
    server.misbehave(method => (method === 'PUT' ? { answer: BROKEN } : undefined));
    const writing = store.createOnce('a', bytes('mine'));
    await expect(writing).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(writing).rejects.toThrow(
      `s3://bucket/ at ${server.location.endpoint} failed at writing a: HTTP 500, InternalError: says the server`,
    );
    expect(server.requests.filter(request => request === 'PUT a')).toHaveLength(6);
    expect(server.objects.has('a')).toBe(false);
  }, 20_000);

  it('is given up between attempts when it is aborted', async () => {
    const store = await open();
    const stop = new AbortController();
    server.misbehave((method, key) => {
      if (method === 'GET') stop.abort(new Error(`no longer wanted: ${key}`));
      return method === 'PUT' ? { answer: BROKEN } : undefined;
    });
    const writing = store.createOnce('a', bytes('mine'), { signal: stop.signal });
    await expect(writing).rejects.toThrow('no longer wanted: a');
    expect(server.requests).toEqual(['PUT a', 'GET a']);
  });
});

it('takes a refusal for what it is, without asking again', async () => {
  const store = await open();
  server.objects.set('a', bytes('of another'));
  expect(await store.createOnce('a', bytes('mine'))).toBe(false);
  expect(server.requests).toEqual(['PUT a']);
});

describe('a read', () => {
  it.each<[string, Mishap['answer']]>([
    ['an error of the server', BROKEN],
    ['a connection that is cut', 'cut'],
    ['content that is cut', 'cut-within'],
    ['silence', 'silence'],
  ])('is repeated after %s', async (_, answer) => {
    const store = await open(answer);
    server.objects.set('a', bytes('content'));
    inTurn('GET', { answer }, { answer });
    expect(Buffer.from((await store.get('a')) ?? []).toString()).toBe('content');
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, Mishap['answer'], string]>([
    ['an error of the server', says(503, 'ServiceUnavailable'), 'HTTP 503, ServiceUnavailable'],
    ['a connection that is cut', 'cut', 'socket hang up'],
    ['silence', 'silence', 'TimeoutError'],
  ])('fails after four times %s', async (_, answer, cause) => {
    const store = await open(answer);
    server.misbehave(() => ({ answer }));
    const reading = store.get('a/b');
    await expect(reading).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(reading).rejects.toThrow('failed at reading a/b');
    await expect(reading).rejects.toThrow(cause);
    expect(server.requests).toHaveLength(4);
  });

  it('says so when nobody answers', async () => {
    const store = await open();
    await server.stop();
    const reading = store.get('a');
    await expect(reading).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(reading).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a request that is forbidden', () => {
  it.each([
    ['s3:PutObject', (store: Awaited<ReturnType<typeof open>>) => store.createOnce('a', bytes('x'))],
    ['s3:GetObject', (store: Awaited<ReturnType<typeof open>>) => store.get('a')],
    ['s3:DeleteObject', (store: Awaited<ReturnType<typeof open>>) => store.delete('a')],
    ['s3:ListBucket', (store: Awaited<ReturnType<typeof open>>) => first(store.list(''))],
  ])('names the right that is missing: %s', async (right, ask) => {
    const store = await open();
    server.misbehave(() => ({ answer: says(403, 'AccessDenied') }));
    const asked = ask(store);
    await expect(asked).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(asked).rejects.toThrow(
      `AccessDenied: says the server. Give these credentials the right ${right}`,
    );
    expect(server.requests).toHaveLength(1);
  });
});

it('says that there is no such bucket', async () => {
  server.misbehave(() => ({ answer: says(404, 'NoSuchBucket') }));
  const opened = openS3Store(server.location);
  await expect(opened).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  await expect(opened).rejects.toThrow('Create the bucket, or correct its name.');
  await expect(openS3Reader(server.location).get('a')).rejects.toThrow('Create the bucket');
});

async function first<T>(all: AsyncIterable<T>): Promise<T | undefined> {
  for await (const one of all) return one;
  return undefined;
}
