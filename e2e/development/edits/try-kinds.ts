import { test } from '@playwright/test';
import { edit } from './edit.ts';
import type { EditedPage } from './edited-page.ts';
import type { Kind } from './kinds.ts';

/** Makes each edit and takes it back: both are seen, and the page keeps its state. */
export async function tryKinds(kinds: readonly Kind[], { page, keptState }: EditedPage): Promise<void> {
  for (const kind of kinds)
    await test.step(kind.name, async () => {
      await tryKind(kind, page);
      await keptState();
    });
}

/** Makes an edit and takes it back, and expects both to be seen. */
export async function tryKind({ changes, isSeen }: Kind, page: EditedPage['page']): Promise<void> {
  const undo = await edit(changes);
  try {
    await isSeen(page, true);
  } finally {
    await undo();
  }
  await isSeen(page, false);
}
