import { join } from 'node:path';
import { contractBuild } from '../../fixtures/contract-build.js';
import { writeBuild } from '../../fixtures/release-build.js';
import { runWeft } from '../../fixtures/run-weft.js';
import { temporaryFolder } from '../../fixtures/sample-build.js';

const app = (name: string) =>
  `export default { definition: { name: '${name}', exposes: {}, devPort: 4500 } };\n`;
// Its tests: they hold for everything but the second version of the library.
const TESTS = `
import { readFileSync } from 'node:fs';
const { releases } = JSON.parse(readFileSync(\`../../.weft/remotes/\${process.env.WEFT_TEST_AGAINST}.json\`, 'utf8'));
readFileSync(\`../../.weft/remotes/releases/library/\${releases.library}/mf-manifest.json\`);
console.log('library is', releases.library);
process.exitCode = releases.library.startsWith('2.') ? 1 : 0;
`;
const testedApp = (name: string) => ({
  [`apps/${name}/package.json`]: '{ "type": "module", "scripts": { "unit": "node tests.mjs" } }',
  [`apps/${name}/federation.config.ts`]: app(name),
  [`apps/${name}/tests.mjs`]: TESTS,
});
// Of this package: there the definitions of apps can be read.
const directory = temporaryFolder(
  {
    'package.json': '{ "type": "module", "workspaces": ["apps/*"] }',
    ...testedApp('shop'),
    ...testedApp('calm'),
  },
  join(__dirname, '../../../.samples-'),
);

const weft = async (...args: string[]) => {
  const place = ['--env', 'production', '--store', join(directory, 'store')];
  const { code, stdout: printed, stderr: complained } = await runWeft([...args, ...place], directory).ended;
  return { code, printed, complained };
};

const uses = { 'library/Button': ['Button'] };
const exposes = { Button: 'export declare const Button: 1;' };
const build = (name: string, options: Parameters<typeof contractBuild>[0]) =>
  writeBuild(join(directory, 'builds', name), contractBuild(options));
const library = (version: string) => build(`library-${version}`, { name: 'library', version, exposes });

beforeAll(async () => {
  const others = [
    build('shop', { name: 'shop', uses }),
    build('calm', { name: 'calm' }),
    build('far', { name: 'far', uses }),
  ];
  expect(await weft('deploy', library('1.0.0'), ...others)).toMatchObject({ code: 0 });
});

it('runs the tests of those who use a build, against it, and names those that are elsewhere', async () => {
  const { code, printed } = await weft('test-consumers', library('1.1.0'));
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringContaining('shop: passed') as string,
  });
  expect(printed).toContain('Not tested, as they are in no folder here: far');
  expect(printed).not.toContain('calm');
});

it('says no where they fail, with what they printed; programs are told, too', async () => {
  const bad = library('2.0.0');
  const { code, printed } = await weft('test-consumers', bad);
  expect({ code, printed }).toMatchObject({
    code: 1,
    printed: expect.stringMatching(/library is 2\.0\.0-[^]*shop: failed/) as string,
  });
  const json = await weft('test-consumers', bad, '--json');
  expect({ code: json.code, data: JSON.parse(json.printed) as unknown }).toMatchObject({
    code: 1,
    data: { runs: [{ app: 'shop', passed: false }], elsewhere: ['far'] },
  });
});

it('is about builds, not releases', async () => {
  expect(await weft('test-consumers', 'library@1.0.0')).toMatchObject({
    code: 2,
    complained: expect.stringContaining('library@1.0.0 is released already') as string,
  });
});
