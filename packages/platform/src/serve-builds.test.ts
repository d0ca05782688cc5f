import { connect, createServer, type AddressInfo } from 'node:net';
import { ask, PAGE } from './fixtures/ask.js';
import { sampleBuild } from './fixtures/sample-build.js';
import { serveBuilds, type ServedBuilds } from './serve-builds.js';

const entry = (name: string) => `/${name}.0123abcd.js`;
let served: ServedBuilds | undefined;

const serve = async (...names: string[]) =>
  (served = await serveBuilds(names.map(name => sampleBuild(name))));
const originOf = ({ origins }: ServedBuilds, name: string) => origins[name] ?? '';

afterEach(async () => {
  await served?.close();
  served = undefined;
});

/** Takes a port for as long as `use` runs. */
async function withTakenPort(use: (port: number) => Promise<void>) {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, 'localhost', resolve));
  try {
    await use((other.address() as AddressInfo).port);
  } finally {
    await new Promise(resolve => other.close(resolve));
  }
}

it('serves each app on an origin of its own, and every page knows them all', async () => {
  const builds = await serve('shell', 'cart');
  expect(originOf(builds, 'shell')).not.toBe(originOf(builds, 'cart'));
  for (const name of ['shell', 'cart']) {
    expect((await ask(originOf(builds, name), entry(name))).text).toBe(`globalThis.${name} = 1;`);
    const { text } = await ask(originOf(builds, name), '/', { accept: PAGE });
    expect(text).toContain(`"entry":"${originOf(builds, 'shell')}${entry('shell')}"`);
    expect(text).toContain(`"entry":"${originOf(builds, 'cart')}${entry('cart')}"`);
  }
});

it('serves only the files of the app at its origin', async () => {
  const builds = await serve('shell', 'cart');
  expect((await ask(originOf(builds, 'shell'), entry('cart'))).status).toBe(404);
});

describe('stop', () => {
  it('makes one app unreachable; the others go on and still know it', async () => {
    const builds = await serve('shell', 'cart');
    await builds.stop('cart');
    await expect(ask(originOf(builds, 'cart'), entry('cart'))).rejects.toThrow('ECONNREFUSED');
    const { text } = await ask(originOf(builds, 'shell'), '/', { accept: PAGE });
    expect(text).toContain(originOf(builds, 'cart'));
  });

  it('cuts connections that are open', async () => {
    const builds = await serve('cart');
    const { port } = new URL(originOf(builds, 'cart'));
    const socket = connect(Number(port), 'localhost');
    const closed = new Promise(resolve => socket.on('close', resolve).on('error', () => {}));
    // An answered request leaves the connection open; so does one that is not complete.
    socket.write('GET /mf-manifest.json HTTP/1.1\r\nHost: localhost\r\n\r\nGET /mf-');
    await new Promise(resolve => socket.once('data', resolve));
    await builds.stop('cart');
    await closed;
  });

  it('may be said twice', async () => {
    const builds = await serve('cart');
    await builds.stop('cart');
    await expect(builds.stop('cart')).resolves.toBeUndefined();
  });
});

describe('start', () => {
  it('brings a stopped app back on the same port, as often as one likes', async () => {
    const builds = await serve('cart');
    for (let round = 0; round < 3; round++) {
      await builds.stop('cart');
      await builds.start('cart');
      expect((await ask(originOf(builds, 'cart'), entry('cart'))).status).toBe(200);
    }
  });

  it('rejects for an app that runs, and leaves it running until it is stopped', async () => {
    const builds = await serve('cart');
    await expect(builds.start('cart')).rejects.toThrow('EADDRINUSE');
    expect((await ask(originOf(builds, 'cart'), entry('cart'))).status).toBe(200);
    await builds.stop('cart');
    await expect(ask(originOf(builds, 'cart'), entry('cart'))).rejects.toThrow('ECONNREFUSED');
  });

  it('rejects for an app that is not among them, and names those that are', async () => {
    const builds = await serve('shell', 'cart');
    await expect(builds.start('account')).rejects.toThrow('no app "account" here; there are shell, cart');
  });
});

describe('close', () => {
  it('stops every app', async () => {
    const builds = await serve('shell', 'cart');
    await builds.close();
    for (const name of ['shell', 'cart'])
      await expect(ask(originOf(builds, name), '/')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('when it cannot serve them all', () => {
  it('rejects for a taken port, and lets go of the ports that it had', () =>
    withTakenPort(async taken => {
      const [first, second] = [sampleBuild('shell'), sampleBuild('cart')];
      const free = await serve('probe');
      const port = Number(new URL(originOf(free, 'probe')).port);
      await free.close();

      const builds = [
        { ...first, origin: `http://localhost:${port}` },
        { ...second, origin: `http://localhost:${taken}` },
      ];
      await expect(serveBuilds(builds)).rejects.toThrow('EADDRINUSE');
      await expect(ask(`http://localhost:${port}`, '/')).rejects.toThrow('ECONNREFUSED');
    }));

  it('rejects for an app without a build, before it takes any port', async () => {
    const missing = { ...sampleBuild('cart'), dist: '/nowhere' };
    await expect(serveBuilds([sampleBuild('shell'), missing])).rejects.toThrow(
      'App "cart" has no usable build',
    );
  });
});
