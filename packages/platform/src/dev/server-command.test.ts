import { delimiter, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { serverCommand } from './server-command.js';

const folder = temporaryFolder();
const app = join(folder, 'apps/catalog');

function withScript(dev?: string) {
  mkdirSync(join(app, 'node_modules/.bin'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify({ scripts: { dev } }));
  return serverCommand(app, '/usr/bin');
}

it('is the dev script of the app, as a program with arguments; a dev server of webpack ends with its parent', () => {
  expect(withScript('webpack serve --config federation.config.ts --mode development')).toMatchObject({
    file: 'webpack',
    args: ['serve', '--config', 'federation.config.ts', '--mode', 'development', '--watch-options-stdin'],
    shell: false,
  });
  expect(withScript('vite --port 3001')).toMatchObject({ file: 'vite', args: ['--port', '3001'] });
});

it.each(['NODE_ENV=test webpack serve', 'node a.js && webpack serve', 'node "my server.js"', 'serve *.js'])(
  'is for a shell: %s',
  script => {
    expect(withScript(script)).toMatchObject({ file: script, args: [], shell: true });
  },
);

it('finds programs as npm does: of the app, then of the folders above, then of the machine', () => {
  const { path } = withScript('webpack serve');
  expect(path.split(delimiter).filter(part => part.startsWith(folder) || part === '/usr/bin')).toEqual([
    join(app, 'node_modules/.bin'),
    join(folder, 'node_modules/.bin'),
    '/usr/bin',
  ]);
});

it('says what is missing, and how it would look', () => {
  expect(() => withScript()).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: expect.stringMatching(/catalog\/package\.json has no script "dev".*"webpack serve/) as string,
    }) as Error,
  );
});
