import type { Contract } from '@weft/federation-runtime/manifest';
import { namedModules } from './named-modules.js';

const contract = (declarations: Record<string, string>): Contract => ({
  ...{ format: 1, app: 'shop', exposes: {}, uses: {}, packages: {}, options: {} },
  declarations,
});

it('finds what declarations import, in every way that there is', () => {
  const text = [
    `import type { A } from 'library/A';`,
    `import { B } from "library/B";`,
    `import 'library/tokens.css';`,
    `export * from 'library/C';`,
    `export declare const d: import('library/D').D;`,
    `export declare const e: typeof import("library/E");`,
    `import type { Own } from './own';`,
  ].join('\n');
  expect([...namedModules(contract({ 'src/Buy.d.ts': text }))].sort()).toEqual([
    ...['library/A', 'library/B', 'library/C', 'library/D', 'library/E', 'library/tokens.css'],
  ]);
});

it('takes data for data', () => {
  expect([...namedModules(contract({ 'src/words.json': `"import 'library/A'"` }))]).toEqual([]);
});
