import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { writtenTypes } from './written-types.js';

const OURS = { format: 1, environment: 'production', id: '3', from: 'https://shop.example', releases: {} };

it('takes a folder that is not there, and an empty one', async () => {
  const folder = temporaryFolder();
  expect(await writtenTypes(folder)).toBeUndefined();
  expect(await writtenTypes(join(folder, 'not/there'))).toBeUndefined();
});

it('knows its own folder', async () => {
  const folder = temporaryFolder({ 'releases.json': JSON.stringify(OURS), 'a.d.ts': '' });
  expect((await writtenTypes(folder))?.written).toEqual(OURS);
});

it.each([
  ['without its file', { 'index.ts': '' }],
  ['with a file of this name that is something else', { 'releases.json': '{"releases":["1.0.0"]}' }],
  ['with a file that is no JSON', { 'releases.json': '' }],
  ['of a newer format', { 'releases.json': JSON.stringify({ ...OURS, format: 2 }) }],
])('refuses a folder %s', async (_, files) => {
  await expect(writtenTypes(temporaryFolder(files as Record<string, string>))).rejects.toMatchObject({
    code: 'FOLDER_TAKEN',
    message: expect.stringContaining('Nothing was written') as string,
  });
});

it('refuses what is no folder', async () => {
  const folder = temporaryFolder({ types: 'a file' });
  await expect(writtenTypes(join(folder, 'types'))).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
});
