import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { noAppLinks } from './no-app-links.mjs';

const workspace = mkdtempSync(join(tmpdir(), 'weft-lint-'));
after(() => rmSync(workspace, { recursive: true }));

function write(file, content) {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), content);
}

write('apps/cart/federation.config.ts', "export default defineApp({ name: 'cart', devPort: 3002 });");
write('apps/cart/package.json', '{}');
write('apps/search/federation.config.ts', "export default defineApp({ name: 'search', devPort: 3003 });");
write('apps/search/package.json', '{}');
write('apps/notes/package.json', '{ "description": "a folder beside the apps, and not one of them" }');
write(
  'apps/home/federation.config.ts',
  "export default defineApp({ name: 'home', remotes: ['cart', 'checkout-2'], devPort: 3001 });",
);
write('apps/home/package.json', '{ "dependencies": { "react": "19.0.0", "notes": "1.0.0" } }');
write('packages/tools/index.ts', 'export {};');

const eslint = new ESLint({
  cwd: workspace,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: typescript.parser },
      plugins: { weft: { rules: { 'no-app-links': noAppLinks } } },
      rules: { 'weft/no-app-links': 'error' },
    },
  ],
});

/** What the rule says about a file with this content. */
async function messagesFor(code, file = 'apps/home/src/Home.tsx') {
  write(file, code);
  const [{ messages }] = await eslint.lintFiles([file]);
  return messages.map(({ message, messageId }) => (messageId ? `${messageId}: ${message}` : message));
}

describe('paths', () => {
  for (const code of [
    "import { a } from './a';",
    "import { a } from '../src/a';",
    "import './styles.css';",
    "export * from '../federation.config';",
    "const a = import('./a');",
  ]) {
    it(`may stay inside the app: ${code}`, async () => assert.deepEqual(await messagesFor(code), []));
  }

  for (const code of [
    "import { cart } from '../../cart/src/cart';",
    "import '../../cart/src/styles.css';",
    "import type { Cart } from '../../cart/src/cart';",
    "import { type Cart } from '../../cart/src/cart';",
    "export { cart } from '../../cart/src/cart';",
    "export type { Cart } from '../../cart/src/cart';",
    "export * from '../../../packages/tools';",
    "const cart = import('../../cart/src/cart');",
    "type Cart = typeof import('../../cart/src/cart');",
    "import * as apps from '../..';",
  ]) {
    it(`may not leave it: ${code}`, async () => {
      const [message, ...more] = await messagesFor(code);
      assert.deepEqual(more, []);
      assert.match(message, /^path: "\.\.\/\.\.[^"]*" leaves the app\. Expose the module where it lives/);
    });
  }

  it('go by the nearest app, however deep the file', async () => {
    assert.deepEqual(await messagesFor("import '../../a';", 'apps/home/src/deep/down/file.ts'), []);
    assert.equal(
      (await messagesFor("import '../../../../cart';", 'apps/home/src/deep/down/file.ts')).length,
      1,
    );
  });
});

describe('names', () => {
  for (const code of [
    "import { cart } from 'cart/cart';",
    "export { cart } from 'cart/cart';",
    "const cart = import('cart/cart');",
    "import { useState } from 'react';",
    "import notes from 'notes';",
    "import { loadRemote } from '@weft/federation-runtime';",
  ]) {
    it(`of declared remotes and of packages are fine: ${code}`, async () =>
      assert.deepEqual(await messagesFor(code), []));
  }

  for (const code of [
    "import type { Hit } from 'search/search';",
    "export type { Hit } from 'search/search';",
    "const page = loadRemote<typeof import('search/search')>('search/search');",
  ]) {
    it(`of other apps are fine where only types are taken: ${code}`, async () =>
      assert.deepEqual(await messagesFor(code), []));
  }

  for (const code of [
    "import { search } from 'search/search';",
    "import 'search/search';",
    "export { search } from 'search/search';",
    "export * from 'search/search';",
    "const search = import('search/search');",
  ]) {
    it(`of apps that are not declared are not: ${code}`, async () => {
      assert.deepEqual(await messagesFor(code), [
        'remote: "search" is another app. Add it to "remotes" in federation.config.ts to import its modules statically.',
      ]);
    });
  }

  it('are found in a list of any layout', async () => {
    cpSync(join(workspace, 'apps/home'), join(workspace, 'apps/wide'), { recursive: true });
    write(
      'apps/wide/federation.config.ts',
      'export default defineApp({\n  remotes: [\n    "search",\n  ],\n});',
    );
    assert.deepEqual(await messagesFor("import 'search/search';", 'apps/wide/src/a.ts'), []);
    assert.equal((await messagesFor("import 'cart/cart';", 'apps/wide/src/a.ts')).length, 1);
  });

  it('that only begin like a declared one are other apps', async () => {
    write('apps/checkout/federation.config.ts', 'export default {};');
    assert.equal((await messagesFor("import 'checkout/cart';")).length, 1);
  });
});

describe('package.json', () => {
  it('may not name an app, neither for the build nor for development', async () => {
    write('apps/linked/federation.config.ts', 'export default {};');
    write(
      'apps/linked/package.json',
      '{ "dependencies": { "cart": "1.0.0", "notes": "1.0.0" }, "devDependencies": { "search": "1.0.0" } }',
    );
    assert.deepEqual(await messagesFor('export {};', 'apps/linked/src/a.ts'), [
      'dependency: package.json links to the app "cart". Apps meet by federated names only: take it out.',
      'dependency: package.json links to the app "search". Apps meet by federated names only: take it out.',
    ]);
  });
});

it('says nothing outside of apps', async () => {
  assert.deepEqual(await messagesFor("import '../../apps/cart/src/cart';", 'packages/tools/index.ts'), []);
});
