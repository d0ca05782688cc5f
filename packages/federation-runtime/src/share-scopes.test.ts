import type { ShareScope } from './container.js';
import { createShareScopes, type Sharing } from './share-scopes.js';

/** What a build's runtime offers: its scopes, and an `initSharing` that registers one package. */
function build(name: string, scopes: string[], shareScopes: Sharing['shareScopes'] = {}) {
  const initSharing = jest.fn((scope: string) => {
    const packages = (shareScopes[scope] ??= {});
    packages.react ??= {};
    packages.react['19.0.0'] ??= { from: name, get: () => () => name };
  });
  return { scopes, shareScopes, initSharing };
}

it('has each scope once, by name, from the first question on', () => {
  const scopes = createShareScopes();
  expect(scopes.get('default')).toBe(scopes.get('default'));
  expect(scopes.get('default')).not.toBe(scopes.get('legacy'));
  expect(scopes.get('default')).toEqual({});
});

it('makes them the build’s own ahead of what the build provides', () => {
  const scopes = createShareScopes();
  const app = build('shell', ['default']);
  scopes.link(app);
  expect(app.shareScopes.default).toBe(scopes.get('default'));
  expect(scopes.get('default').react?.['19.0.0']?.from).toBe('shell');
});

it('lets builds meet in every scope that both name, and in no other', () => {
  const scopes = createShareScopes();
  const [shell, catalog] = [build('shell', ['default', 'legacy']), build('catalog', ['legacy'])];
  scopes.link(shell);
  scopes.link(catalog);
  expect(catalog.shareScopes.legacy).toBe(shell.shareScopes.legacy);
  expect(catalog.shareScopes).not.toHaveProperty('default');
  expect(catalog.initSharing.mock.calls).toEqual([['legacy']]);
  expect(scopes.get('legacy').react?.['19.0.0']?.from).toBe('shell');
});

it('does not matter whether a scope is asked for or linked first', () => {
  const asked = createShareScopes();
  const early = asked.get('default');
  asked.link(build('shell', ['default']));
  expect(asked.get('default')).toBe(early);
  expect(early).toHaveProperty('react');
});

it('leaves a scope that the build is initialised with already', () => {
  const given: ShareScope = {};
  const app = build('remote', ['default'], { default: given });
  const scopes = createShareScopes();
  scopes.link(app);
  expect(app.shareScopes.default).toBe(given);
  expect(scopes.get('default')).toEqual({});
});

it('links a build that shares nothing', () => {
  const app = build('alone', []);
  createShareScopes().link(app);
  expect(app.shareScopes).toEqual({});
  expect(app.initSharing).not.toHaveBeenCalled();
});
