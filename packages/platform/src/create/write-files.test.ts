import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { refuseTaken, writeFiles } from './write-files.js';

it('writes files, and the folders that they are in', async () => {
  const folder = join(temporaryFolder(), 'wishlist');
  await writeFiles(folder, { 'package.json': '{}', 'src/gallery/Gallery.tsx': 'export {};' });
  expect(readFileSync(join(folder, 'src/gallery/Gallery.tsx'), 'utf8')).toBe('export {};');
});

it.each([
  ['there is none', () => join(temporaryFolder(), 'new')],
  ['it is empty', () => temporaryFolder()],
  ['it is a new git repository', () => temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main' })],
])('a folder can be had when %s', async (_, folder) => {
  await expect(refuseTaken(folder())).resolves.toBeUndefined();
});

it.each([
  ['has something in it', () => temporaryFolder({ '.env': '' })],
  ['is a file', () => join(temporaryFolder({ file: '' }), 'file')],
])('a folder that %s cannot', async (_, folder) => {
  await expect(refuseTaken(folder())).rejects.toMatchObject({
    code: 'FOLDER_TAKEN',
    message: expect.stringContaining('Nothing was written') as string,
  });
});
