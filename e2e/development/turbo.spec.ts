import { expect, test } from '@playwright/test';
import { watchConsole } from '../support/console-watch.ts';
import { answered, runDevServers } from '../support/dev-servers.ts';
import { openEdited, withCounter } from './edits/edited-page.ts';
import { kinds } from './edits/kinds.ts';
import { tryKinds } from './edits/try-kinds.ts';

test('npx turbo run dev starts the same servers: each kind of edit shows, and the page keeps its state', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const takeOut = await withCounter();
  const servers = runDevServers({ command: ['npx', 'turbo', 'run', 'dev'] });
  try {
    await Promise.all([3000, 3001, 3002, 3003, 3004].map(answered));
    const { noise } = watchConsole(page);
    await tryKinds(kinds, await openEdited(page, 'http://localhost:3000/catalog'));
    expect(noise).toEqual([]);
  } finally {
    await servers.stop();
    await takeOut();
  }
});
