import type { Page } from '@playwright/test';

/** The URLs that a page asks for from now on. */
export function watchRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url()));
  return urls;
}
