import type { Page } from '@playwright/test';
import { eventsOf, type SentEvent } from '../../support/federation.ts';
import type { AppName } from '../../support/test.ts';
import type { Failure } from './fault.ts';
import { readFileUrl } from './requests.ts';
import type { Scene } from './stage.ts';

/** What the page has told of its failures, with releases by their standing and files by their kind. */
export async function observed(page: Page, scene: Scene) {
  const events = await eventsOf(page);
  return {
    // Apps that fail at the same time are told in any order.
    failures: events
      .filter(({ type }) => type === 'failure')
      .sort((a, b) => String(a.app).localeCompare(String(b.app)))
      .map(event => toFailure(event, scene)),
    retries: events.filter(({ type }) => type === 'retry').length,
  };
}

/** The modules in whose place their consumers show something of their own, each once. */
export async function fallenBack(page: Page): Promise<unknown[]> {
  const events = await eventsOf(page);
  return [
    ...new Set(events.filter(({ type, to }) => type === 'fallback' && !to).map(({ module }) => module)),
  ];
}

function toFailure({ code, app, release, phase, url, message, to }: SentEvent, scene: Scene): Failure {
  const standing = (version: unknown) => scene.standing(String(app), version as string | undefined);
  return {
    code: code as Failure['code'],
    app: app as AppName | undefined,
    release: standing(release),
    phase: phase as Failure['phase'],
    file: lastFileIn(`${String(url)} ${String(message)}`, scene),
    to: standing(to),
  };
}

/** The innermost reason comes last in a message, and the file that it is about with it. */
function lastFileIn(text: string, { origin }: Scene): Failure['file'] {
  const urls = text.match(/(?:https?:\/)?\/[^\s()"]+/g) ?? [];
  return urls.map(url => readFileUrl(new URL(url, origin))?.kind).findLast(Boolean);
}
