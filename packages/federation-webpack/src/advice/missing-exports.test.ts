import { adviseOnImport } from './missing-exports.js';

const user = 'catalog/src/ProductCard.tsx';
const price = 'component-library/Price';
const esModule = (exports: object) => Object.defineProperty(exports, '__esModule', { value: true });
const adviceOn = (exports: unknown, ...names: string[]) =>
  adviseOnImport({ user, module: price, names, exports });

it('names source and module, and the nearest export', async () => {
  expect(await adviceOn(esModule({ Price: 1, total: 2 }), 'Pirce', 'total')).toEqual([
    `component-library/Price has no export "Pirce", which ${user} imports. Did you mean Price?`,
  ]);
});

it('says what to do where none is near', async () => {
  expect(await adviceOn(esModule({ Price: 1 }), 'currency')).toEqual([
    `component-library/Price has no export "currency", which ${user} imports. Correct the name, or export it in component-library/Price.`,
  ]);
});

it('takes an export that is undefined for one that is there', async () => {
  expect(await adviceOn(esModule({ Price: undefined }), 'Price')).toEqual([]);
});

it('knows that a module of the older kind is its own default, and an ES module is not', async () => {
  expect(await adviceOn({ Price: 1 }, 'default', 'Price')).toEqual([]);
  expect(await adviceOn(esModule({ Price: 1 }), 'default')).toHaveLength(1);
});

it('waits for a module with top-level await', async () => {
  expect(await adviceOn(Promise.resolve(esModule({ Price: 1 })), 'Price', 'Prize')).toHaveLength(1);
});

it.each([[undefined], [null], ['a text'], [() => 1]])(
  'says nothing of what is no namespace: %p',
  async exports => {
    expect(await adviceOn(exports, 'Price')).toEqual([]);
  },
);
