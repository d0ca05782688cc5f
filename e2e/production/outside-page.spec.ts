import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../support/storefront.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, type Edge } from '../support/weft.ts';

const run = promisify(execFile);

const page = `
import { Button } from 'component-library/Button';
import { PageHeader } from 'component-library/PageHeader';
import { useState } from 'react';

export function WishlistPage() {
  const [wishes, setWishes] = useState(0);
  return (
    <>
      <PageHeader title="Wishlist" lead="What you may want one day." />
      <Button onClick={() => setWishes(wishes + 1)}>Wishes: {wishes}</Button>
    </>
  );
}
`;

const files = (packages: Record<string, string>): Record<string, string> => ({
  'package.json': JSON.stringify({
    name: 'wishlist',
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: { build: 'webpack --config federation.config.ts --mode production', deploy: 'weft deploy' },
    dependencies: {
      '@weft/federation-runtime': packages['federation-runtime'],
      react: '^19.3.1',
      'react-dom': '^19.3.1',
    },
    devDependencies: {
      '@types/react': '19.3.0',
      '@weft/federation-webpack': packages['federation-webpack'],
      '@weft/inspector': packages.inspector,
      '@weft/platform': packages.platform,
      typescript: 'npm:@typescript/typescript6@6.0.2',
      webpack: '5.112.2',
      'webpack-cli': '7.3.1',
    },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      skipLibCheck: true,
      types: ['@weft/federation-webpack/assets'],
    },
    include: ['src'],
  }),
  'federation.config.ts': `
    import { defineApp } from '@weft/federation-webpack';

    export default defineApp({
      name: 'wishlist',
      exposes: { './WishlistPage': './src/WishlistPage.tsx' },
      page: { path: '/wishlist', module: './WishlistPage', title: 'Wishlist', position: 4 },
      remotes: ['component-library'],
      devPort: 3005,
    });
  `,
  'src/WishlistPage.tsx': page,
  'src/App.tsx': `
    import { Remote } from '@weft/federation-runtime/react';

    export const App = () => <Remote module="wishlist/WishlistPage" fallback="Loading" />;
  `,
});

let edge: Edge;
let folder: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'weft-outside-'));
  edge = await startEdge();
});

test.afterAll(async () => {
  await edge.close();
  await rm(folder, { recursive: true });
});

async function shellRelease() {
  const { environments } = await edge.weft<{ environments: { apps: { shell: object } }[] }>(
    'status',
    'production',
  );
  return environments[0]?.apps.shell;
}

/** Packs the packages of Weft as npm would publish them; gives the tarballs by the name of their folder. */
async function pack(): Promise<Record<string, string>> {
  const names = await readdir(join(repository, 'packages'));
  const packed = await Promise.all(
    names.map(async name => {
      const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: join(repository, 'packages', name),
      });
      const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[];
      return [name, `file:${join(folder, filename)}`] as const;
    }),
  );
  return Object.fromEntries(packed);
}

test('a page app from outside the repository is in the navigation once it is deployed', async ({
  page: browser,
}) => {
  test.setTimeout(300_000);
  const before = await shellRelease();
  const directory = join(folder, 'wishlist');
  for (const [file, text] of Object.entries(files(await pack()))) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: directory });
  expect(await readFile(join(directory, 'package-lock.json'), 'utf8')).toContain('"wishlist"');
  await run('npm', ['run', 'build'], { cwd: directory });
  await run('npx', ['weft', 'deploy', '--env', 'production', '--store', edge.store], { cwd: directory });

  await expect(async () => {
    await browser.goto(`${edge.origin}/`);
    const link = browser.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wishlist' });
    await expect(link).toBeVisible({ timeout: 2000 });
    await link.click();
  }).toPass();
  await expect(browser.getByRole('heading', { level: 1, name: 'Wishlist' })).toBeVisible();
  await browser.getByRole('button', { name: 'Wishes: 0' }).click();
  await expect(browser.getByRole('button', { name: 'Wishes: 1' })).toBeVisible();
  expect(await shellRelease()).toEqual(before);
});
