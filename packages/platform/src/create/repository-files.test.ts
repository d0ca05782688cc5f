import { anyVersions, sampleLibrary, samplePage, sampleWidget } from './fixtures/sample-workspace.js';
import { repositoryFiles } from './repository-files.js';

const workspace = {
  '.prettierrc.json': '{ "printWidth": 90 }',
  'package-lock.json': '{ "packages": {} }',
  'tsconfig.base.json': '{ "compilerOptions": { "strict": true } }',
};
const repository = { environment: 'production', from: 'https://shop.example', store: '../shop/.weft' };
const filesOf = (app: typeof samplePage) =>
  repositoryFiles(app, repository, { versions: anyVersions, packed: {}, workspace });

const apps = [samplePage, sampleLibrary, sampleWidget];

it.each(apps)('that of a $kind is complete', app => {
  expect(Object.keys(filesOf(app))).toEqual(
    expect.arrayContaining([
      ...['.gitignore', '.prettierignore', '.prettierrc.json', 'README.md', 'eslint.config.mjs'],
      ...['federation.config.ts', 'jest.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
    ]),
  );
});

it.each(apps)('nothing of the sample is left in that of a $kind', app => {
  for (const [path, text] of Object.entries(filesOf(app)))
    expect(`${path}\n${text}`).not.toMatch(/sample|3999|position: 99/i);
});

it('a page has a stand-in for each component that it uses of others', () => {
  const files = filesOf(samplePage);
  const used = Object.entries(files)
    .filter(([path]) => !path.includes('stand-ins'))
    .flatMap(([, text]) => [...text.matchAll(/from 'component-library\/(\w+)'/g)].map(([, name]) => name));
  const standIns = Object.keys(files).flatMap(path => /stand-ins\/(\w+)\.tsx$/.exec(path)?.[1] ?? []);
  expect(used.length).toBeGreaterThan(0);
  expect([...new Set(used)].sort()).toEqual(standIns.sort());
});

it('a page knows its own module by name, as it does the others', () => {
  expect(filesOf(samplePage)['src/own-modules.d.ts']).toContain(
    "'order-history/OrderHistoryPage': typeof import('./OrderHistoryPage');",
  );
});

it.each([sampleLibrary, sampleWidget])('a $kind needs no other app', app => {
  for (const [path, text] of Object.entries(filesOf(app)))
    if (path.startsWith('src/')) expect(text).not.toMatch(/component-library|shell/);
});

it('the format is that of the workspace', () => {
  expect(filesOf(sampleWidget)['.prettierrc.json']).toBe('{ "printWidth": 90 }');
});

describe('its README', () => {
  const readmeOf = (app: typeof samplePage) => filesOf(app)['README.md'];

  it('says what it is', () => {
    expect(readmeOf(samplePage)).toMatch(/^# Your orders\n\nA page at `\/orders`/);
    expect(readmeOf(sampleLibrary)).toContain("`import { Avatar } from 'kit/Avatar'`");
    expect(readmeOf(sampleWidget)).toContain('`<Remote module="feedback/Widget" />`');
  });

  it('has commands that there are', () => {
    for (const app of apps) {
      const { scripts } = JSON.parse(filesOf(app)['package.json'] ?? '') as { scripts: object };
      const named = [...(readmeOf(app) ?? '').matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
      expect(named).toContain('deploy');
      for (const name of named) expect(scripts).toHaveProperty([name]);
    }
  });

  it('says how a page meets the other apps', () => {
    expect(readmeOf(samplePage)).toContain('WEFT_EDGE=https://shop.example npm run dev');
    expect(readmeOf(samplePage)).toContain('WEFT_TEST_AGAINST=production npm run unit');
    expect(readmeOf(sampleWidget)).not.toContain('WEFT_');
  });
});
