import fc from 'fast-check';
import type { ReleaseFacts } from '../../edge/release-facts.js';
import { checkShares } from './check-shares.js';
import { contractFacts } from './contract-facts.js';
import { anyDeploy, anySite, type Site } from './fixtures/any-site.js';
import { buildSites, type SiteBuilds } from './fixtures/site-builds.js';
import { releasesOf } from './fixtures/site-releases.js';
import { OVERRIDE, visit, type RealUse } from './fixtures/visited-site.js';
import { copyText, type PackageOnPage, type SharedUse } from './package-on-page.js';
import { simulatePage } from './simulate-page.js';

// webpack's own runtimes and Weft's own share scopes say what is so. fast-check tells seed and path of what fails.
const SITES = { numRuns: 400, seed: 2025 };
const DEPLOYS = { numRuns: 200, seed: 2025 };
let builds: SiteBuilds;

beforeAll(async () => {
  builds = await buildSites();
});

function predict(site: Site): PackageOnPage[] {
  const apps = contractFacts(releasesOf(site, builds));
  return simulatePage({ apps, host: apps.get(site.host) as ReleaseFacts, page: undefined });
}

const inWords = ({ app, need, how, copy, isSatisfied }: SharedUse) =>
  `${app} ${need.key}: ${copy ? `${copyText(copy)}, from ${how}` : how}${how !== 'scope' || isSatisfied ? '' : ', outside'}`;

// The runtime tells of what is taken out of a share scope, and webpack warns of what it takes though it is not in the range.
const realInWords = ({ app, key, instance, reason, warnings }: RealUse) => {
  if (instance === OVERRIDE) return `${app} ${key}: override`;
  const what = instance ? `${copyText(instance)}, from ${reason ? 'scope' : 'bundle'}` : 'nothing';
  return `${app} ${key}: ${what}${warnings.length > 0 ? ', outside' : ''}`;
};

/** The instances of a package that run, but for those that a host gives on purpose. */
const instances = (uses: readonly RealUse[], of: { key: string; scope: string }, site: Site) =>
  new Set(
    uses
      .filter(({ app, key }) => key === of.key && scopeOf(site, app, key) === of.scope)
      .flatMap(({ instance }) => (instance && instance !== OVERRIDE ? [instance] : [])),
  );

const sharesOf = (site: Site, app: string, key: RealUse['key']) =>
  site.apps.find(({ name }) => name === app)?.shares[key];
const scopeOf = (site: Site, app: string, key: RealUse['key']) => sharesOf(site, app, key)?.scope;

it('each app of any environment gets the copy that is predicted, or none is predicted', async () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(anySite, async site => {
      const packages = predict(site);
      const real = await visit(site, builds);
      const uses = packages.flatMap(found => found.uses);
      const unknown = new Set(
        uses.filter(({ how }) => how === 'unknown').map(use => `${use.app} ${use.need.key}`),
      );
      const isKnown = (app: string, key: string) => !unknown.has(`${app} ${key}`);

      expect(
        uses
          .filter(({ app, need }) => isKnown(app, need.key))
          .map(inWords)
          .sort(),
      ).toEqual(
        real
          .filter(({ app, key }) => isKnown(app, key))
          .map(realInWords)
          .sort(),
      );
      for (const found of packages.filter(one => one.uses.every(({ how }) => how !== 'unknown')))
        expect(found.copies).toHaveLength(instances(real, found, site).size);

      for (const { how, isSatisfied } of uses) count(how + (isSatisfied ? '' : ', outside'));
      for (const { isSingleton, copies } of packages)
        if (isSingleton && copies.length > 1) count('second copy');
    }),
    SITES,
  );
  // All that can happen has happened, and often.
  const often = [...seen].filter(([, times]) => times > 10).map(([what]) => what);
  expect(often.sort()).toEqual([
    ...['bundle', 'bundle, outside', 'nothing, outside', 'override'],
    ...['scope', 'scope, outside', 'second copy', 'unknown'],
  ]);
});

it('any deploy that really brings a second copy of a singleton is found, and none that does not', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(anyDeploy, async ({ before, after, app }) => {
      fc.pre(
        [before, after].every(site =>
          predict(site).every(one => one.uses.every(use => use.how !== 'unknown')),
        ),
      );
      const { findings } = checkShares(releasesOf(before, builds), releasesOf(after, builds, app));
      const seconds = findings.filter(({ reason }) => reason.includes('second one'));
      const [was, is] = [await secondCopies(before), await secondCopies(after)];
      const names = new Set(seconds.flatMap(one => one.names.map(({ name }) => name)));
      for (const key of is) if (!was.has(key)) expect([...names]).toContain(key);
      for (const name of names) expect([...is]).toContain(name);
      expect(seconds.every(({ verdict }) => verdict === 'breaking')).toBe(true);
      found += seconds.length;
    }),
    DEPLOYS,
  );
  expect(found).toBeGreaterThan(10);
});

/** The packages that really run more than once though somebody who takes them calls them a singleton. */
async function secondCopies(site: Site): Promise<Set<string>> {
  const real = await visit(site, builds);
  const singletons = real.filter(({ app, key }) => sharesOf(site, app, key)?.singleton);
  const several = singletons.filter(
    ({ app, key }) => instances(real, { key, scope: scopeOf(site, app, key) ?? '' }, site).size > 1,
  );
  return new Set(several.map(({ key }) => key));
}
