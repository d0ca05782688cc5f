import { temporaryFolder } from '../fixtures/sample-build.js';
import { readWorkspace } from './read-workspace.js';

const manifest = (parts: object) => JSON.stringify({ type: 'module', ...parts });

it('finds the root from anywhere inside', async () => {
  const root = temporaryFolder({
    'package.json': manifest({ workspaces: ['apps/*'], devDependencies: { jest: '30.0.0' } }),
    'tsconfig.base.json': '{}',
    'apps/shell/package.json': '{}',
  });
  expect(await readWorkspace(`${root}/apps/shell`)).toEqual({ root, apps: [], versions: { jest: '30.0.0' } });
});

it.each([
  ['none', {}],
  ['one of another kind', { 'package.json': manifest({ workspaces: ['packages/*'] }) }],
])('says where to run when there is %s', async (_, files) => {
  const folder = temporaryFolder(files);
  await expect(readWorkspace(folder)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining(`${folder} is not in the repository of Weft`) as string,
  });
});
