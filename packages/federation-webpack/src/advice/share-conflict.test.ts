import { pretendManifests } from '../fixtures/pretend-manifests.js';
import { adviseOnConflict } from './share-conflict.js';

const conflict = {
  ...({ type: 'share', reason: 'conflict', time: 40, app: 'checkout', scope: 'default' } as const),
  ...{ package: 'react', version: '19.3.1', provider: 'shell@1.4.0-3f2a91c' },
};
const need = (scope: string, range: string) => ({ key: 'react', scope, range, singleton: true });

it('names app, package, range, version and provider, and the cure', async () => {
  const shared = [need('other', '^17.0.0'), need('default', '^18.0.0')];
  const page = pretendManifests({ checkout: { MiniCart: { shared } } });
  expect(await adviseOnConflict(conflict, page)).toBe(
    '"checkout" asks for react ^18.0.0 and has got 19.3.1 of shell@1.4.0-3f2a91c, which does not satisfy it. ' +
      "Align the ranges in their package.json, or say in federation.config.ts of checkout what it can work with (shared: { 'react': … }).",
  );
});

it.each([
  ['the app has no manifest', pretendManifests({})],
  ['its manifest names no such need', pretendManifests({ checkout: { MiniCart: {} } })],
])('does without the range where %s', async (_, page) => {
  expect(await adviseOnConflict(conflict, page)).toMatch(
    /^"checkout" asks for react and has got 19\.3\.1 of/,
  );
});
