import { serveJson } from '../fixtures/json-server.js';
import { createLiveSnapshot } from './live-snapshot.js';

const LATEST = '/_weft/environments/production/latest';
const at = (number: number) => `/_weft/snapshots/production/${number}.json`;
const snapshot = (number: number, version: string) => ({
  format: 1,
  environment: 'production',
  id: String(number),
  apps: {
    shell: {
      entry: `/_weft/releases/shell/${version}/shell.js`,
      global: 'weft_shell',
      release: version,
      previous: { entry: '/_weft/releases/shell/0/shell.js', global: 'weft_shell_0' },
      page: {
        path: '/',
        module: './Home',
        title: 'Home',
        files: { '/a.js': 'sha256-a' },
        renders: ['cart/Add'],
      },
    },
  },
});

const answers: Record<string, unknown> = {};
let edge: Awaited<ReturnType<typeof serveJson>>;

beforeEach(async () => {
  Object.assign(answers, {
    [LATEST]: { id: '2' },
    [at(1)]: snapshot(1, '1.0.0'),
    [at(2)]: snapshot(2, '2.0.0'),
  });
  edge = await serveJson(answers);
});
afterEach(() => edge.close());

const live = () => createLiveSnapshot({ edge: edge.origin, environment: 'production' });

it('has every app where the edge has it, also the release before', async () => {
  const { id, apps } = await live()();
  expect(id).toBe('2');
  expect(apps.shell).toMatchObject({
    entry: `${edge.origin}/_weft/releases/shell/2.0.0/shell.js`,
    release: '2.0.0',
    previous: { entry: `${edge.origin}/_weft/releases/shell/0/shell.js` },
  });
});

it('keeps pages, but for what a page of the edge would fetch ahead', async () => {
  const { apps } = await live()();
  expect(JSON.parse(JSON.stringify(apps.shell?.page))).toEqual({
    path: '/',
    module: './Home',
    title: 'Home',
  });
});

it('learns of newer ones', async () => {
  const read = live();
  await read();
  Object.assign(answers, { [LATEST]: { id: '3' }, [at(3)]: snapshot(3, '3.0.0') });
  expect((await read()).apps.shell?.release).toBe('3.0.0');
});

it('takes what everybody gets, where the edge takes it for a visitor of a canary', async () => {
  answers[LATEST] = { id: '2+catalog' };
  expect((await live()()).id).toBe('2');
});

it('goes on with what it knows when the edge is away, and says which URL failed when it knows nothing', async () => {
  const [known, unknown] = [live(), live()];
  await known();
  Reflect.deleteProperty(answers, LATEST);
  expect((await known()).id).toBe('2');
  await expect(unknown()).rejects.toThrow(`${edge.origin}${LATEST} answered with 404`);
});

it('takes nothing for a snapshot that is none', async () => {
  answers[at(2)] = { format: 1, apps: [] };
  await expect(live()()).rejects.toThrow(at(2));
});
