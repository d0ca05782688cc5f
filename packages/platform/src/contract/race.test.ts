import { join } from 'node:path';
import { contractCheck } from '../command/run/contract-check.js';
import { deploy } from '../environment/deploy.js';
import { status } from '../environment/status.js';
import { contractBuild } from '../fixtures/contract-build.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { RECORD } from '../fixtures/planted-release.js';
import type { ReleaseName } from '../release/release.js';

const RACES = 100;
const directory = join(__dirname, '../..');
const { store, publish } = deployedStore();
const signal = new AbortController().signal;
const check = contractCheck({ options: { force: false, why: '' }, directory, signal, say: () => {} });

const library = (version: string, exposes: Record<string, string>) =>
  contractBuild({ name: 'library', version, exposes });
const shop = contractBuild({
  ...{ name: 'shop', version: '2.0.0', uses: { 'library/Price': ['Price'] } },
  sources: {
    'src/a.ts': `import type { Price } from 'library/Price';\nexport const a: Price = { amount: 1 };\n`,
  },
});

/** Deploys in an environment of its own, and says whether it went through. */
const attempt = (environment: string, release: ReleaseName) =>
  deploy(store, { environment, releases: [release], check, ...RECORD }).then(
    () => true,
    (error: { code?: string }) => {
      expect(error.code).toBe('CONTRACT_BROKEN');
      return false;
    },
  );

it(`never lets a provider take away what a consumer begins to use at the same time, ${RACES} times`, async () => {
  const PRICE = 'export interface Price { amount: number }';
  const [old, calm, changed, without, consumer] = await Promise.all([
    publish(library('1.0.0', { Price: PRICE })),
    publish(contractBuild({ name: 'shop', version: '1.0.0' })),
    publish(library('2.0.0', { Price: PRICE.replace('amount', 'cents') })),
    publish(library('3.0.0', {})),
    publish(shop),
  ]);
  const winners = new Set<string>();
  for (let race = 0; race < RACES; race++) {
    const environment = `race-${race}`;
    await deploy(store, { environment, releases: [old, calm], ...RECORD });
    // To compile takes a second: most lose the whole module. Who begins is a matter of chance, and of the disk.
    const taken = race % 10 ? without : changed;
    const racers = race % 2 ? [taken, consumer] : [consumer, taken];
    const went = await Promise.all(racers.map(release => attempt(environment, release)));
    expect(went.filter(Boolean)).toHaveLength(1);
    const [live] = await status(store, { environment });
    const versions = Object.entries(live?.apps ?? {}).map(([app, { version }]) => `${app}@${version}`);
    expect(versions).not.toEqual(expect.arrayContaining([nameOf(taken), nameOf(consumer)]));
    winners.add((went[0] ? racers[0] : racers[1])?.app ?? '');
  }
  expect(winners.size).toBe(2);
}, 600_000);

const nameOf = (release?: ReleaseName) => `${release?.app}@${release?.version}`;
