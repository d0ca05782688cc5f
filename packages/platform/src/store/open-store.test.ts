import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startPretendS3 } from '../fixtures/pretend-s3.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openReader, openStore } from './open-store.js';

const CONTENT = Buffer.from('content');

it('opens a folder, and makes it', async () => {
  const folder = join(temporaryFolder(), 'not/there/yet');
  const store = await openStore(folder);
  expect(store.place).toBe(folder);
  expect(await store.createOnce('a', CONTENT)).toBe(true);
  expect(await (await openReader(folder)).get('a')).toEqual(CONTENT);
});

it('makes no folder for those who only read, and tells them', async () => {
  const folder = join(temporaryFolder(), 'missing');
  const reader = await openReader(folder);
  await expect(reader.get('a')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  await expect(reader.get('a')).rejects.toThrow(folder);
  await expect(reader.list('')[Symbol.asyncIterator]().next()).rejects.toThrow('is the folder still there?');
  expect(existsSync(folder)).toBe(false);
});

it('opens a part of a bucket', async () => {
  process.env.AWS_ACCESS_KEY_ID = 'key';
  process.env.AWS_SECRET_ACCESS_KEY = 'secret';
  const server = await startPretendS3();
  const location = `s3://bucket/team?endpoint=${server.location.endpoint}`;
  const store = await openStore(location);
  expect(store.place).toBe(`s3://bucket/team/ at ${server.location.endpoint}`);
  await store.createOnce('a', CONTENT);
  expect(server.objects.get('team/a')).toEqual(CONTENT);
  expect(Buffer.from((await (await openReader(location)).get('a')) ?? [])).toEqual(CONTENT);
  await server.stop();
});

it('refuses what is no location', async () => {
  await expect(openStore('ftp://x')).rejects.toMatchObject({ code: 'USAGE' });
  await expect(openReader('ftp://x')).rejects.toMatchObject({ code: 'USAGE' });
});
