import { appTable } from './app-table.js';

const app = (name: string, devPort: number, path?: string, modules: string[] = []) => ({
  directory: `/apps/${name}`,
  definition: {
    name,
    devPort,
    exposes: Object.fromEntries(modules.map(module => [`./${module}`, `./src/${module}.tsx`])),
    ...(path ? { page: { path, module: './Page', title: name } } : {}),
  },
});

const apps = [
  app('shell', 3000),
  app('catalog', 3001, '/catalog', ['Page', 'search']),
  app('component-library', 3004, undefined, ['Button']),
];

it('has a line for each app: where it runs, what it offers', () => {
  expect(appTable(apps).split('\n')).toEqual([
    '  App                 Its own page            Offers     Modules',
    '  shell               http://localhost:3000              0',
    '  catalog             http://localhost:3001   /catalog   2',
    '  component-library   http://localhost:3004              1',
  ]);
});

it('takes an app that exposes nothing at all', () => {
  const [, line] = appTable([{ directory: '/a', definition: { name: 'a', devPort: 80 } }]).split('\n');
  expect(line).toMatch(/^ {2}a +http:\/\/localhost:80 +0$/);
});

it('fits into 80 columns with long names, and has no spaces at the ends', () => {
  const long = [...apps, app('customer-notifications', 65_535, '/notifications', ['Page'])];
  for (const line of appTable(long).split('\n')) {
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line).toBe(line.trimEnd());
  }
});
