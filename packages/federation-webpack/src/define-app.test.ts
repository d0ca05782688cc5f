import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './fixtures/free-port.js';
import { evaluate, runWebpack } from './fixtures/run-node.js';

// A workspace of its own inside that of the samples, so that packages resolve and other tests do not see it.
const workspace = join(process.env.WEFT_SAMPLES ?? '', 'first/mistakes');
const app = join(workspace, 'apps/kiosk');

beforeEach(() => {
  const samples = join(process.env.WEFT_SAMPLES ?? '', 'first');
  for (const file of ['package.json', 'tsconfig.json', 'apps/garden']) {
    mkdirSync(join(workspace, 'apps'), { recursive: true });
    cpSync(join(samples, file), join(workspace, file), { recursive: true });
  }
  cpSync(join(samples, 'apps/garden'), app, { recursive: true });
  edit('federation.config.ts', /name: 'garden'/, "name: 'kiosk'");
  edit('federation.config.ts', /devPort: \d+/, 'devPort: 4203');
});
afterEach(() => rmSync(workspace, { recursive: true }));

function edit(file: string, from: RegExp, to: string) {
  const before = readFileSync(join(app, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(app, file), after);
}

it('builds an app without mistakes', async () => {
  const { code, output } = await runWebpack('build', app).ended;
  expect(output).toContain('kiosk compiled');
  expect(code).toBe(0);
}, 30_000);

it('builds for development what a dev server has built before, which takes hot updates', async () => {
  const port = await freePort();
  edit('federation.config.ts', /4203/, String(port));
  const server = runWebpack('serve', app);
  await server.said(/compiled successfully/);
  await server.stop();
  const { output } = await runWebpack('build', app).ended;
  expect(output).toContain('kiosk compiled successfully');
}, 60_000);

it('fails on a static import of an app that is not among its remotes', async () => {
  edit('src/App.tsx', /^/, "import 'market/till';\n");
  const { code, output } = await runWebpack('build', app).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/ERROR in .*kiosk\/src\/App\.tsx[\s\S]*Can't resolve 'market\/till'/);
}, 30_000);

it('fails on a module that a remote of the same workspace does not expose, and names the nearest', async () => {
  edit('federation.config.ts', /devPort/, "remotes: ['garden'], devPort");
  edit('src/App.tsx', /^/, "import 'garden/Crad';\n");
  const { code, output } = await runWebpack('build', app).ended;
  expect(code).toBe(1);
  expect(output).toMatch(
    /ERROR in .*kiosk\/src\/App\.tsx[\s\S]*"kiosk" imports "garden\/Crad"[\s\S]*"garden\/Card"/,
  );
}, 30_000);

it('fails on a selector of a module style sheet that would reach into every app', async () => {
  edit('src/Card.module.css', /^/, 'button { all: unset; }\n');
  const { code, output } = await runWebpack('build', app).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/ERROR in [\s\S]*Card\.module\.css[\s\S]*Selector "button" is not pure/);
}, 30_000);

it.each([
  ['a file that is not there', /Card\.tsx/, 'Carte.tsx', 'App "kiosk" has no file ./src/Carte.tsx.'],
  ['the name of another app', /'kiosk'/, "'garden'", 'Two apps are named "garden".'],
  ['the port of another app', /4203/, '4202', 'Apps "kiosk" and "garden" both use port 4202.'],
])(
  'fails on %s, in three lines',
  async (_what, from, to, message) => {
    edit('federation.config.ts', from, to);
    const { code, output } = await runWebpack('build', app).ended;
    expect(code).not.toBe(0);
    const lines = output.trim().split('\n');
    const first = lines.findIndex(line => line.includes(message));
    expect(lines.slice(first, first + 3)).toEqual([
      expect.stringContaining(message),
      expect.stringMatching(/^ {2}Why: /),
      expect.stringMatching(/^ {2}To do: /),
    ]);
  },
  30_000,
);

it('takes the folder of the app in any way of writing it', async () => {
  const configured = await evaluate<{ output: { path: string } }>(`
    import { tsImport } from 'tsx/esm/api';
    const { default: configure } = await tsImport(${JSON.stringify(join(app, 'federation.config.ts'))}, import.meta.url);
    process.chdir(${JSON.stringify(workspace)});
    const { output } = await configure({}, { mode: 'production', directory: './apps/kiosk/' });
    console.log(JSON.stringify({ output }));`);
  expect(configured.output.path).toBe(join(app, 'dist'));
}, 30_000);
