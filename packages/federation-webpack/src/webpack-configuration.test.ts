import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample, type Sample } from './fixtures/sample.js';

const market = sample('market');
const bytes = ({ dist }: Sample, file: string) => readFileSync(join(dist, file));

it('makes one entry, with a hash of its content in its name', () => {
  const entries = market.files.filter(file => /^market\..*js$/.test(file));
  expect(entries).toEqual([expect.stringMatching(/^market\.[0-9a-f]{8}\.js$/)]);
});

it('puts a hash into every name, but for the page, the manifest and the contract', () => {
  const plain = market.files.filter(file => !/(^|\.)[0-9a-f]{8,20}\./.test(file));
  expect(plain).toEqual(['contract-sources.json', 'contract.json', 'index.html', 'mf-manifest.json']);
});

it('writes the same bytes on every machine', () => {
  const again = sample('market', 'again');
  expect(again.files).toEqual(market.files);
  expect(again.files.filter(file => !bytes(again, file).equals(bytes(market, file)))).toEqual([]);
});

it('names no folder of the machine that it was built on', () => {
  const telling = market.files.filter(file => market.read(file).includes(join(market.dist, '..')));
  expect(telling).toEqual([]);
});

describe('with one component changed', () => {
  const changed = sample('market', 'changed');
  const namesBuild = (app: Sample) => (file: string) =>
    app.read(file).includes(app.manifest.weft.build.replace(/\W/g, '_')) ||
    app.read(file).includes(app.manifest.weft.build);
  const changes = (app: Sample) => [
    ...(app.manifest.weft.modules['./Stall']?.js ?? []),
    app.manifest.metaData.remoteEntry.name,
  ];
  const hashed = (app: Sample) => app.files.filter(file => !/^index|^mf-|^contract|\.map$|\.txt$/.test(file));

  it('renames the file with the component, and the entry, which alone names the build', () => {
    const renamed = hashed(changed).filter(file => !market.files.includes(file));
    expect(renamed).toEqual(changes(changed).sort());
    expect(hashed(changed).filter(namesBuild(changed))).toEqual([changed.manifest.metaData.remoteEntry.name]);
  });

  it('keeps all others: shared packages, style sheets, pictures, WebAssembly, workers, the runtime', () => {
    const kept = hashed(changed).filter(file => market.files.includes(file));
    expect(kept).toEqual(hashed(market).filter(file => !changes(market).includes(file)));
    const kinds = new Set(kept.map(file => /[^.]+$/.exec(file)?.[0]));
    expect([...kinds].sort()).toEqual(['css', 'js', 'svg', 'wasm']);
  });

  it('shows the change', () => {
    const [script = ''] = changed.manifest.weft.modules['./Stall']?.js ?? [];
    expect(changed.read(script)).toContain('market hall');
  });
});
