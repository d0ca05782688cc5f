import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { replaceFolder } from './replace-folder.js';

const content = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.'));

it('makes a folder, also below ones that are not there yet', async () => {
  const root = temporaryFolder();
  await replaceFolder(join(root, 'deep/types'), new Map([['a/b.d.ts', 'b']]));
  expect(readFileSync(join(root, 'deep/types/a/b.d.ts'), 'utf8')).toBe('b');
});

it('replaces all of a folder, and leaves nothing beside it', async () => {
  const root = temporaryFolder({ 'types/old.d.ts': 'old', 'other.ts': 'own' });
  await replaceFolder(join(root, 'types'), new Map([['new.d.ts', 'new']]));
  expect(readdirSync(root).sort()).toEqual(['other.ts', 'types']);
  expect(content(join(root, 'types'))).toEqual(['new.d.ts']);
});

it('leaves the old one as it is when it fails', async () => {
  const root = temporaryFolder({ 'types/old.d.ts': 'old' });
  const impossible = new Map([
    ['a', 'a file'],
    ['a/b', 'in a file'],
  ]);
  await expect(replaceFolder(join(root, 'types'), impossible)).rejects.toThrow();
  expect(readdirSync(root)).toEqual(['types']);
  expect(content(join(root, 'types'))).toEqual(['old.d.ts']);
});

it('is done by many at once, and ends with all of one', async () => {
  const root = temporaryFolder();
  const runs = Array.from(
    { length: 8 },
    (_, run) =>
      new Map([['a', 'b', 'c'].map(name => [`${name}.txt`, `${run}`])].flat() as [string, string][]),
  );
  await Promise.all(runs.map(files => replaceFolder(join(root, 'types'), files)));
  const texts = content(join(root, 'types')).map(name => readFileSync(join(root, 'types', name), 'utf8'));
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(1);
  expect(readdirSync(root)).toEqual(['types']);
});
