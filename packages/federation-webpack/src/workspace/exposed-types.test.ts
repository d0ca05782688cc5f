import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { evaluate } from '../fixtures/run-node.js';
import type { LocatedDefinition } from './index.js';

const repository = join(__dirname, '../../../..');

let apps: LocatedDefinition[];

beforeAll(async () => {
  apps = await evaluate<LocatedDefinition[]>(`
    import { findApps } from '@weft/federation-webpack/workspace';
    console.log(JSON.stringify(await findApps(${JSON.stringify(repository)})));`);
}, 30_000);

// The compiler finds the types of remote modules by these paths: one line for each module that an app exposes.
it('tsconfig.base.json has a path for each exposed module of the workspace, and no other', () => {
  expect(apps.length).toBeGreaterThan(1);

  const exposed = apps.flatMap(({ directory, definition: { name, exposes = {} } }) =>
    Object.entries(exposes).map(([module, file]) => [
      `${name}/${module.slice(2)}`,
      [`./${relative(repository, join(directory, file))}`],
    ]),
  );
  const { compilerOptions } = JSON.parse(readFileSync(join(repository, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: object };
  };
  expect(compilerOptions.paths).toEqual(Object.fromEntries(exposed));
});

it('apps/remote-modules.d.ts has a line for each of them', () => {
  const names = apps.flatMap(({ definition: { name, exposes = {} } }) =>
    Object.keys(exposes).map(module => `${name}/${module.slice(2)}`),
  );
  const text = readFileSync(join(repository, 'apps/remote-modules.d.ts'), 'utf8');
  const lines = [...text.matchAll(/^ {4}'(.+)': typeof import\('(.+)'\);$/gm)];
  expect(lines.map(([, name]) => name).sort()).toEqual(names.sort());
  for (const [, name, request] of lines) expect(request).toBe(name);
});

describe('the compiler', () => {
  const folder = join(repository, 'apps/catalog');

  /** What it says of a file of catalog with some code. */
  function complaintsAbout(code: string): string[] {
    const file = join(folder, 'src/imagined.tsx');
    const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), name => ts.sys.readFile(name));
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = name => (name === file ? code : readFile(name));
    host.fileExists = name => name === file || fileExists(name);
    const program = ts.createProgram([join(folder, '../remote-modules.d.ts'), file], options, host);
    return program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  const REACT = `import { Remote } from '@weft/federation-runtime/react';\n`;
  const LOAD = `import { loadRemote } from '@weft/federation-runtime';\n`;

  it('knows what is imported, loaded and rendered by name', () => {
    expect(
      complaintsAbout(`${LOAD}${REACT}import { Button } from 'component-library/Button';
        export const button = <Button size="small" />;
        export const items: Promise<number> = loadRemote('checkout/cart').then(({ cart }) => cart.getSnapshot().length);
        export const text: Promise<string> = loadRemote<{ text: string }>('elsewhere/Text').then(({ text }) => text);
        export const named = (name: string) => <Remote module={name} />;
        export const picture = <Remote module="catalog/ProductPicture" props={{ id: 'mug' }} />;`),
    ).toEqual([]);
  });

  it.each([
    ['a module that nobody exposes', `import { A } from 'component-library/Buton';`, /Cannot find module/],
    [
      'a name that a module has not',
      `import { Buton } from 'component-library/Button';`,
      /has no exported member/,
    ],
    [
      'a prop that a component has not',
      `import { Button } from 'component-library/Button'; <Button sise="small" />;`,
      /sise/,
    ],
    [
      'a module that is loaded by a wrong name',
      `${LOAD}void loadRemote('checkout/carts');`,
      /"checkout\/carts"/,
    ],
    [
      'a name that what is loaded has not',
      `${LOAD}void loadRemote('checkout/cart').then(({ carts }) => carts);`,
      /carts/,
    ],
    [
      'a remote of a wrong name',
      `${REACT}<Remote module="checkout/MiniCarts" />;`,
      /not assignable to type .never/,
    ],
    [
      'a prop that a remote has not',
      `${REACT}<Remote module="catalog/ProductPicture" props={{ id: 'a', size: 1 }} />;`,
      /size/,
    ],
    ['a remote that lacks its props', `${REACT}<Remote module="catalog/ProductPicture" />;`, /props/],
  ])('complains of %s', (_, code, message) => {
    expect(complaintsAbout(`${code}\nexport {};`).join('\n')).toMatch(message);
  });
});
