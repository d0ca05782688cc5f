import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCompiler } from '@weft/federation-webpack/compiler';
import { consumerRepository } from '../fixtures/consumer-repository.js';
import { contractBuild } from '../fixtures/contract-build.js';
import { servedStore } from '../fixtures/served-store.js';

const WORKSPACE = join(__dirname, '../../../..');

const library = contractBuild({
  name: 'library',
  exposes: {
    Button: `import type { ReactNode } from 'react';
export interface ButtonProps { size?: 'small' | 'medium' }
export declare function Button(props: ButtonProps): ReactNode;
`,
  },
  assets: ['logo.svg', 'tokens.css'],
});
const shop = contractBuild({
  name: 'shop',
  exposes: {
    Buy: `import type { ButtonProps } from 'library/Button';
export declare function Buy(props: ButtonProps & { product: string }): null;
`,
  },
  uses: { 'library/Button': ['ButtonProps'] },
});

/** What the guide says of the consumer's configuration; libraries are checked, too, so that nothing of what was written is wrong. */
const CONFIGURATION = {
  extends: ['./remote-types/tsconfig.json'],
  compilerOptions: {
    ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', types: [] },
    ...{ strict: true, noEmit: true, lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: false },
  },
  include: ['src', 'remote-types/remote-modules.d.ts'],
};

const IMPORTS = `import { loadRemote } from '@weft/federation-runtime';
import { Remote } from '@weft/federation-runtime/react';
import { Button } from 'library/Button';
import logo from 'library/logo.svg';
import 'library/tokens.css';
`;

async function consumer(code: string) {
  const { deploy, origin } = await servedStore();
  await deploy('production', library, shop);
  const files = { 'tsconfig.json': JSON.stringify(CONFIGURATION), 'src/index.tsx': IMPORTS + code };
  const { directory, weft } = consumerRepository(files);
  expect(await weft('types', '--env', 'production', '--from', origin)).toMatchObject({ code: 0 });
  for (const name of ['@weft', '@types', 'react', 'csstype'])
    symlinkSync(join(WORKSPACE, 'node_modules', name), join(directory, 'node_modules', name));
  return runCompiler(directory, ['--project', 'tsconfig.json'], { from: __dirname });
}

it('compiles a repository that uses modules as they are deployed', async () => {
  const right = `export const button = <Button size="small" />;
export const picture: string = logo;
export const load = async () => (await loadRemote('library/Button')).Button({ size: 'medium' });
export const remote = <Remote module="shop/Buy" props={{ product: 'mug', size: 'small' }} />;
`;
  expect(await consumer(right)).toEqual({ succeeded: true, output: '' });
});

it('tells it of wrong names and wrong props, in each of the three ways', async () => {
  const wrong = `import { Knob } from 'library/Button';
import { Card } from 'library/Card';
export const button = <Button size="huge" />;
export const load = async () => (await loadRemote('library/Button')).Knob;
export const name = () => loadRemote('library/Buton');
export const props = <Remote module="shop/Buy" props={{ product: 1 }} />;
export const place = <Remote module="shop/Bye" />;
`;
  const { succeeded, output } = await consumer(wrong);
  expect(succeeded).toBe(false);
  const places = [...output.matchAll(/^src\/index\.tsx\((\d+),\d+\): error (TS\d+)/gm)];
  expect(places.map(([, line, code]) => `${Number(line) - 5} ${code}`)).toEqual([
    ...['1 TS2305', '2 TS2307', '3 TS2322', '4 TS2339', '5 TS2769', '6 TS2322', '7 TS2322'],
  ]);
});
