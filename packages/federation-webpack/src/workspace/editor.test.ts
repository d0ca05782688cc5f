import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLanguageServer } from '../fixtures/language-server.js';

const apps = join(__dirname, '../../../../apps');
const provider = join(apps, 'component-library/src/Price.tsx');
const consumer = join(apps, 'catalog/src/ProductCard.tsx');

const server = startLanguageServer();
afterAll(() => server.stop());

it('an editor shows in the file of one app what an edit of another one does to it, at once, and that it is gone', async () => {
  const [before, using] = [provider, consumer].map(file => readFileSync(file, 'utf8'));
  if (before === undefined || using === undefined) throw new Error('unreachable');
  const edited = before.replaceAll(/\bamount\b/g, 'sum');
  expect(edited).not.toBe(before);
  server.open(provider, before);
  server.open(consumer, using);
  expect(await server.problemsOf(consumer)).toEqual([]);

  // Nothing is saved, built or generated.
  server.replace(provider, before, edited);
  const start = performance.now();
  const problems = await server.problemsOf(consumer);
  const delay = performance.now() - start;
  expect(problems).toEqual([expect.objectContaining({ text: expect.stringContaining('amount') as string })]);
  server.replace(provider, edited, before);
  expect(await server.problemsOf(consumer)).toEqual([]);

  // As long as an edit of the file itself takes it, with room for a machine that does other things.
  server.replace(consumer, using, using.replace('amount=', 'amounts='));
  const again = performance.now();
  expect(await server.problemsOf(consumer)).toHaveLength(1);
  expect(delay).toBeLessThan(5 * (performance.now() - again) + 1000);
}, 60_000);
