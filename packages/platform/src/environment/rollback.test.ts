import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { remove } from './remove.js';
import { rollback } from './rollback.js';

const environment = 'production';
const back = { environment, apps: ['catalog'], ...RECORD };

/** Each step deploys some releases: `catalog@1 shell@1`. */
async function deployed(...steps: string[]) {
  const store = await plantedStore(...steps.flatMap(step => step.split(' ')), 'catalog@9');
  for (const step of steps)
    await deploy(store, { environment, releases: step.split(' ').map(release), ...RECORD });
  return store;
}

describe('of an app', () => {
  it('goes further back each time, and after a deploy to what that replaced', async () => {
    const store = await deployed('catalog@1', 'catalog@2', 'catalog@3');
    const versions: unknown[] = [];
    for (let times = 0; times < 2; times++) versions.push((await rollback(store, back)).apps.catalog);
    await deploy(store, { environment, releases: [release('catalog@9')], ...RECORD });
    versions.push((await rollback(store, back)).apps.catalog);
    expect(versions).toEqual([
      { version: '2', since: 2 },
      { version: '1', since: 1 },
      { version: '1', since: 1 },
    ]);
  });

  it('leaves other apps, and goes back for each of several on its own', async () => {
    const store = await deployed('catalog@1 shell@1 cart@1', 'shell@2', 'catalog@2', 'cart@2');
    const fifth = await rollback(store, { ...back, apps: ['catalog', 'shell'] });
    expect(fifth.apps).toEqual({
      catalog: { version: '1', since: 1 },
      shell: { version: '1', since: 1 },
      cart: { version: '2', since: 4 },
    });
    expect(fifth.change).toEqual({
      kind: 'rollback',
      difference: { apps: { catalog: { from: '2', to: '1' }, shell: { from: '2', to: '1' } }, canaries: {} },
    });
  });

  it('ends its canaries', async () => {
    const store = await deployed('catalog@1', 'catalog@2');
    await canary(store, { environment, releases: [release('catalog@9')], share: 5, ...RECORD });
    expect((await rollback(store, back)).canaries).toEqual({});
  });

  it('refuses where there was nothing before, also after the app was taken out for a while', async () => {
    const store = await deployed('shell@1', 'catalog@1');
    const nothing =
      /^There is nothing before catalog@1 in "production": production@2 brought .* weft remove catalog --env production$/;
    await expect(rollback(store, back)).rejects.toMatchObject({
      code: 'SNAPSHOT_UNKNOWN',
      message: expect.stringMatching(nothing),
    });
    await remove(store, back);
    await deploy(store, { environment, releases: [release('catalog@9')], ...RECORD });
    await expect(rollback(store, back)).rejects.toThrow('nothing before catalog@9');
  });
});

describe('of the environment', () => {
  it('brings back all apps of a snapshot, with what was before them', async () => {
    const store = await deployed('catalog@1', 'catalog@2 shell@1', 'catalog@3', 'cart@1');
    await canary(store, { environment, releases: [release('catalog@9')], share: 5, ...RECORD });
    const sixth = await rollback(store, { environment, to: 2, ...RECORD });
    expect(sixth).toMatchObject({ number: 6, change: { kind: 'rollback', source: 'production@2' } });
    expect(sixth.apps).toEqual({ catalog: { version: '2', since: 2 }, shell: { version: '1', since: 2 } });
    expect(sixth.canaries).toEqual({});
    expect((await rollback(store, back)).apps.catalog).toEqual({ version: '1', since: 1 });
  });

  it.each([0, 3, -1, 1.5, Number.NaN])('refuses %d, and says which there are', async to => {
    const store = await deployed('catalog@1', 'catalog@2');
    await expect(rollback(store, { environment, to, ...RECORD })).rejects.toMatchObject({
      code: 'SNAPSHOT_UNKNOWN',
      message: `There is no production@${to}: the snapshots of "production" are 1 to 2. Look at them: weft history production`,
    });
  });
});
