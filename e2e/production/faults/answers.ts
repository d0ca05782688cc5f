import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Route } from '@playwright/test';
import { eventsOf } from '../../support/federation.ts';
import { requestsFor, type Target } from './requests.ts';
import type { Scene } from './stage.ts';

type Handle = (route: Route) => Promise<void>;

/** Has the network or the server do something else with the targeted requests. */
export const on = (target: Target, handle: Handle) => (page: Page, scene: Scene) =>
  page.route(requestsFor(scene, target), handle);

/** From now on the network and the server are well. */
export const wellAgain = (page: Page) => page.unrouteAll({ behavior: 'ignoreErrors' });

export const noSuchHost: Handle = route => route.abort('namenotresolved');
export const refused: Handle = route => route.abort('connectionrefused');
export const never: Handle = () => new Promise(() => {});

export const status =
  (code: number): Handle =>
  route =>
    route.fulfill({ status: code, body: `${code}` });

/** The server is overloaded for two requests of each page. */
export const busyTwice = (target: Target) => (page: Page, scene: Scene) => {
  // Counted in attempts of the page: whether what the HTML has asked for ahead of time counts as one is a matter of the format.
  const attempts = () => eventsOf(page, 'retry').catch(() => []);
  return on(target, async route => ((await attempts()).length < 2 ? status(503)(route) : route.continue()))(
    page,
    scene,
  );
};

/** In ms. */
export const latency =
  (ms: number): Handle =>
  async route => {
    await pause(ms);
    // The page may have given up, and may be closed.
    await route.continue().catch(() => undefined);
  };

export const html: Handle = route =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' });

/** What the server has, changed on the way. */
export const changed =
  (change: (body: string) => string): Handle =>
  async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };

export const truncated = changed(body => body.slice(0, body.length / 2));

/** One bit is another, in a place where the script goes on working. */
export const corrupted = changed(body => `${body.slice(0, -1)}${body.endsWith('\n') ? ' ' : '\n'}`);
