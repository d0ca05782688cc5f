import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** Marks what the observer below tells, and sets it apart from what a page could say. */
const MARK = '[policy violation]';
const SAID_BY_CHROMIUM = /Content Security Policy|This document requires 'Trusted/i;

/**
 * Collects what the pages of a context, and their workers, tried against a policy of theirs. Chromium says some of it on the console;
 * the rest is only in reports, which are asked for in every page and worker, those from before included.
 */
export async function watchPolicies(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  const note = (message: ConsoleMessage) => {
    const text = message.text();
    if (text.startsWith(MARK) || (message.type() === 'error' && SAID_BY_CHROMIUM.test(text)))
      violations.push(`${text} (${message.location().url})`);
  };
  const watch = (page: Page) => {
    page.on('console', note);
    // One that has ended meanwhile has nothing to tell any more.
    page.on('worker', worker => void worker.evaluate(tellReports, MARK).catch(() => {}));
  };
  await context.addInitScript(tellReports, MARK);
  context.pages().forEach(watch);
  context.on('page', watch);
  return violations;
}

/** Runs in the page or the worker. */
function tellReports(mark: string): void {
  const tell = (reports: Report[]) => {
    for (const { body } of reports) console.error(mark, JSON.stringify(body));
  };
  new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe();
}
