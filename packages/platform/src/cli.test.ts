import { rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { commandHelp, help } from './command/help.js';
import { commands } from './command/table.js';
import { ask, PAGE } from './fixtures/ask.js';
import { runWeft } from './fixtures/run-weft.js';
import { sampleFiles, temporaryFolder, writeFiles } from './fixtures/sample-build.js';

// Inside this package, because the configurations import the preset.
const workspace = temporaryFolder(
  { 'package.json': '{ "type": "module", "workspaces": ["apps/*"] }' },
  join(__dirname, '../.samples-'),
);
const outside = temporaryFolder();

const names = ['zoo', 'cart'];
let ports: number[];

beforeAll(async () => {
  const taken = await Promise.all(names.map(() => take(0)));
  ports = taken.map(portOf);
  await Promise.all(taken.map(release));
  names.forEach((name, index) => {
    const config = `
      import { defineApp } from '@weft/federation-webpack';
      export default defineApp({
        name: '${name}',
        exposes: { './Page': './src/Page.tsx' },
        page: { path: '/${name}', module: './Page', title: '${name}' },
        devPort: ${ports[index]},
      });`;
    writeFiles(join(workspace, 'apps', name), {
      'federation.config.ts': config,
      'package.json': '{ "type": "module" }',
    });
    writeFiles(join(workspace, 'apps', name, 'dist'), sampleFiles(name));
  });
});

const take = (port: number) =>
  new Promise<Server>(resolve => {
    const server = createServer().listen(port, 'localhost', () => resolve(server));
  });
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const release = (server: Server) => new Promise(resolve => server.close(resolve));

describe('weft apps', () => {
  it('prints what runs where, by port, in at most 80 columns', async () => {
    const { code, stdout, stderr } = await runWeft(['apps'], join(workspace, 'apps/cart')).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = names
      .map((name, index) => ({ name, port: ports[index] ?? 0 }))
      .sort((a, b) => a.port - b.port);
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => line.trim().split(/ {2,}/)),
    ).toEqual([
      ['App', 'Its own page', 'Offers', 'Modules'],
      ...rows.map(({ name, port }) => [name, `http://localhost:${port}`, `/${name}`, '1']),
    ]);
    expect(stdout.split('\n').every(line => line.length <= 80)).toBe(true);
  });

  it('ends with 1 when a port is taken, and names app and port', async () => {
    const other = await take(ports[1] ?? 0);
    const { code, stdout, stderr } = await runWeft(['apps'], workspace).ended;
    await release(other);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      `Port ${ports[1]} of app "cart" is taken.`,
      expect.stringMatching(/^ {2}Why: /),
      expect.stringMatching(/^ {2}To do: /),
    ]);
  });

  it('ends with 1 outside of a workspace, and says where it looked', async () => {
    const { code, stderr } = await runWeft(['apps'], outside).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(
        `^\\s*\\[APP_UNKNOWN\\] There are no apps around \\S*${outside}: .* Run weft inside the monorepo, or name`,
      ),
    );
  });
});

describe('weft origins', () => {
  it('serves the builds, each app on its own port', async () => {
    const weft = runWeft(['origins'], workspace);
    expect(await weft.said(/Serving the production builds\. Stop with Ctrl\+C\./)).toContain('Its own page');
    for (const [index, name] of names.entries()) {
      const origin = `http://localhost:${ports[index]}`;
      expect((await ask(origin, `/${name}.0123abcd.js`)).text).toBe(`globalThis.${name} = 1;`);
      expect((await ask(origin, '/some/route', { accept: PAGE })).text).toContain(
        `"entry":"${origin}/${name}.0123abcd.js"`,
      );
    }
    await weft.stop();
  });

  it('ends with 1 when a port is taken, and serves nothing', async () => {
    const other = await take(ports[0] ?? 0);
    const { code, stderr } = await runWeft(['origins'], workspace).ended;
    await release(other);
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${ports[0]} of app "zoo" is taken.`);
  });

  it('ends with 1 when an app is not built, and says how to build it', async () => {
    const manifest = join(workspace, 'apps/zoo/dist/mf-manifest.json');
    rmSync(manifest);
    const { code, stderr } = await runWeft(['origins'], workspace).ended;
    writeFiles(join(workspace, 'apps/zoo/dist'), sampleFiles('zoo'));
    expect(code).toBe(1);
    expect(stderr).toContain(`App "zoo" has no usable build: ${manifest}`);
    expect(stderr).toContain('Run: npm run build');
  });
});

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('is printed for %j', async args => {
    expect(await runWeft(args, outside).ended).toEqual({
      code: 0,
      stdout: `${help(commands)}\n`,
      stderr: '',
    });
  });

  it('of one command is printed without running it', async () => {
    const { gc } = commands;
    if (!gc) throw new Error('There is no gc');
    expect(await runWeft(['gc', '--help'], outside).ended).toEqual({
      code: 0,
      stdout: `${commandHelp('gc', gc)}\n`,
      stderr: '',
    });
  });

  it.each(['deploi', 'constructor', '--apps'])(
    'comes with the refusal of %s, which ends with 2',
    async name => {
      const { code, stdout, stderr } = await runWeft([name], outside).ended;
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`[USAGE] weft has no command "${name}".`);
      expect(stderr).toContain(help(commands));
    },
  );
});
