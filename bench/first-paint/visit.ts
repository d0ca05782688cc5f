import type { Browser } from '@playwright/test';

/** What a visitor waits for at an address. */
export interface Goal {
  path: string;
  /** A CSS selector of the content. */
  content: string;
}

/** What one cold visit took. */
export interface Visit {
  /** Until the content was in the page, in ms. */
  time: number;
  /** On the network until then, headers included. */
  bytes: number;
  /** Requests one after the other until then: the HTML, what it asks for, what that asks for… */
  depth: number;
  requests: number;
}

interface Asked {
  url: string;
  /** The files that were at work when it was asked for. */
  askers: readonly string[];
  bytes: number;
  /** In seconds, on the browser's clock. */
  at: number;
  /** Settles when its last byte is there, or none will come. */
  over: Promise<void>;
  end(): void;
}

const TIMEOUT = 60;

/** Visits an address as somebody who has never been there. `slow`: how many times the processor is slower. */
export async function visit(
  browser: Browser,
  origin: string,
  { path, content }: Goal,
  slow = 1,
): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const asked = new Map<string, Asked>();
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    session.on('Network.requestWillBeSent', ({ requestId, request, initiator, timestamp }) => {
      // What is inline in the page costs nothing.
      if (!request.url.startsWith('https:')) return;
      const { promise: over, resolve: end } = withResolver<void>();
      asked.set(requestId, {
        ...{ url: request.url, askers: askersOf(initiator), bytes: 0, at: timestamp },
        ...{ over, end },
      });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = asked.get(requestId);
      if (request) request.bytes = encodedDataLength;
      request?.end();
    });
    session.on('Network.loadingFailed', ({ requestId }) => asked.get(requestId)?.end());
    const { promise: found, resolve } = withResolver<number>();
    await page.exposeFunction('weftBenchFound', resolve);
    await page.addInitScript(note, content);
    const answer = await page.goto(origin + path, { waitUntil: 'commit' });
    if (!answer?.ok()) throw new Error(`${origin}${path} answered ${answer?.status()}`);
    const time = await withinSeconds(TIMEOUT, found, `${origin}${path} has no ${content}`);
    const first = [...asked.values()][0]?.at ?? 0;
    const before = [...asked.values()].filter(({ at }) => (at - first) * 1000 <= time);
    const all = Promise.all(before.map(({ over }) => over));
    await withinSeconds(TIMEOUT, all, `${origin}${path} goes on loading`);
    return {
      time,
      bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
      depth: Math.max(...before.map(request => depthOf(request, before))),
      requests: before.length,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page: tells when the content is there. */
function note(content: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(content)) return;
    observer.disconnect();
    const time = performance.now();
    (globalThis as unknown as { weftBenchFound(time: number): void }).weftBenchFound(time);
  });
  observer.observe(document, { childList: true, subtree: true });
}

function withResolver<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(done => (resolve = done));
  return { promise, resolve };
}

async function withinSeconds<T>(seconds: number, promise: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${otherwise} after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

interface Initiator {
  url?: string;
  stack?: Stack;
}

interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

const askersOf = ({ url, stack }: Initiator): string[] => [...(url ? [url] : []), ...urlsOn(stack)];

const urlsOn = (stack?: Stack): string[] =>
  stack ? [...stack.callFrames.map(({ url }) => url), ...urlsOn(stack.parent)] : [];

/** One more than the deepest of the files that asked for it. */
function depthOf(request: Asked, all: readonly Asked[]): number {
  const askers = all.filter(other => other.at < request.at && request.askers.includes(other.url));
  return 1 + Math.max(0, ...askers.map(asker => depthOf(asker, all)));
}
