import type { Contract } from '@weft/federation-runtime/manifest';
import { typeFiles } from './type-files.js';
import type { TypedRelease } from './typed-release.js';

const release = (app: string, contract: Partial<Contract>): TypedRelease => ({
  ...{ app, version: '1.0.0-0123abcd' },
  contract: {
    ...{ format: 1, app, exposes: {}, declarations: {}, uses: {}, packages: {}, options: {} },
    ...contract,
  },
});

const library = release('library', {
  exposes: {
    './Button': 'src/Button.d.ts',
    './words.json': 'src/words.json',
    './tokens.css': 'src/tokens.css',
    './Card.module.css': 'src/Card.module.css',
    './logo.svg': 'src/logo.svg',
    './plain': 'src/plain.js',
  },
  declarations: { 'src/Button.d.ts': 'export declare const Button: 1;\n', 'src/words.json': '["a"]' },
});

it('writes declarations below the app, each with the release that it is of, and data as it is', () => {
  const files = typeFiles([library]);
  expect(files.get('library/src/Button.d.ts')).toMatch(
    /^\/\/ Of library@1\.0\.0-0123abcd: .*\nexport declare const Button: 1;\n$/,
  );
  expect(files.get('library/src/words.json')).toBe('["a"]');
});

it('tells the compiler where the types of each module are', () => {
  expect(JSON.parse(typeFiles([library]).get('tsconfig.json') ?? '')).toEqual({
    compilerOptions: {
      allowArbitraryExtensions: true,
      resolveJsonModule: true,
      paths: {
        'library/Button': ['./library/src/Button.d.ts'],
        'library/words.json': ['./library/src/words.json'],
      },
    },
  });
});

it('declares what has no types, by its own name, so that declarations of the consumer stay what they are', () => {
  const assets = typeFiles([library]).get('assets.d.ts') ?? '';
  expect(assets).toContain('declare module "library/tokens.css" {}\n');
  expect(assets).toMatch(/declare module "library\/Card\.module\.css" \{\n {2}const classNames/);
  expect(assets).toMatch(/declare module "library\/logo\.svg" \{\n {2}const url: string/);
  expect(assets).toContain('declare module "library/plain";\n');
  expect(assets).not.toContain('library/Button');
});

it('names every module to loadRemote and <Remote>', () => {
  const text = typeFiles([library]).get('remote-modules.d.ts') ?? '';
  expect(text.match(/^ {4}"library\/.*$/gm)).toHaveLength(6);
  expect(text).toContain('"library/Button": typeof import("library/Button");');
  expect(text).toContain('/// <reference path="./assets.d.ts" />');
});

it('writes names as text, whatever is in them', () => {
  const odd = release('odd', { exposes: { "./it's": 'src/its.svg' } });
  expect(typeFiles([odd]).get('remote-modules.d.ts')).toContain(`"odd/it's": typeof import("odd/it's");`);
});

it('writes a folder without modules, too', () => {
  const files = typeFiles([{ app: 'plain', version: '1.0.0' }]);
  expect([...files.keys()].sort()).toEqual(['assets.d.ts', 'remote-modules.d.ts', 'tsconfig.json']);
});
