import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../fixtures/sample-build.js';
import { openEventLog, type EventLogOptions } from './open-event-log.js';

function opened(options: EventLogOptions = {}) {
  const file = join(temporaryFolder(), 'deep/events.jsonl');
  const warnings: string[] = [];
  const log = openEventLog(file, { ...options, warn: message => warnings.push(message) });
  return { ...log, file, warnings, content: () => readFile(file, 'utf8') };
}

it('writes what is appended, in order, into a file and folders that it makes', async () => {
  const { append, written, content, warnings } = opened();
  for (let line = 0; line < 1000; line++) append(`${line}\n`);
  await written();
  for (let line = 1000; line < 1010; line++) append(`${line}\n`);
  await written();
  expect(await content()).toBe(Array.from({ length: 1010 }, (_, line) => `${line}\n`).join(''));
  expect(warnings).toEqual([]);
});

it('goes on with a file that is there', async () => {
  const { append, written, content, file } = opened();
  append('1\n');
  await written();
  const again = openEventLog(file);
  again.append('2\n');
  await again.written();
  expect(await content()).toBe('1\n2\n');
});

it('stops at the limit with one warning, and goes on when the file was moved away', async () => {
  const { append, written, content, file, warnings } = opened({ limit: 10 });
  for (const line of ['12345\n', 'äöü\n', '1\n', '2\n']) {
    append(line);
    await written();
  }
  expect(await content()).toBe('12345\n1\n2\n');
  expect(warnings).toEqual([`Events of pages are dropped: ${file} has reached 10 bytes.`]);
  await rm(file);
  append('new\n');
  await written();
  expect(await content()).toBe('new\n');
  expect(warnings).toHaveLength(1);
});

it('lets no more wait than it may', async () => {
  const { append, written, content, warnings } = opened({ queue: 6 });
  // What is first in line is being written at once; the rest waits for it.
  append('1\n');
  for (const line of ['22222\n', '3\n']) append(line);
  await written();
  expect(await content()).toBe('1\n22222\n');
  expect(warnings).toEqual([expect.stringContaining('is slower than its pages')]);
});

it('says once that it cannot write, throws nothing, and goes on when it can', async () => {
  const { append, written, content, file, warnings } = opened();
  await mkdir(file, { recursive: true });
  for (const line of ['1\n', '2\n']) {
    append(line);
    await written();
  }
  expect(warnings).toEqual([expect.stringMatching(/cannot be written \(EISDIR/)]);
  await rm(file, { recursive: true });
  await writeFile(file, '');
  append('3\n');
  await written();
  expect(await content()).toBe('3\n');
});
