import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { withResolver } from '../support/with-resolver.ts';

/** A request of a page. */
export interface Asked {
  url: string;
  /** What for, in the words of DevTools: `Document`, `Script`, `Stylesheet`… */
  type: string;
  /** The files that were at work when it was asked for. */
  askers: readonly string[];
  /** In seconds, on the browser's clock. */
  at: number;
  /** The same in ms since 1970. */
  time: number;
  /** What came over the network for it, headers included; 0 for what the browser had. */
  bytes: number;
  /** The part of it that is headers; all of it where the answer does not say how long it is. */
  headers: number;
  /** Settles when its last byte is there, or none will come. */
  over: Promise<void>;
  /** Its content, decompressed. Rejects when the page is gone. */
  body(): Promise<Buffer>;
}

export interface NetworkLog {
  /** So far, in their order. */
  asked(): Asked[];
  /** Settles when nothing is on its way and nothing was asked for in so many ms. */
  idle(ms: number): Promise<void>;
}

/** Writes down what a page asks for over HTTPS from now on. What its workers ask for is not in it. */
export async function logNetwork(session: CDPSession): Promise<NetworkLog> {
  const asked = new Map<string, Asked & { length: number; end(): void }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type = '', initiator, ...event }) => {
    // What is inline in the page costs nothing.
    if (!request.url.startsWith('https:')) return;
    const { promise: over, resolve: end } = withResolver<void>();
    asked.set(requestId, {
      ...{ url: request.url, type, askers: askersOf(initiator), bytes: 0, headers: 0, over },
      ...{ at: event.timestamp, time: event.wallTime * 1000, length: 0, end },
      async body() {
        const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId });
        return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
      },
    });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = asked.get(requestId);
    // How much has come so far is told, too, but mostly some of the body is in that.
    if (request) request.length = Number(response.headers['content-length'] ?? 0);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (!request) return;
    request.bytes = encodedDataLength;
    request.headers = Math.max(0, encodedDataLength - request.length);
    request.end();
  });
  session.on('Network.loadingFailed', ({ requestId }) => asked.get(requestId)?.end());
  await session.send('Network.enable');
  return {
    asked: () => [...asked.values()],
    async idle(ms) {
      for (let known = -1; known !== asked.size; await delay(ms)) {
        known = asked.size;
        await Promise.all([...asked.values()].map(({ over }) => over));
      }
    },
  };
}

/** How many of some requests are one after the other: the first, what it asks for, what that asks for… */
export const depthOf = (requests: readonly Asked[]): number =>
  Math.max(0, ...requests.map(request => placeOf(request, requests)));

/** One more than the deepest of the files that asked for it. */
function placeOf(request: Asked, all: readonly Asked[]): number {
  const askers = all.filter(other => other.at < request.at && request.askers.includes(other.url));
  return 1 + Math.max(0, ...askers.map(asker => placeOf(asker, all)));
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
