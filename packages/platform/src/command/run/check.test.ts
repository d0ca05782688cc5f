import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contractBuild } from '../../fixtures/contract-build.js';
import { buildFolder } from '../../fixtures/release-build.js';
import { temporaryFolder } from '../../fixtures/sample-build.js';
import { runCommandLine } from '../run-command-line.js';

// Of this package: there the compiler is found.
const directory = temporaryFolder({}, join(__dirname, '../../../.samples-'));
const folder = temporaryFolder();

async function run(...args: string[]) {
  const said = { printed: '', complained: '' };
  const code = await runCommandLine([...args, '--store', folder], {
    directory,
    signal: new AbortController().signal,
    print: text => void (said.printed += text),
    complain: text => void (said.complained += text),
  });
  return { code, ...said };
}

const library = (version: string, props: string) =>
  buildFolder(
    contractBuild({
      ...{ name: 'library', version },
      exposes: { Button: `export declare function Button(props: ${props}): string;` },
    }),
  );
const shop = buildFolder(
  contractBuild({
    ...{ name: 'shop', uses: { 'library/Button': ['Button'] } },
    sources: {
      'src/Buy.ts': `import { Button } from 'library/Button';\nexport const buy = Button({ size: 1 });\n`,
    },
  }),
);
const without = library('2.0.0', '{ label?: string }');

beforeAll(async () => {
  const first = library('1.0.0', '{ size?: number }');
  for (const environment of ['production', 'staging'])
    expect(await run('deploy', first, shop, '--env', environment)).toMatchObject({ code: 0 });
  await run('deploy', first, '--env', 'alone');
});

const live = async () => (await run('status', 'production')).printed;

it('tells whom a build would break, in each environment that has the app, before anything is published', async () => {
  const { code, printed } = await run('check', without);
  expect(code).toBe(1);
  expect(printed).toMatch(/production: breaking\s+breaking: shop@1\.0\.0-\w+ uses Button of library\/Button/);
  expect(printed).toMatch(/staging: breaking/);
  expect(printed).toContain('alone: safe');
  expect(printed).toContain(
    `TS2353: Object literal may only specify known properties, and 'size' does not exist`,
  );
  expect(await run('releases', 'library')).not.toMatchObject({
    printed: expect.stringContaining('2.0.0') as string,
  });
});

it('answers programs, and pull requests', async () => {
  const { code, printed } = await run('check', without, '--env', 'production', '--json');
  expect({ code, report: JSON.parse(printed) as unknown }).toMatchObject({
    code: 1,
    report: {
      verdict: 'breaking',
      environments: [
        {
          environment: 'production',
          findings: [{ names: [{ name: 'Button' }] }],
          affected: { apps: ['library', 'shop'] },
        },
      ],
    },
  });
  const markdown = (await run('check', without, '--env', 'production', '--markdown')).printed;
  expect(markdown).toContain('### `production`: breaking');
  expect(markdown).toMatch(
    /\| breaking \| shop@1\.0\.0-\w+ \| library\/Button \| `Button` \| src\/Buy\.ts:2:\d+ \|/,
  );
});

it('says safe for what nobody would notice', async () => {
  const { code, printed } = await run('check', library('1.1.0', '{ size?: number; label?: string }'));
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringContaining('production: safe') as string,
  });
});

it('is part of deploy, which then changes nothing', async () => {
  const before = await live();
  const { code, complained } = await run('deploy', without, '--env', 'production');
  expect({ code, complained }).toMatchObject({
    code: 1,
    complained: expect.stringMatching(
      /\[CONTRACT_BROKEN\][^]*shop@1\.0\.0-\w+ uses Button of library\/Button/,
    ) as string,
  });
  expect(await live()).toBe(before);
});

it('is part of promote and canary, too', async () => {
  await run('deploy', without, '--env', 'alone');
  expect(await run('promote', '--from', 'alone', '--to', 'staging')).toMatchObject({ code: 1 });
  expect(await run('canary', without, '--env', 'production', '--share', '5')).toMatchObject({ code: 1 });
});

it('can be overruled with a reason, which the history keeps, with what was broken', async () => {
  const forced = ['deploy', without, '--env', 'staging', '--force'];
  expect(await run(...forced)).toMatchObject({
    code: 2,
    complained: expect.stringContaining('--why') as string,
  });
  expect(await run(...forced, '--why', 'a hole')).toMatchObject({ code: 0 });
  const { printed } = await run('history', 'staging', '--limit', '1');
  expect(printed).toMatch(/a hole\s+forced, although it breaks shop@1\.0\.0-\w+ library\/Button Button/);
});

it('leaves nothing behind', () => {
  expect(readdirSync(join(directory, '.weft')).filter(name => name.startsWith('check-'))).toEqual([]);
});
