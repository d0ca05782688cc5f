import { ask } from '../../fixtures/ask.js';
import { createBrowser } from '../../fixtures/browser.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';

interface Said {
  allowed: boolean;
  why?: string;
  origins: string[];
  environment: string;
  active: Record<string, string>;
}

const LOCAL = 'http://localhost:3001';
const store = deployedStore();
let edge: ServedEdge;

beforeAll(async () => {
  for (const environment of ['production', 'staging'])
    await store.deploy(environment, { name: 'shell' }, { name: 'catalog' });
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost' });
});
afterAll(() => edge.close());

it('says what this browser has, and where it may have more from', async () => {
  const browser = createBrowser(edge.origin);
  await browser.visit(`/?weft.override=catalog@${LOCAL}`, { host: 'staging.localhost' });
  expect(await browser.json<Said>('/_weft/overrides', { host: 'staging.localhost' })).toEqual({
    allowed: true,
    origins: ['http://localhost:*', 'http://127.0.0.1:*'],
    environment: 'staging',
    active: { catalog: LOCAL },
  });
});

it('says why it may have none', async () => {
  expect(await createBrowser(edge.origin).json<Said>('/_weft/overrides')).toMatchObject({
    ...{ allowed: false, environment: 'production', active: {} },
    why: expect.stringContaining('“production” is not open for them'),
  });
});

it('speaks of the environment that is named, where the path of a page names it', async () => {
  const browser = createBrowser(edge.origin);
  await browser.visit(`/environments/staging/?weft.override=catalog@${LOCAL}`);
  const at = (query: string) => browser.json<Said>(`/_weft/overrides${query}`);
  expect((await at('?environment=staging')).active).toEqual({ catalog: LOCAL });
  expect((await at('')).active).toEqual({});
});

it('says nothing of what does not hold', async () => {
  const cookie = 'weft-overrides=staging%2Fcatalog%409.0.0';
  const browser = createBrowser(edge.origin);
  const said = await browser.json<Said>('/_weft/overrides?environment=staging', { cookie });
  expect(said).toMatchObject({ allowed: true, active: {} });
});

it('is for this browser, and kept by nobody', async () => {
  const { headers } = await ask(edge.origin, '/_weft/overrides');
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

it('knows no environment that there is none of', async () => {
  for (const environment of ['nowhere', '../production', ''])
    expect((await ask(edge.origin, `/_weft/overrides?environment=${environment}`)).status).toBe(404);
});
