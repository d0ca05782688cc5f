import { appFiles } from './app-files.js';
import { exposedModules } from './exposed-modules.js';
import { anyVersions, sampleLibrary, samplePage, sampleWidget } from './fixtures/sample-workspace.js';

const apps = [samplePage, sampleLibrary, sampleWidget];

it.each(apps)('a $kind has the shape of every app', app => {
  const files = appFiles(app, anyVersions);
  for (const file of [
    'federation.config.ts',
    'jest.config.mjs',
    'package.json',
    'tsconfig.json',
    'src/App.tsx',
  ])
    expect(files).toHaveProperty([file]);
});

it.each(apps)('nothing of the sample is left in a $kind', app => {
  for (const [path, text] of Object.entries(appFiles(app, anyVersions)))
    expect(`${path}\n${text}`).not.toMatch(/sample|3999|position: 99/i);
});

it.each(apps)('each module that a $kind exposes has a test', app => {
  const files = appFiles(app, anyVersions);
  const modules = exposedModules(app, files, '.');
  expect(modules.length).toBeGreaterThan(0);
  for (const { file } of modules) {
    expect(files).toHaveProperty([file.slice(2)]);
    expect(files).toHaveProperty([file.slice(2).replace('.tsx', '.test.tsx')]);
  }
});

it('says what it exposes, and where that is in the workspace', () => {
  const modulesOf = (app: (typeof apps)[number]) =>
    exposedModules(app, appFiles(app, anyVersions), `apps/${app.name}`);
  expect(modulesOf(samplePage)).toEqual([
    { id: 'order-history/OrderHistoryPage', file: 'apps/order-history/src/OrderHistoryPage.tsx' },
  ]);
  expect(modulesOf(sampleLibrary).map(({ id }) => id)).toEqual(['kit/Avatar', 'kit/Meter']);
  expect(modulesOf(sampleWidget).map(({ id }) => id)).toEqual(['feedback/Widget']);
});

it('describes itself with what was said', () => {
  const files = appFiles(samplePage, anyVersions);
  expect(files['federation.config.ts']).toContain(
    "page: { path: '/orders', module: './OrderHistoryPage', title: 'Your orders', position: 8 }",
  );
  expect(files['federation.config.ts']).toContain('devPort: 3005');
  expect(files['src/OrderHistoryPage.tsx']).toContain('title="Your orders"');
});
