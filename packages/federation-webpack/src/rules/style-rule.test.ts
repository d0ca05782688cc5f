import { sample } from '../fixtures/sample.js';

const sheetOf = (app: 'market' | 'garden', module: string) => {
  const { manifest, read } = sample(app);
  return read(manifest.weft.modules[module]?.css[0] ?? '');
};
const classIn = (sheet: string) => /\.([\w-]+)\s*\{/.exec(sheet)?.[1] ?? 'none';

it('gives the same path in two apps class names that differ', () => {
  const [ofMarket, ofGarden] = [sheetOf('market', './Stall'), sheetOf('garden', './Card')].map(classIn);
  expect(ofMarket).toMatch(/^[\w-]{8}$/);
  expect(ofGarden).toMatch(/^[\w-]{8}$/);
  expect(ofMarket).not.toBe(ofGarden);
});

it('gives code the name that is in the style sheet', () => {
  const { manifest, read } = sample('market');
  const [script = ''] = manifest.weft.modules['./Stall']?.js ?? [];
  expect(read(script)).toContain(`"${classIn(sheetOf('market', './Stall'))}"`);
});

it('leaves style sheets alone that are not modules', () => {
  expect(sheetOf('market', './tokens.css')).toContain(':root{--apple:crimson}');
});
