import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '../support/storefront.ts';
import { expect, test } from '../support/test.ts';
import { startEdge, weft } from '../support/weft.ts';

const FILES = {
  'package.json': '{ "name": "elsewhere", "type": "module" }',
  'tsconfig.json': JSON.stringify({
    extends: './remote-types/tsconfig.json',
    compilerOptions: {
      ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', strict: true },
      ...{ noEmit: true, skipLibCheck: true, types: ['jest', '@testing-library/jest-dom'] },
    },
    include: ['src', 'remote-types/*.d.ts'],
  }),
  'jest.config.mjs': `
    import { jestForApp } from '@weft/federation-webpack/jest';
    export default await jestForApp(import.meta.dirname);`,
  'src/Offer.tsx': `
    import { Button } from 'component-library/Button';
    export const Offer = ({ onTake }: { onTake(): void }) => <Button size="small" onClick={onTake}>Take it</Button>;`,
  'src/Offer.test.tsx': `
    import { loadRemote } from '@weft/federation-runtime';
    import { fireEvent, render, screen } from '@testing-library/react';
    import { Offer } from './Offer';
    it('shows the button of the library', () => {
      const onTake = jest.fn();
      render(<Offer onTake={onTake} />);
      fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
      expect(onTake).toHaveBeenCalledTimes(1);
      expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
    });
    it('loads it by name', async () => {
      const { Badge } = await loadRemote('component-library/Badge');
      render(<Badge tone="positive">new</Badge>);
      expect(screen.getByText('new')).toBeInTheDocument();
    });`,
  // A component with hooks: it renders with no other React than that of the renderer.
  'src/server.test.ts': `
    /** @jest-environment node */
    import { createNodeFederation } from '@weft/federation-runtime/node';
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    it('renders on a server', async () => {
      const federation = await createNodeFederation({ from: '.weft/remotes' });
      const { TextField } = await federation.loadRemote('component-library/TextField');
      expect(renderToString(createElement(TextField, { label: 'Name' }))).toMatch(/<label.*Name/);
    });`,
};

/** A folder outside of this repository, with packages as `npm install` would bring them. */
async function newRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-elsewhere-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a program of the packages, and gives what it printed and whether it succeeded. */
function run(folder: string, program: string, args: string[] = [], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  return new Promise<{ succeeded: boolean; output: string }>(resolve =>
    execFile(join(folder, 'node_modules/.bin', program), args, { cwd: folder, env }, (error, out, err) =>
      resolve({ succeeded: !error, output: out + err }),
    ),
  );
}

test('a repository elsewhere has types, and tests against what is deployed; the second time without a network', async () => {
  test.setTimeout(180_000);
  const [edge, folder] = await Promise.all([startEdge(), newRepository()]);
  const fetchAll = async () => {
    for (const command of ['types', 'fetch'])
      await weft([command, 'component-library', '--env', 'production', '--from', edge.origin], folder);
  };
  const expectAllWell = async () => {
    expect(await run(folder, 'tsc')).toMatchObject({ succeeded: true });
    const tests = await run(folder, 'jest', ['--runInBand'], { WEFT_TEST_AGAINST: 'production' });
    expect(tests.output).toContain('3 passed');
    expect(tests.succeeded).toBe(true);
  };
  let isOpen = true;
  try {
    await fetchAll();
    await expectAllWell();

    await edge.close();
    isOpen = false;
    await fetchAll();
    await expectAllWell();

    await writeFile(
      join(folder, 'src/wrong.tsx'),
      "import { Buton } from 'component-library/Button';\nexport { Buton };\n",
    );
    const wrong = await run(folder, 'tsc');
    expect(wrong.output).toMatch(/src\/wrong\.tsx.*Buton/);
  } finally {
    if (isOpen) await edge.close();
    await rm(folder, { recursive: true });
  }
});
