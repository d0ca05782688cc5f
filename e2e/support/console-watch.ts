import type { Page } from '@playwright/test';

/** Collects what a page says that it should not: console errors and warnings, and errors that nobody caught. */
export function watchConsole(page: Page): { noise: string[]; allow(pattern: RegExp): void } {
  const noise: string[] = [];
  const allowed: RegExp[] = [];
  const note = (text: string) => {
    if (!allowed.some(pattern => pattern.test(text))) noise.push(text);
  };
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()))
      note(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => note(`uncaught: ${error.stack ?? error.message}`));
  return { noise, allow: pattern => void allowed.push(pattern) };
}
