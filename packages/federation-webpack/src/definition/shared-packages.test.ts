import type { AppDefinition } from './app-definition.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import { sharedPackages } from './shared-packages.js';

const dependencies = {
  '@weft/federation-runtime': '0.1.0',
  react: '^19.0.0',
  'react-dom': '^19.0.0',
  wouter: '3.13.0',
};

const folder = temporaryFolder({
  'package.json': '{}',
  'node_modules/kit/package.json': '{ "version": "2.1.0" }',
});

const BINDINGS = '@weft/federation-runtime/react';

const sharedOf = (
  shared?: AppDefinition['shared'],
  from: Record<string, string> | undefined = dependencies,
) => sharedPackages({ name: 'catalog', devPort: 3001, shared }, '/apps/catalog', from);

describe('by default', () => {
  it('shares each dependency by its range, React as singletons; the part that renders, too', () => {
    expect(sharedOf()).toEqual({
      react: { requiredVersion: '^19.0.0', singleton: true },
      'react/jsx-runtime': { requiredVersion: '^19.0.0', singleton: true },
      'react-dom': { requiredVersion: '^19.0.0', singleton: true },
      'react-dom/client': { requiredVersion: '^19.0.0', singleton: true },
      wouter: { requiredVersion: '3.13.0', singleton: false },
      // Of the platform's own packages just the bindings, which are the larger part of what apps bring of it.
      '@weft/federation-runtime/react': { requiredVersion: '0.1.0', singleton: false },
    });
  });

  it('shares nothing without dependencies', () => {
    expect(sharedPackages({ name: 'catalog', devPort: 3001 }, '/apps/catalog')).toEqual({});
  });
});

describe('a package that is no range away', () => {
  const from = (place: string) =>
    sharedPackages({ name: 'catalog', devPort: 3001 }, folder, { kit: place }).kit;

  it.each(['file:vendor/kit-2.1.0.tgz', 'workspace:*', 'git+ssh://git@example.com/kit.git'])(
    'is shared as the version that is installed: %s',
    place => {
      expect(from(place)).toEqual({ requiredVersion: '2.1.0', singleton: false });
    },
  );
});

describe('a package that lies in another one, too', () => {
  const installed = temporaryFolder({
    'package.json': '{}',
    'node_modules/kit/node_modules/fibre/package.json': '{ "version": "2.0.0" }',
    'node_modules/kit/node_modules/react/package.json': '{ "version": "18.3.1" }',
  });
  const shared = (options?: AppDefinition['shared']) =>
    sharedPackages({ name: 'catalog', devPort: 3001, shared: options }, installed, {
      fibre: '^1.0.0',
      kit: '^1.0.0',
      react: '^19.0.0',
    });

  it('has the range of whoever takes it', () => {
    expect(shared().fibre).toEqual({ requiredVersion: undefined, singleton: false });
    expect(shared().kit).toEqual({ requiredVersion: '^1.0.0', singleton: false });
  });

  it('has the range that the definition gives it', () => {
    expect(shared({ fibre: '^1.2.0' }).fibre).toEqual({ requiredVersion: '^1.2.0', singleton: false });
  });

  it('is one for all where it is a singleton, as React is', () => {
    expect(shared().react).toEqual({ requiredVersion: '^19.0.0', singleton: true });
    expect(shared({ fibre: { singleton: true } }).fibre).toEqual({
      requiredVersion: '^1.0.0',
      singleton: true,
    });
  });
});

describe('false', () => {
  it('takes a package out', () => {
    expect(Object.keys(sharedOf({ wouter: false }))).toEqual([
      BINDINGS,
      'react',
      'react/jsx-runtime',
      'react-dom',
      'react-dom/client',
    ]);
  });

  it('takes its rendering part out with react-dom, unless that has options of its own', () => {
    expect(Object.keys(sharedOf({ 'react-dom': false }))).toEqual([
      BINDINGS,
      'react',
      'react/jsx-runtime',
      'wouter',
    ]);
    expect(Object.keys(sharedOf({ 'react-dom': false, 'react-dom/client': {} }))).toEqual([
      BINDINGS,
      'react',
      'react/jsx-runtime',
      'react-dom/client',
      'wouter',
    ]);
    expect(Object.keys(sharedOf({ [BINDINGS]: false, 'react-dom': false }))).toEqual([
      'react',
      'react/jsx-runtime',
      'wouter',
    ]);
  });
});

describe('a range', () => {
  it('changes the range and leaves the rest', () => {
    expect(sharedOf({ react: '>=18' }).react).toEqual({ requiredVersion: '>=18', singleton: true });
  });

  it('adds a package that package.json does not name', () => {
    expect(sharedOf({ lodash: '^4.0.0' }).lodash).toEqual({ requiredVersion: '^4.0.0' });
  });
});

describe('options', () => {
  it('are merged into what is there', () => {
    expect(sharedOf({ wouter: { singleton: true, eager: true } }).wouter).toEqual({
      requiredVersion: '3.13.0',
      singleton: true,
      eager: true,
    });
    expect(sharedOf({ react: { singleton: false } }).react).toEqual({
      requiredVersion: '^19.0.0',
      singleton: false,
    });
  });

  it('may name another scope', () => {
    expect(sharedOf({ wouter: { shareScope: 'routing' } }).wouter).toMatchObject({ shareScope: 'routing' });
  });

  it('of all subpaths of a package stand beside those of the package', () => {
    const shared = sharedOf({ 'wouter/': '^3.0.0' });
    expect(shared['wouter/']).toEqual({ requiredVersion: '^3.0.0' });
    expect(shared.wouter).toEqual({ requiredVersion: '3.13.0', singleton: false });
  });
});

describe('a file', () => {
  const store = { shareKey: 'catalog/src/store.ts', requiredVersion: false };

  it('is shared under the name of the app, from where it is', () => {
    const shared = sharedOf({ './src/store.ts': {} }, {});
    expect(shared).toEqual({ '/apps/catalog/src/store.ts': store });
  });

  it('may be named by its absolute path', () => {
    expect(sharedOf({ '/apps/catalog/src/store.ts': {} }, {})).toEqual({
      '/apps/catalog/src/store.ts': store,
    });
  });

  it('may have another share key and further options', () => {
    expect(sharedOf({ './src/store.ts': { shareKey: 'store', singleton: true } }, {})).toEqual({
      '/apps/catalog/src/store.ts': { shareKey: 'store', requiredVersion: false, singleton: true },
    });
  });
});
