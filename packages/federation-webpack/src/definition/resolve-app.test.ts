import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import type { AppDefinition } from './app-definition.js';
import { DefinitionError } from './definition-error.js';
import { developmentGlobal } from '@weft/federation-runtime/manifest';
import { resolveApp } from './resolve-app.js';

const folder = temporaryFolder({
  'package.json': JSON.stringify({ version: '1.4.0', dependencies: { react: '^19.0.0' } }),
  'src/App.tsx': '',
  'src/Main.tsx': '',
  'src/Page.tsx': '',
});
const bare = temporaryFolder({ 'package.json': '{}', 'src/App.tsx': '' });

it('fills in what the author left out', () => {
  expect(resolveApp({ name: 'order-history', devPort: 3005 }, folder, 'development')).toEqual({
    name: 'order-history',
    title: 'order-history',
    version: '1.4.0',
    directory: folder,
    mode: 'development',
    format: 'script',
    build: 'development',
    global: 'weft_order_history',
    chunks: 'weft_order_history_chunks',
    description: 'order-history',
    component: join(folder, 'src/App.tsx'),
    exposes: {},
    page: undefined,
    remotes: [],
    shared: {
      react: { requiredVersion: '^19.0.0', singleton: true },
      'react/jsx-runtime': { requiredVersion: '^19.0.0', singleton: true },
    },
    scopes: ['default'],
    singletons: { default: ['react', 'react/jsx-runtime'] },
    policy: {},
    port: 3005,
  });
});

it('names the build in production: in its id and in the global of its container', () => {
  const { build, global } = resolveApp({ name: 'order-history', devPort: 3005 }, folder, 'production');
  expect(build).toMatch(/^1\.4\.0-[0-9a-f]{8}$/);
  expect(global).toBe(`weft_order_history_${build.replace(/[.-]/g, '_')}`);
});

it('counts the installed version of an overridden package as part of the build', () => {
  const build = (policy?: AppDefinition['policy']) =>
    resolveApp({ name: 'a', devPort: 3005, policy }, folder, 'production').build;
  expect(build({ cart: {} })).toBe(build());
  expect(build({ cart: { override: { tiny: './src/Page.tsx' } } })).not.toBe(build());
});

it('takes version 0.0.0 where package.json has none', () => {
  expect(resolveApp({ name: 'a', devPort: 3005 }, bare, 'development').version).toBe('0.0.0');
});

it('has a global in development that others know without asking', () => {
  expect(resolveApp({ name: 'a-b', devPort: 3005 }, bare, 'development').global).toBe(
    developmentGlobal('a-b'),
  );
});

it('makes paths absolute', () => {
  const definition = {
    name: 'a',
    app: './src/Main.tsx',
    exposes: { './Page': './src/Page.tsx', './Main': 'src/Main.tsx' },
    devPort: 3005,
  };
  const { component, exposes } = resolveApp(definition, folder, 'development');
  expect(component).toBe(join(folder, 'src/Main.tsx'));
  expect(exposes).toEqual({ './Page': join(folder, 'src/Page.tsx'), './Main': join(folder, 'src/Main.tsx') });
});

it('takes its title from the definition, else from the page, else from the name', () => {
  const page = { path: '/p', module: './Page', title: 'Page' };
  const definition = { name: 'a', exposes: { './Page': './src/Page.tsx' }, page, devPort: 3005 };
  const titleOf = (title?: string) => resolveApp({ ...definition, title }, folder, 'development').title;
  expect([titleOf('Own'), titleOf()]).toEqual(['Own', 'Page']);
});

it('lists the share scopes in use once each, the default first', () => {
  const shared = {
    a: { shareScope: 'routing' },
    b: { shareScope: 'routing' },
    c: { shareScope: 'design' },
    d: '^1.0.0',
  };
  expect(resolveApp({ name: 'a', devPort: 3005, shared }, folder, 'development').scopes).toEqual([
    'default',
    'routing',
    'design',
  ]);
});

it('refuses a definition with a mistake', () => {
  expect(() => resolveApp({ name: 'A', devPort: 3005 }, folder, 'production')).toThrow(DefinitionError);
});
